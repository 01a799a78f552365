using System.Diagnostics.CodeAnalysis;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Lookup;

namespace PlatformAnalogs;

/// <summary>
/// The catalog of platforms: the front door. Immutable and safe to share between threads. Nothing here reads a clock: where no date is
/// given, the date of the data (<see cref="DataAsOf"/>) is meant.
/// </summary>
public sealed partial class PlatformCatalog
{
    private readonly CatalogIndex _index;
    private readonly Lazy<NameIndex> _names;

    internal PlatformCatalog(CatalogContent content)
    {
        _index = new CatalogIndex(content);
        _names = new Lazy<NameIndex>(() => new NameIndex(_index));
        Urls = new LinkResolver(_index);
        Recognizer = new Recognizer(_index, Urls);
    }

    /// <summary>The catalog that the package carries. Opened when first used; its facts are decoded when first asked for.</summary>
    public static PlatformCatalog Default => Embedded.Instance;

    /// <summary>Which catalog it is, in one value: version, day, licence and hash.</summary>
    public CatalogHead Head => _index.Content.Head;

    /// <summary>The version of the data.</summary>
    public string Version => _index.Content.Version;

    /// <summary>The day of the data: nothing in it is later, and questions without a date mean this day.</summary>
    public DateOnly DataAsOf => _index.Content.DataAsOf;

    /// <summary>The licence of the data, as an SPDX identifier.</summary>
    public string Licence => _index.Content.Licence;

    /// <summary>
    /// A SHA-256 in lower-case hexadecimal: two catalogs with the same one hold the same. That of loaded documents and of overlays goes by their bytes.
    /// </summary>
    public string ContentHash => _index.Content.ContentHash;

    /// <summary>All platforms, by id.</summary>
    public IReadOnlyList<Platform> Platforms => _index.Content.Platforms;

    /// <summary>All ecosystems, in the order of the data.</summary>
    public IReadOnlyList<EcosystemInfo> Ecosystems => _index.Content.Ecosystems;

    /// <summary>All regions that facts refer to, in the order of the data.</summary>
    public IReadOnlyList<RegionInfo> Regions => _index.Content.Regions;

    /// <summary>All categories, in the order of the data.</summary>
    public IReadOnlyList<Category> Categories => _index.Content.Categories;

    /// <summary>All features, in the order of the data.</summary>
    public IReadOnlyList<Feature> Features => _index.Content.Features;

    /// <summary>All operators, by id.</summary>
    public IReadOnlyList<Operator> Operators => _index.Content.Operators;

    /// <summary>All claims that two platforms correspond, by category.</summary>
    public IReadOnlyList<Counterpart> Counterparts => _index.Content.Counterparts;

    /// <summary>All holders of accounts, by id.</summary>
    public IReadOnlyList<Holder> Holders => _index.Content.Holders;

    /// <summary>All accounts, by platform and holder.</summary>
    public IReadOnlyList<Account> Accounts => _index.Content.Accounts;

    /// <summary>What pages say of how many accounts of a kind there are on a platform, in the order of the data.</summary>
    public IReadOnlyList<AccountListing> Listings => _index.Content.Listings;

    /// <summary>All populations, by id.</summary>
    public IReadOnlyList<Population> Populations => _index.Content.Populations;

    /// <summary>All pages that facts cite, by URL.</summary>
    public IReadOnlyList<Source> Sources => _index.Content.Sources;

    /// <summary>The platform with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public Platform this[string id] => _index.Platform(id ?? throw new ArgumentNullException(nameof(id)))
        ?? throw new KeyNotFoundException(CatalogIndex.NoneWith("platform", id, Platforms.Select(platform => platform.Id)));

    /// <summary>
    /// The platform that a text means: an id, a name of any time in any script, width, case or spacing, a domain or a link. Null where it means
    /// none, or several about equally: <see cref="FindAll"/> has them all.
    /// </summary>
    /// <param name="text">What a person typed.</param>
    /// <param name="asOf">Where given, only names in use on the date count; a month, quarter or year means its last day.</param>
    public Platform? Find(string text, PartialDate? asOf = null) => Meant(text ?? throw new ArgumentNullException(nameof(text)), asOf);

