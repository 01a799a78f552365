using System.Text.Json;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Puts together an entry of a catalog and what an overlay says of it: values replace values, and lists of facts are laid together fact by fact, by
/// their natural keys. Each part keeps the place and the layer that it is from.
/// </summary>
internal sealed class OverlayMerger(ReadContext context, string layer)
{
    private readonly List<LayerChange> _changes = [];
    private readonly Dictionary<(string Section, string Id), LocatedNode> _causes = [];

    internal IReadOnlyList<LayerChange> Changes => _changes;

    /// <summary>The things on account of which others must be read anew, and the places in the overlay that say so.</summary>
    internal Dictionary<(string Section, string Id), LocatedNode> Causes => _causes;

    /// <summary>Whether an entry takes away one that is there; a problem where there is none.</summary>
    internal bool IsRemoval(LocatedNode node, string keys, string section, string key, IEnumerable<string>? others)
    {
        Fields fields = new(node, context, keys);
        if (!IsTrue(fields))
            return false;
        if (others is not null)
        {
            context.Diagnostics.Add(DiagnosticCodes.NothingToRemove, node, $"There is no '{key}' in '{section}' to remove; {Fields.Nearest(context, key, others)}");
            return false;
        }

        _changes.Add(new LayerChange(layer, ChangeKind.Removed, section, key));
        _causes.TryAdd((section, key), node);
        return true;
    }

    internal void New(string section, string key) => _changes.Add(new LayerChange(layer, ChangeKind.Added, section, key));

    /// <summary>A page that the overlay describes otherwise.</summary>
    internal void Correct(string url, LocatedNode node)
    {
        _changes.Add(new LayerChange(layer, ChangeKind.Changed, "sources", url));
        _causes.TryAdd(("sources", url), node);
    }

    internal void GivenTwice(LocatedNode node, string section, string key) =>
        context.Diagnostics.Add(DiagnosticCodes.DuplicateFact, node, $"The overlay says something of '{key}' in '{section}' already; put it together.");

    /// <summary>Ours with theirs.</summary>
    internal LocatedNode Merged(string section, string key, LocatedNode ours, LocatedNode theirs)
    {
        // Two platforms and a category are a claim as a whole: it is said anew, not mended.
        bool isWhole = section is "counterparts" or "listings";
        LocatedNode merged = theirs.Emptied();
        bool isChanged = isWhole;
        foreach ((string name, int offset, LocatedNode value) in theirs.Properties)
        {
            LocatedNode? known = isWhole ? null : ours[name];
            if (!isWhole && value.Kind == JsonValueKind.Array && known is null or { Kind: JsonValueKind.Array } && NaturalKeys.Of(section, name, value) is not null)
            {
                merged.Borrow(name, offset, Merged(section, key, name, known, value));
                continue;
            }

            merged.Borrow(name, offset, value);
            isChanged |= known is null || known.Kind != value.Kind || known.Text != value.Text || value.Kind is JsonValueKind.Array or JsonValueKind.Object;
        }

        if (!isWhole)
        {
            foreach ((string name, int offset, LocatedNode value) in ours.Properties)
            {
                if (theirs[name] is null)
                    merged.Borrow(name, offset, value);
            }
        }

        if (!isChanged)
            merged.Layer = ours.Layer;
        else
            _changes.Add(new LayerChange(layer, ChangeKind.Changed, section, key));
        if (section is "categories" or "features" or "operators" or "holders" || (section == "platforms" && theirs["ecosystem"] is not null))
            _causes.TryAdd((section, key), theirs);
        return merged;
    }

    /// <summary>Gives an entry that is written anew, and its facts, the layers that they are of.</summary>
    internal void Layer(LocatedNode node, object item)
    {
        if (!context.Layers.HasOverlays)
            return;
        node.Layer = context.Layers.Of(item);
        if (item is not Platform platform)
            return;
        Layer(node, "names", platform.Names);
        Layer(node, "hosts", platform.Hosts);
        Layer(node, "links", platform.Links);
        Layer(node, "launched", platform.Launched);
        Layer(node, "closed", platform.Closed);
        Layer(node, "operators", platform.Operators);
        Layer(node, "relations", platform.Relations);
        Layer(node, "figures", platform.Figures);
        Layer(node, "access", platform.Access);
    }

    private void Layer(LocatedNode node, string list, IReadOnlyList<object> facts)
    {
        for (int i = 0; i < facts.Count; i++)
            node[list]!.Items[i].Layer = context.Layers.Of(facts[i]);
    }

    private LocatedNode Merged(string section, string key, string list, LocatedNode? ours, LocatedNode theirs)
    {
        List<LocatedNode?> items = [.. ours?.Items ?? []];
        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
            Places(NaturalKeys.Of(section, list, items[i]!)!).Add(i);

        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (LocatedNode fact in theirs.Items)
        {
            string factKey = NaturalKeys.Of(section, list, fact)!;
            List<int> known = Places(factKey);
            string whole = $"{key}|{factKey}";
            if (fact["remove"] is not null)
            {
                if (IsRemoval(fact, NaturalKeys.ToRemove(section, list), $"{section}.{list}", whole, known.Count == 0 ? places.Where(place => place.Value.Count > 0).Select(place => $"{key}|{place.Key}") : null))
                {
                    known.ForEach(place => items[place] = null);
                    places.Remove(factKey);
                }
            }
            else if (!given.Add(factKey))
            {
                GivenTwice(fact, $"{section}.{list}", whole);
            }
            else if (known.Count == 0)
            {
                known.Add(items.Count);
                items.Add(fact);
                _changes.Add(new LayerChange(layer, ChangeKind.Added, $"{section}.{list}", whole));
            }
            else if (fact.Kind == JsonValueKind.Object)
            {
                known.ForEach(place => items[place] = null);
                items[known[0]] = fact;
                _changes.Add(new LayerChange(layer, ChangeKind.Changed, $"{section}.{list}", whole));
            }
        }

        LocatedNode merged = theirs.Emptied();
        foreach (LocatedNode item in items.OfType<LocatedNode>())
            merged.Borrow(item);
        return merged;

        List<int> Places(string factKey)
        {
            if (!places.TryGetValue(factKey, out List<int>? known))
                places[factKey] = known = [];
            return known;
        }
    }

    private bool IsTrue(in Fields fields)
    {
        if (fields.Flag("remove"))
            return true;
        if (fields.At("remove")!.Kind == JsonValueKind.False)
            Fields.Wrong(context, fields.At("remove")!, "true, or no 'remove' at all");
        return false;
    }
}
