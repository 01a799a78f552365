using System.Text.Json;
using static PlatformAnalogs.Tests.Comparison.Plain.PlainJson;

namespace PlatformAnalogs.Tests.Comparison.Plain;

/// <summary>What each ecosystem has per function, who leads, who was first, and how many of it there are: see <see cref="PlainJson"/>.</summary>
public static class PlainEcosystems
{
    public static IReadOnlyList<(string Category, Side First, Side Second)> Compare(PlainJson json, string first, string second, DateOnly day)
    {
        string[] infrastructure = [.. json.Categories.Where(category => String(category, "family") == "infrastructure").Select(category => String(category, "id")!)];
        JsonElement[] Members(string ecosystem) => [.. json.Platforms.Where(platform => String(platform, "ecosystem") == ecosystem && !infrastructure.Contains(Strings(platform, "categories")[0]))];
        JsonElement[] ones = Members(first), others = Members(second);
        return
        [
            .. json.Categories.Select(category => String(category, "id")!).Where(category => !infrastructure.Contains(category))
                .Select(category => (Category: category, First: Of(json, category, ones, day), Second: Of(json, category, others, day)))
                .Where(item => item.First.IsKnown || item.Second.IsKnown),
        ];
    }

    private static Side Of(PlainJson json, string category, JsonElement[] members, DateOnly day)
    {
        JsonElement[] all = [.. members.Where(platform => Strings(platform, "categories").Contains(category))], main = [.. all.Where(platform => Strings(platform, "categories")[0] == category)];
        string[] Ids(IEnumerable<JsonElement> platforms) => [.. platforms.Select(platform => String(platform, "id")!)];
        JsonElement[] open = [.. main.Where(platform => IsOperating(platform, day) == true)], uncertain = [.. main.Where(platform => IsOperating(platform, day) is null)];
        return new Side(
            Ids(open), Ids(uncertain), Ids(all.Where(platform => Strings(platform, "categories")[0] != category && IsOperating(platform, day) != false)),
            Ids(main.Where(platform => IsOperating(platform, day) == false && Each(platform, "closed").Any(claim => Date(claim, "date")!.Value.Latest <= day))),
            PlainFigures.Metrics.Select(metric => Leaders(json, open.Concat(uncertain), metric, day)).FirstOrDefault(leaders => leaders.Length > 0) ?? [],
            main.SelectMany(platform => Each(platform, "launched").Take(1), (platform, claim) => (Id: String(platform, "id")!, Date: Date(claim, "date")!.Value))
                .Where(launch => launch.Date.Earliest <= day).OrderBy(launch => launch.Date.Earliest).ThenBy(launch => launch.Id, StringComparer.Ordinal).Select(launch => launch.Id).FirstOrDefault());
    }

    private static string[] Leaders(PlainJson json, IEnumerable<JsonElement> platforms, string metric, DateOnly day) =>
    [
        .. platforms
            .Select(platform => (Id: String(platform, "id")!, Figure: Headline(json, platform, metric, day)))
            .Where(item => item.Figure is { } figure && !Each(figure, "covers").Any() && String(figure, "edition") is null && day.DayNumber - Date(figure, "asOf")!.Value.Latest.DayNumber is >= 0 and <= 1096)
            .Select(item => (item.Id, Amount: PlainFigures.Amount(item.Figure!.Value)))
            .OrderByDescending(item => item.Amount.Value).ThenByDescending(item => item.Amount.SoftLower + item.Amount.SoftUpper).ThenBy(item => item.Id, StringComparer.Ordinal)
            .Take(3).Select(item => item.Id),
    ];

    private static int Weakness(PlainJson json, JsonElement figure, string metric, DateOnly day)
    {
        int age = day.DayNumber - Date(figure, "asOf")!.Value.Latest.DayNumber;
        if (!PlainFigures.IsStale(figure, metric, day))
            return 0;
        return age is >= 0 and <= 731 && String(json.Sources[String(figure, "source")!], "grade") != "secondary" ? 1 : age is >= 0 and <= 1096 ? 2 : 3;
    }

    // Worldwide, else at home; a fresh one before an old one, and of old ones a better page of the last two years.
    private static JsonElement? Headline(PlainJson json, JsonElement platform, string metric, DateOnly day)
    {
        JsonElement[] figures = [.. Each(platform, "figures").Where(figure => String(figure, "metric") == metric)];
        JsonElement?[] found = [.. new[] { "WORLD", json.HomeRegion(platform) }.Where(region => region is not null).Distinct()
            .Select(region => PlainFigures.Choose(json, figures.Where(figure => String(figure, "region") == region), day)).Where(figure => figure is not null)];
        return found.OrderBy(figure => Weakness(json, figure!.Value, metric, day)).FirstOrDefault();
    }

    /// <summary>One side of a function.</summary>
    public sealed record Side(string[] Platforms, string[] Uncertain, string[] Also, string[] Closed, string[] Leaders, string? First)
    {
        public bool IsKnown => Platforms.Length + Uncertain.Length + Closed.Length > 0;
    }
}
