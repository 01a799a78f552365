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

    internal static IReadOnlyList<CounterpartMatch> BestByCategory(CatalogIndex index, Platform platform, DateOnly day, Ecosystem? ecosystem)
    {
        IReadOnlyList<CounterpartMatch> claimed = [.. Rank(index, platform, day, null, ecosystem).Where(match => match.Basis == MatchBasis.Claimed)];
        // Claims may name functions besides the platform's own.
        return
        [
            .. platform.Categories.Concat(claimed.Select(match => match.Category)).Distinct()
                .Select(category => claimed.FirstOrDefault(match => match.Category == category) ?? (Rank(index, platform, day, category.Id, ecosystem) is [var best, ..] ? best : null))
                .OfType<CounterpartMatch>(),
        ];
    }

    private static CounterpartMatch Claimed(Platform platform, Platform other, Category category, Counterpart[] claims, DateOnly day)
    {
        // An objection counts only where nobody claims more.
        Counterpart[] asserting = Array.Exists(claims, claim => !IsObjection(claim)) ? Array.FindAll(claims, claim => !IsObjection(claim)) : claims;
        ScoreParts parts = new(
            (1 + (int)asserting[0].Closeness) / 4.0,
            Evidence(asserting.SelectMany(claim => claim.Sources), day),
            Overlap(platform.Categories, other.Categories),
            Overlap(platform.Features, other.Features),
            asserting.Max(claim => Nearness(claim, day)));
        double likeness = 0.5 * parts.Closeness + 0.1 * parts.Functions + 0.1 * parts.Features;
        double score = likeness * (0.3 + 0.7 * parts.Nearness) + 0.3 * parts.Evidence;
        return new CounterpartMatch(other, category, MatchBasis.Claimed, parts, score, claims[0].Reason)
        {
            Claims = claims,
            Sources = [.. claims.SelectMany(claim => claim.Sources).Distinct().OrderByDescending(source => Nearness(source, day)).ThenBy(source => source.Grade)],
        };
    }

    private static bool IsObjection(Counterpart claim) => claim is { Closeness: Closeness.Loose, NotMatched: not null };

    private static double Nearness(Counterpart claim, DateOnly day) => !claim.Period.IsObservation && claim.Period.Contains(day) == true
        ? 1
        : claim.Sources.Max(source => Nearness(source, day));

    private static double Nearness(Source source, DateOnly day)
    {
        if (source.Published is not { } published)
            return 0.3;
        int apart = Math.Max(0, Math.Max(published.Earliest.DayNumber - day.DayNumber, day.DayNumber - published.Latest.DayNumber));
        return 1 / (1 + 0.25 * apart / 365.25);
    }

    // Platforms with the same main function; where there is none, and no function was asked for, those that share any.
    private static IEnumerable<CounterpartMatch> Inferred(
        CatalogIndex index, Platform platform, DateOnly day, string? categoryId, Func<Platform, bool> wanted, List<CounterpartMatch> claimed)
    {
        Category? category = categoryId is null ? platform.Categories[0] : platform.Categories.FirstOrDefault(item => item.Id == categoryId);
        if (category is null)
            return [];

        bool Fits(Platform other) => wanted(other) && other.IsOperatingOn(day) != false && !platform.IsTwinOf(other) && !claimed.Exists(match => match.Platform == other);
        (Platform Other, Category Category)[] found = [.. index.Content.Platforms.Where(other => other.Categories[0] == category && Fits(other)).Select(other => (other, category))];
        if (found.Length == 0 && claimed.Count == 0 && categoryId is null)
        {
            found =
            [
                .. index.Content.Platforms
                    .Select(other => (Other: other, Shared: platform.Categories.FirstOrDefault(item => other.Categories.Contains(item))))
                    .Where(pair => pair.Shared is not null && Fits(pair.Other))
                    .Select(pair => (pair.Other, pair.Shared!)),
            ];
        }

        return found.Select(pair => Infer(platform, pair.Other, pair.Category)).OrderByDescending(match => match.Score).ThenBy(match => match.Platform.Id, StringComparer.Ordinal);
    }

    private static CounterpartMatch Infer(Platform platform, Platform other, Category category)
    {
        ScoreParts parts = new(0, 0, Overlap(platform.Categories, other.Categories), Overlap(platform.Features, other.Features), 1);
        string shared = Names(platform.Features.Intersect(other.Features));
        string reason = $"Inferred: both are used for {category.Name}{(shared.Length == 0 ? "" : "; shared: " + shared)}.";
        string[] lacking =
        [
            .. new[] { (platform.Name, Names(platform.Features.Except(other.Features))), (other.Name, Names(other.Features.Except(platform.Features))) }
                .Where(pair => pair.Item2.Length > 0).Select(pair => $"{pair.Name} alone has {pair.Item2}"),
        ];
        return new CounterpartMatch(other, category, MatchBasis.Inferred, parts, 0.3 * parts.Functions + 0.2 * parts.Features, reason)
        {
            NotShared = lacking.Length == 0 ? null : string.Join("; ", lacking) + ", as far as recorded.",
        };

        static string Names(IEnumerable<Feature> features) => string.Join(", ", features.Select(feature => feature.Name));
    }

    private static double Evidence(IEnumerable<Source> sources, DateOnly day)
    {
        double doubt = 1;
        foreach (IGrouping<string, Source> publisher in sources.GroupBy(source => source.Publisher ?? source.Url.Host))
        {
            doubt *= 1 - publisher.Max(source => Nearness(source, day) * source.Grade switch
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
