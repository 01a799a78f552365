namespace PlatformAnalogs.Model;

/// <summary>Section "Figures" of the rules: which of several dated figures answers for a day.</summary>
internal static class FigureChooser
{
    private const int BetterGradeWithinDays = 366;

    /// <summary>The figure for the day, and the others for the same date.</summary>
    internal static (TFigure? Chosen, TFigure[] Rivals) Choose<TFigure>(IEnumerable<TFigure> figures, DateOnly day, DateOnly? knownBy)
        where TFigure : class, IDatedFigure
    {
        TFigure[] known = [.. figures.Where(figure => knownBy is null || figure.Source.Published?.Latest <= knownBy)];
        if (known.Length == 0)
            return (null, []);

        TFigure[] before = [.. known.Where(figure => figure.AsOf.Latest <= day)];
        DateOnly date = before.Length > 0 ? before.Max(figure => figure.AsOf.Latest) : known.Min(figure => figure.AsOf.Latest);
        TFigure chosen = Best(known, date);

        // What a blog says yields to what a better page said within the year before.
        if (chosen.Source.Grade == SourceGrade.Secondary)
        {
            TFigure[] better = [.. before.Where(figure =>
                figure.Source.Grade != SourceGrade.Secondary && date.DayNumber - figure.AsOf.Latest.DayNumber <= BetterGradeWithinDays)];
            if (better.Length > 0)
            {
                date = better.Max(figure => figure.AsOf.Latest);
                chosen = Best(better, date);
            }
        }

        return (chosen, [.. known.Where(figure => figure.AsOf.Latest == date && figure != chosen)]);
    }

    internal static bool IsStale(IDatedFigure? figure, Metric metric, DateOnly day) =>
        figure is not null && Math.Abs(day.DayNumber - figure.AsOf.Latest.DayNumber) > Metrics.StaleAfterDays(metric);

    private static TFigure Best<TFigure>(TFigure[] figures, DateOnly date)
        where TFigure : class, IDatedFigure
    {
        TFigure[] sameDate = [.. figures.Where(figure => figure.AsOf.Latest == date)];
        return sameDate
            .OrderBy(figure => figure.Source.Grade)
            .ThenByDescending(figure => sameDate.Count(other => IsIndependent(figure, other) && figure.Amount.AgreesWith(other.Amount)))
            .ThenBy(figure => figure.Source.Published is null)
            .ThenBy(figure => figure.Amount.Qualifier is Qualifier.Exact or Qualifier.Rounded ? 0 : 1)
            .ThenByDescending(figure => figure.AsOf.Precision)
            .ThenBy(figure => figure.Source.Url.OriginalString, StringComparer.Ordinal)
            .First();
    }

    private static bool IsIndependent(IDatedFigure figure, IDatedFigure other) =>
        figure.Source != other.Source && (figure.Source.Publisher is null || figure.Source.Publisher != other.Source.Publisher);
}
