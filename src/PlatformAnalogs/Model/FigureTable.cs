namespace PlatformAnalogs.Model;

/// <summary>A platform's figures by what they count and where, so that a question looks at those alone that can answer it. Platforms have few of them.</summary>
internal sealed class FigureTable
{
    private static readonly FigureTable None = new([]);

    private readonly (Metric Metric, Region Region, UserFigure[] Figures)[] _groups;

    private FigureTable(IReadOnlyList<UserFigure> figures) =>
        _groups = [.. figures.GroupBy(figure => (figure.Metric, figure.Region)).Select(group => (group.Key.Metric, group.Key.Region, group.ToArray()))];

    internal static FigureTable Of(IReadOnlyList<UserFigure> figures) => figures.Count == 0 ? None : new(figures);

    /// <summary>The figures of a metric and region, in the order of the data.</summary>
    internal UserFigure[] Of(Metric metric, Region region)
    {
        foreach ((Metric ofMetric, Region ofRegion, UserFigure[] figures) in _groups)
        {
            if (ofMetric == metric && ofRegion == region)
                return figures;
        }

        return [];
    }

    /// <summary>The regions for which there are figures of a metric.</summary>
    internal IEnumerable<Region> Regions(Metric metric) => _groups.Where(group => group.Metric == metric).Select(group => group.Region);

    internal bool Has(Metric metric) => Array.Exists(_groups, group => group.Metric == metric);
}
