namespace PlatformAnalogs.Catalog;

/// <summary>All that a catalog holds, as lists: what the seeds give, what the snapshot stores, what the indexes are built on.</summary>
internal sealed record CatalogContent
{
    public required string Version { get; init; }

    public required DateOnly DataAsOf { get; init; }

    public required string Licence { get; init; }

    public CatalogHead Head => new(Version, DataAsOf, Licence, ContentHash);

    public IReadOnlyList<EcosystemInfo> Ecosystems { get; init; } = [];

    public IReadOnlyList<RegionInfo> Regions { get; init; } = [];

    public IReadOnlyList<Category> Categories { get; init; } = [];

    public IReadOnlyList<Feature> Features { get; init; } = [];

    public IReadOnlyList<Operator> Operators { get; init; } = [];

    public IReadOnlyList<Platform> Platforms { get; init; } = [];

    public IReadOnlyList<Counterpart> Counterparts { get; init; } = [];

    public IReadOnlyList<Holder> Holders { get; init; } = [];

    public IReadOnlyList<Account> Accounts { get; init; } = [];

    public IReadOnlyList<AccountListing> Listings { get; init; } = [];

    public IReadOnlyList<Population> Populations { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Of which layer the facts are.</summary>
    public LayerTable Layers { get; init; } = LayerTable.BuiltIn;

    /// <summary>What overlays added, changed and removed.</summary>
    public IReadOnlyList<LayerChange> Changes { get; init; } = [];

    /// <summary>The pages that overlays may cite, which may be more than are cited; null where they are <see cref="Sources"/>.</summary>
    public Lazy<IReadOnlyDictionary<string, Source>>? KnownSources { get; init; }

    /// <summary>The table of names, as <see cref="Catalog.NameTable"/> reads it; empty where it must be made.</summary>
    public ReadOnlyMemory<byte> NameTable { get; init; }

    /// <summary>Traditional characters, each followed by the simplified one to which it folds; null where they must be taken from the names.</summary>
    public string? Variants { get; init; }

    /// <summary>SHA-256 of the snapshot's body, or of the documents; empty before a snapshot is written.</summary>
    public ReadOnlyMemory<byte> Hash { get; init; }

    /// <summary>That in lower-case hexadecimal.</summary>
    public string ContentHash => Convert.ToHexStringLower(Hash.Span);
}
