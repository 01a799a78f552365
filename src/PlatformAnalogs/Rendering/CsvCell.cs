using System.Globalization;

namespace PlatformAnalogs.Rendering;

/// <summary>
/// One cell of a table as RFC 4180 has it, made harmless for spreadsheets: one that would be taken for a formula begins with an apostrophe.
/// Depends on nothing of the library, as the command line compiles it too: one rule for what both write.
/// </summary>
internal static class CsvCell
{
    private const string Formulas = "=+-@\t\r";

    internal static string Of(string? cell)
    {
        string text = Printable.Text(cell ?? "");
        // A number may begin with a sign; what people wrote may not.
        if (text.Length > 0 && Formulas.Contains(text[0]) && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
