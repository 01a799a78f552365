using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering.Json;

/// <summary>Who could reach a platform: from a region on a day, and from each region of which something is recorded.</summary>
internal static class AccessJson
{
    internal static string Of(AccessAnswer answer, bool withHistory) => JsonOut.Document(json => json
        .Text("platform", answer.Platform.Id).Text("region", answer.Region.Id).AsOf(answer.AsOf).Standing(answer).Starts(answer).Date("lastConfirmed", answer.LastConfirmed)
        .Objects("changedWithin", answer.ChangedWithin, (json, change) => json.Date("day", change.Day).Token("status", change.Status))
        .Flag("partly", answer.IsPartly).Text("unknownBecause", answer.UnknownBecause)
        .Objects("layers", answer.Layers, (json, layer) => json
            .Token("layer", layer.Layer).Text("scope", layer.Scope).Token("appliesTo", layer.AppliesTo).Token("status", layer.Status).Token("basis", layer.Basis)
            .Date("since", layer.Since).Date("lastConfirmed", layer.LastConfirmed).Text("unknownBecause", layer.UnknownBecause))
        .Objects("rivals", answer.Rivals, Write).Sources(answer.Sources)
        .Objects("history", withHistory ? answer.Platform.Access.Where(record => record.Region == answer.Region) : null, Write));

    internal static string Of(AccessByRegion access) => JsonOut.Document(json => json
        .Text("platform", access.Platform.Id).AsOf(access.AsOf)
        .Objects("regions", access.Regions, (json, item) => json
            .Text("region", item.Region.Region.Id).Text("name", item.Region.Name).Standing(item.Access).Spans(item.History)));

    internal static JsonOut Standing(this JsonOut json, AccessAnswer answer) => json.Token("status", answer.Status).Token("basis", answer.Basis).Date("since", answer.Since);

    internal static JsonOut Starts(this JsonOut json, AccessAnswer answer) => json.Texts("starts", answer.ReportedStarts.Select(date => date.ToString()));

    internal static JsonOut Spans(this JsonOut json, AccessHistory history) => json.Objects("spans", history.Spans, (json, span) => json
        .Date("first", span.First).Date("last", span.Last).Token("status", span.Status).Date("since", span.Since).Sources(span.Sources));

    private static void Write(JsonOut json, AccessRecord record) => json
        .Token("status", record.Status).Token("layer", record.Layer).Text("scope", record.Scope).Token("appliesTo", record.AppliesTo)
        .Texts("mechanisms", record.Mechanisms.Select(mechanism => KebabCase.Of(mechanism))).Period(record.Period).Flag("observation", record.Period.IsObservation)
        .Text("note", record.Note).Sources(record.Sources);
}
