using PlatformAnalogs.Rendering;

namespace PlatformAnalogs.Tests.Rendering;

public sealed class CsvRenderingTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void A_figure_stands_with_its_bounds_qualifier_definition_and_source()
    {
        string table = Catalog.UsersOf([Catalog[KnownPlatforms.SinaWeibo]], PartialDate.Parse("2014-03"), Metric.Mau).ToCsv();

        table.Should().StartWith("platform,name,metric,definition,base,edition,covers,region,asOf,value,lower,upper,qualifier,");
        table.Split("\r\n")[1].Should().StartWith("sina-weibo,Sina Weibo,mau,month of March,,,,WORLD,2014-03-31,143800000,143750000,143850000,rounded,self-reported,")
            .And.Contain("http://ir.weibo.com/");
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+1-2", "'+1-2")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\r\nlines", "two  lines")]
    [InlineData("=1,\"x\"", "\"'=1,\"\"x\"\"\"")]
    [InlineData(null, "")]
    public void A_cell_is_no_formula_and_breaks_no_row(string? cell, string written)
    {
        Csv table = new("column");
        table.Row([cell]);

        table.ToString().Should().Be($"column\r\n{written}\r\n");
    }

    [Fact]
    public void Every_row_has_a_cell_for_each_column()
    {
        string[] tables =
        [
            Catalog.Compare(Catalog[KnownPlatforms.Twitter], Catalog[KnownPlatforms.SinaWeibo], PartialDate.FromYear(2014)).ToCsv(),
            Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, PartialDate.FromYear(2013)).ToCsv(), Catalog.RankAccounts(asOf: PartialDate.FromYear(2016)).ToCsv(),
            Catalog.AccessByRegion(Catalog[KnownPlatforms.Whatsapp]).ToCsv(), Catalog.AccountsOf(Catalog.FindHolders("narendra-modi")[0]).ToCsv(), Catalog.Coverage(["https://x.com/jack", "https://nobody.example.org/"], Region.MainlandChina).ToCsv(),
        ];
        foreach (string table in tables)
            table.TrimEnd().Split("\r\n").Select(Cells).Distinct().Should().ContainSingle();
    }

    // Commas outside of quotes.
    private static int Cells(string row) => string.Concat(row.Split('"').Where((_, i) => i % 2 == 0)).Count(c => c == ',');
}
