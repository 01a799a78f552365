using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>How large a population was on a day.</summary>
internal static class PopulationSizes
{
    internal static PopulationAnswer? Answer(CatalogIndex index, string id, AsOf asOf, DateOnly? knownBy) =>
        index.Population(id) is { } population ? Answer(population, asOf, knownBy) : null;

    internal static PopulationAnswer Answer(Population population, AsOf asOf, DateOnly? knownBy)
    {
        (PopulationFigure? chosen, PopulationFigure[] rivals) = FigureChooser.Choose(population.Figures, asOf.Day, knownBy);
        return new PopulationAnswer(population, asOf, knownBy) { Figure = chosen, Rivals = rivals, IsStale = FigureChooser.IsStale(chosen, MetricOf(population), asOf.Day) };
    }

    /// <summary>What is counted of a population, by which its figures grow stale.</summary>
    internal static Metric MetricOf(Population population) => population.Kind == PopulationKind.Members ? Metric.Members : Metric.Users;
}
