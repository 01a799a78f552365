using System.Text.Json;
using PlatformAnalogs.Cli.Tests.Extraction;
using PlatformAnalogs.Tests.Rendering;

namespace PlatformAnalogs.Cli.Tests;

/// <summary>Whatever the texts of a catalog are, on a terminal and in files they are only text.</summary>
public sealed class HostileCatalogTests
{
    private static readonly string[] Commands =
    [
        "find p", "list", "categories", "regions", "sources", "sources --platform p", "counterparts p --as-of 2015", "compare p q --as-of 2015", "access p --region CN --as-of 2015", "access p --everywhere", "users p --as-of 2015", "users p q --from 2013",
        "accounts --platform p --kind embassy --as-of 2015", "accounts --holder h", "ecosystems --as-of 2015", "stats", "validate", "cite p", "cite", "resolve https://p.example.com/x",
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, HostileCatalog.Texts.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_terminal_is_not_steered(int place)
    {
        PlatformCatalog catalog = HostileCatalog.Of(HostileCatalog.Texts[place]);
        foreach (string command in Commands)
        {
            CommandRun run = CommandRun.Of(command.Split(' '), catalog: catalog);
            run.Exit.Should().BeLessThan(2, "{0} says {1}", command, run.Error);
            (run.Output + run.Error).ReplaceLineEndings("\n").Where(HostileCatalog.Steers).Should().BeEmpty("{0} prints {1}", command, run.Output);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Documents_are_whole(int place)
    {
        PlatformCatalog catalog = HostileCatalog.Of(HostileCatalog.Texts[place]);
        foreach (string command in Commands.Where(command => !command.StartsWith("cite", StringComparison.Ordinal)))
        {
            string json = CommandRun.Of([.. command.Split(' '), "--json"], catalog: catalog).Output;
            using JsonDocument document = JsonDocument.Parse(json);
            json.ReplaceLineEndings("\n").Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty("{0} prints {1}", command, json);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Exported_tables_have_no_formula_and_one_row_a_line(int place)
    {
        using TestFolder folder = new();
        CommandRun.Of(["export", folder.At("csv"), "--format", "csv"], catalog: HostileCatalog.Of(HostileCatalog.Texts[place])).Exit.Should().Be(0);
        foreach (string file in Directory.EnumerateFiles(folder.At("csv"), "*.csv"))
        {
            string table = File.ReadAllText(file);
            List<string[]> cells = HostileCatalog.Cells(table);
            cells.Should().OnlyContain(row => row.Length == cells[0].Length, file);
            cells.SelectMany(row => row).Where(HostileCatalog.IsFormula).Should().BeEmpty(file);
            table.Replace("\r\n", "", StringComparison.Ordinal).Where(c => c == '\n' || HostileCatalog.Steers(c)).Should().BeEmpty(file);
        }
    }
}
