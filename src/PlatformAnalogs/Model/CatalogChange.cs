namespace PlatformAnalogs;

/// <summary>
/// One thing that is in one catalog and not in another, or not the same in both. An entry that is new or gone is one change, its facts are not
/// listed beside it. Immutable and safe to share between threads.
/// </summary>
public sealed class CatalogChange
{
    private readonly string? _fact;

    internal CatalogChange(ChangeKind kind, string section, string entry, string? fact, IReadOnlyList<ChangedValue> values)
    {
        Kind = kind;
        Section = section;
        Entry = entry;
        Values = values;
        _fact = fact;
    }

    /// <summary>What became of it.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Of which list of the documents it is, such as <c>platforms</c>, or <c>platforms.figures</c> for a fact of one.</summary>
    public string Section { get; }

    /// <summary>The key of the entry that it is or in which it stands, such as the id of a platform.</summary>
    public string Entry { get; }

    /// <summary>Its natural key, as <see cref="LayerChange.Key"/>: for a fact that of the entry and its own, their parts separated by <c>|</c>.</summary>
    public string Key => _fact is null ? Entry : $"{Entry}|{_fact}";

    /// <summary>What it is, for people: the key without what is empty in it, such as <c>sina-weibo (mau, CN, 2014-03)</c>.</summary>
    public string Subject => _fact is null ? Words(Entry) : $"{Words(Entry)} ({Words(_fact)})";

    /// <summary>What differs within a thing that changed, by key; empty for one that is new or gone.</summary>
    public IReadOnlyList<ChangedValue> Values { get; }

    /// <summary>The change in one line.</summary>
    public override string ToString() =>
        $"{Section} {Subject}: {Kind.ToString().ToLowerInvariant()}{(Values.Count == 0 ? "" : ", " + string.Join("; ", Values))}".ReplaceLineEndings(" ");

    // A bar within a part stands behind a backslash.
    private static string Words(string key) =>
        string.Join(", ", key.Replace("\\|", "\0", StringComparison.Ordinal).Split('|', StringSplitOptions.RemoveEmptyEntries)).Replace('\0', '|');
}

/// <summary>A value that is not the same in two catalogs.</summary>
public sealed class ChangedValue
{
    internal ChangedValue(string key, string? before, string? after)
    {
        Key = key;
        Before = before;
        After = after;
    }

    /// <summary>
    /// The key under which the documents have it, such as <c>value</c> or <c>sources</c>; that of a list, such as <c>names</c>, where its facts stand in
    /// another order.
    /// </summary>
    public string Key { get; }

    /// <summary>The value that it had, as JSON; null where it had none. Of a list in another order: the keys of the facts that both have.</summary>
    public string? Before { get; }

    /// <summary>The value that it has, likewise.</summary>
    public string? After { get; }

    /// <summary>The key and both values.</summary>
    public override string ToString() => $"{Key} {Before ?? "nothing"} to {After ?? "nothing"}";
}
