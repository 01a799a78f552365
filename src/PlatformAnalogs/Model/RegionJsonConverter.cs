using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>Writes a <see cref="Region"/> as its id and reads it back, as a value and as a key.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegionJsonConverter : JsonConverter<Region>
{
    /// <inheritdoc/>
    public override Region Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override Region ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Region value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Id);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Region value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Id);
    }

    private static Region Of(string? id) => string.IsNullOrWhiteSpace(id) ? throw new JsonException("Expected the id of a region as a text, such as \"CN\".") : new Region(id);
}
