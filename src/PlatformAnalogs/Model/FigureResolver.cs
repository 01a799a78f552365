namespace PlatformAnalogs.Model;

/// <summary>Which figure of a platform answers a question, and of which metric and region where the question leaves them open.</summary>
internal static class FigureResolver
{
    internal static FigureAnswer Resolve(
        Platform platform, Region? homeRegion, AsOf asOf, Metric? metric, Region? region, DateOnly? knownBy, string? edition = null)
    {
        FigureAnswer? fallback = null;
        foreach (Metric candidate in metric is { } asked ? [asked] : Metrics.ByPreference.Append(Metric.AdReach))
        {
            // Where there is any figure of users, however old, it says more than whom advertising can reach.
            if (candidate == Metric.AdReach && fallback is { Figure: not null })
                break;
            foreach (Region place in region is { } askedRegion ? [askedRegion] : homeRegion is { } home ? [Region.World, home] : new[] { Region.World })
            {
                FigureAnswer answer = Of(platform, candidate, place, asOf, knownBy, edition);
                if (answer.Figure is not null && !answer.IsStale)
                    return answer;
                if (fallback is null || (fallback.Figure is null && answer.Figure is not null))
                    fallback = answer;
            }
        }

        return fallback!;
    }

    /// <summary>The figure of one metric and region.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="region">The region.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="knownBy">Only figures published by this day count; null for all.</param>
    /// <param name="edition">The edition asked for; null for the whole platform.</param>
    /// <param name="marketBase">Of what a share is meant; null for any.</param>
    internal static FigureAnswer Of(
        Platform platform, Metric metric, Region region, AsOf asOf, DateOnly? knownBy, string? edition = null, string? marketBase = null)
    {
        UserFigure[] candidates = platform.FigureTable.Of(metric, region);
        if (marketBase is not null)
            candidates = Array.FindAll(candidates, figure => figure.Base == marketBase);
        // A number for one edition, or for several platforms together, answers only where there is no other, or where it is asked for.
        UserFigure[] own = Array.TrueForAll(candidates, IsOwn) ? candidates : Array.FindAll(candidates, IsOwn);
        bool IsOwn(UserFigure figure) => figure.Covers.Count == 0 && figure.Edition == edition;
        (UserFigure? chosen, UserFigure[] rivals) = FigureChooser.Choose(own, asOf.Day, knownBy);
        if (chosen is null && edition is null)
            (chosen, rivals) = FigureChooser.Choose(candidates, asOf.Day, knownBy);

        return new FigureAnswer(platform, metric, region, asOf, knownBy)
        {
            Figure = chosen,
            Rivals = rivals,
            IsStale = FigureChooser.IsStale(chosen, metric, asOf.Day),
        };
    }
}
