using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Export.Tables;

/// <summary>Counterparts, figures and access.</summary>
internal static class ClaimTables
{
    internal static readonly Table<Counterpart> Counterparts = Table<Counterpart>
        .Of("counterparts", "counterpart_id", "A cited claim that two platforms of different ecosystems serve the same need. It holds in both directions: `counterpart_sides` has both.", catalog => catalog.Counterparts, claim => $"{claim.FirstId}/{claim.SecondId}/{claim.Category.Id}", "`first_platform_id/second_platform_id/category_id`.")
        .Reference("first_platform_id", PlatformTables.Platforms, "The one platform.", claim => claim.FirstId)
        .Reference("second_platform_id", PlatformTables.Platforms, "The other.", claim => claim.SecondId)
        .Reference("category_id", VocabularyTables.Categories, "The function in which they correspond.", claim => claim.Category.Id)
        .Token("closeness", "How closely.", claim => claim.Closeness)
        .Integer("closeness_rank", "The closeness as a number, 3 the closest, to order by.", claim => (int)claim.Closeness)
        .Text("reason", "Why, in a line that reads from both sides.", claim => claim.Reason)
        .OptionalText("not_matched", "What one side has and the other lacks.", claim => claim.NotMatched)
        .Period(claim => claim.Period);

    internal static readonly ExportTable CounterpartSides = Counterparts
        .List("counterpart_sides", "A counterpart claim from the side of one of its platforms: two rows a claim.", claim => new[] { (Own: claim.FirstId, Other: claim.SecondId), (Own: claim.SecondId, Other: claim.FirstId) }, "1 from the first platform's side, 2 from the second's.")
        .Reference("platform_id", PlatformTables.Platforms, "The platform.", side => side.Own)
        .Reference("other_platform_id", PlatformTables.Platforms, "Its counterpart.", side => side.Other);

    internal static readonly ExportTable CounterpartSources = Counterparts.Sources("counterpart_sources", claim => claim.Sources);

    internal static readonly Table<UserFigure> Figures = PlatformTables.Platforms
        .Facts("figures", "figure_id", "One published figure of a platform. Conflicting ones stand side by side.", platform => platform.Figures, "`platform_id/metric/region_id/as_of/source_id`.", figure => $"{Json.Token(figure.Metric)}/{figure.Region.Id}/{figure.AsOf}/{VocabularyTables.IdOf(figure.Source)}")
        .Token("metric", "What is counted. Figures of different metrics are not comparable.", figure => figure.Metric)
        .Reference("region_id", VocabularyTables.Regions, "Where.", figure => figure.Region.Id)
        .Date("as_of", "The date that it is for.", figure => figure.AsOf)
        .Amount("in persons or accounts; in per cent with `market-share`", figure => figure.Amount)
        .OptionalText("base", "With `market-share`: of what.", figure => figure.Base)
        .OptionalText("definition", "What the label of the metric hides, such as mobile only. Figures of different definitions are not comparable.", figure => figure.Definition)
        .Token("measured_by", "Who arrived at it.", figure => figure.MeasuredBy)
        .OptionalText("measurer", "The name of who measured it.", figure => figure.Measurer)
        .OptionalText("edition", "The edition that it is for; missing for the whole platform.", figure => figure.Edition)
        .OptionalText("note", "A remark.", figure => figure.Note)
        .Source(figure => figure.Source);

    internal static readonly ExportTable FigureCovers = Figures
        .List("figure_covers", "Another platform that a figure includes.", figure => figure.Covers)
        .Reference("covered_platform_id", PlatformTables.Platforms, "The other platform.", id => id);

    internal static readonly Table<AccessRecord> Access = PlatformTables.Platforms
        .Facts(
            "access", "access_id", "A claim of a platform's status in one region for one period. Claims may disagree; `access_history` is what the catalog makes of them.", platform => platform.Access,
            "`platform_id/region_id/layer/status/start`, `unknown` where there is no start.", record => $"{record.Region.Id}/{Json.Token(record.Layer)}/{Json.Token(record.Status)}/{record.Period.Start?.ToString() ?? "unknown"}")
        .Reference("region_id", VocabularyTables.Regions, "Where.", record => record.Region.Id)
        .Token("status", "The status claimed.", record => record.Status)
        .OptionalText("scope", "What it is about, such as `host:google.cn`; missing for the whole platform.", record => record.Scope)
        .Token("layer", "On which level.", record => record.Layer)
        .Token("applies_to", "To whom it applies.", record => record.AppliesTo)
        .Flag("is_observation", "Whether it was seen at a time, rather than begun or ended.", record => record.Period.IsObservation)
        .OptionalText("note", "A remark.", record => record.Note)
        .Period(record => record.Period);

    internal static readonly ExportTable AccessMechanisms = Access
        .List("access_mechanisms", "By what means a status is brought about, as far as the sources state it.", record => record.Mechanisms)
        .Token("mechanism", "The means.", mechanism => mechanism);

    internal static readonly ExportTable AccessSources = Access.Sources("access_sources", record => record.Sources);

    internal static readonly Table<(Region Region, AccessSpan Span)> AccessHistory = PlatformTables.Platforms
        .Facts(
            "access_history", "access_history_id", "Derived: the platform's status over time, by the rules by which `platform-analogs access` answers. Every region of which something is recorded, without a gap between the spans.",
            History, "`platform_id/region_id/first_day`.", item => $"{item.Region.Id}/{new PartialDate(item.Span.First)}")
        .Reference("region_id", VocabularyTables.Regions, "Where.", item => item.Region.Id)
        .Day("first_day", "The first day of the span.", item => item.Span.First)
        .Day("last_day", "The last day, that day included; the date of the data where the status goes on.", item => item.Span.Last)
        .Token("status", "The status. `unknown` is not open.", item => item.Span.Status)
        .Token("visibility", "Whether people there can see what is on it: the status in short.", item => item.Span.Visibility)
        .OptionalDate("since", "When the status began, by the claim chosen.", item => item.Span.Since);

    internal static readonly ExportTable AccessHistorySources = AccessHistory.Sources("access_history_sources", item => item.Span.Sources);

    private static IEnumerable<(Region Region, AccessSpan Span)> History(Platform platform) => platform.Access
        .Select(record => record.Region).Distinct()
        .SelectMany(region => platform.AccessOver(region).Spans.Select(span => (region, span)));
}
