namespace PlatformAnalogs;

/// <summary>A platform that leads in a category, and the figure by which it does.</summary>
public sealed class LeadingPlatform
{
    internal LeadingPlatform(Platform platform, FigureAnswer users)
    {
        Platform = platform;
        Users = users;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>Its figure.</summary>
    public FigureAnswer Users { get; }

    /// <summary>The platform and its figure.</summary>
    public override string ToString() => $"{Platform}: {Users.Figure}";
}

/// <summary>What an ecosystem has in a category on a day.</summary>
public sealed class CategorySide
{
    internal CategorySide(IReadOnlyList<Platform> platforms) => Platforms = platforms;

    /// <summary>The platforms that had this as their main function and were in operation; by id.</summary>
    public IReadOnlyList<Platform> Platforms { get; }

    /// <summary>Such platforms whose dates do not tell whether they were in operation; by id.</summary>
    public IReadOnlyList<Platform> Uncertain { get; internal init; } = [];

    /// <summary>Platforms with another main function that have this one too, and were or may have been in operation. Since when is not recorded.</summary>
    public IReadOnlyList<Platform> Also { get; internal init; } = [];

    /// <summary>Platforms that had this as their main function and had closed by then; by id.</summary>
    public IReadOnlyList<Platform> Closed { get; internal init; } = [];

    /// <summary>
    /// The ones with most users, at most three, in the best-known metric of which there is a figure of the date or of the three years before;
    /// empty where there is none. One that is stale says so.
    /// </summary>
    public IReadOnlyList<LeadingPlatform> Leaders { get; internal init; } = [];

    /// <summary>The one launched first, and when; null where no launch by the day is recorded.</summary>
    public FirstLaunch? First { get; internal init; }

    /// <summary>How many platforms.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platforms.Count} platforms, {Uncertain.Count} uncertain, {Closed.Count} closed");
}

/// <summary>A launch that came before all others that are recorded.</summary>
public sealed class FirstLaunch
{
    internal FirstLaunch(Platform platform, DatedClaim launched)
    {
        Platform = platform;
        Launched = launched;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The claim.</summary>
    public DatedClaim Launched { get; }

    /// <summary>The platform and the date.</summary>
    public override string ToString() => $"{Platform}: {Launched.Date}";
}

/// <summary>How many days later something happened, as far as the dates tell.</summary>
/// <param name="Lower">At least; negative for earlier.</param>
/// <param name="Upper">At most.</param>
public readonly record struct DaysLater(int Lower, int Upper)
{
    internal static DaysLater Between(PartialDate first, PartialDate second) =>
        new(second.Earliest.DayNumber - first.Latest.DayNumber, second.Latest.DayNumber - first.Earliest.DayNumber);

    /// <summary>The days in words, such as <c>1,126 days</c>, <c>334 to 698 days</c>; of what came earlier, how many days earlier.</summary>
    public override string ToString()
    {
        (int lower, int upper) = Upper < 0 ? (-Upper, -Lower) : (Lower, Upper);
        return lower == upper ? FormattableString.Invariant($"{lower:#,0} days") : FormattableString.Invariant($"{lower:#,0} to {upper:#,0} days");
    }
}

/// <summary>A function in two ecosystems.</summary>
public sealed class ComparedCategory
{
    internal ComparedCategory(Category category, CategorySide first, CategorySide second)
    {
        Category = category;
        First = first;
        Second = second;
    }

    /// <summary>The function.</summary>
    public Category Category { get; }

    /// <summary>What the first ecosystem has.</summary>
    public CategorySide First { get; }

    /// <summary>What the second ecosystem has.</summary>
    public CategorySide Second { get; }

    /// <summary>Whether the leaders of both sides are measured by one metric, so that they can be held against each other.</summary>
    public bool IsLikeForLike => First.Leaders.Count > 0 && Second.Leaders.Count > 0 && First.Leaders[0].Users.Metric == Second.Leaders[0].Users.Metric;

