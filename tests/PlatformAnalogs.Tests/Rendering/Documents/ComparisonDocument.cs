using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("Two platforms side by side on a day.")]
internal sealed record ComparisonDocument(
    string AsOf, DateOnly Day, ComparisonDocument.ComparedDocument First, ComparisonDocument.ComparedDocument Second, ComparisonDocument.SharedDocument Shared,
    ComparisonDocument.VerdictDocument Users,
    [property: Description("Further metrics and regions in which the two are alike.")] IReadOnlyList<ComparisonDocument.PairDocument> OtherFigures,
    [property: Description("From the launch of the first to that of the second.")] DaysDocument? SecondFollowedAfterDays,
    bool AreTwins,
    [property: Description("In which functions the second is a counterpart of the first.")] IReadOnlyList<MatchDocument> Counterpart,
    [property: Description("Where nobody calls them counterparts: what is nearest to the first there.")] MatchDocument? Nearest)
{
    internal static ComparisonDocument Of(PlatformComparison comparison) => new(
        comparison.AsOf.ToString(), comparison.AsOf.Day, ComparedDocument.Of(comparison.First, comparison.AsOf.Day), ComparedDocument.Of(comparison.Second, comparison.AsOf.Day),
        new([.. comparison.SharedCategories.Select(category => category.Id)], [.. comparison.SharedFeatures.Select(feature => feature.Id)]),
        VerdictDocument.Of(comparison.Users), [.. comparison.OtherFigures.Select(PairDocument.Of)], DaysDocument.Of(comparison.SecondFollowed), comparison.AreTwins,
        [.. comparison.Counterparts.Select(match => MatchDocument.Of(match, comparison.AsOf.Day))], comparison.Nearest is { } nearest ? MatchDocument.Of(nearest, comparison.AsOf.Day) : null);

    internal sealed record SharedDocument(IReadOnlyList<string> Categories, IReadOnlyList<string> Features);

    internal sealed record VerdictDocument(
        [property: Description("How the first amount compares with the second; null where they are not alike.")] Verdict? Verdict,
        RatioDocument? Ratio,
        [property: Description("Why not comparable, or what to mind.")] string? Note)
    {
        internal static VerdictDocument Of(ComparedFigures figures) => new(figures.Verdict, RatioDocument.Of(figures.Ratio), figures.Note);
    }

    internal sealed record PairDocument(FigureDocument First, FigureDocument Second, VerdictDocument Held)
    {
        internal static PairDocument Of(ComparedFigures figures) => new(FigureDocument.Of(figures.First)!, FigureDocument.Of(figures.Second)!, VerdictDocument.Of(figures));
    }

    internal sealed record ComparedDocument(
        string Id, string Name, IReadOnlyList<NameDocument> Names, string Ecosystem, IReadOnlyList<string> Operators, IReadOnlyList<ClaimDocument> Launched, IReadOnlyList<ClaimDocument> Closed,
        FigureDocument? Users, IReadOnlyList<FigureDocument> Rivals, GrowthDocument? Growth, PenetrationDocument? Penetration, IReadOnlyList<ReachedDocument> Access,
        IReadOnlyList<HistoryDocument> AccessOverTime)
    {
        internal static ComparedDocument Of(ComparedPlatform side, DateOnly day) => new(
            side.Platform.Id, side.Name, [.. side.OtherNames.Select(name => new NameDocument(name.Text, name.Language))], side.Platform.Ecosystem.Id, [.. side.Operators.Select(item => item.Operator.Name)],
            ClaimDocument.Of(side.Platform.Launched), ClaimDocument.Of(side.Platform.Closed.Where(claim => claim.Date.Earliest <= day)),
            FigureDocument.Of(side.Users), [.. side.Users.Rivals.Select(rival => FigureDocument.Of(rival, side.Platform))],
            side.Growth is { } growth ? new(RatioDocument.Of(growth.Ratio), growth.Note, FigureDocument.Of(growth.Before)!) : null,
            side.Penetration is { } part ? new(part.Population.Population.Id, RatioDocument.Of(part.Share), part.ExceedsPeople, part.Note) : null,
            [.. side.Access.Select(answer => new ReachedDocument(answer.Region.Id, answer.Status, answer.Basis, answer.Since, answer.ReportedStarts, SourceDocument.Of(answer.Sources)))],
            [.. side.AccessOverTime.Select(HistoryDocument.Of)]);
    }

    internal sealed record GrowthDocument(RatioDocument? Ratio, string? Note, FigureDocument From);

    internal sealed record PenetrationDocument(string Population, RatioDocument? Share, [property: Description("More accounts than people.")] bool ExceedsPeople, string? Note);

    internal sealed record ReachedDocument(string Region, AccessStatus Status, AccessBasis Basis, PartialDate? Since, IReadOnlyList<PartialDate> Starts, IReadOnlyList<SourceDocument> Sources);

    internal sealed record HistoryDocument(string Region, IReadOnlyList<SpanDocument> Spans)
    {
        internal static HistoryDocument Of(AccessHistory history) =>
            new(history.Region.Id, [.. history.Spans.Select(span => new SpanDocument(span.First, span.Last, span.Status, span.Since, SourceDocument.Of(span.Sources)))]);
    }

    internal sealed record SpanDocument(DateOnly First, DateOnly Last, AccessStatus Status, PartialDate? Since, IReadOnlyList<SourceDocument> Sources);
}
