namespace PlatformAnalogs.Model;

/// <summary>Which figure of a platform answers a question, and of which metric and region where the question leaves them open.</summary>
internal static class FigureResolver
{
    internal static FigureAnswer Resolve(
        Platform platform, Region? homeRegion, AsOf asOf, Metric? metric, Region? region, DateOnly? knownBy, string? edition = null)
    {
        FigureAnswer? best = null;
        foreach (Metric candidate in metric is { } asked ? [asked] : Metrics.ByPreference.Append(Metric.AdReach))
        {
            // Where there is any figure of users, however old, it says more than whom advertising can reach.
            if (candidate == Metric.AdReach && best is { Figure: not null })
                break;
            foreach (Region place in region is { } askedRegion ? [askedRegion] : homeRegion is { } home ? [Region.World, home] : new[] { Region.World })
            {
                FigureAnswer answer = Of(platform, candidate, place, asOf, knownBy, edition);
                if (best is null || Weakness(answer, metric is not null) < Weakness(best, metric is not null))
                    best = answer;
                if (Weakness(best, metric is not null) == 0)
                    return best;
            }
        }

        return best!;
    }

    // A better page of the last two years before what a blog says lately, where the metric was left open; then fresh figures, those of three years, all others.
    private static int Weakness(FigureAnswer answer, bool isAsked) => answer switch
    {
        { Figure: null } => 5,
        { IsStale: false } when isAsked || !answer.IsLowConfidence => 0,
        { IsLowConfidence: false, AgeInDays: >= 0 and <= 731 } => 1,
        { IsStale: false } => 2,
        { AgeInDays: >= 0 and <= 1096 } => 3,
        _ => 4,
    };

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
