namespace PlatformAnalogs.Seeds;

/// <summary>What the readers of facts share: problems, the data's date, and all that a fact can refer to.</summary>
internal sealed class ReadContext
{
    internal Diagnostics Diagnostics { get; } = new();

    internal DateOnly DataAsOf { get; set; } = DateOnly.MaxValue;

    internal Registry<EcosystemInfo> Ecosystems { get; } = new("ecosystem", item => item.Ecosystem.Id);

    internal Registry<RegionInfo> Regions { get; } = new("region", item => item.Region.Id);

    internal Registry<Category> Categories { get; } = new("category", item => item.Id);

    internal Registry<Feature> Features { get; } = new("feature", item => item.Id);

    internal Registry<Operator> Operators { get; } = new("operator", item => item.Id);

    internal Registry<Holder> Holders { get; } = new("holder", item => item.Id);

    internal Registry<Population> Populations { get; } = new("population", item => item.Id);

    /// <summary>Ids of platforms, known before the platforms are read, since they refer to each other.</summary>
    internal Registry<string> PlatformIds { get; } = new("platform", id => id);

    internal Region? Region(in Fields fields, string key) => fields.Has(key) ? Regions.Resolve(fields.At(key)!, this)?.Region : null;
}

/// <summary>The things of one kind that documents define and refer to by id.</summary>
internal sealed class Registry<T>(string word, Func<T, string> id)
    where T : class
{
    private readonly Dictionary<string, (T Item, LocatedNode Node)> _items = new(StringComparer.Ordinal);

    internal IReadOnlyList<T> InOrder => [.. _items.Values.Select(entry => entry.Item)];

    internal IReadOnlyList<T> ById => [.. _items.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value.Item)];

    internal T? Get(string key) => _items.TryGetValue(key, out (T Item, LocatedNode Node) entry) ? entry.Item : null;

    internal void Add(T item, LocatedNode node, ReadContext context)
    {
        if (_items.TryAdd(id(item), (item, node)))
            return;
        LocatedNode first = _items[id(item)].Node;
        (int line, _) = first.Document.Place(first.Offset);
        context.Diagnostics.Add(DiagnosticCodes.DuplicateId, node, $"The {word} '{id(item)}' is defined already in {first.Document.File}, line {line}.");
    }

    /// <summary>What a text refers to; a problem with the nearest ids where there is no such thing.</summary>
    internal T? Resolve(LocatedNode node, ReadContext context)
    {
        if (node.Kind == System.Text.Json.JsonValueKind.String && _items.TryGetValue(node.Text, out (T Item, LocatedNode Node) entry))
            return entry.Item;
        context.Diagnostics.Add(DiagnosticCodes.UnknownReference, node, $"There is no {word} '{node.Text}'; {Fields.Nearest(node.Text, _items.Keys)}");
        return null;
    }
}
