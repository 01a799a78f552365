using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>What is known of the start of a period.</summary>
public enum PeriodStartKind
{
    /// <summary>The start is not known.</summary>
    Unknown = 0,

    /// <summary>It started on the date.</summary>
    Started = 1,

    /// <summary>It was first seen on the date and may have started earlier.</summary>
    FirstSeen = 2,

    /// <summary>It has no start: it was always so.</summary>
    Always = 3,
}

/// <summary>What is known of the end of a period.</summary>
public enum PeriodEndKind
{
    /// <summary>No end was seen.</summary>
    Ongoing = 0,

    /// <summary>It ended on the date; that day is no longer in it.</summary>
    Ended = 1,

    /// <summary>It ended, but nobody says when.</summary>
    EndedUnknown = 2,

    /// <summary>It was last seen on the date, that day included, and may have gone on.</summary>
    LastSeen = 3,
}

/// <summary>A span between two ends whose kinds are kept: what a source says, and no more. The default value is <see cref="Unstated"/>.</summary>
[JsonConverter(typeof(PeriodJsonConverter))]
public readonly record struct Period
{
    // Small, as nearly every fact has one: a date that its kind does not have is the default.
    private readonly PartialDate _start;
    private readonly PartialDate _end;
    private readonly byte _startKind;
    private readonly byte _endKind;

    private Period(PeriodStartKind startKind, PartialDate? start, PeriodEndKind endKind, PartialDate? end)
    {
        _startKind = (byte)startKind;
        _start = start.GetValueOrDefault();
        _endKind = (byte)endKind;
        _end = end.GetValueOrDefault();
    }

    /// <summary>What is known of the start.</summary>
    public PeriodStartKind StartKind => (PeriodStartKind)_startKind;

    /// <summary>The start's date, with <see cref="PeriodStartKind.Started"/> and <see cref="PeriodStartKind.FirstSeen"/>; else null.</summary>
    public PartialDate? Start => StartKind is PeriodStartKind.Started or PeriodStartKind.FirstSeen ? _start : null;

    /// <summary>What is known of the end.</summary>
    public PeriodEndKind EndKind => (PeriodEndKind)_endKind;

    /// <summary>The end's date, with <see cref="PeriodEndKind.Ended"/> (exclusive) and <see cref="PeriodEndKind.LastSeen"/> (inclusive); else null.</summary>
    public PartialDate? End => EndKind is PeriodEndKind.Ended or PeriodEndKind.LastSeen ? _end : null;

    /// <summary>A period of which neither start nor end was stated.</summary>
    public static Period Unstated => default;

    /// <summary>Whether this is a status seen at a time, with neither start nor end stated.</summary>
    public bool IsObservation => StartKind == PeriodStartKind.FirstSeen && EndKind == PeriodEndKind.LastSeen;

    /// <summary>Makes a period out of its ends.</summary>
    /// <exception cref="ArgumentException">A date is missing where its kind needs one, or given where its kind has none.</exception>
    internal static Period Create(PeriodStartKind startKind, PartialDate? start, PeriodEndKind endKind, PartialDate? end)
    {
        if (startKind is PeriodStartKind.Started or PeriodStartKind.FirstSeen != start.HasValue)
            throw new ArgumentException($"A start of the kind {startKind} and the date '{start}' do not fit.", nameof(start));
        if (endKind is PeriodEndKind.Ended or PeriodEndKind.LastSeen != end.HasValue)
            throw new ArgumentException($"An end of the kind {endKind} and the date '{end}' do not fit.", nameof(end));
        return new Period(startKind, start, endKind, end);
    }

    /// <summary>Started on a date, no end seen.</summary>
    public static Period Since(PartialDate start) => new(PeriodStartKind.Started, start, PeriodEndKind.Ongoing, null);

    /// <summary>Started on one date and ended on another; the day of the end is no longer in the period.</summary>
    public static Period Between(PartialDate start, PartialDate end) => new(PeriodStartKind.Started, start, PeriodEndKind.Ended, end);

    /// <summary>Seen on a date: an observation.</summary>
    public static Period SeenOn(PartialDate date) => new(PeriodStartKind.FirstSeen, date, PeriodEndKind.LastSeen, date);

    /// <summary>
    /// Whether the period contains a day: true, false, or null where its ends do not tell. A boundary known to the month leaves the days
    /// of that month open, but for its last one, by which a start has happened and an end has passed.
    /// </summary>
    public bool? Contains(DateOnly day)
    {
        bool? afterStart = StartKind switch
        {
            PeriodStartKind.Always => true,
            PeriodStartKind.Unknown => null,
            PeriodStartKind.Started when day < Start!.Value.Earliest => false,
            _ => day >= (IsObservation ? Start!.Value.Earliest : Start!.Value.Latest) ? true : null,
        };
        bool? beforeEnd = EndKind switch
        {
            PeriodEndKind.Ongoing => true,
            PeriodEndKind.Ended when day >= End!.Value.Latest => false,
            PeriodEndKind.Ended => day < End!.Value.Earliest ? true : null,
            PeriodEndKind.LastSeen => day <= (IsObservation ? End!.Value.Latest : End!.Value.Earliest) ? true : null,
            // A start is all that is known: it answers for the date of the start and not beyond.
            _ => Start is { } start && day <= start.Latest ? true : null,
        };
        return (afterStart, beforeEnd) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        };
    }

    /// <summary>The period in words, such as <c>2009-07 to 2010-01</c>, <c>since 2009-07</c>, <c>seen 2013-07</c>.</summary>
    public override string ToString()
    {
        if (IsObservation)
            return Start == End ? $"seen {Start}" : $"seen {Start} to {End}";

        string start = StartKind switch
        {
            PeriodStartKind.Started => $"{Start}",
            PeriodStartKind.FirstSeen => $"{Start} or earlier",
            PeriodStartKind.Always => "always",
            _ => "unknown start",
        };
        return EndKind switch
        {
            PeriodEndKind.Ongoing => $"since {start}",
            PeriodEndKind.Ended => $"{start} to {End}",
            PeriodEndKind.LastSeen => $"{start} to {End} or later",
            _ => $"{start}, ended at an unknown time",
        };
    }
}
