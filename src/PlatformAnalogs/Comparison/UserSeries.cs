namespace PlatformAnalogs;

/// <summary>A figure, whose it is, and what to mind.</summary>
public sealed class PlatformFigure
{
    internal PlatformFigure(Platform platform, UserFigure figure, string? remark)
    {
        Platform = platform;
        Figure = figure;
        Remark = remark;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The figure.</summary>
    public UserFigure Figure { get; }

    /// <summary>What to mind, such as its age, or that it disagrees with the figure chosen for its date; or null.</summary>
    public string? Remark { get; }

    /// <summary>The platform, the figure and what to mind.</summary>
    public override string ToString() => $"{Platform}: {Figure}{(Remark is null ? "" : $", {Remark}")}";
}

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

    /// <summary>The date and how many figures.</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsSpan ? "until " : "")}{AsOf}: {Figures.Count} figures");
}

/// <summary>
/// An amount for a day between two published figures, along a straight line. Nobody has published it: it is for drawing and estimating, and
/// no answer of the catalog rests on it.
/// </summary>
public sealed class InterpolatedUsers
{
    internal InterpolatedUsers(Platform platform, DateOnly day, UserFigure before, UserFigure after, decimal value, decimal lower, decimal? upper)
    {
        Platform = platform;
        Day = day;
        Before = before;
        After = after;
        Value = value;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The last figure at or before the day.</summary>
    public UserFigure Before { get; }

    /// <summary>The first figure after the day, of the same metric, region, definition and edition.</summary>
    public UserFigure After { get; }

    /// <summary>The amount on the line between both central values.</summary>
    public decimal Value { get; }

    /// <summary>The smaller of the two lower bounds.</summary>
    public decimal Lower { get; }

    /// <summary>The larger of the two upper bounds; null where either has none.</summary>
    public decimal? Upper { get; }

    /// <summary>The amount with its bounds and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platform.Id}: about {Value:#,0} on {Day:yyyy-MM-dd} ({Lower:#,0} to {(Upper is null ? "any" : Upper):#,0})");
}
