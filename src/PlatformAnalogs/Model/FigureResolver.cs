namespace PlatformAnalogs.Model;

/// <summary>Which figure of a platform answers a question, and of which metric and region where the question leaves them open.</summary>
internal static class FigureResolver
{
    internal static FigureAnswer Resolve(
        Platform platform, Region? homeRegion, AsOf asOf, Metric? metric, Region? region, DateOnly? knownBy, string? edition = null)
    {
        UserFigure[] figures = [.. platform.Figures.Where(figure => metric is null || figure.Metric == metric)];
        FigureAnswer? fallback = null;
        foreach (Metric candidate in metric is { } asked ? [asked] : Metrics.ByPreference)
        {
            foreach (Region place in region is { } askedRegion ? [askedRegion] : homeRegion is { } home ? [Region.World, home] : new[] { Region.World })
            {
                FigureAnswer answer = Answer(platform, figures, candidate, place, asOf, knownBy, edition);
                if (answer.Figure is not null && !answer.IsStale)
                    return answer;
                if (fallback is null || (fallback.Figure is null && answer.Figure is not null))
                    fallback = answer;
            }
        }

        return fallback!;
    }

    private static FigureAnswer Answer(
        Platform platform, UserFigure[] figures, Metric metric, Region region, AsOf asOf, DateOnly? knownBy, string? edition)
    {
        UserFigure[] candidates = [.. figures.Where(figure => figure.Metric == metric && figure.Region == region)];
        // A number for one edition, or for several platforms together, answers only where there is no other, or where it is asked for.
        UserFigure[] own = [.. candidates.Where(figure => figure.Covers.Count == 0 && figure.Edition == edition)];
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
