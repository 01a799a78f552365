using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>What the readers of facts share: problems, the data's date, all that a fact can refer to, and which layer each fact is of.</summary>
internal sealed class ReadContext(Diagnostics diagnostics, LayerTable layers)
{
    internal Diagnostics Diagnostics => diagnostics;

    internal LayerTable Layers => layers;

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

    /// <summary>Remembers of which layer something is.</summary>
    internal T? Layered<T>(T? item, LocatedNode node)
        where T : class
    {
        if (item is not null)
            layers.Set(item, node.Layer);
        return item;
    }

    /// <summary>Reads facts and remembers their layers.</summary>
    internal IReadOnlyList<T> Each<T>(IReadOnlyList<LocatedNode> nodes, Func<LocatedNode, T?> read)
        where T : class
    {
        if (nodes.Count == 0)
            return [];
        List<T> items = new(nodes.Count);
        foreach (LocatedNode node in nodes)
        {
            if (Layered(read(node), node) is { } item)
                items.Add(item);
        }

        return [.. items];
    }
}
