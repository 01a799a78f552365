namespace PlatformAnalogs;

/// <summary>A host that pages refer to and that belongs to no platform of the catalog.</summary>
public sealed class UnknownHost
{
    internal UnknownHost(string host, int count, bool isLoaded)
    {
        Host = host;
        Count = count;
        IsLoaded = isLoaded;
    }

    /// <summary>The host.</summary>
    public string Host { get; }

    /// <summary>How often.</summary>
    public int Count { get; }

    /// <summary>Whether a page loads something from it, rather than only linking there.</summary>
    public bool IsLoaded { get; }

    /// <summary>The host and how often.</summary>
    public override string ToString() => FormattableString.Invariant($"{Host} ({Count})");
}

/// <summary>A platform that pages refer to and of which no record says how the audience reaches it on the day.</summary>
public sealed class UnknownAccess
{
    internal UnknownAccess(Platform platform, int count, string why)
    {
        Platform = platform;
        Count = count;
        Why = why;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>How often.</summary>
    public int Count { get; }

    /// <summary>Why it is not known.</summary>
    public string Why { get; }

    /// <summary>The platform and why.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platform}: {Why} ({Count})");
}

/// <summary>
/// What in some pages fails for an audience. No finding is no promise: <see cref="NotChecked"/>, <see cref="UnknownHosts"/> and
/// <see cref="UnknownAccess"/> say what was not looked at or is not known.
/// </summary>
public sealed class AuditReport
{
    internal AuditReport(RegionInfo audience, AsOf asOf)
    {
        Audience = audience;
        AsOf = asOf;
    }

    /// <summary>What an audit of pages does not look at, in words.</summary>
    public static IReadOnlyList<string> NotChecked { get; } =
    [
        "what scripts load while they run, and what embedded pages load",
        "whether an address works at all, and how fast",
        "filing and registration rules, such as licences that a site needs",
        "anything behind a log-in or made by a server for each reader",
    ];

    /// <summary>The region of the audience.</summary>
    public RegionInfo Audience { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>How many pages were looked at.</summary>
    public int PageCount { get; internal init; }

    /// <summary>How many references were looked at, mentions in text included.</summary>
    public int ReferenceCount { get; internal init; }

    /// <summary>How many of them lead to a platform that the audience sees, as far as is recorded.</summary>
    public int SeenCount { get; internal init; }

    /// <summary>The findings, in the order of the pages and in them.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; internal init; } = [];

    /// <summary>The hosts that the catalog does not know, those from which something is loaded first, then the most frequent.</summary>
    public IReadOnlyList<UnknownHost> UnknownHosts { get; internal init; } = [];

    /// <summary>The platforms of which it is not known how the audience reaches them, the most frequent first.</summary>
    public IReadOnlyList<UnknownAccess> UnknownAccess { get; internal init; } = [];

    /// <summary>How many findings there are of a severity.</summary>
    public int Count(AuditSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>How many findings there are, in words.</summary>
    public override string ToString() => $"{Audience.Name}, {AsOf}: {Count(AuditSeverity.Error)} errors, {Count(AuditSeverity.Warning)} warnings, {Count(AuditSeverity.Note)} notes in {PageCount} pages";
}
