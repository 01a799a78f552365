using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("The platforms of other ecosystems that serve the same need, best first.")]
internal sealed record CounterpartsDocument(string Platform, string AsOf, DateOnly Day, IReadOnlyList<MatchDocument> Matches)
{
    internal static CounterpartsDocument Of(IEnumerable<CounterpartMatch> matches, Platform platform, AsOf asOf) =>
        new(platform.Id, asOf.ToString(), asOf.Day, [.. matches.Select(match => MatchDocument.Of(match, asOf.Day))]);
}

internal sealed record MatchDocument(
    string Id, string Name,
    [property: Description("From 0 to 1, made of the parts.")] double Score,
    [property: Description("Null for an inferred match.")] Closeness? Closeness,
    MatchBasis Basis, string Category, string Reason, string? NotMatched,
    [property: Description("A date, or \"always\"; null where not stated.")] string? From,
    [property: Description("A date, or \"unknown\" for an end that nobody dates; null where no end was seen.")] string? To,
    MatchDocument.PartsDocument Parts, IReadOnlyList<SourceDocument> Sources)
{
    private const int Digits = 4;

    internal static MatchDocument Of(CounterpartMatch match, DateOnly day) => new(
        match.Platform.Id, match.Platform.NameAsOf(day), Math.Round(match.Score, Digits), match.Closeness, match.Basis, match.Category.Id, match.Reason, match.NotMatched,
        PeriodText.Start(match.Period), PeriodText.End(match.Period), PartsDocument.Of(match.Parts), SourceDocument.Of(match.Sources));

    internal sealed record PartsDocument(double Closeness, double Evidence, double Functions, double Features, double Nearness)
    {
        internal static PartsDocument Of(ScoreParts parts) => new(
            Math.Round(parts.Closeness, Digits), Math.Round(parts.Evidence, Digits), Math.Round(parts.Functions, Digits), Math.Round(parts.Features, Digits), Math.Round(parts.Nearness, Digits));
    }
}

internal static class PeriodText
{
    internal static string? Start(Period? period) => period switch
    {
        { Start: { } start } => start.ToString(),
        { StartKind: PeriodStartKind.Always } => "always",
        _ => null,
    };

    internal static string? End(Period? period) => period switch
    {
        { End: { } end } => end.ToString(),
        { EndKind: PeriodEndKind.EndedUnknown } => "unknown",
        _ => null,
    };
}
