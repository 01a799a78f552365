using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Counts which answers of a catalog rest on facts that are past their limit on a day.</summary>
internal static class StalenessCounter
{
    internal static CatalogStaleness Count(CatalogIndex index, DateOnly asOf)
    {
        CatalogContent content = index.Content;
        AsOf data = AsOf.Resolve(null, content.DataAsOf), day = new(null, asOf > content.DataAsOf ? asOf : content.DataAsOf);
        Platform[] platforms = [.. content.Platforms.Where(platform => platform.IsOperatingOn(content.DataAsOf) != false)];
        return new CatalogStaleness(content.Version, content.DataAsOf, asOf)
        {
            UserFigures = Count(platforms.Select(platform => platform.Users()).Where(answer => answer.Figure is not null), answer => FigureChooser.IsStale(answer.Figure, answer.Metric, day.Day)),
            AccountFigures = Count(
                content.Accounts.Where(account => !account.IsClosedOn(content.DataAsOf)).Select(account => AccountRanker.Answer(account, data, null).Figure).OfType<AccountFigure>(),
                figure => FigureChooser.IsStale(figure, figure.Metric, day.Day)),
            Populations = Count(
                content.Populations.Select(population => PopulationSizes.Answer(population, data, null)).Where(answer => answer.Figure is not null),
                answer => FigureChooser.IsStale(answer.Figure, PopulationSizes.MetricOf(answer.Population), day.Day)),
            Access = Count(platforms.SelectMany(Answers), HasLapsed),
        };

        IEnumerable<AccessAnswer> Answers(Platform platform) => platform.Access.Where(record => record.Scope is null && record.AppliesTo == Audience.Everyone)
            .Select(record => record.Region).Distinct().Select(region => AccessResolver.Resolve(platform, region, day));
    }

    private static bool HasLapsed(AccessAnswer answer) => answer.Status == AccessStatus.Unknown && answer.Layers.Any(layer => layer.HasLapsed && AccessResolver.IsForAll(layer));

    private static StaleCount Count<T>(IEnumerable<T> answers, Func<T, bool> isStale)
    {
        int stale = 0, total = 0;
        foreach (T answer in answers)
        {
            total++;
            stale += isStale(answer) ? 1 : 0;
        }

        return new StaleCount(stale, total);
    }
}
