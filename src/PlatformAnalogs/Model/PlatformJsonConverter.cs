using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>Writes a platform as its id and name. It is not read back: look the id up in a catalog.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlatformJsonConverter : JsonConverter<Platform>
{
    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always: a platform belongs to a catalog.</exception>
    public override Platform Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A platform is not read from JSON. Read its id and look it up in a catalog.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Platform value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("name", value.Name);
        writer.WriteEndObject();
    }
}
