namespace PlatformAnalogs;

/// <summary>Findings of an audit in words.</summary>
public static class AuditWords
{
    /// <summary>What a page does with an address, such as <c>blocking script</c>.</summary>
    public static string ToWords(this ReferenceKind kind) => kind switch
    {
        ReferenceKind.BlockingScript => "blocking script",
        ReferenceKind.Style => "style sheet",
        ReferenceKind.LogIn => "log-in",
        ReferenceKind.Share => "share button",
        ReferenceKind.Frame => "embedded page",
        ReferenceKind.Text => "address in the text",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What is wrong, in a sentence: what in the page, of which platform, its status there with its date, or what it is called now.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="audience">The region of the audience.</param>
    public static string ToMessage(this AuditFinding finding, RegionInfo audience)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(audience);
        string what = finding.Reference.Kind.ToWords();
        string subject = $"{char.ToUpperInvariant(what[0])}{what[1..]} {(finding.Host is null ? $"“{finding.Reference.Target}”" : $"of {finding.Platform.Name} ({finding.HostAccess?.Scope?["host:".Length..] ?? finding.Host})")}{(finding.Count > 1 ? $", {finding.Count} times in the page" : "")}";
        return finding.Rule switch
        {
            AuditRule.FormerName => $"{subject}: called {finding.CurrentName} now.",
            AuditRule.FormerAddress => $"{subject}: an address from before {finding.CurrentName} had its name.",
            AuditRule.Closed => $"{subject}: the platform is closed{(finding.Since is { } closed ? $" since {closed}" : "")}.{Former(finding)}",
            _ => $"{subject}: in {audience.Name} {Status(finding)}.{Former(finding)}",
        };
    }

    /// <summary>What could stand there instead, in a sentence; null where nothing is known.</summary>
    /// <param name="finding">The finding.</param>
    public static string? ToAdvice(this AuditFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        List<string> parts = [];
        if (finding.AlternateHosts.Count > 0)
            parts.Add($"another address of it: {string.Join(", ", finding.AlternateHosts.Select(host => host.IsRecordedSeen ? host.Host : $"{host.Host} (nothing is recorded of its access)"))}");
        if (finding.CanSelfHost)
            parts.Add("host it yourself");
        if (finding.Counterparts.Count > 0)
            parts.Add($"counterparts: {string.Join(", ", finding.Counterparts.Select(match => $"{match.Platform.Name} ({match.Category.Name.ToLowerInvariant()}{(match.Basis == MatchBasis.Inferred ? ", inferred" : "")})"))}");
        if (parts.Count == 0)
            return null;
        string advice = string.Join("; ", parts);
        return $"{char.ToUpperInvariant(advice[0])}{advice[1..]}.";
    }

    private static string Status(AuditFinding finding) => finding.HostAccess is { } host
        ? $"this host is {host.Status.ToWords()}{(host.Since is { } since ? $" since {since}" : "")}{(host.Basis == AccessBasis.CarriedForward && host.LastConfirmed is { } confirmed ? $", last confirmed {confirmed}" : "")}"
        : finding.Access.Platform == finding.Platform ? finding.Access.ToWords() : $"{finding.Access.Platform.Name}, on whose host it runs, is {finding.Access.ToWords()}";

    private static string Former(AuditFinding finding) => finding.CurrentName is { } name && finding.Rule != AuditRule.FormerName ? $" It is called {name} now." : "";
}
