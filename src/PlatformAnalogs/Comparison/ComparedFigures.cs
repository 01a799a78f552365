namespace PlatformAnalogs;

/// <summary>
/// Figures of two platforms held against each other. Like is held against like alone: one metric and region, of a share one base, both near
/// the day and not more than 366 days apart, and neither for one edition or for several platforms together. Else there is no verdict, and
/// the note says why.
/// </summary>
public sealed class ComparedFigures
{
    internal ComparedFigures(FigureAnswer first, FigureAnswer second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The first platform's figure.</summary>
    public FigureAnswer First { get; }

    /// <summary>The second platform's figure.</summary>
    public FigureAnswer Second { get; }

    /// <summary>Whether like is held against like, so that there is a verdict.</summary>
    public bool IsLikeForLike => Verdict is not null;

    /// <summary>How the first amount compares with the second, by their bounds; null where they are not alike.</summary>
    public Verdict? Verdict { get; internal init; }

    /// <summary>The first amount divided by the second; null where they are not alike, or the second is zero or next to it.</summary>
    public BoundedRatio? Ratio { get; internal init; }

    /// <summary>Why the figures are not comparable, or what to mind where they are, such as a difference of definition; or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>Both figures and the verdict.</summary>
    public override string ToString() => $"{First} and {Second}: {Verdict?.ToString() ?? Note}";
}
