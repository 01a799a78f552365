using PlatformAnalogs.Comparison;

namespace PlatformAnalogs.Rendering.Json;

/// <summary>Two ecosystems side by side on a day.</summary>
internal static class EcosystemsJson
{
    internal static string Of(EcosystemComparison comparison, EcosystemChanges? changes) => JsonOut.Document(json => json
        .AsOf(comparison.AsOf).Object("first", comparison.First, Write).Object("second", comparison.Second, Write)
        .Objects("categories", comparison.Categories, (json, category) => json
            .Text("id", category.Category.Id).Flag("isLikeForLike", category.IsLikeForLike).Object("first", category.First, Write).Object("second", category.Second, Write)
            .Days("secondFollowedAfterDays", category.SecondFollowed).Flag("isGap", category.IsGap))
        .Object("changes", changes, (json, changes) => json
            .Ids("opened", changes.Opened).Ids("closed", changes.Closed).Ids("closedGaps", changes.ClosedGaps).Ids("openedGaps", changes.OpenedGaps)));

    private static void Write(JsonOut json, EcosystemSide side) => json
        .Text("id", side.Ecosystem.Ecosystem.Id).Number("platforms", side.Platforms.Count).Number("uncertain", side.Uncertain.Count)
        .Object("reach", side.Reach, (json, reach) => json
            .Text("region", reach.Region.Id).Number("seen", reach.Seen).Number("partly", reach.Partly).Number("notSeen", reach.NotSeen).Number("unknown", reach.Unknown))
        .Objects("foreignOwned", side.ForeignOwned, (json, owned) => json.Text("id", owned.Platform.Id).Text("operator", owned.Operator.Id).Text("region", owned.Region.Id))
        .Object("byPlatforms", side.ByPlatforms, Write).Object("byUsers", side.ByUsers, Write);

    private static void Write(JsonOut json, Concentration concentration) => json
        .Rounded("index", concentration.Index).Number("operators", concentration.OperatorCount).Number("platforms", concentration.PlatformCount)
        .Text("largest", concentration.Largest.Id).Rounded("largestShare", concentration.LargestShare);

    private static void Write(JsonOut json, CategorySide side) => json
        .Ids("platforms", side.Platforms).Ids("uncertain", side.Uncertain).Ids("also", side.Also).Ids("closed", side.Closed)
        .Objects("leaders", side.Leaders, (json, leader) => json.Figure(
            leader.Users.Figure!, leader.Platform, leader.Users.IsStale ? FigureNotes.Distance(leader.Users.AgeInDays) + " the date" : null))
        .Object("first", side.First, (json, first) => json.Text("id", first.Platform.Id).Claim("launched", first.Launched));
}
