using PlatformAnalogs.Text;

namespace PlatformAnalogs.Catalog;

/// <summary>The content with its keys. Each index is built when first used; what rooms see of a catalog.</summary>
internal sealed class CatalogIndex
{
    private const int Few = 20;

    // Two threads may both build one: they are alike, and whoever reads one sees it whole.
    private Dictionary<string, Platform>? _platforms;
    private ILookup<string, Counterpart>? _counterparts;
    private ILookup<string, Account>? _accounts;
    private Dictionary<string, Operator>? _operators;
    private Dictionary<string, Holder>? _holders;
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

    internal RegionInfo? Region(string id) => Content.Regions.FirstOrDefault(info => info.Region.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    internal EcosystemInfo? Ecosystem(string id) => Content.Ecosystems.FirstOrDefault(info => info.Ecosystem.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    internal Category? Category(string id) => Content.Categories.FirstOrDefault(category => category.Id == id);

    internal Feature? Feature(string id) => Content.Features.FirstOrDefault(feature => feature.Id == id);

    internal Population? Population(string id) => Content.Populations.FirstOrDefault(population => population.Id == id);

    internal Operator? Operator(string id) => (_operators ??= Content.Operators.ToDictionary(item => item.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    internal Holder? Holder(string id) => (_holders ??= Content.Holders.ToDictionary(item => item.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

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

    /// <summary>The holder of this catalog that has the id of one of another catalog.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal Holder Own(Holder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        return Holder(holder.Id) ?? throw new ArgumentException($"This catalog has no holder with the id '{holder.Id}'.", nameof(holder));
    }

    /// <summary>The account of this catalog that has the platform, holder and handle of one of another catalog.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal Account Own(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return AccountsOn(account.PlatformId).FirstOrDefault(own => own.Holder.Id == account.Holder.Id && own.Handle == account.Handle)
            ?? throw new ArgumentException($"This catalog has no account of '{account.Holder.Id}' on '{account.PlatformId}'{(account.Handle is null ? "" : $" with the handle '{account.Handle}'")}.", nameof(account));
    }

    /// <summary>The id of a category, where one is asked for.</summary>
    /// <exception cref="ArgumentException">The catalog has no such category.</exception>
    internal string? Known(string? category) => category is null || Category(category) is not null
        ? category
        : throw new ArgumentException(NoneWith("category", category, Content.Categories.Select(item => item.Id)), nameof(category));

    /// <summary>An ecosystem, where one is asked for.</summary>
    /// <exception cref="ArgumentException">The catalog has no such ecosystem.</exception>
    internal Ecosystem? Known(Ecosystem? ecosystem) => ecosystem is { } asked ? Known(asked).Ecosystem : null;

    /// <summary>An ecosystem with its label.</summary>
    /// <exception cref="ArgumentException">The catalog has no such ecosystem.</exception>
    internal EcosystemInfo Known(Ecosystem ecosystem) => Ecosystem(ecosystem.Id)
        ?? throw new ArgumentException(NoneWith("ecosystem", ecosystem.Id, Content.Ecosystems.Select(item => item.Ecosystem.Id)), nameof(ecosystem));

    /// <summary>Says that nothing has an id, and which ids are nearest; where there are few and none is near, which there are.</summary>
    internal static string NoneWith(string what, string id, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        IReadOnlyList<string> nearest = EditDistance.Nearest(id, all);
        return $"There is no {what} with the id '{id}'{(nearest.Count > 0 ? "; nearest: " + string.Join(", ", nearest) : all.Length is > 0 and <= Few ? "; there are " + string.Join(", ", all) : "")}.";
    }

    private Dictionary<string, Platform> ById => _platforms ??= Content.Platforms.ToDictionary(platform => platform.Id, StringComparer.Ordinal);

    private NameFolder FolderOfNames() =>
        new(Content.Platforms.SelectMany(platform => platform.Names).Where(name => name.Simplified is not null).Select(name => (name.Text, name.Simplified!)));

    private ILookup<string, Counterpart> BothWays() => Content.Counterparts
        .SelectMany(claim => new[] { (Id: claim.FirstId, Claim: claim), (Id: claim.SecondId, Claim: claim) })
        .ToLookup(pair => pair.Id, pair => pair.Claim, StringComparer.Ordinal);
}
