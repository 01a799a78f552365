namespace PlatformAnalogs.Rendering.Json;

/// <summary>What several documents have in common. A method that takes a key writes a value, one that takes none the keys of an object that is open.</summary>
internal static class CommonJson
{
    internal static JsonOut AsOf(this JsonOut json, AsOf asOf) => json.Text("asOf", asOf.ToString()).Date("day", asOf.Day);

    internal static JsonOut Period(this JsonOut json, Period? period) => json
        .Text("from", period switch { { Start: { } start } => start.ToString(), { StartKind: PeriodStartKind.Always } => "always", _ => null })
        .Text("to", period switch { { End: { } end } => end.ToString(), { EndKind: PeriodEndKind.EndedUnknown } => "unknown", _ => null });

    internal static JsonOut Ids(this JsonOut json, string key, IEnumerable<Category> categories) => json.Texts(key, categories.Select(category => category.Id));

    internal static JsonOut Ids(this JsonOut json, string key, IEnumerable<Platform> platforms) => json.Texts(key, platforms.Select(platform => platform.Id));

    internal static JsonOut Source(this JsonOut json, string key, Source? source) => json.Object(key, source, Write);

    internal static JsonOut Sources(this JsonOut json, IEnumerable<Source>? sources) => json.Objects("sources", sources, Write);

    internal static JsonOut Claim(this JsonOut json, string key, DatedClaim claim) => json.Object(key, claim, Write);

    internal static JsonOut Claims(this JsonOut json, string key, IEnumerable<DatedClaim> claims) => json.Objects(key, claims, Write);

    internal static JsonOut Days(this JsonOut json, string key, DaysLater? days) => json.Object(key, days, (json, days) => json.Number("least", days!.Value.Lower).Number("most", days.Value.Upper));

    internal static JsonOut Ratio(this JsonOut json, string key, BoundedRatio? ratio) => json.Object(key, ratio, Write);

    internal static JsonOut Count(this JsonOut json, string key, AccountFigure? figure) =>
        json.Object(key, figure, (json, figure) => json.Token("metric", figure.Metric).Date("asOf", figure.AsOf).Amount(figure.Amount));

    internal static JsonOut Figure(this JsonOut json, string key, FigureAnswer answer) => json.Object(key, answer.Figure, (json, figure) => json.Figure(figure, answer.Platform));

    internal static JsonOut Figure(this JsonOut json, UserFigure figure, Platform platform, string? remark = null) => json
        .Text("platform", platform.Id).Token("metric", figure.Metric).Text("definition", figure.Definition).Text("base", figure.Base).Text("edition", figure.Edition).Texts("covers", figure.Covers)
        .Text("region", figure.Region.Id).Date("asOf", figure.AsOf).Amount(figure.Amount).Token("measuredBy", figure.MeasuredBy).Text("measurer", figure.Measurer)
        .Text("note", figure.Note).Text("remark", remark).Source("source", figure.Source);

    internal static JsonOut Match(this JsonOut json, CounterpartMatch match, DateOnly day) => json
        .Text("id", match.Platform.Id).Text("name", match.Platform.NameAsOf(day)).Rounded("score", match.Score).Token("closeness", match.Closeness).Token("basis", match.Basis)
        .Text("category", match.Category.Id).Text("reason", match.Reason).Text("notMatched", match.NotMatched).Period(match.Period)
        .Object("parts", match.Parts, (json, parts) => json
            .Rounded("closeness", parts.Closeness).Rounded("evidence", parts.Evidence).Rounded("functions", parts.Functions).Rounded("features", parts.Features).Rounded("nearness", parts.Nearness))
        .Sources(match.Sources);

    private static JsonOut Amount(this JsonOut json, Estimate amount) =>
        json.Number("value", amount.Value).Number("lower", amount.Lower).Number("upper", amount.Upper).Token("qualifier", amount.Qualifier);

    private static void Write(JsonOut json, BoundedRatio? ratio) =>
        json.Rounded("value", ratio!.Value.Value).Rounded("lower", ratio.Value.Lower).Rounded("upper", ratio.Value.Upper);

    private static void Write(JsonOut json, DatedClaim claim) => json.Date("date", claim.Date).Text("note", claim.Note).Sources(claim.Sources);

    private static void Write(JsonOut json, Source source) => json
        .Text("url", source.Address).Text("title", source.Title).Text("publisher", source.Publisher).Date("published", source.Published)
        .Token("grade", source.Grade).Token("affiliation", source.Affiliation).Text("copyOf", source.CopyOf?.ToString());
}
