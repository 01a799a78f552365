using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Puts two ecosystems side by side.</summary>
internal static class EcosystemComparer
{
    private const int Leaders = 3;

    // A leader does not lose its place because nobody counted it lately; its figure says how old it is.
    private const int OldestLeadInDays = 1096;

    internal static EcosystemComparison Compare(CatalogIndex index, Ecosystem first, Ecosystem second, AsOf asOf, DateOnly? knownBy)
    {
        Platform[] one = Members(index, first), other = Members(index, second);
        Region firstHome = Home(index, first, one), secondHome = Home(index, second, other);
        ILookup<Category, Platform> ofOne = ByCategory(one), ofOther = ByCategory(other);
        return new EcosystemComparison(Side(index, first, one, firstHome, secondHome, asOf, knownBy), Side(index, second, other, secondHome, firstHome, asOf, knownBy), asOf)
        {
            Categories =
            [
                .. index.Content.Categories
                    .Where(category => !category.IsInfrastructure)
                    .Select(category => new ComparedCategory(category, Side(category, [.. ofOne[category]], asOf, knownBy), Side(category, [.. ofOther[category]], asOf, knownBy)))
                    .Where(category => IsKnown(category.First) || IsKnown(category.Second)),
            ],
        };
    }

    private static bool IsKnown(CategorySide side) => side.Platforms.Count + side.Uncertain.Count + side.Closed.Count > 0;

    private static CategorySide Side(Category category, Platform[] platforms, AsOf asOf, DateOnly? knownBy)
    {
        ILookup<bool?, Platform> main = platforms.Where(platform => platform.Categories[0] == category).ToLookup(platform => platform.IsOperatingOn(asOf.Day));
        Platform[] operating = [.. main[true], .. main[null]];
        return new CategorySide([.. main[true]])
        {
            Uncertain = [.. main[null]],
            Also = [.. platforms.Where(platform => platform.Categories[0] != category && platform.IsOperatingOn(asOf.Day) != false)],
            Closed = [.. main[false].Where(platform => platform.Closed.Any(claim => claim.Date.Latest <= asOf.Day))],
            // One metric, so that leaders are measured alike.
            Leaders = Metrics.ByPreference.Select(metric => Ranked(operating, metric, asOf, knownBy)).FirstOrDefault(ranked => ranked.Length > 0) ?? [],
            First = main.SelectMany(group => group)
                .SelectMany(platform => platform.Launched.Take(1), (platform, claim) => new FirstLaunch(platform, claim))
                .Where(launch => launch.Launched.Date.Earliest <= asOf.Day)
                .OrderBy(launch => launch.Launched.Date.Earliest)
                .ThenBy(launch => launch.Platform.Id, StringComparer.Ordinal)
                .FirstOrDefault(),
        };
    }

    private static LeadingPlatform[] Ranked(Platform[] platforms, Metric metric, AsOf asOf, DateOnly? knownBy) =>
    [
        .. Counted(platforms, metric, asOf, knownBy)
            .Where(answer => answer.AgeInDays <= OldestLeadInDays)
            .OrderBy(answer => answer.Figure!.Amount, Comparer<Estimate>.Create(Estimate.CompareForRanking))
            .ThenBy(answer => answer.Platform.Id, StringComparer.Ordinal)
            .Take(Leaders)
            .Select(answer => new LeadingPlatform(answer.Platform, answer)),
    ];

