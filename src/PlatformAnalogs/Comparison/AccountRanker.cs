using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Ranks accounts by followers with the bounds that their figures have.</summary>
internal static class AccountRanker
{
    internal static AccountRanking Rank(CatalogIndex index, Platform? platform, HolderKind? kind, Region? region, AsOf asOf, DateOnly? knownBy)
    {
        ILookup<bool, Account> accounts = (platform is null ? index.Content.Accounts : index.AccountsOn(platform.Id))
            .Where(account => (kind is null || account.Holder.Kind == kind) && (region is null || account.Holder.Region == region))
            .ToLookup(account => account.IsClosedOn(asOf.Day));
        AccountFigureAnswer[] placed =
        [
            .. accounts[false].Select(account => Answer(account, asOf, knownBy))
                .Where(answer => answer.Figure is not null && !answer.IsStale)
                .OrderBy(answer => answer.Figure!.Amount, Comparer<Estimate>.Create(Estimate.CompareForRanking))
                .ThenBy(answer => answer.Account.Holder.Id, StringComparer.Ordinal)
                .ThenBy(answer => answer.Account.PlatformId, StringComparer.Ordinal),
        ];
        Dictionary<string, FigureAnswer> users = placed.Select(answer => index.Platform(answer.Account.PlatformId)!).Distinct()
            .Select(on => FigureResolver.Resolve(on, on.HomeRegion, asOf, null, null, knownBy))
            .Where(answer => answer is { Figure.Covers.Count: 0, IsStale: false })
            .ToDictionary(answer => answer.Platform.Id);
        return new AccountRanking(platform, kind, region, asOf)
        {
            Ranked = [.. Places(placed, users)],
            NotRanked = [.. accounts[false].Except(placed.Select(answer => answer.Account))],
            Closed = [.. accounts[true]],
            Users = users.AsReadOnly(),
            Listing = platform is null || kind is null || region is not null ? null : Listing(index, platform, kind.Value, asOf.Day),
        };
    }

    /// <summary>A holder's accounts side by side.</summary>
    internal static HolderAccounts Of(CatalogIndex index, Holder holder, AsOf asOf, DateOnly? knownBy) => new(holder, asOf)
    {
        Accounts =
        [
            .. index.Content.Accounts.Where(account => account.Holder.Id == holder.Id)
                .Select(account => new HeldAccount(account, index.Platform(account.PlatformId)!, Answer(account, asOf, knownBy), account.IsClosedOn(asOf.Day)))
                .OrderBy(held => held.Platform.Ecosystem.Id, StringComparer.Ordinal)
                .ThenBy(held => held.Platform.Id, StringComparer.Ordinal),
        ],
    };

    /// <summary>The figure of an account that answers for a day.</summary>
    internal static AccountFigureAnswer Answer(Account account, AsOf asOf, DateOnly? knownBy)
    {
        (AccountFigure? chosen, AccountFigure[] rivals) = FigureChooser.Choose(account.Figures, asOf.Day, knownBy);
        return new AccountFigureAnswer(account, asOf, knownBy)
        {
            Figure = chosen,
            Rivals = rivals,
            IsStale = chosen is not null && FigureChooser.IsStale(chosen, chosen.Metric, asOf.Day),
        };
    }

    private static List<RankedAccount> Places(AccountFigureAnswer[] placed, Dictionary<string, FigureAnswer> users)
    {
        List<RankedAccount> places = [];
        for (int i = 0; i < placed.Length; i++)
        {
            Estimate amount = placed[i].Figure!.Amount;
            bool tied = i > 0 && Estimate.CompareForRanking(placed[i - 1].Figure!.Amount, amount) == 0;
            Verdict? againstNext = i + 1 < placed.Length ? amount.CompareWith(placed[i + 1].Figure!.Amount) : null;
            places.Add(new RankedAccount(tied ? places[^1].Rank : i + 1, placed[i].Account, placed[i], againstNext)
            {
                PerUser = users.TryGetValue(placed[i].Account.PlatformId, out FigureAnswer? all) ? BoundedRatio.Of(amount, all.Figure!.Amount) : null,
            });
        }

        return places;
    }

    private static AccountListing? Listing(CatalogIndex index, Platform platform, HolderKind kind, DateOnly day) => index.Content.Listings
        .Where(listing => listing.PlatformId == platform.Id && listing.Kind == kind)
        .Select(listing => (Listing: listing, Distance: Math.Abs(day.DayNumber - listing.AsOf.Latest.DayNumber)))
        .Where(pair => pair.Distance <= Metrics.StaleAfterDays(Metric.Followers))
        .OrderBy(pair => pair.Distance)
        .Select(pair => pair.Listing)
        .FirstOrDefault();
}
