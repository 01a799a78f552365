using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>
/// One cell of a table as RFC 4180 has it, made harmless for spreadsheets: one that would be taken for a formula begins with an apostrophe.
/// Depends on nothing of the library but <see cref="Printable"/>, as the command line compiles both too: one rule for what both write.
/// </summary>
internal static class CsvCell
{
    // The wide ones too, which some spreadsheets take for the narrow ones; and behind spaces, which some leave out.
    private const string Formulas = "=+-@＝＋－＠";

    internal static string Of(string? cell)
    {
        string text = Printable.Text(cell ?? "");
        // A number may begin with a sign; what people wrote may not.
        if (text.AsSpan().TrimStart() is [var first, ..] && Formulas.Contains(first) && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
