namespace PlatformAnalogs;

/// <summary>How much a finding matters to a reader of the page, the least first: to be compared.</summary>
public enum AuditSeverity
{
    /// <summary>The page works; a link leads nowhere, or a name is no longer one.</summary>
    Note = 0,

    /// <summary>A part of the page is missing or does not work.</summary>
    Warning = 1,

    /// <summary>The page is not shown, shows nothing for long, or leads away to nowhere.</summary>
    Error = 2,
}

/// <summary>What is wrong with what a page refers to.</summary>
public enum AuditRule
{
    /// <summary>The audience does not see the platform or the host: blocked, banned, withdrawn or not offered there.</summary>
    NotSeen = 0,

    /// <summary>The audience reaches it at times, slowly or in part.</summary>
    PartlySeen = 1,

    /// <summary>The platform was closed.</summary>
    Closed = 2,

    /// <summary>The address is one that the platform had under a former name, or no longer has.</summary>
    FormerAddress = 3,

    /// <summary>The name is one that the platform no longer has.</summary>
    FormerName = 4,
}

/// <summary>Another address of the same platform of which nobody is recorded as saying that it fails there.</summary>
public sealed class AlternateHost
{
    internal AlternateHost(string host, bool isRecordedSeen, IReadOnlyList<Source> sources)
    {
        Host = host;
        IsRecordedSeen = isRecordedSeen;
        Sources = sources;
    }

    /// <summary>The host.</summary>
    public string Host { get; }

    /// <summary>Whether a record says that the audience reaches it; else nothing is recorded of it.</summary>
    public bool IsRecordedSeen { get; }

    /// <summary>The pages that say so, or that attest the host.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The host.</summary>
    public override string ToString() => Host;
}

/// <summary>Something in a page that fails for the audience, or will, and what could stand there.</summary>
public sealed class AuditFinding
{
    internal AuditFinding(AuditRule rule, AuditSeverity severity, string page, PageReference reference, Platform platform, AccessAnswer access)
    {
        Rule = rule;
        Severity = severity;
        Page = page;
        Reference = reference;
        Platform = platform;
        Access = access;
    }

    /// <summary>What is wrong.</summary>
    public AuditRule Rule { get; }

    /// <summary>How much it matters.</summary>
    public AuditSeverity Severity { get; }

    /// <summary>The page, by its name.</summary>
    public string Page { get; }

    /// <summary>What in it, and where.</summary>
    public PageReference Reference { get; }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The known domain that the address belongs to; null where a name is mentioned.</summary>
    public string? Host { get; internal init; }

    /// <summary>How often the page has it: mentions of one platform under one name are one finding, at the place of the first.</summary>
    public int Count { get; internal set; } = 1;

    /// <summary>How the audience reaches the platform, whole; where that is not known, the platform whose host it runs on.</summary>
    public AccessAnswer Access { get; }

    /// <summary>The record of this one host that decides instead; null where the platform's does.</summary>
    public AccessLayerAnswer? HostAccess { get; internal init; }

    /// <summary>The status that decides.</summary>
    public AccessStatus Status => HostAccess?.Status ?? Access.Status;

    /// <summary>Since when, as far as is known.</summary>
    public PartialDate? Since => HostAccess is null ? Access.Since : HostAccess.Since;

    /// <summary>The pages that say so, each once.</summary>
    public IReadOnlyList<Source> Sources => HostAccess is null ? Access.Sources : [.. HostAccess.Rivals.Prepend(HostAccess.Record).OfType<AccessRecord>().SelectMany(record => record.Sources).Distinct()];

    /// <summary>Platforms that serve the same function and that the audience is not known to be without, best first; may be empty.</summary>
    public IReadOnlyList<CounterpartMatch> Counterparts { get; internal init; } = [];

    /// <summary>Other addresses of the platform; may be empty.</summary>
    public IReadOnlyList<AlternateHost> AlternateHosts { get; internal init; } = [];

    /// <summary>Whether the page can carry the thing itself: a script, style sheet, font or image of a library.</summary>
    public bool CanSelfHost { get; internal init; }

    /// <summary>What the platform is called now, for a former name; else null.</summary>
    public string? CurrentName { get; internal init; }

    /// <summary>Page, place and what is wrong.</summary>
    public override string ToString() => $"{Page}:{Reference.Line}:{Reference.Column}: {Severity}: {Platform.Id} {Rule} ({Reference.Kind})";
}
