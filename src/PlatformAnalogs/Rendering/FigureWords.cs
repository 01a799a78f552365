using System.Globalization;
using PlatformAnalogs.Comparison;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Figures and metrics in words.</summary>
internal static class FigureWords
{
    /// <summary>The figure chosen, with all that a reader should mind, and its footnote.</summary>
    internal static string ToWords(this FigureAnswer answer, Footnotes footnotes, CultureInfo culture)
    {
        if (answer.Figure is not { } figure)
            return "no figure";

        List<string> notes = [Measure(figure), figure.AsOf.ToString()];
        if (figure.Definition is { } definition)
            notes.Add(definition);
        if (figure.Edition is { } edition)
            notes.Add($"edition: {edition}");
        if (figure.Covers.Count > 0)
            notes.Add("includes " + string.Join(", ", figure.Covers));
        if (figure.MeasuredBy != Measurement.Unspecified)
            notes.Add(figure.Measurer ?? KebabCase.Of(figure.MeasuredBy).Replace('-', ' '));
        if (answer.IsAfter)
            notes.Add($"{(-answer.AgeInDays).ToString("#,0", culture)} days after the date");
        else if (answer.IsStale)
            notes.Add($"{answer.AgeInDays.ToString("#,0", culture)} days old");
        if (answer.IsLowConfidence)
            notes.Add("low confidence: a secondary page alone");
        return $"{Amount(figure, culture)} ({string.Join("; ", notes)})[{footnotes.Cite(figure.Source)}]";
    }

    /// <summary>Amount, date, definition and footnote.</summary>
    internal static string ToShortWords(this UserFigure figure, Footnotes footnotes, CultureInfo culture) =>
        $"{Amount(figure, culture)} ({string.Join("; ", new[] { figure.AsOf.ToString(), figure.Definition }.OfType<string>())})[{footnotes.Cite(figure.Source)}]";

    /// <summary>What is counted and where.</summary>
    internal static string Measure(UserFigure figure) => figure.Base is { } marketBase
        ? $"{Metrics.Words(figure.Metric)} of {marketBase}, {FigureNotes.Place(figure.Region)}"
        : $"{Metrics.Words(figure.Metric)}, {FigureNotes.Place(figure.Region)}";

    /// <summary>What sets a figure apart from others of the same measure.</summary>
    internal static IEnumerable<string> Traits(UserFigure figure) =>
        new[] { figure.Definition, figure.Edition, figure.Covers.Count == 0 ? null : "with " + string.Join(", ", figure.Covers) }.OfType<string>();

    /// <summary>By how much users changed, between which dates.</summary>
    internal static string ToWords(this Growth growth, Footnotes footnotes, CultureInfo culture)
    {
        UserFigure then = growth.Before.Figure!;
        string note = growth.Note is null ? "" : $"; {growth.Note}";
        return $"{growth.Ratio!.Value.ToWords(1, culture)} times {Amount(then, culture)} ({then.AsOf}{note})[{footnotes.Cite(then.Source)}]";
    }

    /// <summary>Which part of a population.</summary>
    internal static string ToWords(this Penetration penetration, Footnotes footnotes, CultureInfo culture)
    {
        PopulationFigure people = penetration.Population.Figure!;
        string note = penetration.ExceedsPeople ? $"; {FigureNotes.MoreThanPeople}" : "";
        return $"{penetration.Share!.Value.ToWords(100, culture)} % of {people.Amount.ToWords(culture)} {penetration.Population.Population.Name} ({people.AsOf}{note})[{footnotes.Cite(people.Source)}]";
    }

    /// <summary>A ratio with its bounds, to three digits, such as <c>1.77 (1.76 to 1.78)</c>, <c>at least 2.12</c>; without them where they are not told apart.</summary>
    internal static string ToWords(this BoundedRatio ratio, int factor, CultureInfo culture)
    {
        string value = Digits(ratio.Value * factor, culture), lower = Digits(ratio.Lower * factor, culture);
        return ratio switch
        {
            { Upper: null, Lower: 0 } => $"perhaps {value}",
            { Upper: null } => $"at least {lower}",
            { Upper: { } upper, Lower: 0 } => $"at most {Digits(upper * factor, culture)}",
            { Upper: { } upper } => Digits(upper * factor, culture) is var most && most == lower ? value : $"{value} ({lower} to {most})",
        };
    }

    private static string Digits(decimal value, CultureInfo culture) => value.ToString(value >= 100 ? "#,0" : value >= 10 ? "0.0" : "0.00", culture);

    /// <summary>The amount in words; a share with its sign.</summary>
    internal static string Amount(UserFigure figure, CultureInfo culture) => figure.Metric == Metric.MarketShare ? figure.Amount.ToWords(culture) + " %" : figure.Amount.ToWords(culture);
}
