using PlatformAnalogs.Text;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Output;

/// <summary>Text of the data made safe for a terminal: control characters and markup are only characters.</summary>
internal static class Plain
{
    internal static string Text(string text) => Printable.Text(text);

    internal static string Cell(string text) => Markup.Escape(Text(text));

    internal static Table Table(params string[] columns)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string column in columns)
            table.AddColumn(new TableColumn(Cell(column)));
        return table;
    }

    internal static void Row(this Table table, params string[] cells) => table.AddRow([.. cells.Select(Cell)]);

    /// <summary>Numbered sources, one a line and never broken, so that addresses can be copied.</summary>
    internal static void Footnotes(TextWriter output, IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("Sources");
        for (int i = 0; i < sources.Count; i++)
            output.WriteLine(Text($"[{i + 1}] {sources[i].ToText()}"));
    }
}
