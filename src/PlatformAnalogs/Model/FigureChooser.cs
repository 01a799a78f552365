namespace PlatformAnalogs.Model;

/// <summary>Section "Figures" of the rules: which of several dated figures answers for a day.</summary>
internal static class FigureChooser
{
    private const int BetterGradeWithinDays = 366;

    /// <summary>The figure for the day, and the others for the same date.</summary>
    internal static (TFigure? Chosen, TFigure[] Rivals) Choose<TFigure>(IReadOnlyList<TFigure> figures, DateOnly day, DateOnly? knownBy)
        where TFigure : DatedFigure
    {
        List<TFigure> known = new(figures.Count);
        DateOnly? before = null, after = null;
        foreach (TFigure figure in figures)
        {
            if (!IsKnownBy(figure, knownBy))
                continue;
            known.Add(figure);
            DateOnly latest = figure.AsOf.Latest;
            if (latest > day)
                after = latest >= after ? after : latest;
            else
                before = latest <= before ? before : latest;
        }

        if ((before ?? after) is not { } date)
            return (null, []);
        TFigure chosen = Best(known, date);

        // What a blog says yields to what a better page said within the year before.
        if (chosen.Source.Grade == SourceGrade.Secondary && before is not null)
        {
            List<TFigure> better = known.FindAll(figure =>
                figure.AsOf.Latest <= day && figure.Source.Grade != SourceGrade.Secondary && date.DayNumber - figure.AsOf.Latest.DayNumber <= BetterGradeWithinDays);
            if (better.Count > 0)
            {
                date = better.Max(figure => figure.AsOf.Latest);
                chosen = Best(better, date);
            }
        }

        return (chosen, [.. known.Where(figure => figure.AsOf.Latest == date && figure != chosen)]);
    }

    /// <summary>Whether a figure had been published by a day; any is where no day is asked for, and none without a date of publication where one is.</summary>
    internal static bool IsKnownBy(DatedFigure figure, DateOnly? knownBy) => knownBy is null || figure.Source.Published?.Latest <= knownBy;

    internal static bool IsStale(DatedFigure? figure, Metric metric, DateOnly day) =>
        figure is not null && Math.Abs(day.DayNumber - figure.AsOf.Latest.DayNumber) > Metrics.StaleAfterDays(metric);

    private static TFigure Best<TFigure>(List<TFigure> figures, DateOnly date)
        where TFigure : DatedFigure
    {
        List<TFigure> sameDate = figures.FindAll(figure => figure.AsOf.Latest == date);
        return sameDate.Count == 1 ? sameDate[0] : sameDate
            .OrderBy(figure => figure.Source.Grade)
            .ThenByDescending(figure => sameDate.Count(other => IsIndependent(figure, other) && figure.Amount.AgreesWith(other.Amount)))
            .ThenBy(figure => figure.Source.Published is null)
            .ThenBy(figure => figure.Amount.Qualifier is Qualifier.Exact or Qualifier.Rounded ? 0 : 1)
            .ThenByDescending(figure => figure.AsOf.Precision)
            .ThenBy(figure => figure.Source, Source.ByAddress)
            // One page may count in two ways: the one that counts more comes first.
            .ThenByDescending(figure => figure.Amount.Value)
            .First();
    }

    private static bool IsIndependent(DatedFigure figure, DatedFigure other) =>
        figure.Source != other.Source && (figure.Source.Publisher is null || figure.Source.Publisher != other.Source.Publisher);
}
