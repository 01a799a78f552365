using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// One section of a catalog under an overlay: which of its entries stay as they are, and which are to be read, being new or written anew with what the
/// overlay says of them.
/// </summary>
internal sealed class OverlaySection<T>(CatalogSection<T> section, CatalogContent content, Func<T, IEnumerable<(string Section, string Id)>> references) : IOverlaySection
    where T : class
{
    private readonly IReadOnlyList<T> _ours = section.Items(content);
    private readonly HashSet<T> _removed = new(ReferenceEqualityComparer.Instance), _rewritten = new(ReferenceEqualityComparer.Instance);
    private readonly List<LocatedElement> _elements = [];

    public string Name => section.Name;

    public IReadOnlyList<LocatedElement> Elements => _elements;

    /// <summary>The entries that are still there, those included that are read anew.</summary>
    internal IReadOnlyList<T> Remaining => _removed.Count == 0 ? _ours : [.. _ours.Where(item => !_removed.Contains(item))];

    /// <summary>The entries that are not read anew.</summary>
    internal IReadOnlyList<T> Untouched =>
        _removed.Count + _rewritten.Count == 0 ? _ours : [.. _ours.Where(item => !_removed.Contains(item) && !_rewritten.Contains(item))];

    public void Lay(LocatedDocument overlay, OverlayMerger merger)
    {
        IReadOnlyList<LocatedElement> entries = overlay.Elements(Name);
        if (entries.Count == 0)
            return;
        Dictionary<string, T> byKey = section.ByKey(_ours);
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (LocatedElement entry in entries)
        {
            LocatedNode node = entry.Node;
            string key = NaturalKeys.Of(Name, node);
            T? known = byKey.GetValueOrDefault(key);
            if (node["remove"] is not null)
            {
                if (merger.IsRemoval(node, NaturalKeys.ToRemove(Name), Name, key, known is null ? byKey.Keys : null))
                    _removed.Add(known!);
            }
            else if (known is null)
            {
                // That a new one stands twice is noticed where it is read.
                if (given.Add(key))
                    merger.New(Name, key);
                _elements.Add(entry);
            }
            else if (!given.Add(key) || _removed.Contains(known))
            {
                merger.GivenTwice(node, Name, key);
            }
            else
            {
                _rewritten.Add(known);
                _elements.Add(new LocatedElement(merger.Merged(Name, key, Written(known, node, merger), node)));
            }
        }
    }

    public void ReadAnew(IReadOnlyDictionary<(string Section, string Id), LocatedNode> causes, OverlayMerger merger)
    {
        foreach (T item in _ours)
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
        LocatedNode node = LocatedDocument.Rewritten($"'{section.KeyOf(item)}' of {Name}", section.Written(item), cause);
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
