using System.ComponentModel;
using PlatformAnalogs.Comparison;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("Two ecosystems side by side on a day.")]
internal sealed record EcosystemsDocument(
    string AsOf, DateOnly Day, EcosystemsDocument.SideDocument First, EcosystemsDocument.SideDocument Second, IReadOnlyList<EcosystemsDocument.CategoryDocument> Categories,
    [property: Description("What changed since the earlier date that was asked for, else null.")] EcosystemsDocument.ChangesDocument? Changes)
{
    internal static EcosystemsDocument Of(EcosystemComparison comparison, EcosystemChanges? changes) => new(
        comparison.AsOf.ToString(), comparison.AsOf.Day, SideDocument.Of(comparison.First), SideDocument.Of(comparison.Second), [.. comparison.Categories.Select(CategoryDocument.Of)],
        changes is null ? null : ChangesDocument.Of(changes));

    private static string[] Ids(IEnumerable<Platform> platforms) => [.. platforms.Select(platform => platform.Id)];

    internal sealed record SideDocument(
        string Id, int Platforms,
        [property: Description("Platforms of which it is not recorded whether they were in operation.")] int Uncertain,
        [property: Description("How many of those in operation people in the other's home region could reach.")] ReachDocument Reach,
        IReadOnlyList<OwnedDocument> ForeignOwned, ConcentrationDocument? ByPlatforms, ConcentrationDocument? ByUsers)
    {
        internal static SideDocument Of(EcosystemSide side) => new(
            side.Ecosystem.Ecosystem.Id, side.Platforms.Count, side.Uncertain.Count, new(side.Reach.Region.Id, side.Reach.Seen, side.Reach.Partly, side.Reach.NotSeen, side.Reach.Unknown),
            [.. side.ForeignOwned.Select(owned => new OwnedDocument(owned.Platform.Id, owned.Operator.Id, owned.Region.Id))],
            ConcentrationDocument.Of(side.ByPlatforms), ConcentrationDocument.Of(side.ByUsers));
    }

    internal sealed record ReachDocument(string Region, int Seen, int Partly, int NotSeen, int Unknown);

    internal sealed record OwnedDocument(string Id, string Operator, string Region);

    internal sealed record ConcentrationDocument(
        [property: Description("Herfindahl-Hirschman, from near 0 to 1 for a single operator.")] double Index, int Operators, int Platforms, string Largest, double LargestShare)
    {
        internal static ConcentrationDocument? Of(Concentration? concentration) => concentration is null
            ? null
            : new(Math.Round(concentration.Index, 4), concentration.OperatorCount, concentration.PlatformCount, concentration.Largest.Id, Math.Round(concentration.LargestShare, 4));
    }

    internal sealed record CategoryDocument(string Id, bool IsLikeForLike, CategorySideDocument First, CategorySideDocument Second, DaysDocument? SecondFollowedAfterDays, bool IsGap)
    {
        internal static CategoryDocument Of(ComparedCategory category) => new(
            category.Category.Id, category.IsLikeForLike, CategorySideDocument.Of(category.First), CategorySideDocument.Of(category.Second), DaysDocument.Of(category.SecondFollowed), category.IsGap);
    }

    internal sealed record CategorySideDocument(
        IReadOnlyList<string> Platforms, IReadOnlyList<string> Uncertain, IReadOnlyList<string> Also, IReadOnlyList<string> Closed, IReadOnlyList<FigureDocument> Leaders, LaunchDocument? First)
    {
        internal static CategorySideDocument Of(CategorySide side) => new(
            Ids(side.Platforms), Ids(side.Uncertain), Ids(side.Also), Ids(side.Closed), [.. side.Leaders.Select(leader => FigureDocument.Of(leader.Users.Figure!, leader.Platform, leader.Users.IsStale ? FigureNotes.Distance(leader.Users.AgeInDays) + " the date" : null))],
            side.First is { } first ? new(first.Platform.Id, ClaimDocument.Of(first.Launched)) : null);
    }

    internal sealed record LaunchDocument(string Id, ClaimDocument Launched);

    internal sealed record ChangesDocument(IReadOnlyList<string> Opened, IReadOnlyList<string> Closed, IReadOnlyList<string> ClosedGaps, IReadOnlyList<string> OpenedGaps)
    {
        internal static ChangesDocument Of(EcosystemChanges changes) => new(
            Ids(changes.Opened), Ids(changes.Closed), [.. changes.ClosedGaps.Select(category => category.Id)], [.. changes.OpenedGaps.Select(category => category.Id)]);
    }
}
