namespace PlatformAnalogs.Model;

/// <summary>A platform's figures by what they count and where, so that a question looks at those alone that can answer it.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<(Metric Metric, Region Region), UserFigure[]> _figures;
    private readonly ILookup<Metric, Region> _regions;

    internal FigureTable(IReadOnlyList<UserFigure> figures)
    {
        _figures = figures.GroupBy(figure => (figure.Metric, figure.Region)).ToDictionary(group => group.Key, group => group.ToArray());
        _regions = _figures.Keys.ToLookup(key => key.Metric, key => key.Region);
    }

    /// <summary>The figures of a metric and region, in the order of the data.</summary>
    internal UserFigure[] Of(Metric metric, Region region) => _figures.GetValueOrDefault((metric, region)) ?? [];

    /// <summary>The regions for which there are figures of a metric.</summary>
    internal IEnumerable<Region> Regions(Metric metric) => _regions[metric];

    internal bool Has(Metric metric) => _regions.Contains(metric);
}