    private static EcosystemSide Side(CatalogIndex index, Ecosystem ecosystem, Platform[] members, Region home, Region otherHome, AsOf asOf, DateOnly? knownBy)
    {
        ILookup<bool?, Platform> byState = members.ToLookup(platform => platform.IsOperatingOn(asOf.Day));
        Platform[] operating = [.. byState[true]], uncertain = [.. byState[null]];
        EcosystemInfo info = index.Known(ecosystem);
        Dictionary<Platform, Visibility> reach = operating.ToDictionary(
            platform => platform, platform => AccessResolver.Resolve(platform, otherHome, new AsOf(asOf.Day, asOf.Day)).Visibility);
        int Count(Visibility visibility) => reach.Values.Count(item => item == visibility);
        return new EcosystemSide(info, operating, new ReachCounts(otherHome, Count(Visibility.Seen), Count(Visibility.Partly), Count(Visibility.NotSeen), Count(Visibility.Unknown)))
        {
            Uncertain = uncertain,
            ForeignOwned =
            [
                .. operating
                    .SelectMany(platform => Owners(index, platform, asOf.Day).Select(owner => (Platform: platform, Owner: owner)))
                    .SelectMany(pair => pair.Owner.Headquarters.Where(item => PlatformNames.Holds(item.Period, asOf.Day) == true), (pair, item) => new ForeignOwned(pair.Platform, pair.Owner, item.Region))
                    .Where(owned => info.HomeRegion is null ? owned.Region == otherHome : owned.Region != home)
                    .DistinctBy(owned => owned.Platform),
            ],
            ByPlatforms = Measure(operating.Select(platform => (platform, 1m)), asOf.Day),
            ByUsers = Measure(Counted([.. operating, .. uncertain], Metric.Mau, asOf, knownBy).Where(answer => !answer.IsStale).Select(answer => (answer.Platform, answer.Figure!.Amount.Value)), asOf.Day),
        };
    }

    private static Concentration? Measure(IEnumerable<(Platform Platform, decimal Weight)> weights, DateOnly day)
    {
        (Operator Operator, decimal Weight)[] owned =
        [
            .. weights
                .Select(item => (Operator: item.Platform.Operators.FirstOrDefault(run => PlatformNames.Holds(run.Period, day) == true)?.Operator, item.Weight))
                .Where(item => item.Operator is not null)
                .Select(item => (item.Operator!, item.Weight)),
        ];
        decimal sum = owned.Sum(item => item.Weight);
        if (sum == 0)
            return null;
        (Operator Operator, double Share)[] shares =
        [
            .. owned.GroupBy(item => item.Operator, (item, group) => (item, (double)(group.Sum(part => part.Weight) / sum)))
                .OrderByDescending(item => item.Item2).ThenBy(item => item.item.Id, StringComparer.Ordinal),
        ];
        return new Concentration(shares.Sum(item => item.Share * item.Share), shares.Length, owned.Length, shares[0].Operator, shares[0].Share);
    }

    // Those who run it on the day, and the ones above them.
    private static IEnumerable<Operator> Owners(CatalogIndex index, Platform platform, DateOnly day)
    {
        Queue<Operator> open = new(platform.Operators.Where(run => PlatformNames.Holds(run.Period, day) == true).Select(run => run.Operator));
        HashSet<Operator> seen = [];
        while (open.TryDequeue(out Operator? owner))
        {
            if (!seen.Add(owner))
                continue;
            yield return owner;
            foreach (Parent parent in owner.Parents.Where(parent => PlatformNames.Holds(parent.Period, day) == true))
            {
                if (index.Operator(parent.OperatorId) is { } above)
                    open.Enqueue(above);
            }
        }
    }

    private static FigureAnswer[] Counted(Platform[] platforms, Metric metric, AsOf asOf, DateOnly? knownBy) =>
    [
        .. platforms
            .Where(platform => platform.FigureTable.Has(metric))
            .Select(platform => FigureResolver.Resolve(platform, platform.HomeRegion, asOf, metric, null, knownBy))
            .Where(answer => answer is { Figure: { Covers.Count: 0, Edition: null }, IsAfter: false }),
    ];

    private static Platform[] Members(CatalogIndex index, Ecosystem ecosystem) =>
        [.. index.Content.Platforms.Where(platform => platform.Ecosystem == ecosystem && !platform.Categories[0].IsInfrastructure)];

    private static ILookup<Category, Platform> ByCategory(Platform[] platforms) =>
        platforms.SelectMany(platform => platform.Categories, (platform, category) => (platform, category)).ToLookup(pair => pair.category, pair => pair.platform);

    private static Region Home(CatalogIndex index, Ecosystem ecosystem, Platform[] members) => index.Known(ecosystem).HomeRegion
        ?? members.GroupBy(platform => platform.HomeRegion).Where(group => group.Key is not null).OrderByDescending(group => group.Count()).ThenBy(group => group.Key!.Value.Id, StringComparer.Ordinal).FirstOrDefault()?.Key
        ?? Region.World;
}
