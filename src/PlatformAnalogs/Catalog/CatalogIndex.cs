using PlatformAnalogs.Text;

namespace PlatformAnalogs.Catalog;

/// <summary>The content with its keys. Each index is built when first used; what rooms see of a catalog.</summary>
internal sealed class CatalogIndex
{
    private readonly Lazy<Dictionary<string, Platform>> _platforms;
    private readonly Lazy<ILookup<string, Counterpart>> _counterparts;
    private readonly Lazy<ILookup<string, Account>> _accounts;
    private readonly Lazy<Dictionary<string, Operator>> _operators;
    private readonly Lazy<ILookup<Category, Platform>> _byFunction;
    private readonly Lazy<NameFolder> _folder;

    internal CatalogIndex(CatalogContent content)
    {
        Content = content;
        _folder = new(() => content.Variants is { } variants
            ? new NameFolder(variants)
            : new NameFolder(content.Platforms.SelectMany(platform => platform.Names).Where(name => name.Simplified is not null).Select(name => (name.Text, name.Simplified!))));
        _platforms = new(() => content.Platforms.ToDictionary(platform => platform.Id, StringComparer.Ordinal));
        _byFunction = new(() => content.Platforms.ToLookup(platform => platform.Categories[0]));
        _operators = new(() => content.Operators.ToDictionary(item => item.Id, StringComparer.Ordinal));
        _accounts = new(() => content.Accounts.ToLookup(account => account.PlatformId, StringComparer.Ordinal));
        _counterparts = new(() => content.Counterparts
            .SelectMany(claim => new[] { (Id: claim.FirstId, Claim: claim), (Id: claim.SecondId, Claim: claim) })
            .ToLookup(pair => pair.Id, pair => pair.Claim, StringComparer.Ordinal));
    }

    internal CatalogContent Content { get; }

    internal DateOnly DataAsOf => Content.DataAsOf;

    /// <summary>The form in which names are compared, with the pairs of characters that this catalog's names give.</summary>
    internal NameFolder Folder => _folder.Value;

    internal Platform? Platform(string id) => _platforms.Value.GetValueOrDefault(id);

    internal Platform? Platform(ReadOnlySpan<char> id) =>
        _platforms.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out Platform? platform) ? platform : null;

    /// <summary>A region with its label; its id where the catalog has none.</summary>
    internal RegionInfo Region(Region region) => Content.Regions.FirstOrDefault(info => info.Region == region) ?? new RegionInfo(region, region.Id, RegionKind.Place);

    internal Operator? Operator(string id) => _operators.Value.GetValueOrDefault(id);

    /// <summary>The platforms of which a category is the main one, by id.</summary>
    internal IEnumerable<Platform> PlatformsFor(Category category) => _byFunction.Value[category];

    internal IEnumerable<Counterpart> CounterpartsOf(string platformId) => _counterparts.Value[platformId];

    internal IEnumerable<Account> AccountsOn(string platformId) => _accounts.Value[platformId];

    /// <summary>The platform of this catalog that has the id of one of another catalog.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal Platform Own(Platform platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return Platform(platform.Id) ?? throw new ArgumentException($"This catalog has no platform with the id '{platform.Id}'.", nameof(platform));
    }
}
