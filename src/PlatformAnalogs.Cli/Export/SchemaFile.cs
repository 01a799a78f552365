using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Cli.Export.Writers;

namespace PlatformAnalogs.Cli.Export;

/// <summary>What stands beside the tables: which there are, with columns, types and keys, in the words of a Data Package's table schemas.</summary>
internal static class SchemaFile
{
    internal const string Name = "schema.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(PlatformCatalog catalog, int schemaVersion, IReadOnlyList<(ExportTable Table, int Rows)> tables, TableWriter format, Stream output)
    {
        using Utf8JsonWriter writer = new(output, Options);
        writer.WriteStartObject();
        writer.WriteString("name", "platform-analogs");
        writer.WriteString("version", catalog.Version);
        writer.WriteString("dataAsOf", Cells.Text(catalog.DataAsOf));
        writer.WriteString("contentHash", catalog.ContentHash);
        writer.WriteNumber("schemaVersion", schemaVersion);
        writer.WriteStartArray("licenses");
        writer.WriteStartObject();
        writer.WriteString("name", catalog.Licence);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("resources");
        foreach ((ExportTable table, int rows) in tables)
            Write(writer, table, rows, format);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExportTable table, int rows, TableWriter format)
    {
        writer.WriteStartObject();
        writer.WriteString("name", table.Name);
        writer.WriteString("path", format.FileOf(table));
        writer.WriteString("description", table.Description);
        writer.WriteNumber("rows", rows);
        writer.WriteStartObject("schema");
        writer.WriteStartArray("fields");
        foreach (ExportColumn column in table.Columns)
            Write(writer, column);
        writer.WriteEndArray();
        Strings(writer, "primaryKey", table.Key);
        writer.WriteStartArray("foreignKeys");
        foreach (ExportColumn column in table.Columns.Where(column => column.References is not null))
        {
            writer.WriteStartObject();
            Strings(writer, "fields", [column.Name]);
            writer.WriteStartObject("reference");
            writer.WriteString("resource", column.References!.Name);
            Strings(writer, "fields", column.References.Key);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExportColumn column)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("type", column.Type switch
        {
            ColumnType.Integer => "integer",
            ColumnType.Decimal => "number",
            ColumnType.Date => "date",
            ColumnType.Boolean => "boolean",
            _ => "string",
        });
        writer.WriteString("description", column.Description);
        writer.WriteStartObject("constraints");
        writer.WriteBoolean("required", !column.IsNullable);
        if (column.Values.Count > 0)
            Strings(writer, "enum", column.Values);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
