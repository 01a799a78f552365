using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Text of HTML as its readers see it, each stretch of it known by where it stands: character references and line breaks are as long there as they like.</summary>
internal static class HtmlText
{
    private const int LongestReference = 40;

    private static readonly IEntityProvider Entities = HtmlEntityProvider.Resolver;

    /// <summary>Adds text as it stands in the document.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="text">What it is added to.</param>
    /// <param name="isVerbatim">Whether it has no character references.</param>
    internal static void Append(ReadOnlySpan<char> raw, int offset, TextCollector text, bool isVerbatim = false)
    {
        while (!raw.IsEmpty)
        {
            int special = isVerbatim ? raw.IndexOf('\r') : raw.IndexOfAny('&', '\r');
            int plain = special < 0 ? raw.Length : special;
            if (plain > 0)
                text.Append(raw[..plain], offset, plain);
            raw = raw[plain..];
            offset += plain;
            if (raw.IsEmpty)
                return;
            int length = 1;
            if (raw[0] == '\r')
            {
                length = raw.StartsWith("\r\n") ? 2 : 1;
                text.Append("\n", offset, length);
            }
            else
            {
                string? referred = Refer(raw, out length);
                text.Append(referred ?? "&", offset, length);
            }

            raw = raw[length..];
            offset += length;
        }
    }

    // Only references that end as they should: without its semicolon one is as likely a parameter of an address.
    private static string? Refer(ReadOnlySpan<char> raw, out int length)
    {
        length = 1;
        int end = raw[..Math.Min(raw.Length, LongestReference)].IndexOf(';');
        if (end < 2)
            return null;
        ReadOnlySpan<char> name = raw[1..end];
        string? referred = name[0] == '#' ? Number(name[1..]) : Entities.GetSymbol(raw[1..(end + 1)].ToString());
        length = referred is null ? 1 : end + 1;
        return referred;
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        bool hexadecimal = !digits.IsEmpty && digits[0] is 'x' or 'X';
        if (!int.TryParse(hexadecimal ? digits[1..] : digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        // A line break in a text is one of the document, which this is not.
        return number is '\r' or '\n' ? " " : Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD";
    }
}
