using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Gathers what is known of access to a platform, region by region.</summary>
internal static class AccessGatherer
{
    /// <summary>The regions that are always asked about, then the others of the records, by id.</summary>
    internal static IEnumerable<Region> WithRecorded(IEnumerable<Region?> first, IEnumerable<AccessRecord> records) =>
        first.OfType<Region>().Concat(records.Select(record => record.Region).OrderBy(region => region.Id, StringComparer.Ordinal)).Distinct();

    internal static AccessByRegion Gather(CatalogIndex index, Platform platform, AsOf asOf)
    {
        IEnumerable<Region> regions = WithRecorded([platform.HomeRegion, Region.MainlandChina], platform.Access);
        return new AccessByRegion(platform, asOf,
        [
            .. regions.Select(region => new RegionAccess(index.Region(region), AccessResolver.Resolve(platform, region, asOf), UntilDay(region))),
        ]);

        AccessHistory UntilDay(Region region) =>
            AccessHistoryResolver.Resolve(platform, region, AccessHistoryResolver.Beginning(platform, region) is { } first && first < asOf.Day ? first : asOf.Day, asOf.Day);
    }
}
