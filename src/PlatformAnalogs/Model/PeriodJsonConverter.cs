using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>Writes a <see cref="Period"/> under the keys that documents have for it (<c>from</c>, <c>to</c>, <c>on</c>, <c>firstSeen</c>, <c>lastSeen</c>), and reads it back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    internal const string Keys = "from to on firstSeen lastSeen";

    /// <inheritdoc/>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        FlatObject fields = FlatObject.Read(ref reader, "a period", Keys);
        if (fields.Date("on") is { } seen)
            return fields.Count == 1 ? Period.SeenOn(seen) : throw new JsonException("Another key stands beside 'on'; an observation has 'on' alone.");

        (PeriodStartKind startKind, PartialDate? start) = (fields.Text("from"), fields.Date("firstSeen")) switch
        {
            (null or "unknown", null) => (PeriodStartKind.Unknown, (PartialDate?)null),
            (null, { } first) => (PeriodStartKind.FirstSeen, first),
            ("always", null) => (PeriodStartKind.Always, null),
            (_, null) => (PeriodStartKind.Started, fields.Date("from")),
            _ => throw new JsonException("'firstSeen' stands beside 'from'; a start has one of them."),
        };
        (PeriodEndKind endKind, PartialDate? end) = (fields.Text("to"), fields.Date("lastSeen")) switch
        {
            (null, null) => (PeriodEndKind.Ongoing, (PartialDate?)null),
            (null, { } last) => (PeriodEndKind.LastSeen, last),
            ("unknown", null) => (PeriodEndKind.EndedUnknown, null),
            (_, null) => (PeriodEndKind.Ended, fields.Date("to")),
            _ => throw new JsonException("'lastSeen' stands beside 'to'; an end has one of them."),
        };
        return Period.Create(startKind, start, endKind, end);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteKeys(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The keys of a period, into an object that is open.</summary>
    internal static void WriteKeys(Utf8JsonWriter json, Period period)
    {
        if (period.IsObservation && period.Start == period.End)
        {
            json.WriteString("on", period.Start.ToString());
            return;
        }

        switch (period.StartKind)
        {
            case PeriodStartKind.Started:
                json.WriteString("from", period.Start.ToString());
                break;
            case PeriodStartKind.FirstSeen:
                json.WriteString("firstSeen", period.Start.ToString());
                break;
            case PeriodStartKind.Always:
                json.WriteString("from", "always");
                break;
        }

        switch (period.EndKind)
        {
            case PeriodEndKind.Ended:
                json.WriteString("to", period.End.ToString());
                break;
            case PeriodEndKind.LastSeen:
                json.WriteString("lastSeen", period.End.ToString());
                break;
            case PeriodEndKind.EndedUnknown:
                json.WriteString("to", "unknown");
                break;
        }
    }
}
