namespace PlatformAnalogs;

/// <summary>How many of some answers rest on facts that are past their limit.</summary>
/// <param name="Stale">Those that do.</param>
/// <param name="Total">All of them.</param>
public readonly record struct StaleCount(int Stale, int Total)
{
    /// <summary>Both numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Stale} of {Total}");
}

/// <summary>
/// How old the data is on a day, and how many of the answers that it gives without a date rest on facts that are past their limit then. On a day
/// before the date of the data these are counted for the date of the data. Immutable and safe to share between threads.
/// </summary>
public sealed class CatalogStaleness
{
    internal CatalogStaleness(string version, DateOnly dataAsOf, DateOnly asOf)
    {
        Version = version;
        DataAsOf = dataAsOf;
        AsOf = asOf;
    }

    /// <summary>The version of the data.</summary>
    public string Version { get; }

    /// <summary>The day of the data.</summary>
    public DateOnly DataAsOf { get; }

    /// <summary>The day asked for.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The days from the date of the data to the day asked for; negative where that is before it.</summary>
    public int Days => AsOf.DayNumber - DataAsOf.DayNumber;

    /// <summary>
    /// The platforms with a figure of users, those left out that had closed: stale where the figure that answers is older than the limit of its
    /// metric (731 days for registered accounts and members, else 366).
    /// </summary>
    public StaleCount UserFigures { get; internal init; }

    /// <summary>The accounts with a figure, those left out that had closed; the limits are the same.</summary>
    public StaleCount AccountFigures { get; internal init; }

    /// <summary>The populations with a figure; the limits are the same.</summary>
    public StaleCount Populations { get; internal init; }

    /// <summary>
    /// Platform by platform, those left out that had closed, the regions of which something is recorded that applies to everyone and the whole
    /// platform: stale where the answer is unknown because it rests on an observation more than 366 days old.
    /// </summary>
    public StaleCount Access { get; internal init; }

    /// <summary>All of it in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"data {Version} of {DataAsOf:yyyy-MM-dd}, {Math.Abs(Days)} {(Math.Abs(Days) == 1 ? "day" : "days")} {(Days < 0 ? "after" : "old on")} {AsOf:yyyy-MM-dd}; past their limit: user figures of {UserFigures} platforms, {Access} access answers, figures of {AccountFigures} accounts, {Populations} populations");
}
