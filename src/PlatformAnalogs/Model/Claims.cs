using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>A date that sources give for an event. Conflicting claims stand side by side, the preferred one first.</summary>
public sealed class DatedClaim
{
    private readonly Stored<string> _note;

    internal DatedClaim(PartialDate date, Stored<string> note, IReadOnlyList<Source> sources)
    {
        Date = date;
        _note = note;
        Sources = sources;
    }

    /// <summary>The date.</summary>
    public PartialDate Date { get; }

    /// <summary>What the date means, such as a trial operation; or null.</summary>
    public string? Note => _note.Value;

    /// <summary>The pages that state it.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The date and what it means.</summary>
    public override string ToString() => $"{Date}{(Note is { } note ? $" ({note})" : "")}";
}

/// <summary>That an operator runs a platform, and when.</summary>
public sealed class Operatorship
{
    internal Operatorship(Operator @operator, Period period, IReadOnlyList<Source> sources)
    {
        Operator = @operator;
        Period = period;
        Sources = sources;
    }

    /// <summary>The operator.</summary>
    public Operator Operator { get; }

    /// <summary>When. Neither end stated means: as of the date of the data.</summary>
    public Period Period { get; }

    /// <summary>The pages that state it; may be empty.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The operator and the period.</summary>
    public override string ToString() => $"{Operator} ({Period})";
}

/// <summary>How two platforms hang together.</summary>
public enum RelationKind
{
    /// <summary>One owner's versions for two markets, such as Douyin and TikTok.</summary>
    TwinOf = 0,

    /// <summary>Merged into the other.</summary>
    MergedInto = 1,

    /// <summary>Took the place of the other.</summary>
    SuccessorOf = 2,

    /// <summary>A part of the other.</summary>
    PartOf = 3,
}

/// <summary>A relation of one platform to another.</summary>
public sealed class Relation
{
    internal Relation(RelationKind kind, string platformId, Period period, IReadOnlyList<Source> sources)
    {
        Kind = kind;
        PlatformId = platformId;
        Period = period;
        Sources = sources;
    }

    /// <summary>The kind.</summary>
    public RelationKind Kind { get; }

    /// <summary>The id of the other platform.</summary>
    public string PlatformId { get; }

    /// <summary>When.</summary>
    public Period Period { get; }

    /// <summary>The pages that state it.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The kind, the id and the period.</summary>
    public override string ToString() => $"{Kind} {PlatformId} ({Period})";
}
