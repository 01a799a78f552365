using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("What in some pages fails for an audience. No finding is no promise: unknownAccess, unknownHosts and notChecked say what is not known.")]
internal sealed record AuditDocument(
    [property: Description("The region of the readers.")] string Audience,
    string AsOf, DateOnly Day,
    [property: Description("How many pages were looked at.")] int Pages,
    [property: Description("How many references in them, mentions in text included.")] int References,
    [property: Description("How many of these lead to a platform that the readers see, as far as is recorded.")] int Seen,
    int Errors, int Warnings, int Notes, IReadOnlyList<AuditDocument.FindingDocument> Findings,
    [property: Description("Platforms of which no record says how the readers reach them, the most frequent first.")] IReadOnlyList<AuditDocument.UnknownAccessDocument> UnknownAccess,
    [property: Description("Hosts that belong to no platform of the catalog, those from which something is loaded first.")] IReadOnlyList<AuditDocument.UnknownHostDocument> UnknownHosts,
    [property: Description("What no audit looks at, in words.")] IReadOnlyList<string> NotChecked)
{
    internal static AuditDocument Of(AuditReport report) => new(
        report.Audience.Region.Id, report.AsOf.ToString(), report.AsOf.Day, report.PageCount, report.ReferenceCount, report.SeenCount,
        report.Count(AuditSeverity.Error), report.Count(AuditSeverity.Warning), report.Count(AuditSeverity.Note), [.. report.Findings.Select(finding => FindingDocument.Of(finding, report.Audience))],
        [.. report.UnknownAccess.Select(item => new UnknownAccessDocument(item.Platform.Id, item.Count, item.Why))],
        [.. report.UnknownHosts.Select(host => new UnknownHostDocument(host.Host, host.Count, host.IsLoaded))], AuditReport.NotChecked);

    internal sealed record FindingDocument(
        AuditRule Rule, AuditSeverity Severity,
        [property: Description("The path or address of the page.")] string Page,
        int Line,
        [property: Description("In UTF-16 units, from 1.")] int Column,
        [property: Description("What the page does with the address.")] ReferenceKind Kind,
        [property: Description("The address or name as it stands in the page.")] string Target,
        [property: Description("How often the page has it; more than 1 for mentions alone.")] int Count,
        string Platform,
        [property: Description("The known domain that the address belongs to; null where a name is mentioned.")] string? Host,
        AccessStatus Status, PartialDate? Since,
        [property: Description("What the platform is called now, for a former name or address.")] string? CurrentName,
        string Message,
        [property: Description("What could stand there instead, in words; null where nothing is known.")] string? Advice,
        IReadOnlyList<AuditCounterpartDocument> Counterparts, IReadOnlyList<AlternateHostDocument> AlternateHosts,
        [property: Description("Whether the page can carry the thing itself.")] bool CanSelfHost,
        IReadOnlyList<AuditSourceDocument> Sources)
    {
        internal static FindingDocument Of(AuditFinding finding, RegionInfo audience) => new(
            finding.Rule, finding.Severity, finding.Page, finding.Reference.Line, finding.Reference.Column, finding.Reference.Kind, finding.Reference.Target, finding.Count, finding.Platform.Id, finding.Host,
            finding.Status, finding.Since, finding.CurrentName, finding.ToMessage(audience), finding.ToAdvice(),
            [.. finding.Counterparts.Select(match => new AuditCounterpartDocument(match.Platform.Id, match.Category.Id, match.Basis))],
            [.. finding.AlternateHosts.Select(host => new AlternateHostDocument(host.Host, host.IsRecordedSeen, AuditSourceDocument.Of(host.Sources)))], finding.CanSelfHost, AuditSourceDocument.Of(finding.Sources));
    }

    internal sealed record AuditCounterpartDocument(string Id, string Category, MatchBasis Basis);

    internal sealed record AlternateHostDocument(
        string Host,
        [property: Description("Whether a record says that the readers reach it; else nothing is recorded of it.")] bool RecordedSeen,
        IReadOnlyList<AuditSourceDocument> Sources);

    internal sealed record AuditSourceDocument(string Url, string? Title, string? Publisher, PartialDate? Published, SourceGrade Grade)
    {
        internal static AuditSourceDocument[] Of(IEnumerable<Source> sources) => [.. sources.Select(source => new AuditSourceDocument(source.Url.OriginalString, source.Title, source.Publisher, source.Published, source.Grade))];
    }

    internal sealed record UnknownAccessDocument(string Platform, int Count, string Why);

    internal sealed record UnknownHostDocument(
        string Host, int Count,
        [property: Description("Whether a page loads something from it, rather than only linking there.")] bool Loaded);
}
