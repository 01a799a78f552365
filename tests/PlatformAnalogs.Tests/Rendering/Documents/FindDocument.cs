using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("The platforms that a text can mean, the likeliest first.")]
internal sealed record FindDocument(string Query, IReadOnlyList<FindDocument.CardDocument> Matches)
{
    internal static FindDocument Of(IEnumerable<PlatformMatch> matches, string query) => new(query, [.. matches.Select(CardDocument.Of)]);

    internal sealed record CardDocument(
        string Id, string Name, IReadOnlyList<NameWithPeriodDocument> Names, string Ecosystem, string? Operator, IReadOnlyList<string> Categories,
        [property: Description("By the preferred claim; null where none is recorded.")] string? Launched, string? Closed, IReadOnlyList<string> Hosts,
        string MatchedName, MatchKind MatchedKind, bool Ambiguous)
    {
        internal static CardDocument Of(PlatformMatch match)
        {
            Platform platform = match.Platform;
            return new(
                platform.Id, platform.Name, [.. platform.Names.Where(name => name.IsDisplayable).Select(NameWithPeriodDocument.Of)], platform.Ecosystem.Id,
                platform.Operators.FirstOrDefault(item => item.Period.EndKind == PeriodEndKind.Ongoing)?.Operator.Name, [.. platform.Categories.Select(category => category.Id)],
                platform.Launched.Select(claim => claim.Date.ToString()).FirstOrDefault(), platform.Closed.Select(claim => claim.Date.ToString()).FirstOrDefault(),
                [.. platform.Hosts.Select(host => host.Host)], match.MatchedName, match.Kind, match.IsAmbiguous);
        }
    }

    internal sealed record NameWithPeriodDocument(string Text, string Language, NameKind Kind, string? From, string? To)
    {
        internal static NameWithPeriodDocument Of(PlatformName name) => new(name.Text, name.Language, name.Kind, PeriodText.Start(name.Period), PeriodText.End(name.Period));
    }
}
