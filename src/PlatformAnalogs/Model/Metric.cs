namespace PlatformAnalogs;

/// <summary>What a figure counts. Figures of different metrics are never compared without saying so.</summary>
public enum Metric
{
    /// <summary>Monthly active users.</summary>
    Mau = 0,

    /// <summary>Weekly active users.</summary>
    Wau = 1,

    /// <summary>Daily active users.</summary>
    Dau = 2,

    /// <summary>Daily active users to whom advertising can be shown (Twitter, 2019 to 2022).</summary>
    MonetizableDau = 3,

    /// <summary>Unique visitors of a month.</summary>
    UniqueVisitors = 4,

    /// <summary>Accounts ever registered.</summary>
    RegisteredAccounts = 5,

    /// <summary>Accounts in use, by the operator's own definition.</summary>
    ActiveAccounts = 6,

    /// <summary>"Users", not specified.</summary>
    Users = 7,

    /// <summary>Subscribers who pay.</summary>
    PaidSubscribers = 8,

    /// <summary>Buyers active within twelve months.</summary>
    AnnualActiveBuyers = 9,

    /// <summary>People whom advertising can reach.</summary>
    AdReach = 10,

    /// <summary>Share of a market in per cent; the figure names its base.</summary>
    MarketShare = 11,

    /// <summary>Followers of an account.</summary>
    Followers = 12,

    /// <summary>Subscribers of a channel or an account.</summary>
    Subscribers = 13,

    /// <summary>Likes of a page.</summary>
    PageLikes = 14,

    /// <summary>Members of an organisation or a site.</summary>
    Members = 15,
}

internal static class Metrics
{
    /// <summary>The order in which a metric is taken where none is asked for: how many people come back first, how many ever signed up last. Whom advertising can reach, and shares, are no users.</summary>
    internal static readonly Metric[] ByPreference =
    [
        Metric.Mau, Metric.ActiveAccounts, Metric.Users, Metric.Dau, Metric.MonetizableDau, Metric.Wau, Metric.AnnualActiveBuyers,
        Metric.PaidSubscribers, Metric.UniqueVisitors, Metric.Members, Metric.RegisteredAccounts,
    ];

    /// <summary>A metric in lower-case words, in the plural.</summary>
    internal static string Words(Metric metric) => metric switch
    {
        Metric.Mau => "monthly active users",
        Metric.Wau => "weekly active users",
        Metric.Dau => "daily active users",
        Metric.MonetizableDau => "monetizable daily active users",
        Metric.UniqueVisitors => "unique visitors",
        Metric.RegisteredAccounts => "registered accounts",
        Metric.ActiveAccounts => "active accounts",
        Metric.PaidSubscribers => "paid subscribers",
        Metric.AnnualActiveBuyers => "annual active buyers",
        Metric.AdReach => "people within reach of advertising",
        Metric.MarketShare => "market share",
        Metric.PageLikes => "page likes",
        _ => metric.ToString().ToLowerInvariant(),
    };

    /// <summary>After how many days a figure is stale: activity changes within a year, a count of all accounts ever made within two.</summary>
    internal static int StaleAfterDays(Metric metric) => metric is Metric.RegisteredAccounts or Metric.Members ? 731 : 366;
}
