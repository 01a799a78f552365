using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Figures of users for print and for programs.</summary>
public static class UserSeriesRendering
{
    /// <summary>The figures in words, with a drawing.</summary>
    /// <param name="series">The result.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this UserSeries series, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new UsersReport(series, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The figures as Markdown.</summary>
    public static string ToMarkdown(this UserSeries series) => series.ToReport().ToMarkdown();

    /// <summary>The figures as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="series">The result.</param>
    public static string ToJson(this UserSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return ListsJson.Of(series);
    }

    /// <summary>The figures, a row each.</summary>
    public static string ToCsv(this UserSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        Csv table = new(Csv.FigureColumns);
        foreach (PlatformFigure item in series.Figures)
            table.Row(Csv.Cells(item.Platform, item.Figure, item.Remark));
        return table.ToString();
    }

    /// <summary>
    /// The figures as a drawing (SVG), in black on white: joined only within one platform, metric, region, edition and definition, and not
    /// over more than a year and a month; upright strokes are the bounds that the words suggest. Empty where there are none.
    /// </summary>
    public static string ToSvg(this UserSeries series) => UsersChart.Draw((series ?? throw new ArgumentNullException(nameof(series))).Figures);
}
