namespace PlatformAnalogs.Rendering.Json;

/// <summary>Results that are lists: of platforms found, counterparts, figures, the links of a portfolio and changes of the data.</summary>
internal static class ListsJson
{
    internal static string Of(IEnumerable<PlatformMatch> matches, string query) => JsonOut.Document(json => json.Text("query", query).Objects("matches", matches, Write));

    internal static string Of(IEnumerable<CounterpartMatch> matches, Platform platform, AsOf asOf) => JsonOut.Document(json => json
        .Text("platform", platform.Id).AsOf(asOf).Objects("matches", matches, (json, match) => json.Match(match, asOf.Day)));

    internal static string Of(UserSeries series) => JsonOut.Document(json => json
        .AsOf(series.AsOf).Flag("isSpan", series.IsSpan).Objects("figures", series.Figures, (json, item) => json.Figure(item.Figure, item.Platform, item.Remark)));

    internal static string Of(Coverage coverage) => JsonOut.Document(json => json
        .Text("audience", coverage.Audience.Region.Id).AsOf(coverage.AsOf).Objects("links", coverage.Links, Write)
        .Ids("covered", coverage.Covered).Ids("dark", coverage.Dark).Ids("unknown", coverage.Unknown)
        .Objects("suggestions", coverage.Suggestions, (json, suggestion) => json
            .Text("id", suggestion.Platform.Id).Text("name", suggestion.Platform.Name).Token("status", suggestion.Access.Status)
            .Objects("standsFor", suggestion.Matches, (json, item) => json
                .Text("platform", item.Platform.Id).Text("category", item.Match.Category.Id).Token("basis", item.Match.Basis).Rounded("score", item.Match.Score)
                .Text("reason", item.Match.Reason).Sources(item.Match.Sources))));

    internal static string Of(CatalogDiff diff) => JsonOut.Document(json => json
        .Object("before", diff.Before, Write).Object("after", diff.After, Write)
        .Objects("changes", diff.Changes, (json, change) => json
            .Token("kind", change.Kind).Text("section", change.Section).Text("entry", change.Entry).Text("key", change.Key).Text("subject", change.Subject)
            .Objects("values", change.Values, (json, value) => json.Text("key", value.Key).Text("before", value.Before).Text("after", value.After))));

    private static void Write(JsonOut json, CatalogHead head) => json
        .Text("version", head.Version).Date("dataAsOf", head.DataAsOf).Text("licence", head.Licence).Text("contentHash", head.ContentHash);

    private static void Write(JsonOut json, PlatformMatch match)
    {
        Platform platform = match.Platform;
        json.Text("id", platform.Id).Text("name", platform.Name)
            .Objects("names", platform.Names.Where(name => name.IsDisplayable), (json, name) => json.Text("text", name.Text).Text("language", name.Language).Token("kind", name.Kind).Period(name.Period))
            .Text("ecosystem", platform.Ecosystem.Id).Text("operator", platform.Operators.FirstOrDefault(item => item.Period.EndKind == PeriodEndKind.Ongoing)?.Operator.Name)
            .Ids("categories", platform.Categories).Date("launched", platform.Launched is [var launched, ..] ? launched.Date : null).Date("closed", platform.Closed is [var closed, ..] ? closed.Date : null)
            .Texts("hosts", platform.Hosts.Select(host => host.Host)).Text("matchedName", match.MatchedName).Token("matchedKind", match.Kind).Flag("ambiguous", match.IsAmbiguous);
    }

    private static void Write(JsonOut json, CoveredLink link) => json
        .Text("link", link.Link).Text("platform", link.Platform?.Id).Token("kind", link.Match?.Kind)
        .Text("handle", link.Match is { } match ? match.GetHandle(link.Link) ?? match.GetId(link.Link) : link.Account?.Handle).Token("seen", link.Visibility)
        .Token("status", link.Access?.Status).Date("since", link.Access?.Since).Text("why", link.Access?.ToWords())
        .Count("followers", link.Followers?.Figure).Source("followersSource", link.Followers?.Figure?.Source).Sources(link.Access?.Sources);
}
