using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>Writes a <see cref="PartialDate"/> as its written form and reads it back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out PartialDate date))
            return date;

        throw new JsonException($"Expected a date written {PartialDate.AcceptedForms}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
