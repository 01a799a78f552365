using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>What kind of body holds an account. An account of an office belongs to the office, a person's own to the person.</summary>
public enum HolderKind
{
    /// <summary>An embassy, consulate or mission.</summary>
    Embassy = 0,

    /// <summary>A ministry.</summary>
    Ministry = 1,

    /// <summary>Another body of government.</summary>
    Government = 2,

    /// <summary>The office of a leader.</summary>
    LeaderOffice = 3,

    /// <summary>A political party or a part of one.</summary>
    Party = 4,

    /// <summary>A person.</summary>
    Person = 5,

    /// <summary>A news medium.</summary>
    Medium = 6,

    /// <summary>A company.</summary>
    Company = 7,

    /// <summary>Another organisation.</summary>
    Organisation = 8,
}

/// <summary>Who holds accounts.</summary>
public sealed class Holder
{
    internal Holder(string id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>What kind of body it is.</summary>
    public HolderKind Kind { get; internal init; }

    /// <summary>Names in other languages.</summary>
    public IReadOnlyList<LocalName> LocalNames { get; internal init; } = [];

    /// <summary>Whose it is, such as the sending state of an embassy; or null.</summary>
    public Region? Region { get; internal init; }

    /// <summary>Where a mission is accredited; or null.</summary>
    public Region? HostRegion { get; internal init; }

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}

/// <summary>A holder's presence on a platform.</summary>
public sealed class Account
{
    internal Account(Holder holder, string platformId)
    {
        Holder = holder;
        PlatformId = platformId;
    }

    /// <summary>Who holds it.</summary>
    public Holder Holder { get; }

    /// <summary>The id of the platform.</summary>
    public string PlatformId { get; }

    /// <summary>The handle or title at the date of the data, where known.</summary>
    public string? Handle { get; internal init; }

    /// <summary>Handles that it had before.</summary>
    public IReadOnlyList<FormerHandle> FormerHandles { get; internal init; } = [];

    /// <summary>When it was opened; conflicting claims side by side, the preferred one first.</summary>
    public IReadOnlyList<DatedClaim> Opened { get; internal init; } = [];

    /// <summary>When it was closed; conflicting claims side by side, the preferred one first.</summary>
    public IReadOnlyList<DatedClaim> Closed { get; internal init; } = [];

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>Published counts of followers, subscribers or likes, oldest first. A count is not an audience.</summary>
    public IReadOnlyList<AccountFigure> Figures { get; internal init; } = [];

    /// <summary>Whether it had been closed by a day, by all that is claimed.</summary>
    internal bool IsClosedOn(DateOnly day) => Closed.Count > 0 && Closed.All(claim => day >= claim.Date.Latest);

    /// <summary>Holder, platform and handle.</summary>
    public override string ToString() => $"{Holder} on {PlatformId}{(Handle is null ? "" : $" ({Handle})")}";
}

/// <summary>A handle that an account had, and when.</summary>
public sealed class FormerHandle
{
    internal FormerHandle(string handle, Period period)
    {
        Handle = handle;
        Period = period;
    }

    /// <summary>The handle.</summary>
    public string Handle { get; }

    /// <summary>When.</summary>
    public Period Period { get; }

    /// <summary>The handle and when it had it.</summary>
    public override string ToString() => $"{Handle} ({Period})";
}

/// <summary>One published count of an account.</summary>
public sealed class AccountFigure : DatedFigure
{
    internal AccountFigure(Metric metric, PartialDate asOf, Estimate amount, Source source)
        : base(asOf, amount, source) => Metric = metric;

    /// <summary><see cref="PlatformAnalogs.Metric.Followers"/>, <see cref="PlatformAnalogs.Metric.Subscribers"/> or <see cref="PlatformAnalogs.Metric.PageLikes"/>.</summary>
    public Metric Metric { get; }

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>Amount, metric and date in one line.</summary>
    public override string ToString() => $"{Amount} {Metric} ({AsOf})";
}

/// <summary>That a page lists so many accounts of a kind on a platform, of which the catalog knows some.</summary>
public sealed class AccountListing
{
    internal AccountListing(string platformId, HolderKind kind, PartialDate asOf, int listed)
    {
        PlatformId = platformId;
        Kind = kind;
        AsOf = asOf;
        Listed = listed;
    }

    /// <summary>The id of the platform.</summary>
    public string PlatformId { get; }

    /// <summary>The kind of holder.</summary>
    public HolderKind Kind { get; }

    /// <summary>The date of the list.</summary>
    public PartialDate AsOf { get; }

    /// <summary>How many accounts it lists.</summary>
    public int Listed { get; }

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>The pages that state it.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>The platform, the kind, the number and the date.</summary>
    public override string ToString() => FormattableString.Invariant($"{PlatformId}, {Kind}: {Listed} ({AsOf})");
}
