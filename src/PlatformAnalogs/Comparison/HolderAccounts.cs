namespace PlatformAnalogs;

/// <summary>One of a holder's accounts on a day.</summary>
/// <param name="Account">The account.</param>
/// <param name="Platform">The platform that it is on.</param>
/// <param name="Followers">Its count for the day, without a figure where none is known.</param>
/// <param name="IsClosed">Whether it had been closed by the day.</param>
public sealed record HeldAccount(Account Account, Platform Platform, AccountFigureAnswer Followers, bool IsClosed);

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
}
