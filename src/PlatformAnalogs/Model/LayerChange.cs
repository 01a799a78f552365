namespace PlatformAnalogs;

/// <summary>What an overlay did to something, or what became of it from one catalog to another.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added = 0,

    /// <summary>It was there under the same key, and is now otherwise.</summary>
    Changed = 1,

    /// <summary>It was there, and is no more.</summary>
    Removed = 2,
}

/// <summary>One thing that an overlay added, changed or removed. Immutable and safe to share between threads.</summary>
public sealed class LayerChange
{
    internal LayerChange(string layer, ChangeKind kind, string section, string key)
    {
        Layer = layer;
        Kind = kind;
        Section = section;
        Key = key;
    }

    /// <summary>The overlay.</summary>
    public string Layer { get; }

    /// <summary>What it did.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Of which list of the documents the thing is, such as <c>platforms</c>, or <c>platforms.figures</c> for a fact of one.</summary>
    public string Section { get; }

    /// <summary>The natural key of the thing, its parts separated by <c>|</c>; that of a fact begins with that of the entry in which it stands.</summary>
    public string Key { get; }

    /// <summary>In words, for a list of changes.</summary>
    public override string ToString() => $"{Section} {Key}: {Kind.ToString().ToLowerInvariant()}";
}
