using PlatformAnalogs.Cli.Export.Tables;
using PlatformAnalogs.Cli.Export.Writers;

namespace PlatformAnalogs.Cli.Export;

/// <summary>A catalog as files.</summary>
internal static class CatalogExport
{
    /// <summary>The names of all files that any export writes: what may be replaced by the next one.</summary>
    internal static IReadOnlySet<string> FileNames => TableWriter.All.SelectMany(writer => ExportTables.All.Select(writer.FileOf)).Append(SchemaFile.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Writes all tables into a folder, and what describes them; returns the numbers of rows.</summary>
    internal static IReadOnlyList<(ExportTable Table, int Rows)> Write(PlatformCatalog catalog, TableWriter writer, string folder)
    {
        List<(ExportTable Table, int Rows)> written = [];
        foreach (ExportTable table in ExportTables.All)
        {
            object?[][] rows = [.. table.Rows(catalog)];
            using FileStream file = File.Create(Path.Combine(folder, writer.FileOf(table)));
            writer.Write(table, rows, file);
            written.Add((table, rows.Length));
        }

        using FileStream schema = File.Create(Path.Combine(folder, SchemaFile.Name));
        SchemaFile.Write(catalog, VocabularyTables.SchemaVersion, written, writer, schema);
        return written;
    }
}
