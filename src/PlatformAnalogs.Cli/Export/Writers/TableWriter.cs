namespace PlatformAnalogs.Cli.Export.Writers;

/// <summary>A format of files for tables.</summary>
internal abstract class TableWriter(string format, string extension)
{
    /// <summary>All formats.</summary>
    internal static readonly IReadOnlyList<TableWriter> All = [new JsonTableWriter(), new CsvTableWriter(), new ParquetTableWriter()];

    /// <summary>What the format is called on the command line.</summary>
    internal string Format => format;

    internal string FileOf(ExportTable table) => table.Name + extension;

    /// <summary>Writes a table with its columns and rows.</summary>
    internal abstract void Write(ExportTable table, IReadOnlyList<object?[]> rows, Stream output);
}
