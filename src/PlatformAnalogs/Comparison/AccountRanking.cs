namespace PlatformAnalogs;

/// <summary>How many followers an account had on a day, by the figure chosen for it.</summary>
public sealed class AccountFigureAnswer : FigureAnswer<AccountFigure>
{
    internal AccountFigureAnswer(Account account, AsOf asOf, DateOnly? knownBy)
        : base(asOf, knownBy) => Account = account;

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The account and its figure.</summary>
    public override string ToString() => $"{Account}: {Figure?.ToString() ?? "no figure"}";
}

/// <summary>An account's place in a ranking.</summary>
public sealed class RankedAccount
{
    internal RankedAccount(int rank, Account account, AccountFigureAnswer followers, Verdict? againstNext)
    {
        Rank = rank;
        Account = account;
        Followers = followers;
        AgainstNext = againstNext;
    }

    /// <summary>The place, from 1; tied accounts share one.</summary>
    public int Rank { get; }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The figure that places it.</summary>
    public AccountFigureAnswer Followers { get; }

    /// <summary>How it compares with the next one; null for the last.</summary>
    public Verdict? AgainstNext { get; }

    /// <summary>
    /// The followers divided by the platform's users on the day, so that places on small and large platforms can be held against each other;
    /// null where no fresh figure of users is known. It says nothing of how many users saw anything.
    /// </summary>
    public BoundedRatio? PerUser { get; internal init; }

    /// <summary>The place, the account and its figure.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rank}. {Account}: {Followers.Figure}");
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
    internal IReadOnlyDictionary<string, FigureAnswer> Users { get; init; } = new Dictionary<string, FigureAnswer>();

    /// <summary>How accounts moved since an earlier ranking of the same: those that are in either, in the order of this one.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <exception cref="ArgumentException">It ranks other accounts.</exception>
    public IReadOnlyList<AccountMovement> Since(AccountRanking earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if ((earlier.Platform, earlier.Kind, earlier.Region) != (Platform, Kind, Region))
            throw new ArgumentException("The earlier ranking is of other accounts.", nameof(earlier));
        Dictionary<Account, RankedAccount> before = earlier.Ranked.ToDictionary(place => place.Account), after = Ranked.ToDictionary(place => place.Account);
        return [.. Ranked.Select(place => place.Account).Concat(earlier.Ranked.Select(place => place.Account)).Distinct()
            .Select(account => AccountMovement.Of(account, before.GetValueOrDefault(account), after.GetValueOrDefault(account)))];
    }

    /// <summary>What is ranked, and how many.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platform?.Id ?? "all platforms"}, {AsOf}: {Ranked.Count} ranked, {NotRanked.Count} without a figure, {Closed.Count} closed");
}

/// <summary>How an account moved between two rankings.</summary>
public sealed class AccountMovement
{
    internal AccountMovement(Account account, RankedAccount? before, RankedAccount? after, BoundedRatio? ratio, Verdict? verdict)
    {
        Account = account;
        Before = before;
        After = after;
        Ratio = ratio;
        Verdict = verdict;
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>Its place in the earlier one; null where it had none.</summary>
    public RankedAccount? Before { get; }

    /// <summary>Its place in the later one; null where it has none.</summary>
    public RankedAccount? After { get; }

    /// <summary>The later count divided by the earlier one; null where they are not of one metric, or are one figure.</summary>
    public BoundedRatio? Ratio { get; }

    /// <summary>Whether it grew, by the bounds; null where there is no ratio.</summary>
    public Verdict? Verdict { get; }

    internal static AccountMovement Of(Account account, RankedAccount? before, RankedAccount? after)
    {
        (AccountFigure? one, AccountFigure? other) = (before?.Followers.Figure, after?.Followers.Figure);
        return one is null || other is null || one == other || one.Metric != other.Metric
            ? new AccountMovement(account, before, after, null, null)
            : new AccountMovement(account, before, after, BoundedRatio.Of(other.Amount, one.Amount), other.Amount.CompareWith(one.Amount));
    }

    /// <summary>The account and both places.</summary>
    public override string ToString() => FormattableString.Invariant($"{Account}: {(Before is null ? "no rank" : Before.Rank)} to {(After is null ? "no rank" : After.Rank)}");
}
