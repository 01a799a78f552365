using System.Text;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Makes text of the bytes of a document.</summary>
internal static partial class TextDecoder
{
    // As far as browsers look.
    private const int DeclaredWithin = 1024;

    private const int BinaryWithin = 8192;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether bytes are no text: text has no NUL, except in UTF-16 and UTF-32, which say so at their start.</summary>
    internal static bool IsBinary(ReadOnlySpan<byte> bytes) => ByMark(bytes) is null && bytes[..Math.Min(bytes.Length, BinaryWithin)].Contains((byte)0);

    /// <summary>The text of a document; what is not text in its encoding becomes U+FFFD.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="mayDeclare">Whether it may declare its encoding, as HTML does.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, bool mayDeclare)
    {
        if (ByMark(bytes) is { } marked)
            return marked.GetString(bytes[marked.Preamble.Length..]);
        Encoding encoding = mayDeclare ? Declared(bytes[..Math.Min(bytes.Length, DeclaredWithin)]) ?? Utf8 : Utf8;
        return encoding.GetString(bytes);
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        // UTF-32 first: its mark begins with that of UTF-16.
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        }

        return null;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        Match declaration = Declaration().Match(text);
        if (!declaration.Success)
            return null;
        string label = declaration.Groups["label"].Value.ToLowerInvariant();
        return CodePagesEncodingProvider.Instance.GetEncoding(label switch
        {
            // Browsers read the smaller character sets as the larger ones, as do people who declare them.
            "gbk" or "gb2312" or "gb_2312-80" or "x-gbk" or "chinese" => "gb18030",
            "big5-hkscs" or "x-x-big5" or "cn-big5" => "big5",
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            _ => label,
        });
    }

    [GeneratedRegex("""<\?xml[^>]{0,200}\bencoding\s*=\s*["'](?<label>[\w.:-]+)|<meta\b[^>]{0,400}\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
