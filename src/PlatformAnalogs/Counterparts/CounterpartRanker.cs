using System.Runtime.InteropServices;
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
        bool asserted = Array.Exists(claims, claim => !IsObjection(claim));
        List<Source> sources = [];
        double nearness = 0;
        Counterpart? closest = null;
        foreach (Counterpart claim in claims)
        {
            if (asserted && IsObjection(claim))
                continue;
            closest ??= claim;
            sources.AddRange(claim.Sources);
            nearness = Math.Max(nearness, SourceNearness.Of(claim, day));
        }

        ScoreParts parts = new((1 + (int)closest!.Closeness) / 4.0, Evidence(sources, day), Overlap(platform.Categories, other.Categories), Overlap(platform.Features, other.Features), nearness);
        double likeness = 0.5 * parts.Closeness + 0.1 * parts.Functions + 0.1 * parts.Features;
        double score = likeness * (0.3 + 0.7 * parts.Nearness) + 0.3 * parts.Evidence;
        return new CounterpartMatch(platform, other, category, MatchBasis.Claimed, parts, score, claims, day);
    }

    private static bool IsObjection(Counterpart claim) => claim is { Closeness: Closeness.Loose, NotMatched: not null };

    // Platforms with the same main function; where there is none, and no function was asked for, those that share any.
    private static IEnumerable<CounterpartMatch> Inferred(
        CatalogIndex index, Platform platform, DateOnly day, string? categoryId, Func<Platform, bool> wanted, List<CounterpartMatch> claimed)
    {
        Category? category = categoryId is null ? platform.Categories[0] : platform.Categories.FirstOrDefault(item => item.Id == categoryId);
        if (category is null)
            return [];

        List<CounterpartMatch> found = [];
        void Add(Platform other, Category shared)
        {
            if (wanted(other) && other.IsOperatingOn(day) != false && !platform.IsTwinOf(other) && !claimed.Exists(match => match.Platform == other))
                found.Add(Infer(platform, other, shared, day));
        }

        foreach (Platform other in index.PlatformsFor(category))
            Add(other, category);
        if (found.Count == 0 && claimed.Count == 0 && categoryId is null)
        {
            foreach (Platform other in index.Content.Platforms)
            {
                if (platform.Categories.FirstOrDefault(item => other.Categories.Contains(item)) is { } shared)
                    Add(other, shared);
            }
        }

        return found.OrderByDescending(match => match.Score).ThenBy(match => match.Platform.Id, StringComparer.Ordinal);
    }

    private static CounterpartMatch Infer(Platform platform, Platform other, Category category, DateOnly day)
    {
        ScoreParts parts = new(0, 0, Overlap(platform.Categories, other.Categories), Overlap(platform.Features, other.Features), 1);
        return new CounterpartMatch(platform, other, category, MatchBasis.Inferred, parts, 0.3 * parts.Functions + 0.2 * parts.Features, [], day);
    }

    private static double Evidence(List<Source> sources, DateOnly day)
    {
        // Of each publisher the page that speaks most.
        Dictionary<string, double> weights = new(sources.Count, StringComparer.Ordinal);
        foreach (Source source in sources)
        {
            ref double weight = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, source.Publisher ?? source.Url.Host, out _);
            weight = Math.Max(weight, SourceNearness.Of(source, day) * Weight(source.Grade));
        }

        double doubt = 1;
        foreach (double weight in weights.Values)
            doubt *= 1 - weight;
        return 1 - doubt;
    }

    private static double Weight(SourceGrade grade) => grade switch
    {
        SourceGrade.Primary => 0.6,
        SourceGrade.Press => 0.5,
        SourceGrade.Trade => 0.4,
        SourceGrade.Reference => 0.3,
        _ => 0.2,
    };

    // The lists are short and arrays: comparing each with each is faster than hashing them.
    private static double Overlap<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where T : class
    {
        ReadOnlySpan<T> ones = first as T[] ?? [.. first], others = second as T[] ?? [.. second];
        int shared = 0;
        foreach (T one in ones)
        {
            foreach (T other in others)
                shared += ReferenceEquals(one, other) ? 1 : 0;
        }

        int all = ones.Length + others.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
