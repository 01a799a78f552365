using System.Globalization;

namespace PlatformAnalogs.Tests.Rendering;

public sealed class ReportRenderingTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly PlatformComparison Comparison = Catalog.Compare(Catalog[KnownPlatforms.Twitter], Catalog[KnownPlatforms.SinaWeibo], PartialDate.Parse("2014-03"));

    [Fact]
    public void Numbers_have_the_separators_of_a_culture_where_one_is_given_and_of_none_else()
    {
        // Made here, as machines without the tables of cultures know the invariant one only.
        CultureInfo before = CultureInfo.CurrentCulture, german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (german.NumberFormat.NumberDecimalSeparator, german.NumberFormat.NumberGroupSeparator) = (",", ".");
        try
        {
            CultureInfo.CurrentCulture = german;
            Comparison.ToMarkdown().Should().Contain("143.8 million").And.Contain("1.77 (1.77 to 1.78)");
            Comparison.ToReport(german).ToMarkdown().Should().Contain("143,8 million").And.Contain("1,77 (1,77 to 1,78)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_page_draws_bars_ribbons_and_figures_over_time_without_a_script()
    {
        string page = Comparison.ToReport().ToHtml(), series = Catalog.UsersOver([Catalog[KnownPlatforms.Twitter]], PartialDate.FromYear(2012), PartialDate.FromYear(2014)).ToReport().ToHtml();

        page.Should().Contain("Access over time").And.Contain("<title>blocked, 2009-06-02 to 2014-03-31</title>").And.NotContain("<script");
        series.Should().Contain("<circle").And.NotContain("<script");
    }

    [Fact]
    public void Texts_of_the_data_are_escaped()
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "p", "ecosystem": "western", "names": [{"text": "<b>P</b>|*", "language": "en", "kind": "official"}], "categories": ["search"]},
            {"id": "q", "ecosystem": "chinese", "names": [{"text": "Q\u001b[31m", "language": "en", "kind": "official"}], "categories": ["search"]}
            """);
        PlatformComparison comparison = catalog.Compare(catalog["p"], catalog["q"]);

        comparison.ToReport().ToHtml().Should().Contain("&lt;b&gt;P&lt;/b&gt;").And.NotContain("<b>P").And.NotContain("\u001b");
        comparison.ToMarkdown().Should().Contain(@"\<b\>P\</b\>\|\*").And.NotContain("\u001b");
    }

    [Fact]
    public void A_report_on_access_is_of_the_region_of_its_answer()
    {
        AccessAnswer answer = Catalog[KnownPlatforms.Twitter].AccessIn(Region.MainlandChina);

        answer.ToReport(Catalog.Regions.First(region => region.Region == Region.MainlandChina)).ToMarkdown().Should().Contain("blocked");
        answer.Invoking(item => item.ToReport(Catalog.Regions.First(region => region.Region == Region.World))).Should().Throw<ArgumentException>();
    }
}
