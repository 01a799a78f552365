namespace PlatformAnalogs;

/// <summary>One side of a comparison, as of its day.</summary>
public sealed class ComparedPlatform
{
    // The longest part of a comparison, and many do not look at it.
    private readonly Lazy<IReadOnlyList<AccessHistory>> _accessOverTime;

    internal ComparedPlatform(Platform platform, string name, FigureAnswer users, Func<IReadOnlyList<AccessHistory>> accessOverTime)
    {
        Platform = platform;
        Name = name;
        Users = users;
        _accessOverTime = new(accessOverTime);
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

    /// <summary>How these users changed within the year before the day; null where no two figures tell.</summary>
    public Growth? Growth { get; internal init; }

    /// <summary>These users as a part of the internet users of the figure's region; null where either is not known.</summary>
    public Penetration? Penetration { get; internal init; }

    /// <summary>Who could reach it from the regions of the comparison.</summary>
    public IReadOnlyList<AccessAnswer> Access { get; internal init; } = [];

    /// <summary>Who could reach it from each region of which there is a record of either, since the launch of the older one; the regions of the comparison first.</summary>
    public IReadOnlyList<AccessHistory> AccessOverTime => _accessOverTime.Value;

    /// <summary>The name and the figure.</summary>
    public override string ToString() => $"{Name}: {Users}";
}

/// <summary>Two platforms side by side on a day. It asserts nothing that a source does not say, and says where it cannot tell.</summary>
public sealed class PlatformComparison
{
    internal PlatformComparison(ComparedPlatform first, ComparedPlatform second, AsOf asOf, ComparedFigures users)
    {
        First = first;
        Second = second;
        AsOf = asOf;
        Users = users;
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

    /// <summary>The regions of <see cref="ComparedPlatform.AccessOverTime"/>.</summary>
    public IReadOnlyList<RegionInfo> RecordedRegions { get; internal init; } = [];

    /// <summary>
    /// How many days after the launch of the first the second followed, by the preferred claims; negative where it came first. Null where
    /// either launch is not recorded.
    /// </summary>
    public DaysLater? SecondFollowed { get; internal init; }

    /// <summary>Categories of both.</summary>
    public IReadOnlyList<Category> SharedCategories { get; internal init; } = [];

    /// <summary>Features of both. Features are not dated: they are those of the date of the data, or of a platform's last days.</summary>
    public IReadOnlyList<Feature> SharedFeatures { get; internal init; } = [];

    /// <summary>Their users held against each other, in the best-known metric in which they are alike; where they are not, why not.</summary>
    public ComparedFigures Users { get; }

    /// <summary>Further metrics, regions and market shares in which they are alike, in the order of preference.</summary>
    public IReadOnlyList<ComparedFigures> OtherFigures { get; internal init; } = [];

    /// <summary>Whether the two are one owner's versions for two markets, and so no rivals.</summary>
    public bool AreTwins { get; internal init; }

    /// <summary>In which functions the second is a counterpart of the first, the best first; empty where nobody says so.</summary>
    public IReadOnlyList<CounterpartMatch> Counterparts { get; internal init; } = [];

    /// <summary>
    /// Where nobody calls the two counterparts: what is nearest to the first one in the second one's ecosystem, if anything. Null where
    /// they are counterparts, or of one ecosystem.
    /// </summary>
    public CounterpartMatch? Nearest { get; internal init; }

    /// <summary>Both names and the date.</summary>
    public override string ToString() => $"{First.Name} and {Second.Name}, {AsOf}";
}
