namespace PlatformAnalogs;

/// <summary>How many followers an account had on a day, by the figure chosen for it.</summary>
public sealed class AccountFigureAnswer : FigureAnswer<AccountFigure>
{
    internal AccountFigureAnswer(Account account, AsOf asOf, DateOnly? knownBy)
        : base(asOf, knownBy) => Account = account;

    /// <summary>The account.</summary>
    public Account Account { get; }
}

/// <summary>An account's place in a ranking.</summary>
/// <param name="Rank">The place, from 1; tied accounts share one.</param>
/// <param name="Account">The account.</param>
/// <param name="Followers">The figure that places it.</param>
/// <param name="AgainstNext">How it compares with the next one; null for the last.</param>
public sealed record RankedAccount(int Rank, Account Account, AccountFigureAnswer Followers, Verdict? AgainstNext)
{
    /// <summary>
    /// The followers divided by the platform's users on the day, so that places on small and large platforms can be held against each other;
    /// null where no fresh figure of users is known. It says nothing of how many users saw anything.
    /// </summary>
    public BoundedRatio? PerUser { get; internal init; }
}

/// <summary>The accounts of a platform by followers on a day, as far as the catalog knows them. A follower count is not an audience.</summary>
public sealed class AccountRanking
{
    internal AccountRanking(Platform? platform, HolderKind? kind, Region? region, AsOf asOf)
    {
        Platform = platform;
        Kind = kind;
        Region = region;
        AsOf = asOf;
    }

    /// <summary>The platform; null for all.</summary>
    public Platform? Platform { get; }

    /// <summary>The kind of holder; null for all.</summary>
    public HolderKind? Kind { get; }

    /// <summary>The region whose holders are ranked, such as the sending state of embassies; null for all.</summary>
    public Region? Region { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The accounts with a figure near the day, most followers first.</summary>
    public IReadOnlyList<RankedAccount> Ranked { get; internal init; } = [];

    /// <summary>Accounts known, but without a figure within 366 days of the day.</summary>
    public IReadOnlyList<Account> NotRanked { get; internal init; } = [];

    /// <summary>Accounts that had been closed by the day, whatever their figures.</summary>
    public IReadOnlyList<Account> Closed { get; internal init; } = [];

    /// <summary>A page that lists how many there were around the day; null where none is known.</summary>
    public AccountListing? Listing { get; internal init; }

    /// <summary>By which users the followers are divided, by platform id.</summary>
    public IReadOnlyDictionary<string, FigureAnswer> Users { get; internal init; } = new Dictionary<string, FigureAnswer>();

    /// <summary>How accounts moved since an earlier ranking of the same: those that are in either, in the order of this one.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <exception cref="ArgumentException">It ranks other accounts.</exception>
    public IReadOnlyList<AccountMovement> Since(AccountRanking earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if ((earlier.Platform, earlier.Kind, earlier.Region) != (Platform, Kind, Region))
            throw new ArgumentException("The earlier ranking is of other accounts.", nameof(earlier));
        Dictionary<Account, RankedAccount> before = earlier.Ranked.ToDictionary(place => place.Account), now = Ranked.ToDictionary(place => place.Account);
        return [.. Ranked.Select(place => place.Account).Concat(earlier.Ranked.Select(place => place.Account)).Distinct()
            .Select(account => AccountMovement.Of(account, before.GetValueOrDefault(account), now.GetValueOrDefault(account)))];
    }
}

/// <summary>How an account moved between two rankings.</summary>
/// <param name="Account">The account.</param>
/// <param name="Before">Its place in the earlier one; null where it had none.</param>
/// <param name="Now">Its place in the later one; null where it has none.</param>
/// <param name="Ratio">The later count divided by the earlier one; null where they are not of one metric, or are one figure.</param>
/// <param name="Verdict">Whether it grew, by the bounds; null where there is no ratio.</param>
public sealed record AccountMovement(Account Account, RankedAccount? Before, RankedAccount? Now, BoundedRatio? Ratio, Verdict? Verdict)
{
    internal static AccountMovement Of(Account account, RankedAccount? before, RankedAccount? now)
    {
        (AccountFigure? one, AccountFigure? other) = (before?.Followers.Figure, now?.Followers.Figure);
        return one is null || other is null || one == other || one.Metric != other.Metric
            ? new AccountMovement(account, before, now, null, null)
            : new AccountMovement(account, before, now, BoundedRatio.Of(other.Amount, one.Amount), other.Amount.CompareWith(one.Amount));
    }
}
