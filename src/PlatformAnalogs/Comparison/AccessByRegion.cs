namespace PlatformAnalogs;

/// <summary>Who could reach a platform from one of the regions of which something is recorded.</summary>
public sealed class RegionAccess
{
    internal RegionAccess(RegionInfo region, AccessAnswer access, AccessHistory history)
    {
        Region = region;
        Access = access;
        History = history;
    }

    /// <summary>The region.</summary>
    public RegionInfo Region { get; }

    /// <summary>The answer for the day.</summary>
    public AccessAnswer Access { get; }

    /// <summary>The answers since anything is known of the platform there.</summary>
    public AccessHistory History { get; }

    /// <summary>The region and the status there.</summary>
    public override string ToString() => $"{Region}: {Access.Status}";
}

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

    /// <summary>The platform, the date and the status of each region.</summary>
    public override string ToString() => $"{Platform.Id}, {AsOf}: {string.Join(", ", Regions.Select(item => $"{item.Access.Region} {item.Access.Status}"))}";
}
