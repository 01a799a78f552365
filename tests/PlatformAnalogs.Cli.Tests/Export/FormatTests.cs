using System.Globalization;
using System.Text.Json;
using PlatformAnalogs.Cli.Export;
using PlatformAnalogs.Cli.Export.Tables;
using PlatformAnalogs.Cli.Export.Writers;
using PlatformAnalogs.Cli.Tests.Extraction;
using PlatformAnalogs.Rendering;

namespace PlatformAnalogs.Cli.Tests.Export;

/// <summary>All formats, read by others than what wrote them, have the same rows.</summary>
[Collection(nameof(ExportedCatalog))]
public sealed class FormatTests(ExportedCatalog exported)
{
    public static TheoryData<string> Names => [.. ExportTables.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parquet_has_the_rows_and_types_of_the_catalog(string name)
    {
        ExportTable table = Table(name);

        // A decimal comes back with all places of its column.
        AssertRows(
            exported.Query($"SELECT * FROM '{name}.parquet'"),
            [.. table.Rows(PlatformCatalog.Default).Select(row => row.Select(cell => cell is decimal number ? number.ToString("0.0000", CultureInfo.InvariantCulture) : Cells.Text(cell)).ToArray())]);
        exported.Query($"DESCRIBE SELECT * FROM '{name}.parquet'").Select(row => (row[0], row[1])).Should().Equal(table.Columns.Select(column => ((string?)column.Name, (string?)TypeOf(column))));
        exported.Query($"SELECT name, repetition_type FROM parquet_schema('{exported.File("parquet", name + ".parquet")}') WHERE type IS NOT NULL")
            .Select(row => (row[0], row[1] == "OPTIONAL")).Should().Equal(table.Columns.Select(column => ((string?)column.Name, column.IsNullable)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_has_an_object_a_line_with_every_column(string name)
    {
        ExportTable table = Table(name);
        List<string?[]> rows = [];
        foreach (string line in File.ReadLines(exported.File("json", name + ".ndjson")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonProperty[] properties = [.. document.RootElement.EnumerateObject()];
            properties.Select(property => property.Name).Should().Equal(table.Columns.Select(column => column.Name));
            rows.Add([.. properties.Select(property => property.Value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => property.Value.GetString(),
                _ => property.Value.GetRawText(),
            })]);
        }

        AssertRows(rows, Expected(table));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Csv_has_the_rows_with_formulas_made_harmless(string name)
    {
        ExportTable table = Table(name);
        string file = exported.File("csv", name + ".csv");

        // The quotes of a cell are the reader's to take off.
        AssertRows(
            ExportedCatalog.Ask($"SELECT * FROM read_csv('{file}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')", exported.Folder("csv")),
            [.. Expected(table).Select(row => row.Select(cell => cell is null ? null : Unquoted(CsvCell.Of(cell))).ToArray())]);
        File.ReadLines(file).First().Should().Be(string.Join(',', table.Columns.Select(column => column.Name)));
    }

    [Fact]
    public void The_schema_names_every_file_its_columns_and_its_keys()
    {
        foreach (TableWriter writer in TableWriter.All)
        {
            using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(exported.File(writer.Format, SchemaFile.Name)));
            JsonElement[] resources = [.. schema.RootElement.GetProperty("resources").EnumerateArray()];

            resources.Select(resource => resource.GetProperty("path").GetString()).Append(SchemaFile.Name)
                .Should().BeEquivalentTo(Directory.EnumerateFiles(exported.Folder(writer.Format)).Select(Path.GetFileName));
            JsonElement figures = resources.Single(resource => resource.GetProperty("name").GetString() == "figures");
            figures.GetProperty("rows").GetInt32().Should().Be(Expected(Table("figures")).Count);
            figures.GetProperty("schema").GetProperty("primaryKey")[0].GetString().Should().Be("figure_id");
            figures.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()).Should().Equal(Table("figures").Columns.Select(column => column.Name));
            figures.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray().Select(key => key.GetProperty("reference").GetProperty("resource").GetString()).Should().Equal("platforms", "regions", "sources");
        }
    }

    [Fact]
    public void The_same_data_is_the_same_bytes()
    {
        foreach (TableWriter writer in TableWriter.All)
        {
            using TestFolder again = new();
            CommandTests.Run($"export {again.At("again")} --format {writer.Format}");
            foreach (string file in Directory.EnumerateFiles(exported.Folder(writer.Format)))
                File.ReadAllBytes(again.At($"again/{Path.GetFileName(file)}")).AsSpan().SequenceEqual(File.ReadAllBytes(file)).Should().BeTrue(file);
        }
    }

    private static string TypeOf(ExportColumn column) => column.Type switch
    {
        ColumnType.Integer => "INTEGER",
        ColumnType.Decimal => "DECIMAL(18,4)",
        ColumnType.Date => "DATE",
        ColumnType.Boolean => "BOOLEAN",
        _ => "VARCHAR",
    };

    // Rows are asserted one by one only where they differ: there are many.
    private static void AssertRows(List<string?[]> actual, List<string?[]> expected)
    {
        actual.Should().HaveCount(expected.Count);
        for (int i = 0; i < actual.Count; i++)
        {
            if (!actual[i].AsSpan().SequenceEqual(expected[i]))
                actual[i].Should().Equal(expected[i], $"row {i}");
        }
    }

    private static string Unquoted(string cell) => cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

    private static ExportTable Table(string name) => ExportTables.All.Single(table => table.Name == name);

    private static List<string?[]> Expected(ExportTable table) => [.. table.Rows(PlatformCatalog.Default).Select(row => row.Select(Cells.Text).ToArray())];
}
