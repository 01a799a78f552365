using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>How large a population was on a day.</summary>
internal static class PopulationSizes
{
    internal static PopulationAnswer? Answer(CatalogIndex index, string id, AsOf asOf, DateOnly? knownBy)
    {
        if (index.Content.Populations.FirstOrDefault(population => population.Id == id) is not { } population)
            return null;
        (PopulationFigure? chosen, PopulationFigure[] rivals) = FigureChooser.Choose(population.Figures, asOf.Day, knownBy);
        Metric metric = population.Kind == PopulationKind.Members ? Metric.Members : Metric.Users;
        return new PopulationAnswer(population, asOf, knownBy) { Figure = chosen, Rivals = rivals, IsStale = FigureChooser.IsStale(chosen, metric, asOf.Day) };
    }
}