    /// <summary>How many days after the first ecosystem's first launch the second's came; null where either is not recorded.</summary>
    public DaysLater? SecondFollowed => First.First is { } one && Second.First is { } other
        ? DaysLater.Between(one.Launched.Date, other.Launched.Date)
        : null;

    /// <summary>Whether one side certainly had a platform here, and the other none that may have been in operation, not even as a further function.</summary>
    public bool IsGap => (First.Platforms.Count > 0 && IsEmpty(Second)) || (Second.Platforms.Count > 0 && IsEmpty(First));

    private static bool IsEmpty(CategorySide side) => side.Platforms.Count + side.Uncertain.Count + side.Also.Count == 0;

    /// <summary>The category and both counts.</summary>
    public override string ToString() => $"{Category}: {First.Platforms.Count} and {Second.Platforms.Count}";
}

/// <summary>
/// How concentrated an ecosystem is (Herfindahl-Hirschman): the sum of the squared shares of the operators, from near 0 to 1 for a single
/// one. By platforms it counts names; by users it counts uses, as people use several platforms.
/// </summary>
public sealed class Concentration
{
    internal Concentration(double index, int operatorCount, int platformCount, Operator largest, double largestShare)
    {
        Index = index;
        OperatorCount = operatorCount;
        PlatformCount = platformCount;
        Largest = largest;
        LargestShare = largestShare;
    }

    /// <summary>The index.</summary>
    public double Index { get; }

    /// <summary>How many operators share.</summary>
    public int OperatorCount { get; }

    /// <summary>How many platforms are counted: those with a recorded operator, and by users with a fresh figure.</summary>
    public int PlatformCount { get; }

    /// <summary>The operator with the largest share.</summary>
    public Operator Largest { get; }

    /// <summary>Its share, from 0 to 1.</summary>
    public double LargestShare { get; }

    /// <summary>The index and what it is of.</summary>
    public override string ToString() => FormattableString.Invariant($"{Index:0.00} ({OperatorCount} operators, {PlatformCount} platforms)");
}

/// <summary>How many of an ecosystem's platforms people of a region could reach.</summary>
public sealed class ReachCounts
{
    internal ReachCounts(Region region, int seen, int partly, int notSeen, int unknown)
    {
        Region = region;
        Seen = seen;
        Partly = partly;
        NotSeen = notSeen;
        Unknown = unknown;
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>Reachable.</summary>
    public int Seen { get; }

    /// <summary>Reachable in part, badly or at times.</summary>
    public int Partly { get; }

    /// <summary>Blocked, banned, withdrawn or not offered.</summary>
    public int NotSeen { get; }

    /// <summary>Not known.</summary>
    public int Unknown { get; }

    /// <summary>The region and the counts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Region}: {Seen} seen, {Partly} partly, {NotSeen} not seen, {Unknown} unknown");
}

/// <summary>A platform of one market with an operator of another region.</summary>
public sealed class ForeignOwned
{
    internal ForeignOwned(Platform platform, Operator @operator, Region region)
    {
        Platform = platform;
        Operator = @operator;
        Region = region;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The operator, or the parent of its operator.</summary>
    public Operator Operator { get; }

    /// <summary>Where that has its headquarters.</summary>
    public Region Region { get; }

    /// <summary>The platform, the operator and its region.</summary>
    public override string ToString() => $"{Platform}: {Operator} ({Region})";
}

/// <summary>An ecosystem as a whole on a day.</summary>
public sealed class EcosystemSide
{
    internal EcosystemSide(EcosystemInfo ecosystem, IReadOnlyList<Platform> platforms, ReachCounts reach)
    {
        Ecosystem = ecosystem;
        Platforms = platforms;
        Reach = reach;
    }

    /// <summary>The ecosystem.</summary>
    public EcosystemInfo Ecosystem { get; }

    /// <summary>Its platforms that were in operation, without infrastructure services; by id.</summary>
    public IReadOnlyList<Platform> Platforms { get; }

    /// <summary>Its platforms whose dates do not tell whether they were in operation; by id.</summary>
    public IReadOnlyList<Platform> Uncertain { get; internal init; } = [];

