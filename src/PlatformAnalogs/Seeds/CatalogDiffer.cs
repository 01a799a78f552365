using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Holds two catalogs against each other as the documents say them: entry by entry, fact by fact by their natural keys, value by value. What the
/// format does not tell apart is the same.
/// </summary>
internal static class CatalogDiffer
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static CatalogDiff Compare(CatalogContent before, CatalogContent after) => new(before.Head, after.Head, [.. CatalogSection.All.SelectMany(section =>
        section.Differing(before, after).SelectMany(entry => Changes(section.Name, entry.Key, entry.Before, entry.After)))]);

    private static List<CatalogChange> Changes(string section, string entry, byte[]? before, byte[]? after)
    {
        if (before is null || after is null)
            return [new CatalogChange(before is null ? ChangeKind.Added : ChangeKind.Removed, section, entry, null, [])];
        LocatedNode was = LocatedDocument.Rewritten(entry, before), now = LocatedDocument.Rewritten(entry, after);
        List<ChangedValue> values = [];
        List<CatalogChange> facts = [];
        foreach (string name in Names(was, now))
        {
            (LocatedNode? old, LocatedNode? young) = (was[name], now[name]);
            if ((old ?? young)!.Kind == JsonValueKind.Array && NaturalKeys.Of(section, name, (old ?? young)!) is not null)
                Facts(section, entry, name, old?.Items ?? [], young?.Items ?? [], facts, values);
            else
                Value(name, Json(old), Json(young), values);
        }

        return values.Count == 0 ? facts : [new CatalogChange(ChangeKind.Changed, section, entry, null, values), .. facts];
    }

    // Few lists have two facts of one key: these are one thing, and their order counts.
    private static void Facts(string section, string entry, string list, IReadOnlyList<LocatedNode> before, IReadOnlyList<LocatedNode> after, List<CatalogChange> facts, List<ChangedValue> values)
    {
        ILookup<string, LocatedNode> old = before.ToLookup(fact => NaturalKeys.Of(section, list, fact)!), young = after.ToLookup(fact => NaturalKeys.Of(section, list, fact)!);
        foreach (string key in old.Concat(young).Select(group => group.Key).Distinct().Order(StringComparer.Ordinal))
        {
            List<ChangedValue> changed = [];
            LocatedNode[] was = [.. old[key]], now = [.. young[key]];
            if (was is [{ Kind: JsonValueKind.Object } one] && now is [{ Kind: JsonValueKind.Object } other])
            {
                foreach (string name in Names(one, other))
                    Value(name, Json(one[name]), Json(other[name]), changed);
            }
            else if (was.Length > 0 && now.Length > 0)
            {
                Value(list, Json(was, Write), Json(now, Write), changed);
            }

            if (was.Length == 0 || now.Length == 0 || changed.Count > 0)
                facts.Add(new CatalogChange(was.Length == 0 ? ChangeKind.Added : now.Length == 0 ? ChangeKind.Removed : ChangeKind.Changed, $"{section}.{list}", entry, key, changed));
        }

        // The first category is the main one, the first official name the one that is shown.
        Value(list, Order(old, young), Order(young, old), values);
    }

    private static string Order(ILookup<string, LocatedNode> facts, ILookup<string, LocatedNode> others) =>
        Json(facts.Select(group => group.Key).Where(others.Contains), static (json, key) => json.WriteStringValue(key));

    private static void Value(string key, string? before, string? after, List<ChangedValue> values)
    {
        if (before != after)
            values.Add(new ChangedValue(key, before, after));
    }

    private static IEnumerable<string> Names(LocatedNode before, LocatedNode after) =>
        before.Properties.Concat(after.Properties).Select(property => property.Key).Distinct().Order(StringComparer.Ordinal);

    private static string? Json(LocatedNode? node) => node is null ? null : Text(node, Write);

    private static string Json<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => Text(items, (json, items) =>
    {
        json.WriteStartArray();
        foreach (T item in items)
            write(json, item);
        json.WriteEndArray();
    });

    private static string Text<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        System.Buffers.ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Form))
            write(json, value);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, LocatedNode node)
    {
        switch (node.Kind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach ((string key, _, LocatedNode value) in node.Properties)
                {
                    json.WritePropertyName(key);
                    Write(json, value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (LocatedNode item in node.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(node.Text);
                break;
            case JsonValueKind.Number:
                // However many zeros end it.
                json.WriteNumberValue(decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture) / 1.0000000000000000000000000000m);
                break;
            default:
                json.WriteBooleanValue(node.Kind == JsonValueKind.True);
                break;
        }
    }
}
