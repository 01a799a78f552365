namespace PlatformAnalogs.Seeds;

/// <summary>The things of one kind that documents define and refer to by id.</summary>
internal sealed class Registry<T>(string word, Func<T, string> id)
    where T : class
{
    private readonly Dictionary<string, (T Item, LocatedDocument? Document, int Offset)> _known = new(StringComparer.Ordinal);
    private IReadOnlyList<T> _kept = [];
    private bool _isChanged;

    internal IReadOnlyList<T> InOrder => _isChanged ? [.. Items.Values.Select(entry => entry.Item)] : _kept;

    internal IReadOnlyList<T> ById => _isChanged ? [.. Items.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value.Item)] : _kept;

    // What is kept is looked at when something is first asked for: most overlays refer to few kinds of things.
    private Dictionary<string, (T Item, LocatedDocument? Document, int Offset)> Items
    {
        get
        {
            if (_known.Count == 0)
            {
                foreach (T item in _kept)
                    _known.TryAdd(id(item), (item, null, 0));
            }

            return _known;
        }
    }

    /// <summary>Takes over the things of a catalog, in their order, which documents may define anew.</summary>
    internal void Keep(IReadOnlyList<T> items) => _kept = items;

    internal void Add(T item, LocatedNode node, ReadContext context)
    {
        if (item is not string)
            context.Layered(item, node);
        _isChanged = true;
        if (!Items.TryGetValue(id(item), out (T Item, LocatedDocument? Document, int Offset) first) || first.Document is null)
        {
            Items[id(item)] = (item, node.Document, node.Offset);
            return;
        }

        (int line, _) = first.Document.Place(first.Offset);
        context.Diagnostics.Add(DiagnosticCodes.DuplicateId, node, $"The {word} '{id(item)}' is defined already in {first.Document.File}, line {line}.");
    }

    /// <summary>What a text refers to; a problem with the nearest ids where there is no such thing.</summary>
    internal T? Resolve(LocatedNode node, ReadContext context)
    {
        if (node.Kind == System.Text.Json.JsonValueKind.String && Items.TryGetValue(node.Text, out (T Item, LocatedDocument? Document, int Offset) entry))
            return entry.Item;
        context.Diagnostics.Add(DiagnosticCodes.UnknownReference, node, $"There is no {word} '{node.Text}'; {Fields.Nearest(context, node.Text, Items.Keys)}");
        return null;
    }
}
