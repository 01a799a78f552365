using DuckDB.NET.Data;
using PlatformAnalogs.Cli.Export.Writers;
using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests.Export;

/// <summary>The catalog, exported by the command in every format, once for all tests.</summary>
public sealed class ExportedCatalog : IDisposable
{
    private readonly TestFolder _folder = new();

    public ExportedCatalog()
    {
        foreach (TableWriter writer in TableWriter.All)
            CommandTests.Run($"export {_folder.At(writer.Format)} --format {writer.Format}").Should().Match<(int Exit, string Output, string Error)>(run => run.Exit == 0 && run.Error.Length == 0);
    }

    internal string Folder(string format) => _folder.At(format);

    internal string File(string format, string name) => Path.Combine(Folder(format), name);

    /// <summary>Asks DuckDB, a reader that has nothing in common with what wrote the files, in the folder of the Parquet files.</summary>
    internal List<string?[]> Query(string sql) => Ask(sql, Folder("parquet"));

    internal static List<string?[]> Ask(string sql, string folder)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SET file_search_path = '{folder}'";
        command.ExecuteNonQuery();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string?[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Text(reader.GetValue(i)))]);
        return rows;
    }

    public void Dispose() => _folder.Dispose();

    // A decimal comes back with all places of its column.
    private static string? Text(object value) => Cells.Text(value is decimal number ? number / 1.000000000000000000000000000000000m : value);
}

[CollectionDefinition(nameof(ExportedCatalog))]
public sealed class ExportedCatalogs : ICollectionFixture<ExportedCatalog>;
