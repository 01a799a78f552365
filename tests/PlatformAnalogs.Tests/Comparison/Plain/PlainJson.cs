using System.Globalization;
using System.Text.Json;

namespace PlatformAnalogs.Tests.Comparison.Plain;

/// <summary>
/// The seeds as JSON, asked with LINQ as one would write it without the package: slow, plain and close to the words of the rules. The tests
/// hold the package's answers against it, and so do the benchmarks before they time both.
/// </summary>
public sealed class PlainJson
{
    /// <summary>Reads all documents of a folder of seeds.</summary>
    public PlainJson(string seeds)
    {
        JsonElement[] documents = [.. Directory.EnumerateFiles(seeds, "*.json", SearchOption.AllDirectories).Where(file => !file.Contains("schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement)];
        JsonElement[] All(string key) => [.. documents.SelectMany(document => Each(document, key))];
        Platforms = [.. All("platforms").OrderBy(platform => String(platform, "id"), StringComparer.Ordinal)];
        Counterparts = All("counterparts");
        Sources = All("sources").GroupBy(source => String(source, "url")!).ToDictionary(group => group.Key, group => group.First());
        Categories = All("categories");
        Operators = All("operators");
        DataAsOf = DateOnly.ParseExact(documents.First(document => document.TryGetProperty("catalog", out _)).GetProperty("catalog").GetProperty("dataAsOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        HomeRegions = All("ecosystems").ToDictionary(ecosystem => String(ecosystem, "id")!, ecosystem => String(ecosystem, "homeRegion"));
    }

    public JsonElement[] Platforms { get; }

    public JsonElement[] Counterparts { get; }

    public JsonElement[] Categories { get; }

    public JsonElement[] Operators { get; }

    public Dictionary<string, JsonElement> Sources { get; }

    public Dictionary<string, string?> HomeRegions { get; }

    public DateOnly DataAsOf { get; }

    public JsonElement Platform(string id) => Platforms.First(platform => String(platform, "id") == id);

    public static string? String(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    public static IEnumerable<JsonElement> Each(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.EnumerateArray() : [];

    public static string[] Strings(JsonElement element, string key) => [.. Each(element, key).Select(item => item.GetString()!)];

    public static PartialDate? Date(JsonElement element, string key) => String(element, key) is { } text ? PartialDate.Parse(text, CultureInfo.InvariantCulture) : null;

    public static Period PeriodOf(JsonElement element)
    {
        if (Date(element, "on") is { } on)
            return Period.SeenOn(on);
        string? from = String(element, "from"), to = String(element, "to");
        (PeriodStartKind startKind, PartialDate? start) = from switch
        {
            null when Date(element, "firstSeen") is { } seen => (PeriodStartKind.FirstSeen, seen),
            null or "unknown" => (PeriodStartKind.Unknown, null),
            "always" => (PeriodStartKind.Always, null),
            _ => (PeriodStartKind.Started, (PartialDate?)PartialDate.Parse(from, CultureInfo.InvariantCulture)),
        };
        (PeriodEndKind endKind, PartialDate? end) = to switch
        {
            null when Date(element, "lastSeen") is { } seen => (PeriodEndKind.LastSeen, seen),
            null => (PeriodEndKind.Ongoing, null),
            "unknown" => (PeriodEndKind.EndedUnknown, null),
            _ => (PeriodEndKind.Ended, (PartialDate?)PartialDate.Parse(to, CultureInfo.InvariantCulture)),
        };
        return Period.Create(startKind, start, endKind, end);
    }

    public static bool? IsOperating(JsonElement platform, DateOnly day)
    {
        PartialDate[] launched = [.. Each(platform, "launched").Select(claim => Date(claim, "date")!.Value)], closed = [.. Each(platform, "closed").Select(claim => Date(claim, "date")!.Value)];
        if (launched.Length > 0 && launched.All(date => day < date.Earliest))
            return false;
        if (closed.Length > 0 && closed.All(date => day >= date.Latest))
            return false;
        if (launched.Length == 0 || closed.Any(date => day >= date.Earliest))
            return null;
        return launched.Any(date => day >= date.Latest) ? true : null;
    }

    /// <summary>The home region: its own, else that of its ecosystem.</summary>
    public string? HomeRegion(JsonElement platform) => String(platform, "homeRegion") ?? HomeRegions[String(platform, "ecosystem")!];
}
