using PlatformAnalogs.Text;

namespace PlatformAnalogs.Catalog;

/// <summary>The content with its keys. Each index is built when first used; what rooms see of a catalog.</summary>
internal sealed class CatalogIndex
{
    // Two threads may both build one: they are alike, and whoever reads one sees it whole.
    private Dictionary<string, Platform>? _platforms;
    private ILookup<string, Counterpart>? _counterparts;
    private ILookup<string, Account>? _accounts;
    private Dictionary<string, Operator>? _operators;
    private ILookup<Category, Platform>? _byFunction;
    private NameFolder? _folder;

    internal CatalogIndex(CatalogContent content) => Content = content;

    internal CatalogContent Content { get; }

    internal DateOnly DataAsOf => Content.DataAsOf;

    /// <summary>The form in which names are compared, with the pairs of characters that this catalog's names give.</summary>
    internal NameFolder Folder => _folder ??= Content.Variants is { } variants ? new NameFolder(variants) : FolderOfNames();

    internal Platform? Platform(string id) => ById.GetValueOrDefault(id);

    internal Platform? Platform(ReadOnlySpan<char> id) =>
        ById.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out Platform? platform) ? platform : null;

    /// <summary>A region with its label; its id where the catalog has none.</summary>
    internal RegionInfo Region(Region region) => Content.Regions.FirstOrDefault(info => info.Region == region) ?? new RegionInfo(region, region.Id, RegionKind.Place);

    internal Operator? Operator(string id) => (_operators ??= Content.Operators.ToDictionary(item => item.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>The platforms of which a category is the main one, by id.</summary>
    internal IEnumerable<Platform> PlatformsFor(Category category) => (_byFunction ??= Content.Platforms.ToLookup(platform => platform.Categories[0]))[category];

    internal IEnumerable<Counterpart> CounterpartsOf(string platformId) => (_counterparts ??= BothWays())[platformId];

    internal IEnumerable<Account> AccountsOn(string platformId) => (_accounts ??= Content.Accounts.ToLookup(account => account.PlatformId, StringComparer.Ordinal))[platformId];

    /// <summary>The platform of this catalog that has the id of one of another catalog.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal Platform Own(Platform platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return Platform(platform.Id) ?? throw new ArgumentException($"This catalog has no platform with the id '{platform.Id}'.", nameof(platform));
    }

    private Dictionary<string, Platform> ById => _platforms ??= Content.Platforms.ToDictionary(platform => platform.Id, StringComparer.Ordinal);

    private NameFolder FolderOfNames() =>
        new(Content.Platforms.SelectMany(platform => platform.Names).Where(name => name.Simplified is not null).Select(name => (name.Text, name.Simplified!)));

    private ILookup<string, Counterpart> BothWays() => Content.Counterparts
        .SelectMany(claim => new[] { (Id: claim.FirstId, Claim: claim), (Id: claim.SecondId, Claim: claim) })
        .ToLookup(pair => pair.Id, pair => pair.Claim, StringComparer.Ordinal);
}
