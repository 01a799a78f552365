using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Seeds;

/// <summary>What is wrong with a figure only beside other facts: the platform's life, the series that it stands in, its twins, the number of people.</summary>
internal sealed class FigureChecks(Diagnostics diagnostics, IEnumerable<Population> populations)
{
    // A lost 万 or 亿 makes a figure ten thousand times too small or too large, a slip of one digit ten times.
    private const decimal Tenfold = 9.5m;

    // How many people there were at most by each day of which somebody says so.
    private readonly Lazy<(DateOnly Day, decimal People)[]> _world = new(() =>
    {
        decimal people = 0;
        return
        [
            .. populations.Where(population => population is { Kind: PopulationKind.InternetUsers, Region.Id: "WORLD" }).SelectMany(population => population.Figures)
                .OrderBy(figure => figure.AsOf.Latest).Select(figure => (figure.AsOf.Latest, people = Math.Max(people, figure.Amount.SoftUpper))),
        ];
    });

    internal void Check(Platform platform, LocatedNode node)
    {
        if (platform.Figures.Count == 0)
            return;
        List<Figure> figures = [.. (node["figures"]?.Items ?? []).Select(Read).OfType<Figure>()];
        foreach (Figure figure in figures)
        {
            Life(platform, figure);
            People(figure);
        }

        foreach (IGrouping<string, Figure> series in figures.Where(figure => figure.Metric != Metric.MarketShare).GroupBy(figure => figure.Series))
            Slips([.. series.OrderBy(figure => figure.AsOf.Latest)]);
    }

    private void Life(Platform platform, Figure figure)
    {
        if (platform.Launched.Count > 0 && platform.Launched.All(claim => figure.AsOf.Latest < claim.Date.Earliest))
        {
            diagnostics.Add(DiagnosticCodes.FigureOutsideLife, figure.Node,
                $"A figure for {figure.AsOf}, but {platform.Id} was launched {platform.Launched[0].Date}; one of the two dates is wrong, or another launch is claimed too.");
        }

        if (platform.Closed.Count > 0 && platform.Closed.All(claim => figure.AsOf.Earliest > claim.Date.Latest))
            diagnostics.Add(DiagnosticCodes.FigureOutsideLife, figure.Node, $"A figure for {figure.AsOf}, but {platform.Id} was closed {platform.Closed[^1].Date}.");
    }

    private void People(Figure figure)
    {
        if (figure.Metric is not (Metric.Mau or Metric.Wau or Metric.Dau) || figure.Region != "WORLD" || _world.Value.Length == 0)
            return;
        int last = Array.FindIndex(_world.Value, population => population.Day >= figure.AsOf.Latest);
        decimal people = _world.Value[last < 0 ? ^1 : last].People;
        if (figure.Value > people)
        {
            diagnostics.Add(DiagnosticCodes.MoreThanPeople, figure.Node, string.Create(CultureInfo.InvariantCulture,
                $"{figure.Value:N0} active users in {figure.AsOf} are more than the internet had in the world, {people:N0}."));
        }
    }

    /// <summary>Whether figures that speak of the twin say that they cover it; once all platforms are known.</summary>
    internal void Twins(Platform platform, LocatedNode node, IReadOnlyDictionary<string, Platform> platforms)
    {
        Platform[] twins = [.. platform.Relations.Where(relation => relation.Kind == RelationKind.TwinOf).Select(relation => platforms.GetValueOrDefault(relation.PlatformId)).OfType<Platform>().Distinct()];
        foreach (Figure figure in (node["figures"]?.Items ?? []).Select(Read).OfType<Figure>())
        {
            if (figure.Definition is null || figure.Node["covers"] is not null || figure.Definition.Contains("without", StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (Platform twin in twins.Where(twin => figure.Definition.Contains(twin.Name, StringComparison.Ordinal)))
                diagnostics.Add(DiagnosticCodes.MixedTwins, figure.Node, $"The definition names {twin.Name}, the twin of {platform.Id}; expected '{twin.Id}' under 'covers'.");
        }
    }

    private void Slips(Figure[] series)
    {
        for (int i = 1; i < series.Length - 1; i++)
        {
            (decimal before, decimal value, decimal after) = (series[i - 1].Value, series[i].Value, series[i + 1].Value);
            bool up = value >= before * Tenfold && value >= after * Tenfold, down = before >= value * Tenfold && after >= value * Tenfold;
            if (before > 0 && after > 0 && (up || down))
            {
                diagnostics.Add(DiagnosticCodes.TenfoldJump, series[i].Node, string.Create(CultureInfo.InvariantCulture,
                    $"{value:N0} in {series[i].AsOf} between {before:N0} in {series[i - 1].AsOf} and {after:N0} in {series[i + 1].AsOf}: a lost 万 or 亿? Where it is right, a 'definition' says what differs."));
            }
        }
    }

    private static Figure? Read(LocatedNode node)
    {
        if (!KebabCase.TryParse(node["metric"]?.Text ?? "", out Metric metric) || !PartialDate.TryParse(node["asOf"]?.Text ?? "", out PartialDate asOf)
            || Fields.NumberOf(node["value"] ?? node["lower"]) is not { } value)
        {
            return null;
        }

        string region = node["region"]?.Text ?? "";
        string covers = string.Join(',', (node["covers"]?.Items ?? []).Select(item => item.Text));
        string series = $"{metric}|{region}|{node["definition"]?.Text}|{node["edition"]?.Text}|{node["measurer"]?.Text}|{covers}";
        return new Figure(node, metric, region, asOf, value, node["definition"]?.Text, series);
    }

    private sealed record Figure(LocatedNode Node, Metric Metric, string Region, PartialDate AsOf, decimal Value, string? Definition, string Series);
}
