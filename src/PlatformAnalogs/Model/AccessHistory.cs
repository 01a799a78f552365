namespace PlatformAnalogs;

/// <summary>A span of days with one status.</summary>
public sealed class AccessSpan
{
    internal AccessSpan(DateOnly first, DateOnly last, AccessStatus status, PartialDate? since, IReadOnlyList<Source> sources)
    {
        First = first;
        Last = last;
        Status = status;
        Since = since;
        Sources = sources;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day; the last of the history where the status goes on.</summary>
    public DateOnly Last { get; }

    /// <summary>The status.</summary>
    public AccessStatus Status { get; }

    /// <summary>When the status began, as the claim chosen says; null for an observation and where unknown.</summary>
    public PartialDate? Since { get; }

    /// <summary>The pages on which the answer for the first day rests.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Whether people there can see what is on it: the status in short.</summary>
    public Visibility Visibility => Visibilities.Of(Status);

    /// <summary>The status and its days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Status} {First:yyyy-MM-dd} to {Last:yyyy-MM-dd}");
}

/// <summary>Who could reach a platform from a region over time, by the rules by which each single day is answered.</summary>
public sealed class AccessHistory
{
    internal AccessHistory(Platform platform, Region region, IReadOnlyList<AccessSpan> spans)
    {
        Platform = platform;
        Region = region;
        Spans = spans;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The spans, oldest first, without a gap between them; two neighbours differ in status.</summary>
    public IReadOnlyList<AccessSpan> Spans { get; }

    /// <summary>The statuses and their first days.</summary>
    public override string ToString() => string.Join(", ", Spans.Select(span => $"{span.Status} {span.First:o}"));
}
