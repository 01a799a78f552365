using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Gathers what is known of access to a platform, region by region.</summary>
internal static class AccessGatherer
{
    internal static AccessByRegion Gather(CatalogIndex index, Platform platform, AsOf asOf)
    {
        DateOnly? from = platform.Launched.Select(claim => (DateOnly?)claim.Date.Earliest).Min();
        IEnumerable<Region> regions = new[] { platform.HomeRegion, Region.MainlandChina }.OfType<Region>()
            .Concat(platform.Access.Select(record => record.Region).OrderBy(region => region.Id, StringComparer.Ordinal)).Distinct();
        return new AccessByRegion(platform, asOf,
        [
            .. regions.Select(region => new RegionAccess(
                index.Region(region), AccessResolver.Resolve(platform, region, asOf),
                AccessHistoryResolver.Resolve(platform, region, Earliest(from, AccessHistoryResolver.Beginning(platform, region), asOf.Day), asOf.Day))),
        ]);
    }

    private static DateOnly Earliest(params IEnumerable<DateOnly?> days) => days.OfType<DateOnly>().Min();
}
