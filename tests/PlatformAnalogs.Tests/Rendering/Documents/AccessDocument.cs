using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("Who could reach a platform from a region on a day.")]
internal sealed record AccessDocument(
    string Platform, string Region, string AsOf, DateOnly Day, AccessStatus Status, AccessBasis Basis, PartialDate? Since,
    [property: Description("All starts that claims give for the status, earliest first.")] IReadOnlyList<PartialDate> Starts,
    PartialDate? LastConfirmed,
    [property: Description("The statuses within the asked month, quarter or year, where they differ.")] IReadOnlyList<StatusOnDay> ChangedWithin,
    [property: Description("Whether a part of the platform, or of the people, has another status.")] bool Partly,
    string? UnknownBecause, IReadOnlyList<AccessDocument.LayerDocument> Layers, IReadOnlyList<RecordDocument> Rivals, IReadOnlyList<SourceDocument> Sources,
    [property: Description("All records of the region where they were asked for, else null.")] IReadOnlyList<RecordDocument>? History)
{
    internal static AccessDocument Of(AccessAnswer answer, bool withHistory = false) => new(
        answer.Platform.Id, answer.Region.Id, answer.AsOf.ToString(), answer.AsOf.Day, answer.Status, answer.Basis, answer.Since, answer.ReportedStarts, answer.LastConfirmed, answer.ChangedWithin,
        answer.IsPartly, answer.UnknownBecause, [.. answer.Layers.Select(LayerDocument.Of)], RecordDocument.Of(answer.Rivals), SourceDocument.Of(answer.Sources),
        withHistory ? RecordDocument.Of(answer.Platform.Access.Where(record => record.Region == answer.Region)) : null);

    internal sealed record LayerDocument(
        AccessLayer Layer, string? Scope, Audience AppliesTo, AccessStatus Status, AccessBasis Basis, PartialDate? Since, PartialDate? LastConfirmed, string? UnknownBecause)
    {
        internal static LayerDocument Of(AccessLayerAnswer layer) =>
            new(layer.Layer, layer.Scope, layer.AppliesTo, layer.Status, layer.Basis, layer.Since, layer.LastConfirmed, layer.UnknownBecause);
    }
}

[Description("Who could reach a platform from each region of which something is recorded.")]
internal sealed record AccessByRegionDocument(string Platform, string AsOf, DateOnly Day, IReadOnlyList<AccessByRegionDocument.RegionDocument> Regions)
{
    internal static AccessByRegionDocument Of(AccessByRegion access) => new(access.Platform.Id, access.AsOf.ToString(), access.AsOf.Day, [.. access.Regions.Select(RegionDocument.Of)]);

    internal sealed record RegionDocument(string Region, string Name, AccessStatus Status, AccessBasis Basis, PartialDate? Since, IReadOnlyList<ComparisonDocument.SpanDocument> Spans)
    {
        internal static RegionDocument Of(RegionAccess item) =>
            new(item.Region.Region.Id, item.Region.Name, item.Access.Status, item.Access.Basis, item.Access.Since, ComparisonDocument.HistoryDocument.Of(item.History).Spans);
    }
}

internal sealed record RecordDocument(
    AccessStatus Status, AccessLayer Layer, string? Scope, Audience AppliesTo, IReadOnlyList<AccessMechanism> Mechanisms, string? From, string? To,
    [property: Description("Whether the status was seen at the time, with neither start nor end stated.")] bool Observation,
    string? Note, IReadOnlyList<SourceDocument> Sources)
{
    internal static RecordDocument[] Of(IEnumerable<AccessRecord> records) =>
    [
        .. records.Select(record => new RecordDocument(
            record.Status, record.Layer, record.Scope, record.AppliesTo, record.Mechanisms, PeriodText.Start(record.Period), PeriodText.End(record.Period),
            record.Period.IsObservation, record.Note, SourceDocument.Of(record.Sources))),
    ];
}
