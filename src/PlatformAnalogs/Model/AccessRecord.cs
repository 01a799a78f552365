using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>What a person in a region can do with a platform.</summary>
public enum AccessStatus
{
    /// <summary>No record, or none that reaches the date. Never to be shown as accessible.</summary>
    Unknown = 0,

    /// <summary>Reachable over an ordinary connection there; says nothing of registration.</summary>
    Accessible = 1,

    /// <summary>Reachable at some times and not at others.</summary>
    Intermittent = 2,

    /// <summary>Reachable, but slowed, or with parts failing.</summary>
    Degraded = 3,

    /// <summary>Open only in part, to some, or under conditions.</summary>
    Restricted = 4,

    /// <summary>Blocked by technical means.</summary>
    Blocked = 5,

    /// <summary>Forbidden by a legal order.</summary>
    Banned = 6,

    /// <summary>The operator left.</summary>
    Withdrawn = 7,

    /// <summary>The operator never offered it there.</summary>
    NotOffered = 8,

    /// <summary>The platform did not exist yet.</summary>
    NotYetLaunched = 9,

    /// <summary>The platform was closed.</summary>
    Closed = 10,
}

/// <summary>On which level a status holds.</summary>
public enum AccessLayer
{
    /// <summary>Reachability over the network.</summary>
    Network = 0,

    /// <summary>Law: an order or a rule.</summary>
    Law = 1,

    /// <summary>The stores through which the app is had.</summary>
    AppStore = 2,

    /// <summary>The operator's own offer.</summary>
    Operator = 3,
}

/// <summary>To whom a status applies.</summary>
public enum Audience
{
    /// <summary>Everyone in the region.</summary>
    Everyone = 0,

    /// <summary>Devices or staff of the public sector.</summary>
    PublicSector = 1,

    /// <summary>Minors.</summary>
    Minors = 2,
}

/// <summary>By what means a status is brought about.</summary>
public enum AccessMechanism
{
    /// <summary>Technical, with nothing more said.</summary>
    NetworkFiltering = 0,

    /// <summary>False or withheld answers of the domain name system.</summary>
    Dns = 1,

    /// <summary>Blocked addresses.</summary>
    Ip = 2,

    /// <summary>Filtering by the server name of a TLS connection.</summary>
    Sni = 3,

    /// <summary>Slowed traffic.</summary>
    Throttling = 4,

    /// <summary>The app was taken from stores.</summary>
    AppRemoval = 5,

    /// <summary>An order of a court or authority.</summary>
    LegalOrder = 6,

    /// <summary>A licence that is needed and not held.</summary>
    Licence = 7,

    /// <summary>The operator stopped its service.</summary>
    OperatorExit = 8,

    /// <summary>The operator refuses visitors from the region.</summary>
    GeoRefusal = 9,

    /// <summary>A rule for the devices of an organisation.</summary>
    DevicePolicy = 10,

    /// <summary>A minimum age.</summary>
    AgeRule = 11,

    /// <summary>Sanctions.</summary>
    Sanctions = 12,

    /// <summary>A shutdown of the network.</summary>
    Shutdown = 13,
}

/// <summary>A claim of a status in one region for one period.</summary>
public sealed class AccessRecord
{
    internal AccessRecord(Region region, AccessStatus status)
    {
        Region = region;
        Status = status;
    }

    /// <summary>Where.</summary>
    public Region Region { get; }

    /// <summary>The status claimed.</summary>
    public AccessStatus Status { get; }

    /// <summary>What it is about, such as <c>host:google.cn</c>, <c>edition:zh</c>, <c>service:calls</c>; null for the whole platform.</summary>
    public string? Scope { get; internal init; }

    /// <summary>On which level.</summary>
    public AccessLayer Layer { get; internal init; }

    /// <summary>To whom it applies.</summary>
    public Audience AppliesTo { get; internal init; }

    /// <summary>By what means, as far as the sources state it; may be empty.</summary>
    public IReadOnlyList<AccessMechanism> Mechanisms { get; internal init; } = [];

    /// <summary>When.</summary>
    public Period Period { get; internal init; }

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>The pages that state it; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>Region, status, scope and period in one line.</summary>
    public override string ToString() => $"{Region} {Status}{(Scope is null ? "" : $" ({Scope})")}, {Period}";
}
