using System.Globalization;
using System.Text;

namespace PlatformAnalogs.Tests.Golden;

/// <summary>The data as lines of text that a reviewer can read: one fact a line, in a fixed order.</summary>
internal static class GoldenDump
{
    internal static readonly IReadOnlyDictionary<string, Func<PlatformCatalog, IEnumerable<string>>> Files = new Dictionary<string, Func<PlatformCatalog, IEnumerable<string>>>
    {
        ["names.txt"] = catalog => catalog.Platforms.SelectMany(platform => platform.Names.Select(name =>
            Line(platform.Id, name.Text, name.Language, name.Kind, Known(name.Period), name.IsOrdinaryWord ? "ordinary word" : "", string.Join(",", name.LongerWords), name.IsDisplayable ? "" : "not displayed"))),
        ["hosts.txt"] = catalog => catalog.Platforms.SelectMany(platform => platform.Hosts.Select(host => Line(host.Host, host.Kind, platform.Id, Known(host.Period)))).Order(StringComparer.Ordinal),
        ["links.txt"] = catalog => catalog.Platforms.SelectMany(platform => platform.Links.Select(link => Line(platform.Id, link.Template, link.Kind, Known(link.Period)))),
        ["counterparts.txt"] = catalog => catalog.Counterparts.Select(claim => Line(
            claim.FirstId, claim.SecondId, claim.Category, claim.Closeness, Known(claim.Period), $"{claim.Sources.Count} sources", claim.NotMatched ?? "")).Order(StringComparer.Ordinal),
        ["access.txt"] = catalog => catalog.Platforms.SelectMany(platform => platform.Access.Select(record => Line(
            platform.Id, record.Region, record.Layer, record.Scope ?? "", record.AppliesTo == Audience.Everyone ? "" : record.AppliesTo, record.Status, record.Period, $"{record.Sources.Count} sources"))),
        ["figures.txt"] = catalog => catalog.Platforms.SelectMany(platform => platform.Figures
            .GroupBy(figure => (figure.Metric, figure.Region))
            .Select(group => (Count: group.Count(), Latest: group.OrderBy(figure => figure.AsOf.Latest).ThenByDescending(figure => figure.Source.Grade).Last()))
            .Select(found => Line(platform.Id, found.Latest.Metric, found.Latest.Region, $"{found.Count} figures", $"latest {found.Latest.AsOf}", found.Latest.Amount, found.Latest.Definition ?? "", found.Latest.Source.Grade))),
        ["life.txt"] = catalog => catalog.Platforms.Select(platform => Line(
            platform.Id, platform.Ecosystem, string.Join(",", platform.Categories.Select(category => category.Id)),
            "launched " + Dates(platform.Launched), "closed " + Dates(platform.Closed), string.Join(",", platform.Operators.Select(item => item.Operator.Id)),
            string.Join(",", platform.Relations.Select(relation => $"{relation.Kind} {relation.PlatformId}")))),
    };

    internal static string Text(PlatformCatalog catalog, string file)
    {
        StringBuilder text = new();
        foreach (string line in Files[file](catalog))
            text.Append(line.TrimEnd(' ', '|')).Append('\n');
        return text.ToString();
    }

    private static string Line(params object[] cells) => string.Join(" | ", cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)));

    private static string Known(Period period) => period == default ? "" : period.ToString();

    private static string Dates(IReadOnlyList<DatedClaim> claims) => claims.Count == 0 ? "?" : string.Join(" or ", claims.Select(claim => claim.Date));
}
