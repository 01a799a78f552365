using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Gathers figures for tables and drawings.</summary>
internal static class UserSeriesBuilder
{
    // A line over more than two years says nothing of what was between.
    private const int LongestLineInDays = 732;

    internal static UserSeries At(IEnumerable<Platform> platforms, AsOf asOf, Metric? metric, Region? region, DateOnly? knownBy) =>
        new(asOf, [.. platforms.SelectMany(platform => Chosen(FigureResolver.Resolve(platform, platform.HomeRegion, asOf, metric, region, knownBy)))]);

    internal static UserSeries Over(IEnumerable<Platform> platforms, PartialDate? from, AsOf to, Metric? metric, Region? region, DateOnly? knownBy) =>
        new(to, [.. platforms.SelectMany(platform => All(platform, from, to, metric, region, knownBy))]) { IsSpan = true };

    internal static InterpolatedUsers? Interpolate(Platform platform, DateOnly day, Metric? metric, Region? region, DateOnly? knownBy)
    {
        FigureAnswer answer = FigureResolver.Resolve(platform, platform.HomeRegion, new AsOf(day, day), metric, region, knownBy);
        if (answer is not { Figure: { Covers.Count: 0 } before, IsAfter: false })
            return null;
        UserFigure[] later =
        [
            .. platform.FigureTable.Of(before.Metric, before.Region)
                .Where(figure => figure.AsOf.Latest > day && figure.Covers.Count == 0 && Kind(figure) == Kind(before) && FigureChooser.IsKnownBy(figure, knownBy))
                .OrderBy(figure => figure.AsOf.Latest),
        ];
        if (later.Length == 0 || later[0].AsOf.Latest.DayNumber - before.AsOf.Latest.DayNumber > LongestLineInDays)
            return null;
        UserFigure after = FigureChooser.Choose(later, later[0].AsOf.Latest, knownBy).Chosen!;
        decimal way = (decimal)(day.DayNumber - before.AsOf.Latest.DayNumber) / (after.AsOf.Latest.DayNumber - before.AsOf.Latest.DayNumber);
        (Estimate one, Estimate other) = (before.Amount, after.Amount);
        return new InterpolatedUsers(
            platform, day, before, after, one.Value + way * (other.Value - one.Value),
            Math.Min(one.Lower, other.Lower), one.Upper is { } first && other.Upper is { } second ? Math.Max(first, second) : null);
    }

    private static (string?, string?, string?) Kind(UserFigure figure) => (figure.Definition, figure.Edition, figure.Base);

    private static IEnumerable<PlatformFigure> Chosen(FigureAnswer answer)
    {
        if (answer.Figure is not { } figure)
            yield break;
        yield return new PlatformFigure(answer.Platform, figure, answer.IsAfter || answer.IsStale ? FigureNotes.Distance(answer.AgeInDays) + " the date" : null);
        foreach (UserFigure rival in answer.Rivals)
            yield return new PlatformFigure(answer.Platform, rival, rival.Amount.AgreesWith(figure.Amount) ? "agrees" : "disagrees");
    }

    private static IEnumerable<PlatformFigure> All(Platform platform, PartialDate? from, AsOf to, Metric? metric, Region? region, DateOnly? knownBy)
    {
        FigureAnswer answer = FigureResolver.Resolve(platform, platform.HomeRegion, to, metric, region, knownBy);
        return platform.FigureTable.Of(answer.Metric, answer.Region)
            .Where(figure => !(figure.AsOf.Latest < from?.Earliest) && figure.AsOf.Earliest <= to.Day)
            .Where(figure => FigureChooser.IsKnownBy(figure, knownBy))
            .OrderBy(figure => figure.AsOf.Latest)
            .Select(figure => new PlatformFigure(platform, figure, null));
    }
}
