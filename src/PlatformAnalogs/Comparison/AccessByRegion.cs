namespace PlatformAnalogs;

/// <summary>Who could reach a platform from one of the regions of which something is recorded.</summary>
/// <param name="Region">The region.</param>
/// <param name="Access">The answer for the day.</param>
/// <param name="History">The answers since anything is known of the platform there.</param>
public sealed record RegionAccess(RegionInfo Region, AccessAnswer Access, AccessHistory History);

/// <summary>Who could reach a platform from everywhere of which something is recorded. A region that is not in it is unknown.</summary>
public sealed class AccessByRegion
{
    internal AccessByRegion(Platform platform, AsOf asOf, IReadOnlyList<RegionAccess> regions)
    {
        Platform = platform;
        AsOf = asOf;
        Regions = regions;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The home region first, then mainland China, then the others by id.</summary>
    public IReadOnlyList<RegionAccess> Regions { get; }
}
