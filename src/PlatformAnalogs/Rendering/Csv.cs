using System.Globalization;
using System.Text;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Tables as RFC 4180 has them, made harmless for spreadsheets by <see cref="CsvCell"/>.</summary>
internal sealed class Csv
{
    private readonly StringBuilder _text = new();

    internal Csv(params string[] columns) => Row(columns);

    internal void Row(params IEnumerable<string?> cells)
    {
        _text.AppendJoin(',', cells.Select(CsvCell.Of)).Append("\r\n");
    }

    internal static string Number(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    internal static string Token<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? KebabCase.Of(known) : "";

    /// <summary>The columns of a source.</summary>
    internal static readonly string[] SourceColumns = ["sourceUrl", "sourceTitle", "sourcePublisher", "sourcePublished", "sourceGrade"];

    internal static string?[] Cells(Source? source) => source is null
        ? new string?[SourceColumns.Length]
        : [source.Address, source.Title, source.Publisher, source.Published?.ToString(), KebabCase.Of(source.Grade)];

    /// <summary>The first of the pages that something rests on; empty cells where there is none.</summary>
    internal static string?[] FirstOf(IReadOnlyList<Source>? sources) => Cells(sources is [var first, ..] ? first : null);

    /// <summary>The columns of an amount.</summary>
    internal static readonly string[] AmountColumns = ["value", "lower", "upper", "qualifier"];

    internal static string?[] Cells(Estimate? amount) => amount is not { } known
        ? new string?[AmountColumns.Length]
        : [Number(known.Value), Number(known.Lower), Number(known.Upper), KebabCase.Of(known.Qualifier)];

    /// <summary>The columns of a figure.</summary>
    internal static readonly string[] FigureColumns =
        ["platform", "name", "metric", "definition", "base", "edition", "covers", "region", "asOf", .. AmountColumns, "measuredBy", "measurer", "remark", .. SourceColumns];

    internal static string?[] Cells(Platform platform, UserFigure figure, string? remark) =>
    [
        platform.Id, platform.Name, Token<Metric>(figure.Metric), figure.Definition, figure.Base, figure.Edition, string.Join(' ', figure.Covers), figure.Region.Id, figure.AsOf.ToString(),
        .. Cells(figure.Amount), Token<Measurement>(figure.MeasuredBy), figure.Measurer, remark, .. Cells(figure.Source),
    ];

    public override string ToString() => _text.ToString();
}
