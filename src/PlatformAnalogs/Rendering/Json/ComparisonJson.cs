namespace PlatformAnalogs.Rendering.Json;

/// <summary>Two platforms side by side on a day.</summary>
internal static class ComparisonJson
{
    internal static string Of(PlatformComparison comparison)
    {
        DateOnly day = comparison.AsOf.Day;
        void Side(JsonOut json, ComparedPlatform side) => json.Side(side, day);
        void Match(JsonOut json, CounterpartMatch match) => json.Match(match, day);
        return JsonOut.Document(json => json
            .AsOf(comparison.AsOf).Object("first", comparison.First, Side).Object("second", comparison.Second, Side)
            .Object("shared", comparison, (json, shared) => json.Ids("categories", shared.SharedCategories).Texts("features", shared.SharedFeatures.Select(feature => feature.Id)))
            .Object("users", comparison.Users, Verdict)
            .Objects("otherFigures", comparison.OtherFigures, (json, pair) => json.Figure("first", pair.First).Figure("second", pair.Second).Object("held", pair, Verdict))
            .Days("secondFollowedAfterDays", comparison.SecondFollowed).Flag("areTwins", comparison.AreTwins)
            .Objects("counterpart", comparison.Counterparts, Match).Object("nearest", comparison.Nearest, Match));
    }

    private static void Verdict(JsonOut json, ComparedFigures figures) => json.Token("verdict", figures.Verdict).Ratio("ratio", figures.Ratio).Text("note", figures.Note);

    private static JsonOut Side(this JsonOut json, ComparedPlatform side, DateOnly day) => json
        .Text("id", side.Platform.Id).Text("name", side.Name).Objects("names", side.OtherNames, (json, name) => json.Text("text", name.Text).Text("language", name.Language))
        .Text("ecosystem", side.Platform.Ecosystem.Id).Texts("operators", side.Operators.Select(item => item.Operator.Name))
        .Claims("launched", side.Platform.Launched).Claims("closed", side.Platform.Closed.Where(claim => claim.Date.Earliest <= day))
        .Figure("users", side.Users).Objects("rivals", side.Users.Rivals, (json, rival) => json.Figure(rival, side.Platform))
        .Object("growth", side.Growth, (json, growth) => json.Ratio("ratio", growth.Ratio).Text("note", growth.Note).Figure("from", growth.Before))
        .Object("penetration", side.Penetration, (json, part) => json
            .Text("population", part.Population.Population.Id).Ratio("share", part.Share).Flag("exceedsPeople", part.ExceedsPeople).Text("note", part.Note))
        .Objects("access", side.Access, (json, answer) => json.Text("region", answer.Region.Id).Standing(answer).Starts(answer).Sources(answer.Sources))
        .Objects("accessOverTime", side.AccessOverTime, (json, history) => json.Text("region", history.Region.Id).Spans(history));
}