    /// <summary>As <see cref="Find"/> without a date; never throws and allocates nothing.</summary>
    public bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out Platform? platform) => TryFind(text, null, out platform);

    /// <summary>As <see cref="Find"/>; never throws, and allocates nothing where there is no date.</summary>
    public bool TryFind(ReadOnlySpan<char> text, PartialDate? asOf, [NotNullWhen(true)] out Platform? platform) => (platform = Meant(text, asOf)) is not null;

    /// <summary>All platforms that a text can mean, the likeliest first, with what matched; empty where there is none.</summary>
    /// <inheritdoc cref="Find"/>
    public IReadOnlyList<PlatformMatch> FindAll(string text, PartialDate? asOf = null) =>
        _names.Value.FindAll(text ?? throw new ArgumentNullException(nameof(text)), asOf is null ? null : AsOf.Resolve(asOf, DataAsOf).Day) is { Count: > 0 } found ? found : Urls.OwnersOf(text, asOf);

    /// <summary>
    /// What somebody may mean who is typing, or whose text means nothing: names, ids and domains that begin with the text, the shortest
    /// first, then those near to it, the nearest first. Nearness knows keys that lie side by side and the sounds of pinyin that are mixed up.
    /// </summary>
    /// <param name="text">What a person typed.</param>
    /// <param name="count">How many at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<string> Suggest(string text, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return _names.Value.Suggest(text, count);
    }

    /// <summary>The operator with an id, such as that of a <see cref="Parent"/>; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public Operator? FindOperator(string id) => _index.Operator(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The category with an id, such as <c>microblogging</c>; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public Category? FindCategory(string id) => _index.Category(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The feature with an id, such as <c>hashtags</c>; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public Feature? FindFeature(string id) => _index.Feature(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The region with an id, such as <c>CN</c>, with its label; null where there is none.</summary>
    /// <param name="id">The id, in either case.</param>
    public RegionInfo? FindRegion(string id) => _index.Region(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The ecosystem with an id, such as <c>chinese</c>, with its label; null where there is none.</summary>
    /// <param name="id">The id, in either case.</param>
    public EcosystemInfo? FindEcosystem(string id) => _index.Ecosystem(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The holder of accounts with an id; null where there is none. <see cref="FindHolders"/> takes names too.</summary>
    /// <param name="id">The id.</param>
    public Holder? FindHolder(string id) => _index.Holder(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The population with an id, such as <c>internet-users-cn</c>; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public Population? FindPopulation(string id) => _index.Population(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>Links: to which platform one belongs, and to what of it it leads.</summary>
    public LinkResolver Urls { get; }

    /// <summary>Running text: what of it means a platform.</summary>
    public Recognizer Recognizer { get; }

    /// <summary>The day that a question with a date is answered for: its last one, and never later than <see cref="DataAsOf"/>.</summary>
    /// <param name="asOf">The date. Left out: the date of the data.</param>
    public AsOf ResolveAsOf(PartialDate? asOf = null) => AsOf.Resolve(asOf, DataAsOf);

    /// <summary>Version, day and number of platforms, such as <c>2026.1 (2026-08-31), 1,044 platforms</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Head}, {Platforms.Count:#,0} platforms");

    private Platform? Meant(ReadOnlySpan<char> text, PartialDate? asOf) =>
        (asOf is null ? _names.Value.Find(text) : _names.Value.Find(text, AsOf.Resolve(asOf, DataAsOf).Day)) ?? Urls.OwnerOf(text, asOf);

    // Apart, so that touching other members of the class does not open the embedded catalog.
    private static class Embedded
    {
        internal static readonly PlatformCatalog Instance = new(EmbeddedSnapshot.Read());
    }
}
