using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlatformAnalogs.Cli.Export.Writers;

/// <summary>One object a line; a missing cell is null, so that every line has every key.</summary>
internal sealed class JsonTableWriter() : TableWriter("json", ".ndjson")
{
    internal override void Write(ExportTable table, IReadOnlyList<object?[]> rows, Stream output)
    {
        JsonEncodedText[] names = [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Name))];
        using Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (object?[] row in rows)
        {
            writer.WriteStartObject();
            for (int i = 0; i < row.Length; i++)
            {
                writer.WritePropertyName(names[i]);
                Write(writer, row[i]);
            }

            writer.WriteEndObject();
            writer.Flush();
            output.WriteByte((byte)'\n');
            writer.Reset();
        }
    }

    private static void Write(Utf8JsonWriter writer, object? cell)
    {
        switch (cell)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            default:
                writer.WriteStringValue(Cells.Text(cell));
                break;
        }
    }
}
