using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Rendering;

namespace PlatformAnalogs;

/// <summary>Audits for print and for programs.</summary>
public static class AuditReportRendering
{
    private const int HostsInWords = 40;

    /// <summary>The audit in words: findings, what is not known, what was not checked.</summary>
    /// <param name="report">The result.</param>
    public static Report ToReport(this AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Footnotes footnotes = new();
        ReportSection findings = new(null)
        {
            Columns = ["Where", "Severity", "What", "Instead"],
            Rows =
            [
                .. report.Findings.Select(finding => (string[])
                [
                    $"{finding.Page}:{finding.Reference.Line}:{finding.Reference.Column}", KebabOf(finding.Severity), finding.ToMessage(report.Audience) + footnotes.Cite(finding.Sources.Take(2)),
                    (finding.ToAdvice() ?? "") + footnotes.Cite(finding.AlternateHosts.SelectMany(host => host.Sources.Take(1))),
                ]),
            ],
            Lines = [.. Summary(report)],
        };
        ReportSection unknown = new("Not known")
        {
            Lines =
            [
                .. report.UnknownAccess.Select(item => $"{item.Platform.Name} ({Times(item.Count)}): {item.Why}."),
                .. report.UnknownHosts.Take(HostsInWords).Select(host => $"{host.Host} ({Times(host.Count)}{(host.IsLoaded ? ", loaded" : "")}): not in the catalog."),
                .. report.UnknownHosts.Count > HostsInWords ? (string[])[$"{report.UnknownHosts.Count - HostsInWords} more hosts are not in the catalog; the JSON has them all."] : [],
            ],
        };
        ReportSection unchecked_ = new("Not checked") { Lines = [.. AuditReport.NotChecked.Select(item => $"{char.ToUpperInvariant(item[0])}{item[1..]}.")] };
        List<ReportSection> sections = unknown.Lines.Count == 0 ? [findings, unchecked_] : [findings, unknown, unchecked_];
        return new Report($"What fails in {Counted(report.PageCount, "page")} for readers in {report.Audience.Name}, {report.AsOf}", sections, [.. footnotes.Sources]);
    }

    /// <summary>The audit as Markdown.</summary>
    public static string ToMarkdown(this AuditReport report) => report.ToReport().ToMarkdown();

    /// <summary>The audit as one JSON document; the package's schema/results.schema.json describes it.</summary>
    public static string ToJson(this AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Written(writer => AuditJson.Write(writer, report));
    }

    /// <summary>
    /// The audit as a SARIF 2.1.0 log with one run, for editors and code hosts. The run's notifications say what is not known and what was not checked.
    /// </summary>
    /// <param name="report">The result.</param>
    /// <param name="problems">The pages that could not be read. Left out: none.</param>
    public static string ToSarif(this AuditReport report, IEnumerable<PageProblem>? problems = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Written(writer => AuditSarif.Write(writer, report, problems ?? []));
    }

    internal static IEnumerable<string> Summary(AuditReport report)
    {
        yield return $"{Counted(report.Count(AuditSeverity.Error), "error")}, {Counted(report.Count(AuditSeverity.Warning), "warning")}, {Counted(report.Count(AuditSeverity.Note), "note")} "
            + $"among {Counted(report.ReferenceCount, "reference")}; {report.SeenCount} lead to platforms that readers there see, as far as is recorded.";
        yield return "No finding does not say that a page works there.";
    }

    internal static string KebabOf(AuditSeverity severity) => Text.KebabCase.Of(severity);

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
