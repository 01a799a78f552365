using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

internal sealed record SourceDocument(
    string Url, string? Title, string? Publisher, PartialDate? Published, SourceGrade Grade, SourceAffiliation Affiliation,
    [property: Description("The address of the original where the page is a copy.")] string? CopyOf)
{
    internal static SourceDocument Of(Source source) =>
        new(source.Url.OriginalString, source.Title, source.Publisher, source.Published, source.Grade, source.Affiliation, source.CopyOf?.ToString());

    internal static SourceDocument[] Of(IEnumerable<Source> sources) => [.. sources.Select(Of)];
}

internal sealed record FigureDocument(
    string Platform, Metric Metric,
    [property: Description("What the label of the metric hides; null where nothing is stated.")] string? Definition,
    [property: Description("With market-share: of what.")] string? Base,
    string? Edition,
    [property: Description("Ids of other platforms that the figure includes.")] IReadOnlyList<string> Covers,
    string Region, PartialDate AsOf,
    [property: Description("The central value, in persons or accounts; in per cent with market-share.")] decimal Value,
    [property: Description("The least that is certain.")] decimal Lower,
    [property: Description("The most that is certain; null where there is no upper bound.")] decimal? Upper,
    Qualifier Qualifier, Measurement MeasuredBy, string? Measurer, string? Note,
    [property: Description("What to mind, such as the age of the figure, or that it disagrees with the one chosen.")] string? Remark,
    SourceDocument Source)
{
    internal static FigureDocument Of(UserFigure figure, Platform platform, string? remark = null) => new(
        platform.Id, figure.Metric, figure.Definition, figure.Base, figure.Edition, figure.Covers, figure.Region.Id, figure.AsOf, figure.Amount.Value, figure.Amount.Lower, figure.Amount.Upper,
        figure.Amount.Qualifier, figure.MeasuredBy, figure.Measurer, figure.Note, remark, SourceDocument.Of(figure.Source));

    internal static FigureDocument? Of(FigureAnswer answer) => answer.Figure is { } figure ? Of(figure, answer.Platform) : null;
}

internal sealed record RatioDocument(decimal Value, decimal Lower, [property: Description("Null where there is no upper bound.")] decimal? Upper)
{
    private const int Digits = 4;

    internal static RatioDocument? Of(BoundedRatio? ratio) => ratio is not { } known
        ? null
        : new(decimal.Round(known.Value, Digits), decimal.Round(known.Lower, Digits), known.Upper is { } upper ? decimal.Round(upper, Digits) : null);
}

internal sealed record DaysDocument([property: Description("At least so many days; negative for earlier.")] int Least, int Most)
{
    internal static DaysDocument? Of(DaysLater? days) => days is { } known ? new(known.Lower, known.Upper) : null;
}

internal sealed record ClaimDocument(PartialDate Date, string? Note, IReadOnlyList<SourceDocument> Sources)
{
    internal static ClaimDocument Of(DatedClaim claim) => new(claim.Date, claim.Note, SourceDocument.Of(claim.Sources));

    internal static ClaimDocument[] Of(IEnumerable<DatedClaim> claims) => [.. claims.Select(Of)];
}

internal sealed record NameDocument(string Text, string Language);
