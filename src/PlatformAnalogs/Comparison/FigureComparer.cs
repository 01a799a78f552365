using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Finds the figures of two platforms that can be held against each other, and says why others cannot.</summary>
internal static class FigureComparer
{
    private const int MostDaysApart = 366;

    /// <summary>The figures to compare two platforms by, in the order of preference; where none are alike, the best-known one of each, without a verdict.</summary>
    internal static ComparedFigures[] Compare(Platform first, Platform second, AsOf asOf, DateOnly? knownBy)
    {
        ComparedFigures[] alike =
        [
            .. from metric in Metrics.ByPreference.Concat([Metric.MarketShare, Metric.AdReach])
               from region in SharedRegions(first, second, metric)
               from marketBase in SharedBases(first, second, metric, region)
               let pair = Hold(
                   FigureResolver.Of(first, metric, region, asOf, knownBy, null, marketBase),
                   FigureResolver.Of(second, metric, region, asOf, knownBy, null, marketBase))
               where pair.IsLikeForLike
               select pair,
        ];
        return alike.Length > 0
            ? alike
            : [Hold(FigureResolver.Resolve(first, first.HomeRegion, asOf, null, null, knownBy), FigureResolver.Resolve(second, second.HomeRegion, asOf, null, null, knownBy))];
    }

    private static ComparedFigures Hold(FigureAnswer first, FigureAnswer second)
    {
        if (first.Figure is not { } one || second.Figure is not { } other)
            return new ComparedFigures(first, second) { Note = "not comparable: no figure for both" };
        string? obstacle = FigureNotes.Join(Obstacles(first, second, one, other));
        return obstacle is not null
            ? new ComparedFigures(first, second) { Note = "not comparable: " + obstacle }
            : new ComparedFigures(first, second)
            {
                Verdict = one.Amount.CompareWith(other.Amount),
                Ratio = BoundedRatio.Of(one.Amount, other.Amount),
                Note = FigureNotes.Join([FigureNotes.Definitions(one, other), FigureNotes.Dates(one, other)]),
            };
    }

    private static IEnumerable<string?> Obstacles(FigureAnswer first, FigureAnswer second, UserFigure one, UserFigure other)
    {
        if (one.Metric != other.Metric)
            yield return $"{Metrics.Words(one.Metric)} against {Metrics.Words(other.Metric)}";
        if (one.Region != other.Region)
            yield return $"different regions: {FigureNotes.Place(one.Region)} against {FigureNotes.Place(other.Region)}";
        if (one.Base != other.Base)
            yield return $"different bases: {one.Base} against {other.Base}";
        if (one.Edition != other.Edition)
            yield return $"different editions: {one.Edition ?? "the whole platform"} against {other.Edition ?? "the whole platform"}";
        foreach (UserFigure figure in (UserFigure[])[one, other])
        {
            if (figure.Covers.Count > 0)
                yield return $"the figure of {figure.AsOf} includes {string.Join(", ", figure.Covers)}";
        }

        foreach (FigureAnswer answer in (FigureAnswer[])[first, second])
        {
            if (answer.IsStale)
                yield return $"the figure of {answer.Figure!.AsOf} is {FigureNotes.Distance(answer.AgeInDays)} the date";
        }

        if (Math.Abs(one.AsOf.Latest.DayNumber - other.AsOf.Latest.DayNumber) > MostDaysApart && !first.IsStale && !second.IsStale)
            yield return FigureNotes.Dates(one, other);
    }

    // Worldwide first, then at home, then elsewhere.
    private static IEnumerable<Region> SharedRegions(Platform first, Platform second, Metric metric) => !first.FigureTable.Has(metric) || !second.FigureTable.Has(metric)
        ? []
        : first.FigureTable.Regions(metric).Intersect(second.FigureTable.Regions(metric))
            .OrderBy(region => region == Region.World ? 0 : region == first.HomeRegion || region == second.HomeRegion ? 1 : 2)
            .ThenBy(region => region.Id, StringComparer.Ordinal);

    private static IEnumerable<string?> SharedBases(Platform first, Platform second, Metric metric, Region region)
    {
        IEnumerable<string?> Bases(Platform platform) => platform.FigureTable.Of(metric, region).Select(figure => figure.Base).Distinct();
        return metric == Metric.MarketShare ? Bases(first).Intersect(Bases(second)).Order(StringComparer.Ordinal) : [null];
    }
}
