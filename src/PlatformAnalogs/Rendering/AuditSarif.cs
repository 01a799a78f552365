using System.Globalization;
using System.Text.Json;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>An audit as a log of the Static Analysis Results Interchange Format, version 2.1.0.</summary>
internal static class AuditSarif
{
    private static readonly (AuditRule Rule, string Text)[] Rules =
    [
        (AuditRule.NotSeen, "The audience does not see the platform or the host: blocked, banned, withdrawn or not offered there."),
        (AuditRule.PartlySeen, "The audience reaches the platform or the host at times, slowly or in part."),
        (AuditRule.Closed, "The platform was closed."),
        (AuditRule.FormerAddress, "The address is one that the platform had under a former name, or no longer has."),
        (AuditRule.FormerName, "The name is one that the platform no longer has."),
    ];

    internal static void Write(Utf8JsonWriter writer, AuditReport report, IEnumerable<PageProblem> problems)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", true);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (PageProblem problem in problems)
            Notify(writer, "warning", problem.Message, problem.Page);
        foreach (UnknownAccess item in report.UnknownAccess)
            Notify(writer, "note", $"It is not known how readers in {report.Audience.Name} reach {item.Platform.Name}, to which {item.Count} references lead: {item.Why}.");
        if (report.UnknownHosts.Count > 0)
            Notify(writer, "note", $"Hosts that are not in the catalog: {string.Join(", ", report.UnknownHosts.Select(host => $"{host.Host} ({host.Count})"))}.");
        Notify(writer, "note", $"Not checked: {string.Join("; ", AuditReport.NotChecked)}. No finding does not say that a page works there.");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("results");
        foreach (AuditFinding finding in report.Findings)
            Write(writer, finding, report);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "PlatformAnalogs");
        writer.WriteStartArray("rules");
        foreach ((AuditRule rule, string text) in Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", IdOf(rule));
            writer.WriteString("name", rule.ToString());
            WriteText(writer, "shortDescription", text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AuditFinding finding, AuditReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", IdOf(finding.Rule));
        writer.WriteNumber("ruleIndex", (int)finding.Rule);
        writer.WriteString("level", KebabCase.Of(finding.Severity));
        WriteText(writer, "message", string.Join(' ', new[] { finding.ToMessage(report.Audience), finding.ToAdvice() }.OfType<string>()));
        WriteLocations(writer, finding.Page, finding.Reference);
        writer.WriteStartObject("properties");
        writer.WriteString("platform", finding.Platform.Id);
        writer.WriteString("host", finding.Host);
        writer.WriteString("kind", KebabCase.Of(finding.Reference.Kind));
        writer.WriteString("target", finding.Reference.Target);
        writer.WriteString("audience", report.Audience.Region.Id);
        writer.WriteString("asOf", report.AsOf.Day.ToString("o", CultureInfo.InvariantCulture));
        writer.WriteString("status", KebabCase.Of(finding.Status));
        writer.WriteString("since", finding.Since?.ToString());
        AuditJson.Write(writer, finding.Sources);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Notify(Utf8JsonWriter writer, string level, string text, string? page = null)
    {
        writer.WriteStartObject();
        writer.WriteString("level", level);
        WriteText(writer, "message", text);
        if (page is not null)
            WriteLocations(writer, page, null);
        writer.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter writer, string page, PageReference? reference)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        bool isAddress = Uri.TryCreate(page, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        writer.WriteString("uri", isAddress ? address!.AbsoluteUri : string.Join('/', page.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
        if (reference is not null)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", reference.Line);
            writer.WriteNumber("startColumn", reference.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string IdOf(AuditRule rule) => $"PA10{(int)rule + 1:00}";
}
