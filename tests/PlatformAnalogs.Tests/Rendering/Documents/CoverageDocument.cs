using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("What an audience sees of a portfolio of links.")]
internal sealed record CoverageDocument(
    string Audience, string AsOf, DateOnly Day, IReadOnlyList<CoverageDocument.LinkDocument> Links, IReadOnlyList<string> Covered, IReadOnlyList<string> Dark, IReadOnlyList<string> Unknown,
    IReadOnlyList<CoverageDocument.SuggestionDocument> Suggestions)
{
    internal static CoverageDocument Of(Coverage coverage) => new(
        coverage.Audience.Region.Id, coverage.AsOf.ToString(), coverage.AsOf.Day, [.. coverage.Links.Select(LinkDocument.Of)], Ids(coverage.Covered), Ids(coverage.Dark), Ids(coverage.Unknown),
        [.. coverage.Suggestions.Select(SuggestionDocument.Of)]);

    private static string[] Ids(IReadOnlyList<Category> categories) => [.. categories.Select(category => category.Id)];

    internal sealed record LinkDocument(
        string Link, [property: Description("Null where the link belongs to no platform of the catalog.")] string? Platform, LinkKind? Kind, string? Handle,
        Visibility Seen, AccessStatus? Status, PartialDate? Since, string? Why,
        [property: Description("Worldwide; a count is not an audience.")] CountDocument? Followers, SourceDocument? FollowersSource, IReadOnlyList<SourceDocument>? Sources)
    {
        internal static LinkDocument Of(CoveredLink link) => new(
            link.Link, link.Platform?.Id, link.Match?.Kind, link.Match is { } match ? match.GetHandle(link.Link) ?? match.GetId(link.Link) : link.Account?.Handle, link.Visibility,
            link.Access?.Status, link.Access?.Since, link.Access?.ToWords(), link.Followers?.Figure is { } figure ? CountDocument.Of(figure) : null,
            link.Followers?.Figure is { } cited ? SourceDocument.Of(cited.Source) : null, link.Access is { } access ? SourceDocument.Of(access.Sources) : null);
    }

    internal sealed record SuggestionDocument(string Id, string Name, AccessStatus Status, IReadOnlyList<StandsForDocument> StandsFor)
    {
        internal static SuggestionDocument Of(CoverageSuggestion suggestion) =>
            new(suggestion.Platform.Id, suggestion.Platform.Name, suggestion.Access.Status, [.. suggestion.Matches.Select(StandsForDocument.Of)]);
    }

    internal sealed record StandsForDocument(string Platform, string Category, MatchBasis Basis, double Score, string Reason, IReadOnlyList<SourceDocument> Sources)
    {
        internal static StandsForDocument Of(SuggestedFor item) =>
            new(item.Platform.Id, item.Match.Category.Id, item.Match.Basis, Math.Round(item.Match.Score, 4), item.Match.Reason, SourceDocument.Of(item.Match.Sources));
    }
}
