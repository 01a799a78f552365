using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>Who arrived at a figure.</summary>
public enum Measurement
{
    /// <summary>Not recorded.</summary>
    Unspecified = 0,

    /// <summary>The operator, of its own platform.</summary>
    SelfReported = 1,

    /// <summary>A third party's measurement or estimate.</summary>
    ThirdParty = 2,

    /// <summary>A survey of people.</summary>
    Survey = 3,
}

/// <summary>A dated, cited amount.</summary>
public abstract class DatedFigure
{
    private protected DatedFigure(PartialDate asOf, Estimate amount, Source source)
    {
        AsOf = asOf;
        Amount = amount;
        Source = source;
    }

    /// <summary>The date that the figure is for.</summary>
    public PartialDate AsOf { get; }

    /// <summary>The amount, of persons or accounts; in per cent for <see cref="Metric.MarketShare"/>.</summary>
    public Estimate Amount { get; }

    /// <summary>The page that states it.</summary>
    public Source Source { get; }
}

/// <summary>One published figure of a platform. Conflicting figures stand side by side; none is averaged away.</summary>
public sealed class UserFigure : DatedFigure
{
    internal UserFigure(Metric metric, Region region, PartialDate asOf, Estimate amount, Source source)
        : base(asOf, amount, source)
    {
        Metric = metric;
        Region = region;
    }

    /// <summary>What is counted.</summary>
    public Metric Metric { get; }

    /// <summary>Where.</summary>
    public Region Region { get; }

    /// <summary>With <see cref="Metric.MarketShare"/>: of what, such as all search; else null.</summary>
    public string? Base { get; internal init; }

    /// <summary>What the label of the metric hides, such as "month of March" or "mobile only"; or null.</summary>
    public string? Definition { get; internal init; }

    /// <summary>Who arrived at it.</summary>
    public Measurement MeasuredBy { get; internal init; }

    /// <summary>The name of who measured it, where recorded.</summary>
    public string? Measurer { get; internal init; }

    /// <summary>The ids of other platforms that the figure includes; mostly empty.</summary>
    public IReadOnlyList<string> Covers { get; internal init; } = [];

    /// <summary>The edition that it is for, such as Weixin; null for the whole platform.</summary>
    public string? Edition { get; internal init; }

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>Amount, metric, region and date in one line.</summary>
    public override string ToString() => $"{Amount} {Metric} ({Region}, {AsOf})";
}
