namespace PlatformAnalogs;

/// <summary>A span of days with one status.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the last of the history where the status goes on.</param>
/// <param name="Status">The status.</param>
/// <param name="Since">When the status began, as the claim chosen says; null for an observation and where unknown.</param>
/// <param name="Sources">The pages on which the answer for the first day rests.</param>
public sealed record AccessSpan(DateOnly First, DateOnly Last, AccessStatus Status, PartialDate? Since, IReadOnlyList<Source> Sources)
{
    /// <summary>Whether people there can see what is on it: the status in short.</summary>
    public Visibility Visibility => Visibilities.Of(Status);
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
