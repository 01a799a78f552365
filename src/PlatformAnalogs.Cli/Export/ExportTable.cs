namespace PlatformAnalogs.Cli.Export;

/// <summary>A table of the export: what it is called, what its columns are and how its rows are read from a catalog. Writers know no more than this.</summary>
internal abstract class ExportTable(string name, string description, IReadOnlyList<string> key)
{
    /// <summary>The name, in snake_case; that of its file without the extension.</summary>
    internal string Name => name;

    /// <summary>What a row is.</summary>
    internal string Description => description;

    /// <summary>The names of the columns by which each row is told from all others.</summary>
    internal IReadOnlyList<string> Key => key;

    internal abstract IReadOnlyList<ExportColumn> Columns { get; }

    /// <summary>
    /// The rows, in the order of the catalog, which is the same for the same data. A cell is a string, an int, a decimal, a
    /// <see cref="DateOnly"/> or a bool, as its column says, or null.
    /// </summary>
    internal abstract IEnumerable<object?[]> Rows(PlatformCatalog catalog);
}

/// <summary>An item of the catalog and the key of its row.</summary>
/// <param name="Id">The first part of the key: what rows that hang on this one refer to.</param>
/// <param name="Key">The cells that come before those of the item.</param>
/// <param name="Item">The item.</param>
internal readonly record struct KeyedItem<T>(string Id, object[] Key, T Item);
