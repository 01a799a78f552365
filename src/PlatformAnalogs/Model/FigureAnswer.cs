namespace PlatformAnalogs;

/// <summary>A figure chosen for a day, with what speaks beside it.</summary>
/// <typeparam name="TFigure">The kind of figure.</typeparam>
public abstract class FigureAnswer<TFigure>
    where TFigure : DatedFigure
{
    private protected FigureAnswer(AsOf asOf, DateOnly? knownBy)
    {
        AsOf = asOf;
        KnownBy = knownBy;
    }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The day by which a figure had to be published; null where all count.</summary>
    public DateOnly? KnownBy { get; }

    /// <summary>The figure chosen; null where there is none.</summary>
    public TFigure? Figure { get; internal init; }

    /// <summary>Other figures for the same date, whether they agree or not.</summary>
    public IReadOnlyList<TFigure> Rivals { get; internal init; } = [];

    /// <summary>How many days the figure is older than the day asked for; negative where it is from after it. Zero without a figure.</summary>
    public int AgeInDays => Figure is null ? 0 : AsOf.Day.DayNumber - Figure.AsOf.Latest.DayNumber;

    /// <summary>Whether the figure is from after the day asked for, since none is from before.</summary>
    public bool IsAfter => AgeInDays < 0;

    /// <summary>Whether the figure is further from the day than the limit of its metric: 731 days for registered accounts and members, else 366.</summary>
    public bool IsStale { get; internal init; }

    /// <summary>Whether the figure rests on a secondary page alone.</summary>
    public bool IsLowConfidence => Figure?.Source.Grade == SourceGrade.Secondary;

    /// <summary>Whether a rival contradicts the figure: their hard bounds do not meet.</summary>
    public bool IsContested => Figure is { } figure && Rivals.Any(rival => !rival.Amount.AgreesWith(figure.Amount));
}

/// <summary>How many people used a platform on a day, by the figure chosen for it.</summary>
public sealed class FigureAnswer : FigureAnswer<UserFigure>
{
    internal FigureAnswer(Platform platform, Metric metric, Region region, AsOf asOf, DateOnly? knownBy)
        : base(asOf, knownBy)
    {
        Platform = platform;
        Metric = metric;
        Region = region;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The metric asked for, or the one taken where none was.</summary>
    public Metric Metric { get; }

    /// <summary>The region asked for, or the one taken where none was.</summary>
    public Region Region { get; }

    /// <summary>The answer in words.</summary>
    public override string ToString() => $"{Platform.Id}: {Figure?.ToString() ?? $"no figure of {Metric} in {Region}"}";
}
