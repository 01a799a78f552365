using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Comparisons of two platforms for print and for programs.</summary>
public static class PlatformComparisonRendering
{
    /// <summary>The comparison in words.</summary>
    /// <param name="comparison">The result.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this PlatformComparison comparison, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonReport(comparison, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The comparison as Markdown.</summary>
    public static string ToMarkdown(this PlatformComparison comparison) => comparison.ToReport().ToMarkdown();

    /// <summary>The comparison as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="comparison">The result.</param>
    public static string ToJson(this PlatformComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonJson.Of(comparison);
    }

    /// <summary>All figures of the comparison, a row each: those held against each other, pair by pair, then the rivals of the first pair.</summary>
    public static string ToCsv(this PlatformComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Csv table = new(Csv.FigureColumns);
        foreach (ComparedFigures pair in comparison.OtherFigures.Prepend(comparison.Users))
        {
            foreach (FigureAnswer answer in (FigureAnswer[])[pair.First, pair.Second])
            {
                if (answer.Figure is { } figure)
                    table.Row(Csv.Cells(answer.Platform, figure, pair.Note));
            }
        }

        foreach (FigureAnswer answer in (FigureAnswer[])[comparison.First.Users, comparison.Second.Users])
        {
            foreach (UserFigure rival in answer.Rivals)
                table.Row(Csv.Cells(answer.Platform, rival, "rival"));
        }

        return table.ToString();
    }
}
