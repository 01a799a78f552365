using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>What entries of a catalog refer to: the section, and the id or address in it. By these an overlay that changes a thing reaches all that rests on it.</summary>
internal static class References
{
    /// <summary>The pages that a catalog cites, by address.</summary>
    internal static IReadOnlyList<Source> Cited(CatalogContent content)
    {
        HashSet<Source> cited = new(ReferenceEqualityComparer.Instance);
        foreach (Platform platform in content.Platforms)
            cited.UnionWith(SourcesOf(platform));
        foreach (Counterpart claim in content.Counterparts)
            cited.UnionWith(claim.Sources);
        foreach (Account account in content.Accounts)
            cited.UnionWith(SourcesOf(account));
        foreach (AccountListing listing in content.Listings)
            cited.UnionWith(listing.Sources);
        foreach (Population population in content.Populations)
            cited.UnionWith(population.Figures.Select(figure => figure.Source));
        return [.. cited.OrderBy(source => source.Address, StringComparer.Ordinal)];
    }

    internal static IEnumerable<(string Section, string Id)> Of(EcosystemInfo ecosystem) => Regions(ecosystem.HomeRegion);

    internal static IEnumerable<(string Section, string Id)> Of(Operator item) =>
        [.. item.Headquarters.SelectMany(place => Regions(place.Region)), .. item.Parents.Select(parent => ("operators", parent.OperatorId))];

    internal static IEnumerable<(string Section, string Id)> Of(Holder holder) => [.. Regions(holder.Region), .. Regions(holder.HostRegion)];

    internal static IEnumerable<(string Section, string Id)> Of(Platform platform) =>
    [
        ("ecosystems", platform.Ecosystem.Id),
        .. Regions(platform.HomeRegion),
        .. platform.Categories.Select(category => ("categories", category.Id)),
        .. platform.Features.Select(feature => ("features", feature.Id)),
        .. platform.Operators.Select(item => ("operators", item.Operator.Id)),
        .. platform.Relations.Select(relation => ("platforms", relation.PlatformId)),
        .. platform.Figures.SelectMany(figure => figure.Covers).Select(id => ("platforms", id)),
        .. platform.Figures.SelectMany(figure => Regions(figure.Region)),
        .. platform.Access.SelectMany(record => Regions(record.Region)),
        .. Sources(SourcesOf(platform)),
    ];

    internal static IEnumerable<(string Section, string Id)> Of(Counterpart claim) =>
        [("platforms", claim.FirstId), ("platforms", claim.SecondId), ("categories", claim.Category.Id), .. Sources(claim.Sources)];

    internal static IEnumerable<(string Section, string Id)> Of(Account account) =>
        [("holders", account.Holder.Id), ("platforms", account.PlatformId), .. Sources(SourcesOf(account))];

    internal static IEnumerable<(string Section, string Id)> Of(AccountListing listing) => [("platforms", listing.PlatformId), .. Sources(listing.Sources)];

    internal static IEnumerable<(string Section, string Id)> Of(Population population) =>
        [.. Regions(population.Region), .. Sources(population.Figures.Select(figure => figure.Source))];

    private static IEnumerable<Source> SourcesOf(Platform platform) =>
    [
        .. platform.Names.SelectMany(name => name.Sources),
        .. platform.Hosts.SelectMany(host => host.Sources),
        .. platform.Links.SelectMany(link => link.Sources),
        .. platform.Launched.Concat(platform.Closed).SelectMany(claim => claim.Sources),
        .. platform.Operators.SelectMany(item => item.Sources),
        .. platform.Relations.SelectMany(relation => relation.Sources),
        .. platform.Figures.Select(figure => figure.Source),
        .. platform.Access.SelectMany(record => record.Sources),
    ];

    private static IEnumerable<Source> SourcesOf(Account account) =>
        [.. account.Opened.Concat(account.Closed).SelectMany(claim => claim.Sources), .. account.Figures.Select(figure => figure.Source)];

    private static IEnumerable<(string Section, string Id)> Regions(Region? region) => region is { } known ? [("regions", known.Id)] : [];

    private static IEnumerable<(string Section, string Id)> Sources(IEnumerable<Source> sources) => sources.Select(source => ("sources", source.Address));
}
