namespace PlatformAnalogs;

/// <summary>One of a holder's accounts on a day.</summary>
public sealed class HeldAccount
{
    internal HeldAccount(Account account, Platform platform, AccountFigureAnswer followers, bool isClosed)
    {
        Account = account;
        Platform = platform;
        Followers = followers;
        IsClosed = isClosed;
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The platform that it is on.</summary>
    public Platform Platform { get; }

    /// <summary>Its count for the day, without a figure where none is known.</summary>
    public AccountFigureAnswer Followers { get; }

    /// <summary>Whether it had been closed by the day.</summary>
    public bool IsClosed { get; }

    /// <summary>The account and its figure.</summary>
    public override string ToString() => $"{Account}: {Followers.Figure?.ToString() ?? "no figure"}{(IsClosed ? ", closed" : "")}";
}

/// <summary>
/// The accounts of one holder side by side, such as an embassy's on Twitter and on Weibo. Counts of different platforms are different
/// things: they are shown beside each other and never added.
/// </summary>
public sealed class HolderAccounts
{
    internal HolderAccounts(Holder holder, AsOf asOf)
    {
        Holder = holder;
        AsOf = asOf;
    }

    /// <summary>The holder.</summary>
    public Holder Holder { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>Its accounts, by ecosystem and platform; closed ones too.</summary>
    public IReadOnlyList<HeldAccount> Accounts { get; internal init; } = [];

    /// <summary>The holder, the date and how many accounts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Holder}, {AsOf}: {Accounts.Count} accounts");
}
