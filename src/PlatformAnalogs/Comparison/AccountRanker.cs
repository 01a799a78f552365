using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Ranks accounts by followers with the bounds that their figures have.</summary>
internal static class AccountRanker
{
    internal static AccountRanking Rank(CatalogIndex index, Platform? platform, HolderKind? kind, AsOf asOf, DateOnly? knownBy)
    {
        Account[] accounts =
        [
            .. (platform is null ? index.Content.Accounts : index.AccountsOn(platform.Id))
                .Where(account => kind is null || account.Holder.Kind == kind),
        ];
        List<AccountFigureAnswer> answers = [.. accounts.Select(account => Answer(account, asOf, knownBy))];
        AccountFigureAnswer[] placed =
        [
            .. answers.Where(answer => answer.Figure is not null && !answer.IsStale)
                .OrderBy(answer => answer.Figure!.Amount, Comparer<Estimate>.Create(Estimate.CompareForRanking))
                .ThenBy(answer => answer.Account.Holder.Id, StringComparer.Ordinal),
        ];
        return new AccountRanking(platform, kind, asOf)
        {
            Ranked = Places(placed),
            NotRanked = [.. accounts.Except(placed.Select(answer => answer.Account))],
            Listing = platform is null || kind is null ? null : Listing(index, platform, kind.Value, asOf.Day),
        };
    }

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

    private static List<RankedAccount> Places(AccountFigureAnswer[] placed)
    {
        List<RankedAccount> places = [];
        for (int i = 0; i < placed.Length; i++)
        {
            Estimate amount = placed[i].Figure!.Amount;
            bool tied = i > 0 && Estimate.CompareForRanking(placed[i - 1].Figure!.Amount, amount) == 0;
            Verdict? againstNext = i + 1 < placed.Length ? amount.CompareWith(placed[i + 1].Figure!.Amount) : null;
            places.Add(new RankedAccount(tied ? places[^1].Rank : i + 1, placed[i].Account, placed[i], againstNext));
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
