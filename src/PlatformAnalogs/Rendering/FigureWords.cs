using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Figures and metrics in words.</summary>
internal static class FigureWords
{
    /// <summary>The figure chosen, with all that a reader should mind, and its footnote.</summary>
    internal static string ToWords(this FigureAnswer answer, Footnotes footnotes)
    {
        if (answer.Figure is not { } figure)
            return "no figure";

        List<string> notes = [Metrics.Words(figure.Metric), figure.Region == Region.World ? "worldwide" : figure.Region.Id, figure.AsOf.ToString()];
        if (figure.Definition is { } definition)
            notes.Add(definition);
        if (figure.Edition is { } edition)
            notes.Add($"edition: {edition}");
        if (figure.Covers.Count > 0)
            notes.Add("includes " + string.Join(", ", figure.Covers));
        if (figure.MeasuredBy != Measurement.Unspecified)
            notes.Add(figure.Measurer ?? KebabCase.Of(figure.MeasuredBy).Replace('-', ' '));
        if (answer.IsAfter)
            notes.Add($"{-answer.AgeInDays} days after the date");
        else if (answer.IsStale)
            notes.Add($"{answer.AgeInDays} days old");
        if (answer.IsLowConfidence)
            notes.Add("low confidence: a secondary page alone");
        return $"{figure.Amount.ToWords()} ({string.Join("; ", notes)})[{footnotes.Cite(figure.Source)}]";
    }
}
