using System.Globalization;
using System.Text.Json;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>An audit as JSON.</summary>
internal static class AuditJson
{
    internal static void Write(Utf8JsonWriter writer, AuditReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("audience", report.Audience.Region.Id);
        writer.WriteString("asOf", report.AsOf.ToString());
        writer.WriteString("day", report.AsOf.Day.ToString("o", CultureInfo.InvariantCulture));
        writer.WriteNumber("pages", report.PageCount);
        writer.WriteNumber("references", report.ReferenceCount);
        writer.WriteNumber("seen", report.SeenCount);
        writer.WriteNumber("errors", report.Count(AuditSeverity.Error));
        writer.WriteNumber("warnings", report.Count(AuditSeverity.Warning));
        writer.WriteNumber("notes", report.Count(AuditSeverity.Note));
        writer.WriteStartArray("findings");
        foreach (AuditFinding finding in report.Findings)
            Write(writer, finding, report.Audience);
        writer.WriteEndArray();
        writer.WriteStartArray("unknownAccess");
        foreach (UnknownAccess item in report.UnknownAccess)
        {
            writer.WriteStartObject();
            writer.WriteString("platform", item.Platform.Id);
            writer.WriteNumber("count", item.Count);
            writer.WriteString("why", item.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unknownHosts");
        foreach (UnknownHost host in report.UnknownHosts)
        {
            writer.WriteStartObject();
            writer.WriteString("host", host.Host);
            writer.WriteNumber("count", host.Count);
            writer.WriteBoolean("loaded", host.IsLoaded);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notChecked");
        foreach (string item in AuditReport.NotChecked)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The pages on which a finding rests.</summary>
    internal static void Write(Utf8JsonWriter writer, IEnumerable<Source> sources)
    {
        writer.WriteStartArray("sources");
        foreach (Source source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("url", source.Address);
            writer.WriteString("title", source.Title);
            writer.WriteString("publisher", source.Publisher);
            writer.WriteString("published", source.Published?.ToString());
            writer.WriteString("grade", KebabCase.Of(source.Grade));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, AuditFinding finding, RegionInfo audience)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", KebabCase.Of(finding.Rule));
        writer.WriteString("severity", KebabCase.Of(finding.Severity));
        writer.WriteString("page", finding.Page);
        writer.WriteNumber("line", finding.Reference.Line);
        writer.WriteNumber("column", finding.Reference.Column);
        writer.WriteString("kind", KebabCase.Of(finding.Reference.Kind));
        writer.WriteString("target", finding.Reference.Target);
        writer.WriteNumber("count", finding.Count);
        writer.WriteString("platform", finding.Platform.Id);
        writer.WriteString("host", finding.Host);
        writer.WriteString("status", KebabCase.Of(finding.Status));
        writer.WriteString("since", finding.Since?.ToString());
        writer.WriteString("currentName", finding.CurrentName);
        writer.WriteString("message", finding.ToMessage(audience));
        writer.WriteString("advice", finding.ToAdvice());
        writer.WriteStartArray("counterparts");
        foreach (CounterpartMatch match in finding.Counterparts)
        {
            writer.WriteStartObject();
            writer.WriteString("id", match.Platform.Id);
            writer.WriteString("category", match.Category.Id);
            writer.WriteString("basis", KebabCase.Of(match.Basis));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("alternateHosts");
        foreach (AlternateHost host in finding.AlternateHosts)
        {
            writer.WriteStartObject();
            writer.WriteString("host", host.Host);
            writer.WriteBoolean("recordedSeen", host.IsRecordedSeen);
            Write(writer, host.Sources);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("canSelfHost", finding.CanSelfHost);
        Write(writer, finding.Sources);
        writer.WriteEndObject();
    }
}
