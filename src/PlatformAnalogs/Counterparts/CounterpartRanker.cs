using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Counterparts;

/// <summary>Finds and orders the counterparts of a platform on a day.</summary>
internal static class CounterpartRanker
{
    internal static IReadOnlyList<CounterpartMatch> Rank(CatalogIndex index, Platform platform, DateOnly day, string? categoryId, Ecosystem? ecosystem)
    {
        bool Wanted(Platform other) => other.Ecosystem != platform.Ecosystem && (ecosystem is null || other.Ecosystem == ecosystem);

        List<CounterpartMatch> claimed = [];
        foreach (IGrouping<(string Other, Category Category), Counterpart> group in index.CounterpartsOf(platform.Id)
            .Where(claim => (categoryId is null || claim.Category.Id == categoryId) && claim.Period.Contains(day) != false)
            .GroupBy(claim => (claim.Other(platform.Id), claim.Category)))
        {
            if (index.Platform(group.Key.Other) is { } other && Wanted(other) && other.IsOperatingOn(day) != false)
                claimed.Add(Claimed(platform, other, group.Key.Category, [.. group.OrderByDescending(claim => claim.Closeness)], day));
        }

        return
        [
            .. claimed.OrderByDescending(match => match.Score).ThenBy(match => match.Platform.Id, StringComparer.Ordinal),
            .. Inferred(index, platform, day, categoryId, Wanted, claimed),
        ];
    }

    private static CounterpartMatch Claimed(Platform platform, Platform other, Category category, Counterpart[] claims, DateOnly day)
    {
        ScoreParts parts = new(
            (1 + (int)claims[0].Closeness) / 4.0,
            Evidence(claims.SelectMany(claim => claim.Sources)),
            Overlap(platform.Categories, other.Categories),
            Overlap(platform.Features, other.Features));
        double score = 0.6 * parts.Closeness + 0.15 * parts.Evidence + 0.15 * parts.Functions + 0.1 * parts.Features;
        if (!Array.Exists(claims, claim => claim.Period.Contains(day) == true))
            score *= 0.9;
        return new CounterpartMatch(other, category, MatchBasis.Claimed, parts, score, claims[0].Reason) { Claims = claims };
    }

    private static IEnumerable<CounterpartMatch> Inferred(
        CatalogIndex index, Platform platform, DateOnly day, string? categoryId, Func<Platform, bool> wanted, List<CounterpartMatch> claimed)
    {
        Category? category = categoryId is null ? platform.Categories[0] : platform.Categories.FirstOrDefault(item => item.Id == categoryId);
        if (category is null)
            return [];

        return index.Content.Platforms
            .Where(other => other.Categories[0] == category && wanted(other) && other.IsOperatingOn(day) != false
                && !AreTwins(platform, other) && !claimed.Exists(match => match.Platform == other))
            .Select(other =>
            {
                ScoreParts parts = new(0, 0, Overlap(platform.Categories, other.Categories), Overlap(platform.Features, other.Features));
                string[] shared = [.. platform.Features.Intersect(other.Features).Select(feature => feature.Name)];
                string reason = $"Inferred: both are used for {category.Name}{(shared.Length == 0 ? "" : "; shared: " + string.Join(", ", shared))}.";
                return new CounterpartMatch(other, category, MatchBasis.Inferred, parts, 0.3 * parts.Functions + 0.2 * parts.Features, reason);
            })
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Platform.Id, StringComparer.Ordinal);
    }

    private static bool AreTwins(Platform first, Platform second) =>
        first.Relations.Any(relation => relation.Kind == RelationKind.TwinOf && relation.PlatformId == second.Id)
        || second.Relations.Any(relation => relation.Kind == RelationKind.TwinOf && relation.PlatformId == first.Id);

    private static double Evidence(IEnumerable<Source> sources)
    {
        double doubt = 1;
        foreach (IGrouping<string, Source> publisher in sources.GroupBy(source => source.Publisher ?? source.Url.Host))
        {
            doubt *= 1 - publisher.Max(source => source.Grade switch
            {
                SourceGrade.Primary => 0.6,
                SourceGrade.Press => 0.5,
                SourceGrade.Trade => 0.4,
                SourceGrade.Reference => 0.3,
                _ => 0.2,
            });
        }

        return 1 - doubt;
    }

    private static double Overlap<T>(IReadOnlyCollection<T> first, IReadOnlyCollection<T> second)
    {
        int shared = first.Intersect(second).Count();
        int all = first.Count + second.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
