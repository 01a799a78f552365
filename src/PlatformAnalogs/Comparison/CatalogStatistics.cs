namespace PlatformAnalogs;

/// <summary>How many platforms a category has in each ecosystem, by primary category.</summary>
public sealed class CategoryCoverage
{
    internal CategoryCoverage(Category category, IReadOnlyList<EcosystemCount> platforms)
    {
        Category = category;
        Platforms = platforms;
    }

    /// <summary>The category.</summary>
    public Category Category { get; }

    /// <summary>The numbers, for every ecosystem of the catalog in its order.</summary>
    public IReadOnlyList<EcosystemCount> Platforms { get; }

    /// <summary>The category and the numbers.</summary>
    public override string ToString() => $"{Category}: {string.Join(", ", Platforms)}";
}

/// <summary>How many platforms an ecosystem has.</summary>
public sealed class EcosystemCount
{
    internal EcosystemCount(Ecosystem ecosystem, int platformCount)
    {
        Ecosystem = ecosystem;
        PlatformCount = platformCount;
    }

    /// <summary>The ecosystem.</summary>
    public Ecosystem Ecosystem { get; }

    /// <summary>How many.</summary>
    public int PlatformCount { get; }

    /// <summary>The ecosystem and the number.</summary>
    public override string ToString() => FormattableString.Invariant($"{Ecosystem} {PlatformCount}");
}

/// <summary>How old the newest figure of a platform is.</summary>
public sealed class FigureAge
{
    internal FigureAge(Platform platform, PartialDate newest, int days)
    {
        Platform = platform;
        Newest = newest;
        Days = days;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The date that its newest figure is for.</summary>
    public PartialDate Newest { get; }

    /// <summary>The days from then to the date of the data.</summary>
    public int Days { get; }

    /// <summary>The platform, the date and the days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platform}: {Newest}, {Days:#,0} days old");
}

/// <summary>What the catalog holds, how good its sources are, and what it lacks. Counted at the date of the data.</summary>
public sealed class CatalogStatistics
{
    internal CatalogStatistics()
    {
    }

    /// <summary>Of all facts that need a source: launches, closings, relations, figures, access records, counterparts, account and population figures.</summary>
    public int FactCount { get; internal init; }

    /// <summary>The facts by the grade of the best page that each cites; every grade is there.</summary>
    public IReadOnlyDictionary<SourceGrade, int> FactsByGrade { get; internal init; } = new Dictionary<SourceGrade, int>();

    /// <summary>The services that pages depend on (their primary category is of the family <c>infrastructure</c>), which are platforms too.</summary>
    public int InfrastructureServiceCount { get; internal init; }

    /// <summary>Every category in use, in the order of the data.</summary>
    public IReadOnlyList<CategoryCoverage> Categories { get; internal init; } = [];

    /// <summary>The newest figure of each platform that has one, the oldest first.</summary>
    public IReadOnlyList<FigureAge> FigureAges { get; internal init; } = [];

    /// <summary>The platforms, infrastructure aside, without any figure, by id.</summary>
    public IReadOnlyList<Platform> WithoutFigures { get; internal init; } = [];

    /// <summary>The platforms, infrastructure aside, of which nobody says how they stand in mainland China on the day, by id.</summary>
    public IReadOnlyList<Platform> WithoutAccessStatus { get; internal init; } = [];

    /// <summary>The platforms, infrastructure aside, that no claim of a counterpart names, by id.</summary>
    public IReadOnlyList<Platform> WithoutCounterpart { get; internal init; } = [];

    /// <summary>What a careful reader would want better, by subject. Doubts are no errors.</summary>
    public IReadOnlyList<Doubt> Doubts { get; internal init; } = [];

    /// <summary>How many facts there are, and how many doubts.</summary>
    public override string ToString() => FormattableString.Invariant($"{FactCount:#,0} facts, {Doubts.Count:#,0} doubts");
}
