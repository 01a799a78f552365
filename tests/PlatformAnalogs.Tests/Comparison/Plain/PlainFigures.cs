using System.Text.Json;
using static PlatformAnalogs.Tests.Comparison.Plain.PlainJson;

namespace PlatformAnalogs.Tests.Comparison.Plain;

/// <summary>Which figure answers for a day, and how two platforms compare by theirs: see <see cref="PlainJson"/>.</summary>
public static class PlainFigures
{
    public static readonly string[] Metrics =
        ["mau", "active-accounts", "users", "dau", "monetizable-dau", "wau", "annual-active-buyers", "paid-subscribers", "unique-visitors", "members", "registered-accounts"];

    /// <summary>What is common to two platforms and how they compare by each metric, region and base in which they are alike.</summary>
    public static (string[] Categories, string[] Features, (string Metric, string Region, string? Base, string First, string Second, Verdict Verdict, decimal Ratio)[] Figures) Compare(
        PlainJson json, string firstId, string secondId, DateOnly day)
    {
        JsonElement first = json.Platform(firstId), second = json.Platform(secondId);
        string? firstHome = json.HomeRegion(first), secondHome = json.HomeRegion(second);
        var figures =
            from metric in Metrics.Concat(["market-share", "ad-reach"])
            let ones = Each(first, "figures").Where(figure => String(figure, "metric") == metric).ToArray()
            let others = Each(second, "figures").Where(figure => String(figure, "metric") == metric).ToArray()
            from region in ones.Select(figure => String(figure, "region")!).Intersect(others.Select(figure => String(figure, "region")!))
                .OrderBy(region => region == "WORLD" ? 0 : region == firstHome || region == secondHome ? 1 : 2).ThenBy(region => region, StringComparer.Ordinal)
            from marketBase in Bases(ones, region).Intersect(Bases(others, region)).Order(StringComparer.Ordinal)
            let one = Choose(json, ones.Where(figure => String(figure, "region") == region && (marketBase is null || String(figure, "base") == marketBase)), day)
            let other = Choose(json, others.Where(figure => String(figure, "region") == region && (marketBase is null || String(figure, "base") == marketBase)), day)
            where one is { } left && other is { } right && IsAlike(left, right, metric, day)
            let amounts = (One: Amount(one.Value), Other: Amount(other.Value))
            where amounts.Other.Value > 0
            select (metric, region, marketBase, String(one.Value, "source")!, String(other.Value, "source")!, amounts.One.CompareWith(amounts.Other), amounts.One.Value / amounts.Other.Value);
        return ([.. Strings(first, "categories").Intersect(Strings(second, "categories"))], [.. Strings(first, "features").Intersect(Strings(second, "features"))], [.. figures]);
    }

    /// <summary>The figure of a metric and region for a day: of the whole platform alone, else whatever there is.</summary>
    public static JsonElement? Choose(PlainJson json, IEnumerable<JsonElement> candidates, DateOnly day)
    {
        JsonElement[] all = [.. candidates], own = [.. all.Where(figure => !Each(figure, "covers").Any() && String(figure, "edition") is null)];
        return Latest(json, own, day) ?? Latest(json, all, day);
    }

    public static Estimate Amount(JsonElement figure)
    {
        decimal value = figure.TryGetProperty("value", out JsonElement stated) ? stated.GetDecimal() : 0;
        return String(figure, "qualifier") switch
        {
            "exact" => Estimate.Exact(value),
            "rounded" => Estimate.Rounded(value, figure.GetProperty("precision").GetDecimal()),
            "about" => Estimate.About(value),
            "at-least" => Estimate.AtLeast(value),
            "at-most" => Estimate.AtMost(value),
            "nearly" => Estimate.Nearly(value),
            _ => Estimate.Between(figure.GetProperty("lower").GetDecimal(), figure.GetProperty("upper").GetDecimal()),
        };
    }

    public static bool IsStale(JsonElement figure, string metric, DateOnly day) =>
        Math.Abs(day.DayNumber - Date(figure, "asOf")!.Value.Latest.DayNumber) > (metric is "registered-accounts" or "members" ? 731 : 366);

    private static JsonElement? Latest(PlainJson json, JsonElement[] figures, DateOnly day)
    {
        if (figures.Length == 0)
            return null;
        JsonElement[] before = [.. figures.Where(figure => Date(figure, "asOf")!.Value.Latest <= day)];
        DateOnly date = before.Length > 0 ? before.Max(figure => Date(figure, "asOf")!.Value.Latest) : figures.Min(figure => Date(figure, "asOf")!.Value.Latest);
        JsonElement chosen = Best(json, figures, date);
        JsonElement[] better = [.. before.Where(figure => Grade(json, figure) != "secondary" && date.DayNumber - Date(figure, "asOf")!.Value.Latest.DayNumber <= 366)];
        return Grade(json, chosen) == "secondary" && better.Length > 0 ? Best(json, better, better.Max(figure => Date(figure, "asOf")!.Value.Latest)) : chosen;
    }

    private static JsonElement Best(PlainJson json, JsonElement[] figures, DateOnly date)
    {
        JsonElement[] same = [.. figures.Where(figure => Date(figure, "asOf")!.Value.Latest == date)];
        bool Agrees(JsonElement one, JsonElement other) => String(one, "source") != String(other, "source") && Amount(one).AgreesWith(Amount(other))
            && (Publisher(json, one) is null || Publisher(json, one) != Publisher(json, other));
        return same
            .OrderBy(figure => Array.IndexOf(["primary", "press", "trade", "reference", "secondary"], Grade(json, figure)))
            .ThenByDescending(figure => same.Count(other => Agrees(figure, other)))
            .ThenBy(figure => Date(json.Sources[String(figure, "source")!], "published") is null)
            .ThenBy(figure => String(figure, "qualifier") is "exact" or "rounded" ? 0 : 1)
            .ThenByDescending(figure => Date(figure, "asOf")!.Value.Precision)
            .ThenBy(figure => String(figure, "source"), StringComparer.Ordinal)
            .ThenByDescending(figure => Amount(figure).Value)
            .First();
    }

    private static string Grade(PlainJson json, JsonElement figure) => String(json.Sources[String(figure, "source")!], "grade")!;

    private static string? Publisher(PlainJson json, JsonElement figure) => String(json.Sources[String(figure, "source")!], "publisher");

    private static IEnumerable<string?> Bases(JsonElement[] figures, string region) => figures.Where(figure => String(figure, "region") == region).Select(figure => String(figure, "base")).Distinct();

    private static bool IsAlike(JsonElement one, JsonElement other, string metric, DateOnly day) =>
        String(one, "base") == String(other, "base") && String(one, "edition") == String(other, "edition") && !Each(one, "covers").Any() && !Each(other, "covers").Any()
        && !IsStale(one, metric, day) && !IsStale(other, metric, day)
        && Math.Abs(Date(one, "asOf")!.Value.Latest.DayNumber - Date(other, "asOf")!.Value.Latest.DayNumber) <= 366;
}
