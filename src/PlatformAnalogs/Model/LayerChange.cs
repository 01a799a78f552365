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
/// <param name="Layer">The overlay.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Section">Of which list of the documents the thing is, such as <c>platforms</c>, or <c>platforms.figures</c> for a fact of one.</param>
/// <param name="Key">The natural key of the thing, its parts separated by <c>|</c>; that of a fact begins with that of the entry in which it stands.</param>
public sealed record LayerChange(string Layer, ChangeKind Kind, string Section, string Key)
{
    /// <summary>In words, for a list of changes.</summary>
    public override string ToString() => $"{Section} {Key}: {Kind.ToString().ToLowerInvariant()}";
}
