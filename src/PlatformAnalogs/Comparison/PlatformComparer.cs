using PlatformAnalogs.Catalog;
using PlatformAnalogs.Counterparts;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Puts two platforms side by side.</summary>
internal static class PlatformComparer
{
    private const int HalfAYear = 183;

    internal static PlatformComparison Compare(CatalogIndex index, Platform first, Platform second, AsOf asOf, DateOnly? knownBy)
    {
        ComparedFigures[] figures = FigureComparer.Compare(first, second, asOf, knownBy);
        Region[] regions = [.. new[] { Region.MainlandChina, first.HomeRegion, second.HomeRegion }.OfType<Region>().Distinct()];
        Region[] recorded = [.. AccessGatherer.WithRecorded([Region.MainlandChina, first.HomeRegion, second.HomeRegion], first.Access.Concat(second.Access))];
        DateOnly[] launches = [.. new[] { first, second }.SelectMany(platform => platform.Launched).Select(claim => claim.Date.Earliest)];
        DateOnly? since = launches.Length == 0 || launches.Min() > asOf.Day ? null : launches.Min();
        CounterpartMatch[] matches = [.. CounterpartRanker.Rank(index, first, asOf.Day, null, second.Ecosystem)];
        CounterpartMatch[] claimed = [.. matches.Where(match => match.Platform == second && match.Basis == MatchBasis.Claimed)];

        IReadOnlyList<AccessHistory> Histories(Platform platform) => [.. recorded.Select(region => AccessHistoryResolver.Resolve(platform, region, since ?? asOf.Day, asOf.Day))];
        ComparedPlatform Side(Platform platform, FigureAnswer users) => new(platform, platform.NameAsOf(asOf.Day), users, () => Histories(platform))
        {
            OtherNames = OtherNames(platform, asOf.Day),
            Operators = [.. platform.Operators.Where(item => PlatformNames.Holds(item.Period, asOf.Day) == true)],
            Growth = Growth(users, knownBy),
            Penetration = Penetration(index, users, knownBy),
            Access = [.. regions.Select(region => AccessResolver.Resolve(platform, region, asOf))],
        };

        return new PlatformComparison(Side(first, figures[0].First), Side(second, figures[0].Second), asOf, figures[0])
        {
            Regions = [.. regions.Select(index.Region)],
            RecordedRegions = [.. recorded.Select(index.Region)],
            EcosystemNames = index.Content.Ecosystems.ToDictionary(item => item.Ecosystem.Id, item => item.Name),
            SecondFollowed = first.Launched is [var one, ..] && second.Launched is [var other, ..] ? DaysLater.Between(one.Date, other.Date) : null,
            SharedCategories = [.. first.Categories.Intersect(second.Categories)],
            SharedFeatures = [.. first.Features.Intersect(second.Features)],
            OtherFigures = figures[1..],
            AreTwins = first.IsTwinOf(second),
            Counterparts = claimed,
            Nearest = claimed.Length == 0 && first.Ecosystem != second.Ecosystem ? matches.FirstOrDefault() : null,
        };
    }

    private static Growth? Growth(FigureAnswer users, DateOnly? knownBy)
    {
        if (users.Figure is null || users.IsStale || users.IsAfter || users.AsOf.Day.Year == DateOnly.MinValue.Year)
            return null;
        DateOnly before = users.AsOf.Day.AddYears(-1);
        Growth growth = UserTrends.Grow(users.Platform, new AsOf(before, before), users.AsOf, users.Metric, users.Region, knownBy);
        // A year, give or take half of one.
        if (growth.Before.Figure is null || Math.Abs(growth.Before.AgeInDays) > HalfAYear || growth.After.Figure!.AsOf.Latest.DayNumber - growth.Before.Figure.AsOf.Latest.DayNumber < HalfAYear)
            return null;
        // "Over a billion" after 1.6 billion is no decline: without both bounds only what is certain is growth.
        bool tells = growth.Ratio is { Lower: > 0, Upper: not null } || growth.Verdict is Verdict.CertainlyLarger or Verdict.CertainlySmaller;
        return tells && growth.Ratio is not null && growth.After.Figure == users.Figure ? growth : null;
    }

    private static Penetration? Penetration(CatalogIndex index, FigureAnswer users, DateOnly? knownBy)
    {
        if (users.Figure is not { Covers.Count: 0 } || users.IsStale || users.Metric == Metric.MarketShare)
            return null;
        Population? people = index.Content.Populations.FirstOrDefault(population => population.Kind == PopulationKind.InternetUsers && population.Region == users.Region);
        return people is null || PopulationSizes.Answer(index, people.Id, users.AsOf, knownBy) is not { Figure: not null, IsStale: false } size ? null
            : UserTrends.Penetrate(users, size) is { Share: not null } share ? share : null;
    }

    private static PlatformName[] OtherNames(Platform platform, DateOnly day)
    {
        string name = platform.NameAsOf(day);
        return
        [
            .. platform.Names
                .Where(item => item.IsDisplayable && item.Text != name && item.Kind != NameKind.Nickname
                    && item.Period.EndKind != PeriodEndKind.EndedUnknown && PlatformNames.Holds(item.Period, day) == true)
                .DistinctBy(item => item.Text),
        ];
    }
}
