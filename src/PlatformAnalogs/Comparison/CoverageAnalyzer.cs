using PlatformAnalogs.Catalog;
using PlatformAnalogs.Counterparts;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Says what an audience sees of a portfolio, and where else it could be.</summary>
internal static class CoverageAnalyzer
{
    internal static Coverage Analyze(CatalogIndex index, LinkResolver urls, IEnumerable<string> links, Region audience, AsOf asOf) =>
        Analyze(index, [.. links.Select(link => Cover(index, urls, link, audience, asOf))], audience, asOf);

    internal static Coverage Analyze(CatalogIndex index, LinkResolver urls, IEnumerable<Account> accounts, Region audience, AsOf asOf) =>
        Analyze(index, [.. accounts.Select(account => Cover(index, urls, index.Own(account), audience, asOf))], audience, asOf);

    private static Coverage Analyze(CatalogIndex index, CoveredLink[] covered, Region audience, AsOf asOf)
    {
        Platform[] seen = Platforms(covered, Visibility.Seen, Visibility.Partly), dark = Platforms(covered, Visibility.NotSeen);
        Category[] bright = Functions(seen), missing = [.. Functions(dark).Except(bright)];
        return new Coverage(index.Region(audience), asOf)
        {
            Links = covered,
            Covered = bright,
            Dark = missing,
            Unknown = [.. Functions(Platforms(covered, Visibility.Unknown)).Except(bright).Except(Functions(dark))],
            Suggestions = Suggest(index, dark, [.. covered.Select(link => link.Platform).OfType<Platform>()], missing, audience, asOf),
        };
    }

    private static CoveredLink Cover(CatalogIndex index, LinkResolver urls, string link, Region audience, AsOf asOf)
    {
        if (urls.Resolve(link, asOf.Asked) is not { } match)
            return new CoveredLink(link, null, null);
        Account? account = match.Kind == LinkKind.Profile && (match.GetHandle(link) ?? match.GetId(link)) is { } handle
            ? index.AccountsOn(match.Platform.Id).FirstOrDefault(account => handle.Equals(account.Handle, StringComparison.OrdinalIgnoreCase))
            : null;
        return Cover(link, match, match.Platform, account, audience, asOf);
    }

    private static CoveredLink Cover(CatalogIndex index, LinkResolver urls, Account account, Region audience, AsOf asOf)
    {
        Platform platform = index.Platform(account.PlatformId)!;
        string link = (string.IsNullOrEmpty(account.Handle) ? null : urls.GetProfileUrl(platform, account.Handle)) ?? $"{account.Handle ?? account.Holder.Name} on {platform.Id}";
        LinkMatch? match = urls.Resolve(link, asOf.Asked);
        return Cover(link, match?.Platform == platform ? match : null, platform, account, audience, asOf);
    }

    private static CoveredLink Cover(string link, LinkMatch? match, Platform platform, Account? account, Region audience, AsOf asOf)
    {
        AccessAnswer access = AccessResolver.Resolve(platform, audience, asOf);
        return new CoveredLink(link, match, platform)
        {
            Visibility = access.Visibility,
            Access = access,
            Account = account,
            Followers = account is null ? null : AccountRanker.Answer(account, asOf, null),
        };
    }

    private static CoverageSuggestion[] Suggest(CatalogIndex index, Platform[] dark, Platform[] present, Category[] missing, Region audience, AsOf asOf)
    {
        List<(SuggestedFor For, AccessAnswer Access)> found = [];
        foreach (Platform platform in dark)
        {
            foreach (CounterpartMatch match in CounterpartRanker.Rank(index, platform, asOf.Day, null, null).Where(match => !present.Contains(match.Platform)))
            {
                AccessAnswer access = AccessResolver.Resolve(match.Platform, audience, asOf);
                if (access.Visibility != Visibility.NotSeen)
                    found.Add((new SuggestedFor(platform, match), access));
            }
        }

        return
        [
            .. found
                .GroupBy(item => item.For.Match.Platform)
                .Select(group => new CoverageSuggestion(group.Key, group.First().Access, [.. group.Select(item => item.For).OrderBy(item => !missing.Contains(item.Match.Category)).ThenBy(item => item.Match.Basis).ThenByDescending(item => item.Match.Score)]))
                // One of which nobody says that it is seen there comes after all that are.
                .OrderBy(suggestion => suggestion.Access.Visibility == Visibility.Unknown)
                .ThenBy(suggestion => !missing.Contains(suggestion.Matches[0].Match.Category))
                .ThenBy(suggestion => suggestion.Matches[0].Match.Basis)
                // A platform of which nobody says whether it still runs is no advice while there is another.
                .ThenBy(suggestion => suggestion.Platform.IsOperatingOn(asOf.Day) is null)
                .ThenByDescending(suggestion => suggestion.Matches[0].Match.Score)
                .ThenByDescending(suggestion => suggestion.Matches.Count)
                .ThenBy(suggestion => suggestion.Platform.Id, StringComparer.Ordinal),
        ];
    }

    private static Platform[] Platforms(CoveredLink[] links, params Visibility[] visibilities) =>
        [.. links.Where(link => visibilities.Contains(link.Visibility)).Select(link => link.Platform).OfType<Platform>().Distinct()];

    private static Category[] Functions(Platform[] platforms) => [.. platforms.SelectMany(platform => platform.Categories).Where(category => !category.IsInfrastructure).Distinct()];
}