    /// <summary>How many of those in operation people of the other side's home region could reach; where a side has several, that of most of its platforms.</summary>
    public ReachCounts Reach { get; }

    /// <summary>Its platforms in operation that are owned from the other side's home region, or from outside its own; by id.</summary>
    public IReadOnlyList<ForeignOwned> ForeignOwned { get; internal init; } = [];

    /// <summary>How concentrated it is by number of platforms in operation; null where no operator is recorded.</summary>
    public Concentration? ByPlatforms { get; internal init; }

    /// <summary>How concentrated it is by monthly active users; null where no fresh figure is recorded.</summary>
    public Concentration? ByUsers { get; internal init; }

    /// <summary>The ecosystem and how many platforms.</summary>
    public override string ToString() => FormattableString.Invariant($"{Ecosystem}: {Platforms.Count} platforms, {Uncertain.Count} uncertain");
}

/// <summary>Two ecosystems side by side on a day, as far as the catalog goes: what it lacks is no proof that there was none.</summary>
public sealed class EcosystemComparison
{
    internal EcosystemComparison(EcosystemSide first, EcosystemSide second, AsOf asOf)
    {
        First = first;
        Second = second;
        AsOf = asOf;
    }

    /// <summary>The first ecosystem.</summary>
    public EcosystemSide First { get; }

    /// <summary>The second ecosystem.</summary>
    public EcosystemSide Second { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The functions that are or were the main one of a platform of either side, without those of infrastructure, in the order of the data.</summary>
    public IReadOnlyList<ComparedCategory> Categories { get; internal init; } = [];

    /// <summary>What changed since an earlier comparison of the same two.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <exception cref="ArgumentException">It compares other ecosystems.</exception>
    public EcosystemChanges Since(EcosystemComparison earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.First.Ecosystem.Ecosystem != First.Ecosystem.Ecosystem || earlier.Second.Ecosystem.Ecosystem != Second.Ecosystem.Ecosystem)
            throw new ArgumentException("The earlier comparison is of other ecosystems.", nameof(earlier));
        Platform[] now = [.. First.Platforms, .. Second.Platforms], then = [.. earlier.First.Platforms, .. earlier.Second.Platforms];
        bool WasGap(ComparedCategory category) => earlier.Categories.FirstOrDefault(item => item.Category == category.Category)?.IsGap ?? false;
        return new EcosystemChanges(
            [.. now.Except(then)],
            [.. then.Except(now)],
            [.. Categories.Where(category => !category.IsGap && WasGap(category)).Select(category => category.Category)],
            [.. Categories.Where(category => category.IsGap && !WasGap(category)).Select(category => category.Category)]);
    }

    /// <summary>Both names and the date.</summary>
    public override string ToString() => $"{First.Ecosystem.Name} and {Second.Ecosystem.Name}, {AsOf}";
}

/// <summary>What changed between two dates.</summary>
public sealed class EcosystemChanges
{
    internal EcosystemChanges(IReadOnlyList<Platform> opened, IReadOnlyList<Platform> closed, IReadOnlyList<Category> closedGaps, IReadOnlyList<Category> openedGaps)
    {
        Opened = opened;
        Closed = closed;
        ClosedGaps = closedGaps;
        OpenedGaps = openedGaps;
    }

    /// <summary>Platforms that came into operation; by ecosystem and id.</summary>
    public IReadOnlyList<Platform> Opened { get; }

    /// <summary>Platforms that went out of it; by ecosystem and id.</summary>
    public IReadOnlyList<Platform> Closed { get; }

    /// <summary>Functions that one side lacked and then had.</summary>
    public IReadOnlyList<Category> ClosedGaps { get; }

    /// <summary>Functions that only one side has, and that was not so before.</summary>
    public IReadOnlyList<Category> OpenedGaps { get; }

    /// <summary>How many of each.</summary>
    public override string ToString() => FormattableString.Invariant($"{Opened.Count} opened, {Closed.Count} closed, {ClosedGaps.Count} gaps closed, {OpenedGaps.Count} gaps opened");
}
