using System.Text.Json;

namespace PlatformAnalogs.Seeds;

/// <summary>A JSON value with the place where it stands.</summary>
internal sealed class LocatedNode(LocatedDocument document, int offset, JsonValueKind kind)
{
    internal LocatedDocument Document { get; } = document;

    /// <summary>Of the value's first byte.</summary>
    internal int Offset { get; } = offset;

    internal JsonValueKind Kind { get; } = kind;

    /// <summary>The text of a string, the digits of a number.</summary>
    internal string Text { get; init; } = "";

    internal List<LocatedNode> Items { get; } = [];

    internal List<(string Key, int Offset, LocatedNode Value)> Properties { get; } = [];

    internal LocatedNode? Parent { get; private set; }

    /// <summary>The key or the index under which it stands in its parent.</summary>
    internal string Step { get; private set; } = "$";

    internal string Path => Parent is null ? Step : Parent.Path + Step;

    internal LocatedNode? this[string key]
    {
        get
        {
            foreach ((string name, _, LocatedNode value) in Properties)
            {
                if (name == key)
                    return value;
            }

            return null;
        }
    }

    internal void Add(LocatedNode item)
    {
        item.Parent = this;
        item.Step = $"[{Items.Count}]";
        Items.Add(item);
    }

    internal void Add(string key, int keyOffset, LocatedNode value)
    {
        value.Parent = this;
        value.Step = "." + key;
        Properties.Add((key, keyOffset, value));
    }
}
