using System.Text;
using PlatformAnalogs.Cli.Export;
using PlatformAnalogs.Cli.Export.Tables;

namespace PlatformAnalogs.Cli.Tests.Export;

/// <summary>docs/export.md says what the export is: its tables are the definitions', its queries run and print what it shows.</summary>
[Collection(nameof(ExportedCatalog))]
public sealed class DocumentTests(ExportedCatalog exported)
{
    private const string TablesHeading = "\n## Tables\n";

    [Fact]
    public void The_tables_are_those_of_the_definitions()
    {
        string document = Document();
        string written = document[(document.IndexOf(TablesHeading, StringComparison.Ordinal) + TablesHeading.Length)..], expected = Tables();
        if (written == expected)
            return;

        string[] there = written.Split('\n'), wanted = expected.Split('\n');
        int line = Enumerable.Range(0, Math.Max(there.Length, wanted.Length)).First(i => there.ElementAtOrDefault(i) != wanted.ElementAtOrDefault(i));
        string file = Path.Combine(AppContext.BaseDirectory, "export-tables.md");
        File.WriteAllText(file, expected);
        Assert.Fail($"docs/export.md differs from line {line + 1} after '{TablesHeading.Trim()}' on: it has\n{there.ElementAtOrDefault(line)}\nand the definitions give\n{wanted.ElementAtOrDefault(line)}\nWhat should stand there is in {file}");
    }

    [Fact]
    public void Every_query_prints_what_is_shown_of_it()
    {
        string[] parts = Document().Split("```sql\n");
        parts.Should().HaveCount(4);
        foreach (string part in parts.Skip(1))
        {
            string sql = part[..part.IndexOf("```", StringComparison.Ordinal)];
            string[] shown = part.Split("```text\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string[] printed = [.. exported.Query(sql, withNames: true).Select(row => string.Join(" | ", row.Select(cell => cell ?? "-")))];

            shown.Should().NotBeEmpty("the query prints\n{0}\n", string.Join('\n', printed));
            printed.Take(shown.Length).Should().Equal(shown, "the query prints\n{0}\n", string.Join('\n', printed));
        }
    }

    private static string Tables()
    {
        StringBuilder text = new();
        foreach (ExportTable table in ExportTables.All)
        {
            text.Append($"\n### `{table.Name}`\n\n{table.Description} Key: {string.Join(", ", table.Key.Select(key => $"`{key}`"))}.\n\n| Column | Type | What it says |\n|---|---|---|\n");
            foreach (ExportColumn column in table.Columns)
            {
                string values = column.Values.Count == 0 ? "" : $" One of {string.Join(", ", column.Values.Select(value => $"`{value}`"))}.";
                string reference = column.References is { } other ? $" → `{other.Name}`" : "";
                text.Append($"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()}{(column.IsNullable ? ", may be missing" : "")}{reference} | {column.Description.Replace("|", "\\|", StringComparison.Ordinal)}{values} |\n");
            }
        }

        return text.ToString();
    }

    private static string Document()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Directory.Packages.props")))
            root = root.Parent;
        return File.ReadAllText(Path.Combine(root.FullName, "docs", "export.md")).ReplaceLineEndings("\n");
    }
}
