using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering.Json;

/// <summary>
/// One result as JSON, written key by key in the order of the calls: enum values in kebab-case, text as it is, no time zone and no culture.
/// Written by hand: a generated serializer would be a third of the assembly and most of the time of a first answer. results.schema.json says
/// what is written, and the tests hold it against a serializer that knows the same documents as records.
/// </summary>
internal sealed class JsonOut
{
    private const int Digits = 4;

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        // Readers of results are programs and people, not pages: names stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Utf8JsonWriter _writer;

    private JsonOut(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>The document that a result makes.</summary>
    internal static string Document(Action<JsonOut> write)
    {
        using PooledBytes bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Form))
            new JsonOut(writer).Braced(write, static (json, write) => write(json));
        return Encoding.UTF8.GetString(bytes.Written);
    }

    internal JsonOut Text(string key, string? value)
    {
        _writer.WriteString(key, value);
        return this;
    }

    /// <summary>A whole number or one as it is in the data; null where there is none.</summary>
    internal JsonOut Number(string key, decimal? value)
    {
        _writer.WritePropertyName(key);
        if (value is { } number)
            _writer.WriteNumberValue(number);
        else
            _writer.WriteNullValue();
        return this;
    }

    /// <summary>A calculated number, of which further digits would say nothing.</summary>
    internal JsonOut Rounded(string key, decimal? value) => Number(key, value is { } number ? decimal.Round(number, Digits) : null);

    /// <inheritdoc cref="Rounded(string, decimal?)"/>
    internal JsonOut Rounded(string key, double value)
    {
        _writer.WriteNumber(key, Math.Round(value, Digits));
        return this;
    }

    internal JsonOut Flag(string key, bool value)
    {
        _writer.WriteBoolean(key, value);
        return this;
    }

    internal JsonOut Date(string key, PartialDate? value) => Text(key, value?.ToString());

    internal JsonOut Date(string key, DateOnly value) => Text(key, value.ToString("o", CultureInfo.InvariantCulture));

    /// <summary>The value of an enum.</summary>
    internal JsonOut Token(string key, Enum? value) => Text(key, value is null ? null : KebabCase.Of(value));

    internal JsonOut Texts(string key, IEnumerable<string> values)
    {
        _writer.WriteStartArray(key);
        foreach (string value in values)
            _writer.WriteStringValue(value);
        _writer.WriteEndArray();
        return this;
    }

    /// <summary>An object with the keys that <paramref name="write"/> writes; null where there is no item.</summary>
    internal JsonOut Object<T>(string key, T? item, Action<JsonOut, T> write)
    {
        _writer.WritePropertyName(key);
        if (item is null)
            _writer.WriteNullValue();
        else
            Braced(item, write);
        return this;
    }

    /// <summary>An object for each item; null where there is no list.</summary>
    internal JsonOut Objects<T>(string key, IEnumerable<T>? items, Action<JsonOut, T> write)
    {
        _writer.WritePropertyName(key);
        if (items is null)
        {
            _writer.WriteNullValue();
            return this;
        }

        _writer.WriteStartArray();
        foreach (T item in items)
            Braced(item, write);
        _writer.WriteEndArray();
        return this;
    }

    private void Braced<T>(T item, Action<JsonOut, T> write)
    {
        _writer.WriteStartObject();
        write(this, item);
        _writer.WriteEndObject();
    }
}
