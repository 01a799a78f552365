using System.Text.Json;

namespace PlatformAnalogs.Seeds;

/// <summary>A JSON value with the place where it stands.</summary>
internal sealed class LocatedNode(LocatedDocument document, int offset, JsonValueKind kind)
{
    private List<LocatedNode>? _items;
    private List<(string Key, int Offset, LocatedNode Value)>? _properties;
    private int? _layer;

    // Its key or index in its parent; the path is put together only where a problem needs it.
    private string? _key;
    private int _index;

    internal LocatedDocument Document { get; } = document;

    /// <summary>Of the value's first byte.</summary>
    internal int Offset { get; } = offset;

    internal JsonValueKind Kind { get; } = kind;

    /// <summary>The text of a string, the digits of a number.</summary>
    internal string Text { get; init; } = "";

    internal IReadOnlyList<LocatedNode> Items => _items ?? (IReadOnlyList<LocatedNode>)[];

    internal IReadOnlyList<(string Key, int Offset, LocatedNode Value)> Properties => _properties ?? (IReadOnlyList<(string, int, LocatedNode)>)[];

    internal LocatedNode? Parent { get; private set; }

    /// <summary>The key or the index under which it stands in its parent.</summary>
    internal string Step => Parent is null ? "$" : _key is null ? $"[{_index}]" : "." + _key;

    internal string Path => Parent is null ? Step : Parent.Path + Step;

    /// <summary>The layer from which it comes: its document's, unless it was written anew from a fact of another.</summary>
    internal int Layer
    {
        get => _layer ?? Document.Layer;
        set => _layer = value;
    }

    internal LocatedNode? this[string key]
    {
        get
        {
            if (_properties is null)
                return null;
            foreach ((string name, _, LocatedNode value) in _properties)
            {
                if (name == key)
                    return value;
            }

            return null;
        }
    }

    internal void Add(LocatedNode item)
    {
        item.StandIn(this, null, Items.Count);
        Borrow(item);
    }

    internal void Add(string key, int keyOffset, LocatedNode value)
    {
        value.StandIn(this, key, 0);
        Borrow(key, keyOffset, value);
    }

    /// <summary>Takes in a value that keeps the place where it was read.</summary>
    internal void Borrow(LocatedNode item) => (_items ??= []).Add(item);

    /// <inheritdoc cref="Borrow(LocatedNode)"/>
    internal void Borrow(string key, int keyOffset, LocatedNode value) => (_properties ??= []).Add((key, keyOffset, value));

    internal void StandIn(LocatedNode parent, string? key, int index) => (Parent, _key, _index) = (parent, key, index);

    /// <summary>An empty value in the same place.</summary>
    internal LocatedNode Emptied()
    {
        LocatedNode node = new(Document, Offset, Kind);
        if (Parent is not null)
            node.StandIn(Parent, _key, _index);
        return node;
    }
}
