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
public sealed record RankedAccount(int Rank, Account Account, AccountFigureAnswer Followers, Verdict? AgainstNext);

/// <summary>The accounts of a platform by followers on a day, as far as the catalog knows them. A follower count is not an audience.</summary>
public sealed class AccountRanking
{
    internal AccountRanking(Platform? platform, HolderKind? kind, AsOf asOf)
    {
        Platform = platform;
        Kind = kind;
        AsOf = asOf;
    }

    /// <summary>The platform; null for all.</summary>
    public Platform? Platform { get; }

    /// <summary>The kind of holder; null for all.</summary>
    public HolderKind? Kind { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The accounts with a figure near the day, most followers first.</summary>
    public IReadOnlyList<RankedAccount> Ranked { get; internal init; } = [];

    /// <summary>Accounts known, but without a figure within 366 days of the day.</summary>
    public IReadOnlyList<Account> NotRanked { get; internal init; } = [];

    /// <summary>A page that lists how many there were around the day; null where none is known.</summary>
    public AccountListing? Listing { get; internal init; }
}
