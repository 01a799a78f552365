namespace PlatformAnalogs;

/// <summary>A figure, whose it is, and what to mind.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Remark">What to mind, such as its age, or that it disagrees with the figure chosen for its date; or null.</param>
public sealed record PlatformFigure(Platform Platform, UserFigure Figure, string? Remark);

/// <summary>Figures of several platforms, for a date or over a span.</summary>
public sealed class UserSeries
{
    internal UserSeries(AsOf asOf, IReadOnlyList<PlatformFigure> figures)
    {
        AsOf = asOf;
        Figures = figures;
    }

    /// <summary>The date asked for, or the end of the span, and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>Whether it is a span, so that the figures are all of it and not those chosen for a date.</summary>
    public bool IsSpan { get; internal init; }

    /// <summary>
    /// The figures, platform by platform in the order asked: for a date the one chosen, then its rivals; over a span all of the platform's
    /// best-known metric, or of the one asked for, oldest first.
    /// </summary>
    public IReadOnlyList<PlatformFigure> Figures { get; }
}

/// <summary>
/// An amount for a day between two published figures, along a straight line. Nobody has published it: it is for drawing and estimating, and
/// no answer of the catalog rests on it.
/// </summary>
/// <param name="Platform">The platform.</param>
/// <param name="Day">The day.</param>
/// <param name="Before">The last figure at or before the day.</param>
/// <param name="After">The first figure after the day, of the same metric, region, definition and edition.</param>
/// <param name="Value">The amount on the line between both central values.</param>
/// <param name="Lower">The smaller of the two lower bounds.</param>
/// <param name="Upper">The larger of the two upper bounds; null where either has none.</param>
public sealed record InterpolatedUsers(Platform Platform, DateOnly Day, UserFigure Before, UserFigure After, decimal Value, decimal Lower, decimal? Upper);
