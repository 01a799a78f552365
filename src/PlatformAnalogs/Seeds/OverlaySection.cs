namespace PlatformAnalogs.Seeds;

/// <summary>
/// One section of a catalog under an overlay: which of its entries stay as they are, and which are to be read, being new or written anew with what the
/// overlay says of them.
/// </summary>
internal sealed class OverlaySection<T>(string name, IReadOnlyList<T> ours, Func<T, string> keyOf, Action<DocumentWriter, T> write, Func<T, IEnumerable<(string Section, string Id)>> references) : IOverlaySection
    where T : class
{
    private readonly HashSet<T> _removed = new(ReferenceEqualityComparer.Instance), _rewritten = new(ReferenceEqualityComparer.Instance);
    private readonly List<LocatedElement> _elements = [];

    public string Name => name;

    public IReadOnlyList<LocatedElement> Elements => _elements;

    /// <summary>The entries that are still there, those included that are read anew.</summary>
    internal IReadOnlyList<T> Remaining => _removed.Count == 0 ? ours : [.. ours.Where(item => !_removed.Contains(item))];

    /// <summary>The entries that are not read anew.</summary>
    internal IReadOnlyList<T> Untouched =>
        _removed.Count + _rewritten.Count == 0 ? ours : [.. ours.Where(item => !_removed.Contains(item) && !_rewritten.Contains(item))];

    public void Lay(LocatedDocument overlay, OverlayMerger merger)
    {
        IReadOnlyList<LocatedElement> entries = overlay.Elements(name);
        if (entries.Count == 0)
            return;
        Dictionary<string, T> byKey = new(StringComparer.Ordinal);
        foreach (T item in ours)
            byKey.TryAdd(keyOf(item), item);

        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (LocatedElement entry in entries)
        {
            LocatedNode node = entry.Node;
            string key = NaturalKeys.Of(name, node);
            T? known = byKey.GetValueOrDefault(key);
            if (node["remove"] is not null)
            {
                if (merger.IsRemoval(node, NaturalKeys.ToRemove(name), name, key, known is null ? byKey.Keys : null))
                    _removed.Add(known!);
            }
            else if (known is null)
            {
                // That a new one stands twice is noticed where it is read.
                if (given.Add(key))
                    merger.New(name, key);
                _elements.Add(entry);
            }
            else if (!given.Add(key) || _removed.Contains(known))
            {
                merger.GivenTwice(node, name, key);
            }
            else
            {
                _rewritten.Add(known);
                _elements.Add(new LocatedElement(merger.Merged(name, key, Written(known, node, merger), node)));
            }
        }
    }

    public void ReadAnew(IReadOnlyDictionary<(string Section, string Id), LocatedNode> causes, OverlayMerger merger)
    {
        foreach (T item in ours)
        {
            if (_removed.Contains(item) || _rewritten.Contains(item))
                continue;
            foreach ((string, string) reference in references(item))
            {
                if (!causes.TryGetValue(reference, out LocatedNode? cause))
                    continue;
                _rewritten.Add(item);
                _elements.Add(new LocatedElement(Written(item, cause, merger)));
                break;
            }
        }
    }

    private LocatedNode Written(T item, LocatedNode cause, OverlayMerger merger)
    {
        LocatedNode node = LocatedDocument.Rewritten($"'{keyOf(item)}' of {name}", DocumentWriter.Alone(item, write), cause);
        merger.Layer(node, item);
        return node;
    }
}

/// <summary>A section of any kind of entries.</summary>
internal interface IOverlaySection
{
    string Name { get; }

    /// <summary>What is to be read of it.</summary>
    IReadOnlyList<LocatedElement> Elements { get; }

    /// <summary>Takes in what an overlay says.</summary>
    void Lay(LocatedDocument overlay, OverlayMerger merger);

    /// <summary>Has those entries read anew that refer to something that the overlay changed or removed.</summary>
    void ReadAnew(IReadOnlyDictionary<(string Section, string Id), LocatedNode> causes, OverlayMerger merger);
}
