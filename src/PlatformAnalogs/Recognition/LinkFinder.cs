using PlatformAnalogs.Lookup;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>An address in running text, around a sign that stands inside addresses.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Next">Where reading goes on: behind the address, or behind what turned out to be none.</param>
/// <param name="IsAddress">Whether it is one; names in it are none.</param>
/// <param name="Match">To which platform it belongs, or null.</param>
/// <param name="Host">The domain that decided.</param>
internal readonly record struct FoundLink(int Start, int End, int Next, bool IsAddress, LinkMatch? Match, string Host)
{
    /// <summary>Whether it is a domain and nothing else.</summary>
    internal bool IsHost { get; init; }
}

/// <summary>Finds the addresses in running text: of the web, of apps, of mail; with or without a scheme.</summary>
internal static class LinkFinder
{
    /// <summary>Longer addresses are read in pieces.</summary>
    internal const int MaxLength = 2048;

    /// <summary>The first label of a host, or the name before the @ of a mail address, is no longer.</summary>
    internal const int MaxBefore = 64;

    // The last label of a domain, or the ending of a file's name, in running text.
    private const int MaxEnding = 6;

    /// <summary>The address around a full stop or colon.</summary>
    /// <param name="links">The domains and forms of links.</param>
    /// <param name="text">The text.</param>
    /// <param name="sign">Where the sign stands; a letter or digit is before it.</param>
    /// <param name="floor">Where the address can begin at the earliest.</param>
    /// <param name="day">The date of the text, or null.</param>
    internal static FoundLink Around(LinkIndex links, ReadOnlySpan<char> text, int sign, int floor, DateOnly? day)
    {
        bool isScheme = text[sign] == ':';
        if (isScheme && !text[sign..].StartsWith("://"))
            return new FoundLink(sign, sign + 1, sign + 1, false, null, "");
        int start = sign, end = sign + 1;
        while (start > floor && sign - start < MaxBefore && IsOfHead(text[start - 1]))
            start--;
        while (end < text.Length && end - start < MaxLength && IsOfAddress(text[start..end], text[end]))
            end++;
        ReadOnlySpan<char> written = text[start..end];
        LinkMatch? match = links.Resolve(written, day, out LinkCapture place, out string host);
        if (match is not null)
        {
            ReadOnlySpan<char> link = written[place.Start..place.End];
            return new FoundLink(start + place.Start, start + place.End, end, true, match, host) { IsHost = !isScheme && !link.ContainsAny("/?#:") };
        }

        int closed = place.End > place.Start ? place.End : written.TrimEnd(".,;:!?)]'*").Length;
        return new FoundLink(start, start + closed, end, isScheme || IsUnknownAddress(written[..closed]), null, host);
    }

    // What is before the first sign of an address: a label, a scheme, a mail name.
    private static bool IsOfHead(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+' or '@' or '%' || IsWide(c);

    private static bool IsWide(char c) => c is (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A');

    // Writing without spaces ends an address, though browsers take it, as people put no space between the two; unless it stands where addresses
    // have words: /wiki/微博, ?q=微博.
    private static bool IsOfAddress(ReadOnlySpan<char> address, char c)
    {
        if (c < 0x80)
            return c > ' ' && c is not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^' or '\u007F');
        if (IsWide(c) || c is '．' or '／')
            return true;
        return char.IsLetter(c) && address[^1] switch
        {
            '/' => HoldsWords(address[..^1]),
            '=' or '_' => true,
            var before => before >= 0x80 && char.IsLetter(before),
        };
    }

    // Whether the last part of a path is one behind which words stand.
    private static bool HoldsWords(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> last = path[(path.LastIndexOf('/') + 1)..];
        foreach (string part in (ReadOnlySpan<string>)["wiki", "item", "tag", "tags", "topic", "topics", "hashtag", "search", "zh", "zh-cn", "zh-tw", "zh-hk", "zh-hans", "zh-hant", "category", "people", "explore"])
        {
            if (last.Equals(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // An address of nobody in the catalog, a file, a mail address; not the end of a sentence with the space left out.
    private static bool IsUnknownAddress(ReadOnlySpan<char> written)
    {
        int path = written.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = path < 0 ? written : written[..path];
        if (host.Contains('@'))
            return true;
        int dot = host.LastIndexOf('.');
        ReadOnlySpan<char> ending = host[(dot + 1)..];
        return dot > 0 && ending.Length is > 0 and <= MaxEnding && !ending.ContainsAnyExcept(LowerOrDigit) && ending.ContainsAnyInRange('a', 'z');
    }

    private static readonly System.Buffers.SearchValues<char> LowerOrDigit = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
}
