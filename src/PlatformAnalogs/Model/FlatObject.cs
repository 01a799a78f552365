using System.Text.Json;

namespace PlatformAnalogs.Model;

/// <summary>
/// The keys of one small JSON object, as a serializer hands it over: what is missing, misspelt or of the wrong kind is an exception at once, as
/// nobody is told of a place in a document.
/// </summary>
internal sealed class FlatObject
{
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    private FlatObject()
    {
    }

    internal int Count => _values.Count;

    /// <param name="reader">At the beginning of the object; then at its end.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="keys">The keys that it may have, separated by spaces.</param>
    internal static FlatObject Read(ref Utf8JsonReader reader, string what, string keys)
    {
        string expected = keys.Replace(" ", ", ", StringComparison.Ordinal);
        JsonElement json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException($"Expected {what} as an object with some of the keys {expected}.");
        FlatObject read = new();
        string[] known = keys.Split(' ');
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (!known.Contains(property.Name))
                throw new JsonException($"There is no key '{property.Name}' in {what}; expected some of {expected}.");
            if (!read._values.TryAdd(property.Name, property.Value))
                throw new JsonException($"The key '{property.Name}' stands twice in {what}.");
        }

        return read;
    }

    internal string? Text(string key) => !_values.TryGetValue(key, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw new JsonException($"Expected a text under '{key}'.");

    internal PartialDate? Date(string key) => Text(key) is not { } text ? null
        : PartialDate.TryParse(text, out PartialDate date) ? date : throw new JsonException($"'{text}' under '{key}' is not a date; expected {PartialDate.AcceptedForms}.");

    internal decimal? Number(string key) => !_values.TryGetValue(key, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) ? number : throw new JsonException($"Expected a number under '{key}'.");
}
