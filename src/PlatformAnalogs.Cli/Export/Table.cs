namespace PlatformAnalogs.Cli.Export;

/// <summary>
/// A table of items of one type, of three kinds: things with an id of their own (<see cref="Of"/>), facts of a thing (<see cref="Facts"/>)
/// and short lists of a thing or fact (<see cref="List"/>). The methods that add columns are in <see cref="TableColumns"/>.
/// </summary>
internal sealed class Table<T> : ExportTable
{
    private readonly Func<PlatformCatalog, IEnumerable<KeyedItem<T>>> _items;
    private readonly List<ExportColumn> _columns;
    private readonly List<Func<T, object?>> _readers = [];

    private Table(string name, string description, string[] key, ExportColumn[] keyColumns, Func<PlatformCatalog, IEnumerable<KeyedItem<T>>> items)
        : base(name, description, key)
    {
        _items = items;
        _columns = [.. keyColumns];
    }

    internal override IReadOnlyList<ExportColumn> Columns => _columns;

    /// <summary>
    /// A table of things with an id of their own, or of one made of what they are about, so that it stays the same from one version of the
    /// data to the next; where several are about the same, a number is added to all but the first.
    /// </summary>
    internal static Table<T> Of(string name, string key, string description, Func<PlatformCatalog, IEnumerable<T>> items, Func<T, string> id, string keyDescription = "The id.")
    {
        return new Table<T>(name, description, [key], [new ExportColumn(key, ColumnType.Text, false, keyDescription)], Keyed);

        IEnumerable<KeyedItem<T>> Keyed(PlatformCatalog catalog)
        {
            Dictionary<string, int> seen = new(StringComparer.Ordinal);
            foreach (T item in items(catalog))
            {
                string own = Unique(id(item), seen);
                yield return new KeyedItem<T>(own, [own], item);
            }
        }
    }

    /// <summary>A table of facts of the things of this one. The id of a fact is that of its thing and what it is about.</summary>
    internal Table<TFact> Facts<TFact>(string name, string key, string description, Func<T, IEnumerable<TFact>> facts, string keyDescription, Func<TFact, string> about)
    {
        return new Table<TFact>(name, description, [key], [new ExportColumn(key, ColumnType.Text, false, keyDescription), Parent()], Keyed);

        IEnumerable<KeyedItem<TFact>> Keyed(PlatformCatalog catalog)
        {
            Dictionary<string, int> seen = new(StringComparer.Ordinal);
            foreach (KeyedItem<T> parent in _items(catalog))
            {
                foreach (TFact fact in facts(parent.Item))
                {
                    string own = Unique($"{parent.Id}/{about(fact)}", seen);
                    yield return new KeyedItem<TFact>(own, [own, parent.Id], fact);
                }
            }
        }
    }

    /// <summary>A table of what the things or facts of this one have several of.</summary>
    internal Table<TPart> List<TPart>(string name, string description, Func<T, IEnumerable<TPart>> parts, string positionDescription = "The place in the list, from 1.") =>
        new(name, description, [Key[0], "position"], [Parent(), new ExportColumn("position", ColumnType.Integer, false, positionDescription)], catalog =>
            _items(catalog).SelectMany(parent => parts(parent.Item).Select((part, i) => new KeyedItem<TPart>(parent.Id, [parent.Id, i + 1], part))));

    internal Table<T> With(ExportColumn column, Func<T, object?> read)
    {
        _columns.Add(column);
        _readers.Add(read);
        return this;
    }

    internal override IEnumerable<object?[]> Rows(PlatformCatalog catalog) => _items(catalog).Select(row => (object?[])[.. row.Key, .. _readers.Select(read => read(row.Item))]);

    private static string Unique(string id, Dictionary<string, int> seen)
    {
        int count = seen[id] = seen.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}/{count}";
    }

    private ExportColumn Parent() => new(Key[0], ColumnType.Text, false, $"Of which row of `{Name}` it is.") { References = this };
}
