namespace PlatformAnalogs;

/// <summary>One side of a comparison, as of its day.</summary>
public sealed class ComparedPlatform
{
    internal ComparedPlatform(Platform platform, string name, FigureAnswer users)
    {
        Platform = platform;
        Name = name;
        Users = users;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>Its English name on the day.</summary>
    public string Name { get; }

    /// <summary>Its other displayable names on the day, each once: Chinese, pinyin, short.</summary>
    public IReadOnlyList<PlatformName> OtherNames { get; internal init; } = [];

    /// <summary>Who ran it on the day, as far as recorded.</summary>
    public IReadOnlyList<Operatorship> Operators { get; internal init; } = [];

    /// <summary>How many people used it, in the metric that the two are compared by, or its own where there is none.</summary>
    public FigureAnswer Users { get; }

    /// <summary>Who could reach it from the regions of the comparison.</summary>
    public IReadOnlyList<AccessAnswer> Access { get; internal init; } = [];
}

/// <summary>Two platforms side by side on a day. It asserts nothing that a source does not say, and says where it cannot tell.</summary>
public sealed class PlatformComparison
{
    internal PlatformComparison(ComparedPlatform first, ComparedPlatform second, AsOf asOf)
    {
        First = first;
        Second = second;
        AsOf = asOf;
    }

    /// <summary>The first platform.</summary>
    public ComparedPlatform First { get; }

    /// <summary>The second platform.</summary>
    public ComparedPlatform Second { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The labels of ecosystems, by id.</summary>
    internal IReadOnlyDictionary<string, string> EcosystemNames { get; init; } = new Dictionary<string, string>();

    /// <summary>The regions for which access is shown.</summary>
    public IReadOnlyList<RegionInfo> Regions { get; internal init; } = [];

    /// <summary>Categories of both.</summary>
    public IReadOnlyList<Category> SharedCategories { get; internal init; } = [];

    /// <summary>Features of both.</summary>
    public IReadOnlyList<Feature> SharedFeatures { get; internal init; } = [];

    /// <summary>How the first one's users compare with the second one's; null where the figures are not comparable.</summary>
    public Verdict? UsersVerdict { get; internal init; }

    /// <summary>The first one's users divided by the second one's, by central values; null where not comparable.</summary>
    public decimal? UsersRatio { get; internal init; }

    /// <summary>Why the figures are not comparable, or what to mind where they are; or null.</summary>
    public string? UsersNote { get; internal init; }

    /// <summary>Whether the two are one owner's versions for two markets, and so no rivals.</summary>
    public bool AreTwins { get; internal init; }

    /// <summary>In which functions the second is a counterpart of the first, the best first; empty where nobody says so.</summary>
    public IReadOnlyList<CounterpartMatch> Counterpart { get; internal init; } = [];

    /// <summary>Both names and the date.</summary>
    public override string ToString() => $"{First.Name} and {Second.Name}, {AsOf}";
}
