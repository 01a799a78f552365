using System.Globalization;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts figures of users in words.</summary>
internal sealed class UsersReport(UserSeries series, CultureInfo culture)
{
    private readonly Footnotes _footnotes = new();

    internal Report Build()
    {
        ReportSection section = new(null)
        {
            Columns = ["Platform", "Date", "Amount", "Counts", "Region", "Definition", "Remark"],
            Rows = [.. series.Figures.Select(Row)],
            Figures = series.Figures,
        };
        string names = string.Join(", ", series.Figures.Select(item => item.Platform.NameAsOf(series.AsOf.Day)).Distinct());
        return new Report($"Users of {names}, {(series.IsSpan ? "until " : "")}{series.AsOf}", [section], [.. _footnotes.Sources]);
    }

    private string[] Row(PlatformFigure item)
    {
        UserFigure figure = item.Figure;
        return
        [
            item.Platform.NameAsOf(figure.AsOf.Latest),
            figure.AsOf.ToString(),
            FigureWords.Amount(figure, culture) + _footnotes.Cite([figure.Source]),
            Metrics.Words(figure.Metric) + (figure.Base is null ? "" : $" of {figure.Base}"),
            figure.Region.Id,
            string.Join("; ", FigureWords.Traits(figure)),
            string.Join("; ", new[] { item.Remark, figure.Source.Grade == SourceGrade.Secondary ? "secondary page" : null }.OfType<string>()),
        ];
    }
}
