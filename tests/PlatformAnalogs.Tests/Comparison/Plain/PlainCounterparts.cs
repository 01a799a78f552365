using System.Text.Json;
using static PlatformAnalogs.Tests.Comparison.Plain.PlainJson;

namespace PlatformAnalogs.Tests.Comparison.Plain;

/// <summary>The counterparts of a platform, ranked: see <see cref="PlainJson"/>.</summary>
public static class PlainCounterparts
{
    public static IReadOnlyList<(string Platform, string Category, bool Claimed, double Score)> Of(PlainJson json, string id, DateOnly day)
    {
        JsonElement platform = json.Platform(id);
        string ecosystem = String(platform, "ecosystem")!;
        var claimed = json.Counterparts
            .Where(claim => Strings(claim, "platforms").Contains(id) && PeriodOf(claim).Contains(day) != false)
            .GroupBy(claim => (Other: Strings(claim, "platforms").First(other => other != id), Category: String(claim, "category")!))
            .Select(group => (Other: json.Platform(group.Key.Other), group.Key.Category, Claims: group.ToArray()))
            .Where(match => String(match.Other, "ecosystem") != ecosystem && IsOperating(match.Other, day) != false)
            .Select(match => (Platform: String(match.Other, "id")!, match.Category, Claimed: true, Score: Claimed(json, platform, match.Other, match.Claims, day)))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Platform, StringComparer.Ordinal)
            .ToArray();

        string main = Strings(platform, "categories")[0];
        bool IsOpen(JsonElement other) => String(other, "ecosystem") != ecosystem && IsOperating(other, day) != false && !AreTwins(platform, other) && !claimed.Any(match => match.Platform == String(other, "id"));
        var inferred = json.Platforms.Where(other => Strings(other, "categories")[0] == main && IsOpen(other)).Select(other => (Other: other, Category: main)).ToArray();
        if (claimed.Length + inferred.Length == 0)
        {
            inferred =
            [
                .. json.Platforms.Select(other => (Other: other, Category: Strings(platform, "categories").FirstOrDefault(category => Strings(other, "categories").Contains(category))!))
                    .Where(pair => pair.Category is not null && IsOpen(pair.Other)),
            ];
        }

        return
        [
            .. claimed,
            .. inferred
                .Select(pair => (Platform: String(pair.Other, "id")!, pair.Category, Claimed: false, Score: 0.3 * Overlap(platform, pair.Other, "categories") + 0.2 * Overlap(platform, pair.Other, "features")))
                .OrderByDescending(match => match.Score).ThenBy(match => match.Platform, StringComparer.Ordinal),
        ];
    }

    private static double Claimed(PlainJson json, JsonElement platform, JsonElement other, JsonElement[] claims, DateOnly day)
    {
        static bool IsObjection(JsonElement claim) => String(claim, "closeness") == "loose" && String(claim, "notMatched") is not null;
        JsonElement[] asserting = claims.Any(claim => !IsObjection(claim)) ? [.. claims.Where(claim => !IsObjection(claim))] : claims;
        double closeness = asserting.Max(claim => String(claim, "closeness") switch { "direct" => 1, "close" => 0.75, "partial" => 0.5, _ => 0.25 });
        double evidence = 1 - asserting.SelectMany(claim => Strings(claim, "sources")).Select(url => json.Sources[url])
            .GroupBy(source => String(source, "publisher") ?? new Uri(String(source, "url")!).Host)
            .Aggregate(1.0, (doubt, publisher) => doubt * (1 - publisher.Max(source => Nearness(source, day) * Weight(String(source, "grade")!))));
        double nearness = asserting.Max(claim => PeriodOf(claim) is { IsObservation: false } period && period.Contains(day) == true
            ? 1
            : Strings(claim, "sources").Max(url => Nearness(json.Sources[url], day)));
        return (0.5 * closeness + 0.1 * Overlap(platform, other, "categories") + 0.1 * Overlap(platform, other, "features")) * (0.3 + 0.7 * nearness) + 0.3 * evidence;
    }

    private static double Weight(string grade) => grade switch { "primary" => 0.6, "press" => 0.5, "trade" => 0.4, "reference" => 0.3, _ => 0.2 };

    private static double Nearness(JsonElement source, DateOnly day)
    {
        if (Date(source, "published") is not { } published)
            return 0.3;
        int apart = Math.Max(0, Math.Max(published.Earliest.DayNumber - day.DayNumber, day.DayNumber - published.Latest.DayNumber));
        return 1 / (1 + 0.25 * apart / 365.25);
    }

    private static double Overlap(JsonElement first, JsonElement second, string key)
    {
        string[] one = Strings(first, key), other = Strings(second, key);
        int shared = one.Intersect(other).Count(), all = one.Length + other.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static bool AreTwins(JsonElement first, JsonElement second)
    {
        static bool Names(JsonElement one, JsonElement other) => Each(one, "relations").Any(relation => String(relation, "kind") == "twin-of" && String(relation, "platform") == String(other, "id"));
        return Names(first, second) || Names(second, first);
    }
}
