namespace PlatformAnalogs.Tests.Comparison;

public sealed class UserTrendsTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void Growth_divides_figures_of_one_metric_and_keeps_their_bounds()
    {
        Growth growth = Catalog.GrowthOf(Catalog[KnownPlatforms.Wechat], PartialDate.FromYear(2013), PartialDate.FromYear(2016), Metric.Mau);

        growth.Before.Figure!.Metric.Should().Be(growth.After.Figure!.Metric);
        growth.Verdict.Should().Be(Verdict.CertainlyLarger);
        growth.Ratio!.Value.Value.Should().BeGreaterThan(1.5m);
        growth.Ratio.Value.Lower.Should().BeLessThanOrEqualTo(growth.Ratio.Value.Value);
        growth.Ratio.Value.Upper.Should().BeGreaterThanOrEqualTo(growth.Ratio.Value.Value);
    }

    [Fact]
    public void One_figure_for_both_dates_is_no_growth()
    {
        PlatformCatalog catalog = TestCatalog.Of("""{"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014-03", "value": 100000000, "qualifier": "exact", "source": "@p"}]}""");

        Growth growth = catalog.GrowthOf(catalog["p"], PartialDate.Parse("2014-04"), PartialDate.Parse("2014-06"));

        growth.Ratio.Should().BeNull();
        growth.Note.Should().Be("one figure answers for both dates");
    }

    [Fact]
    public void Penetration_needs_figure_and_population_of_one_region_and_warns_where_accounts_exceed_people()
    {
        foreach (Platform platform in Catalog.Platforms)
        {
            Penetration penetration = Catalog.PenetrationOf(platform, "internet-users-cn", PartialDate.Parse("2013-07"))!;
            if (penetration.Share is null)
                continue;
            penetration.Users.Region.Should().Be(penetration.Population.Population.Region);
            penetration.ExceedsPeople.Should().Be(penetration.Note?.Contains("more accounts than people", StringComparison.Ordinal) == true);
        }

        Catalog.PenetrationOf(Catalog[KnownPlatforms.SinaWeibo], "people-of-atlantis").Should().BeNull();
    }
}
