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
    internal List<string?[]> Query(string sql, bool withNames = false) => Ask(sql, Folder("parquet"), withNames);

    internal static List<string?[]> Ask(string sql, string folder, bool withNames = false)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SET file_search_path = '{folder}'";
        command.ExecuteNonQuery();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string?[]> rows = withNames ? [[.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]] : [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Cells.Text(reader.GetValue(i)))]);
        return rows;
    }

    public void Dispose() => _folder.Dispose();
}

[CollectionDefinition(nameof(ExportedCatalog))]
public sealed class ExportedCatalogs : ICollectionFixture<ExportedCatalog>;
