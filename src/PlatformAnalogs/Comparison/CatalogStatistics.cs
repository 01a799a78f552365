namespace PlatformAnalogs;

/// <summary>How many platforms a category has in each ecosystem, by primary category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Platforms">The numbers, for every ecosystem of the catalog in its order.</param>
public sealed record CategoryCoverage(Category Category, IReadOnlyList<(Ecosystem Ecosystem, int Count)> Platforms);

/// <summary>How old the newest figure of a platform is.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Newest">The date that its newest figure is for.</param>
/// <param name="Days">The days from then to the date of the data.</param>
public sealed record FigureAge(Platform Platform, PartialDate Newest, int Days);

/// <summary>What the catalog holds, how good its sources are, and what it lacks. Counted at the date of the data.</summary>
public sealed class CatalogStatistics
{
    /// <summary>Of all facts that need a source: launches, closings, relations, figures, access records, counterparts, account and population figures.</summary>
    public required int Facts { get; init; }

    /// <summary>The facts by the grade of the best page that each cites; every grade is there.</summary>
    public required IReadOnlyDictionary<SourceGrade, int> FactsByGrade { get; init; }

    /// <summary>The services that pages depend on (their primary category is of the family <c>infrastructure</c>), which are platforms too.</summary>
    public required int InfrastructureServices { get; init; }

    /// <summary>Every category in use, in the order of the data.</summary>
    public required IReadOnlyList<CategoryCoverage> Categories { get; init; }

    /// <summary>The newest figure of each platform that has one, the oldest first.</summary>
    public required IReadOnlyList<FigureAge> FigureAges { get; init; }

    /// <summary>The platforms, infrastructure aside, without any figure, by id.</summary>
    public required IReadOnlyList<Platform> WithoutFigures { get; init; }

    /// <summary>The platforms, infrastructure aside, of which nobody says how they stand in mainland China on the day, by id.</summary>
    public required IReadOnlyList<Platform> WithoutAccessStatus { get; init; }

    /// <summary>The platforms, infrastructure aside, that no claim of a counterpart names, by id.</summary>
    public required IReadOnlyList<Platform> WithoutCounterpart { get; init; }

    /// <summary>What a careful reader would want better, by subject. Doubts are no errors.</summary>
    public required IReadOnlyList<Doubt> Doubts { get; init; }
}
