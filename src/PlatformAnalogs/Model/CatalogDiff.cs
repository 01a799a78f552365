namespace PlatformAnalogs;

/// <summary>Which catalog something was made from.</summary>
public sealed class CatalogHead
{
    internal CatalogHead(string version, DateOnly dataAsOf, string licence, string contentHash)
    {
        Version = version;
        DataAsOf = dataAsOf;
        Licence = licence;
        ContentHash = contentHash;
    }

    /// <summary>The version of its data.</summary>
    public string Version { get; }

    /// <summary>The day of its data.</summary>
    public DateOnly DataAsOf { get; }

    /// <summary>The licence of its data.</summary>
    public string Licence { get; }

    /// <summary>The hash of its content.</summary>
    public string ContentHash { get; }

    /// <summary>The version and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Version} ({DataAsOf:yyyy-MM-dd})");
}

/// <summary>What changed from one catalog to another. Immutable and safe to share between threads.</summary>
public sealed class CatalogDiff
{
    internal CatalogDiff(CatalogHead before, CatalogHead after, IReadOnlyList<CatalogChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The catalog that was asked. That version, day, licence or hash differ is no change of the list.</summary>
    public CatalogHead Before { get; }

    /// <summary>The catalog that it was held against.</summary>
    public CatalogHead After { get; }

    /// <summary>
    /// The changes, by section in the order of a document, then by entry, each entry before its facts, these by list and key. Empty where both
    /// catalogs say the same, however they were made.
    /// </summary>
    public IReadOnlyList<CatalogChange> Changes { get; }

    /// <summary>How many changes are of a kind.</summary>
    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>Both catalogs and the numbers of changes, in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Before} to {After}: {Count(ChangeKind.Added)} added, {Count(ChangeKind.Changed)} changed, {Count(ChangeKind.Removed)} removed");
}
