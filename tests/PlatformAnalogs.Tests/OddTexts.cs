using System.Text;

namespace PlatformAnalogs.Tests;

/// <summary>Texts that nobody expects: pieces of names and links, halves of characters, signs that steer, in any order; the same for the same seed.</summary>
internal static class OddTexts
{
    private static readonly string[] Pieces =
    [
        .. PlatformCatalog.Default.Platforms.SelectMany(platform => platform.Names.Select(name => name.Text).Concat(platform.Hosts.Select(host => host.Host)).Concat(platform.Links.Select(link => link.Template))),
    ];

    private static readonly string[] Signs =
    [
        "https://", "http:/", "HTTPS://", "//", "tg://", "://", "/", "//", "?", "&", "=", "#", "#!", "@", "%", "%2", "%2F", "%40", "%00", "%FF", "%E5%BE%AE", "%zz", ".", "..", "...", ":", ":80", ":99999999999", "-", "_", "~", "\\", "[", "]", "[::1]", "(", ")", "<", ">", "{", "}", "{handle}", "|", "`",
        "'", "\"", " ", "\t", "\r", "\n", "\0", "\u001b[31m", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2028", "\u2066", "\uFEFF", "\uFFFD", "\uFFFF", "\uD800", "\uDC00", "\uDBFF\uDFFF", "𠮷", "😀", "👨‍👩‍👧", "é", "e\u0301", "ß", "İ", "ı", "ﬃ", "Ａ", "１", "①", "Ⓐ", "𝐀", "🅰", "微", "網", "网站", "官网",
        "app", "www.", "m.", "xn--", "1", "0", "9999999999999999999", "a", "Z", "+", "C#", "&amp;", "；", "：", "／", "．", "www.www.", "index.php", "login",
    ];

    internal static string Next(Random random)
    {
        StringBuilder text = new();
        for (int parts = random.Next(1, 12); parts > 0; parts--)
            text.Append(Part(random));
        return text.ToString();
    }

    private static string Part(Random random)
    {
        string piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(10) switch
        {
            0 or 1 => piece,
            2 => piece[..random.Next(piece.Length + 1)],
            3 => piece.ToUpperInvariant(),
            4 => ((char)random.Next(char.MaxValue + 1)).ToString(),
            5 => string.Concat(Enumerable.Repeat(Signs[random.Next(Signs.Length)], random.Next(1, 40))),
            _ => Signs[random.Next(Signs.Length)],
        };
    }
}
