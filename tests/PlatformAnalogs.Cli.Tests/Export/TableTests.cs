using System.Text.RegularExpressions;
using PlatformAnalogs.Cli.Export;
using PlatformAnalogs.Cli.Export.Tables;

namespace PlatformAnalogs.Cli.Tests.Export;

/// <summary>What the definitions promise of every table holds for the catalog.</summary>
public sealed partial class TableTests
{
    public static TheoryData<string> Names => [.. ExportTables.All.Select(table => table.Name)];

    [Fact]
    public void Names_are_in_snake_case_and_there_once()
    {
        ExportTables.All.Select(table => table.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => SnakeCase().IsMatch(name));
        foreach (ExportTable table in ExportTables.All)
            table.Columns.Select(column => column.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => SnakeCase().IsMatch(name)).And.Contain(table.Key, table.Name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_are_unique(string name)
    {
        ExportTable table = Table(name);

        Rows(table).Select(row => string.Join('\n', table.Key.Select(key => row[Place(table, key)]))).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void References_lead_to_rows(string name)
    {
        ExportTable table = Table(name);
        foreach (ExportColumn column in table.Columns.Where(column => column.References is not null))
        {
            ExportTable other = column.References!;
            ExportTables.All.Should().Contain(other);
            HashSet<object?> keys = [.. Rows(other).Select(row => row[Place(other, other.Key.Single())])];

            Rows(table).Select(row => row[Place(table, column.Name)]).Where(cell => cell is not null && !keys.Contains(cell)).Should().BeEmpty($"{name}.{column.Name} refers to {other.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cells_are_what_their_columns_say(string name)
    {
        ExportTable table = Table(name);
        foreach (object?[] row in Rows(table))
        {
            row.Should().HaveCount(table.Columns.Count);
            for (int i = 0; i < row.Length; i++)
                Fits(row[i], table.Columns[i]).Should().BeTrue($"{row[i]} stands in {name}.{table.Columns[i].Name}");
        }
    }

    [Fact]
    public void Every_table_has_rows_but_those_of_which_the_catalog_has_nothing() =>
        ExportTables.All.Where(table => !Rows(table).Any()).Select(table => table.Name).Should().BeEquivalentTo(["operator_names", "account_handles"]);

    [Fact]
    public void The_history_of_access_is_what_the_catalog_answers()
    {
        object?[] blocked = ClaimTables.AccessHistory.Rows(PlatformCatalog.Default)
            .Single(row => Equals(row[1], "twitter") && Equals(row[2], "CN") && (DateOnly)row[3]! <= new DateOnly(2014, 3, 17) && (DateOnly)row[4]! >= new DateOnly(2014, 3, 17));

        blocked[5].Should().Be("blocked");
    }

    private static bool Fits(object? cell, ExportColumn column) => (cell, column.Type) switch
    {
        (null, _) => column.IsNullable,
        // An empty text could not be told from a missing one in CSV.
        (string text, ColumnType.Text) => text.Length > 0 && (column.Values.Count == 0 || column.Values.Contains(text)),
        (int, ColumnType.Integer) or (DateOnly, ColumnType.Date) or (bool, ColumnType.Boolean) => true,
        (decimal number, ColumnType.Decimal) => decimal.Round(number, ExportColumn.DecimalScale) == number && Math.Abs(number) < 100_000_000_000_000m,
        _ => false,
    };

    private static ExportTable Table(string name) => ExportTables.All.Single(table => table.Name == name);

    private static IEnumerable<object?[]> Rows(ExportTable table) => table.Rows(PlatformCatalog.Default);

    private static int Place(ExportTable table, string column) => table.Columns.Select(item => item.Name).ToList().IndexOf(column);

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex SnakeCase();
}
