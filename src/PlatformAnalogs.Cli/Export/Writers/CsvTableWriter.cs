using System.Text;
using PlatformAnalogs.Rendering;

namespace PlatformAnalogs.Cli.Export.Writers;

/// <summary>RFC 4180 in UTF-8 with a header; a missing cell is empty; text is made harmless for spreadsheets as in all CSV of the library.</summary>
internal sealed class CsvTableWriter() : TableWriter("csv", ".csv")
{
    internal override void Write(ExportTable table, IReadOnlyList<object?[]> rows, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(column => CsvCell.Of(column.Name))));
        foreach (object?[] row in rows)
            writer.WriteLine(string.Join(',', row.Select(cell => CsvCell.Of(Cells.Text(cell)))));
    }
}
