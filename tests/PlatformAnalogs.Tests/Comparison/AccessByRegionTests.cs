namespace PlatformAnalogs.Tests.Comparison;

public sealed class AccessByRegionTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void Each_recorded_region_has_the_answer_that_it_has_alone_and_ends_with_it()
    {
        foreach (Platform platform in Catalog.Platforms.Where(platform => platform.Access.Count > 3))
        {
            AccessByRegion access = Catalog.AccessByRegion(platform, PartialDate.FromYear(2022));

            access.Regions.Select(item => item.Region.Region).Should().OnlyHaveUniqueItems().And.Contain(platform.Access.Select(record => record.Region));
            foreach (RegionAccess item in access.Regions)
            {
                item.Access.Status.Should().Be(platform.AccessIn(item.Region.Region, PartialDate.FromYear(2022)).Status);
                item.History.Spans[^1].Status.Should().Be(item.Access.Status, $"{platform} {item.Region.Region}");
            }
        }
    }

    [Fact]
    public void The_page_says_that_other_regions_are_unknown() =>
        Catalog.AccessByRegion(Catalog[KnownPlatforms.Whatsapp]).ToReport().ToMarkdown().Should().Contain("mainland China").And.Contain("Of other regions nothing is recorded");
}
