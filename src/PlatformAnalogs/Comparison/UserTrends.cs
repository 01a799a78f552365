using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Users over time, and against a population.</summary>
internal static class UserTrends
{
    internal static Growth Grow(Platform platform, AsOf from, AsOf to, Metric? metric, Region? region, DateOnly? knownBy)
    {
        (FigureAnswer first, FigureAnswer last) = Alike(platform, from, to, metric, region, knownBy);
        if (first.Figure is not { } one || last.Figure is not { } other)
            return new Growth(first, last) { Note = "no figure for both dates" };
        if (one.Metric != other.Metric || one.Region != other.Region)
            return new Growth(first, last) { Note = $"not comparable: {Metrics.Words(one.Metric)} ({one.Region}) against {Metrics.Words(other.Metric)} ({other.Region})" };
        if (one == other)
            return new Growth(first, last) { Note = "one figure answers for both dates" };

        return new Growth(first, last)
        {
            Ratio = BoundedRatio.Of(other.Amount, one.Amount),
            Verdict = other.Amount.CompareWith(one.Amount),
            Note = FigureNotes.Join([FigureNotes.Definitions(one, other), FigureNotes.Stale(first.IsStale || last.IsStale, "its date")]),
        };
    }

    internal static Penetration? Penetrate(CatalogIndex index, Platform platform, string populationId, AsOf asOf, Metric? metric, DateOnly? knownBy)
    {
        if (PopulationSizes.Answer(index, populationId, asOf, knownBy) is not { } population)
            return null;
        return Penetrate(FigureResolver.Resolve(platform, platform.HomeRegion, asOf, metric, population.Population.Region, knownBy), population);
    }

    internal static Penetration Penetrate(FigureAnswer users, PopulationAnswer population)
    {
        if (users.Figure is null || population.Figure is null)
            return new Penetration(users, population) { Note = users.Figure is null ? $"no figure of the platform in {population.Population.Region}" : "no figure of the population" };
        BoundedRatio? share = BoundedRatio.Of(users.Figure.Amount, population.Figure.Amount);
        string? many = share?.Value > 1 ? FigureNotes.MoreThanPeople : null;
        return new Penetration(users, population)
        {
            Share = share,
            Note = FigureNotes.Join([many, FigureNotes.Stale(users.IsStale || population.IsStale, "the date"), FigureNotes.Dates(users.Figure, population.Figure)]),
        };
    }

    // The first metric that both dates have a fresh figure of; else what each has.
    private static (FigureAnswer First, FigureAnswer Last) Alike(Platform platform, AsOf from, AsOf to, Metric? metric, Region? region, DateOnly? knownBy)
    {
        FigureAnswer Answer(AsOf asOf, Metric? asked) => FigureResolver.Resolve(platform, platform.HomeRegion, asOf, asked, region, knownBy);
        if (metric is null)
        {
            foreach (Metric candidate in Metrics.ByPreference)
            {
                (FigureAnswer first, FigureAnswer last) = (Answer(from, candidate), Answer(to, candidate));
                if (first is { Figure: not null, IsStale: false } && last is { Figure: not null, IsStale: false } && first.Figure != last.Figure && first.Region == last.Region)
                    return (first, last);
            }
        }

        return (Answer(from, metric), Answer(to, metric));
    }
}
