using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace PlatformAnalogs.Text;

/// <summary>
/// A pasted link taken apart, in offsets into the text as it was pasted: what is around it left off, scheme, host, path, parameters. Takes
/// what browsers take (backslashes, user info, ports, wide letters) and what people leave out (the scheme). Reads the text once.
/// </summary>
internal ref struct LinkParts
{
    /// <summary>Longer hosts cannot exist.</summary>
    internal const int MaxHost = 253;

    private const int MaxSegments = 8;
    private const string Opening = "<([{\"'“‘「『《〈（【｛";
    private const string Closing = ">)]}\"'”’」』》〉）】｝.,;:!?。，、；：！？…*";
    private const string Ends = "<>\"“”「」『』《》〈〉（）【】。，、；！？…";

    private static readonly SearchValues<char> InLink = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%\\|^`{}");
    private static readonly SearchValues<char> InHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
    private static readonly SearchValues<char> AfterHost = SearchValues.Create("/\\?#");

    private SegmentBounds _segments;
    private int _queryStart;
    private int _queryEnd;

    /// <summary>The text as it was pasted.</summary>
    internal ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Where the host starts.</summary>
    internal int HostStart { get; private set; }

    /// <summary>How long the folded host is, or the scheme with its colon.</summary>
    internal int HostLength { get; private set; }

    /// <summary>How many of the path's parts are known; a longer path is cut.</summary>
    internal int SegmentCount { get; private set; }

    internal readonly bool HasQuery => _queryEnd > _queryStart;

    /// <summary>Whether the folded host has a letter for each letter pasted, so that places in the one are places in the other.</summary>
    internal bool IsHostPlain { get; private set; }

    /// <summary>The first part of the path; empty where there is none.</summary>
    internal readonly ReadOnlySpan<char> FirstSegment => SegmentCount == 0 ? default : Text[_segments[0].._segments[1]];

    /// <summary>Where a part of the path stands.</summary>
    internal readonly (int Start, int End) Segment(int index) => (_segments[2 * index], _segments[(2 * index) + 1]);

    /// <summary>Whether a sign at the end of what was pasted is no part of the link.</summary>
    internal static bool IsClosing(char c) => Closing.Contains(c);

    /// <summary>Takes a link apart.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="host">Room for the host, lower-case and narrow, or for an app's scheme with its colon.</param>
    /// <param name="parts">The parts.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, Span<char> host, out LinkParts parts)
    {
        parts = new LinkParts { Text = text };
        int start = 0;
        while (start < text.Length && !char.IsAsciiLetterOrDigit(text[start]) && (IsBlank(text[start]) || Opening.Contains(text[start])))
            start++;
        int end = WithoutClosing(text, start, EndOf(text, start));

        int at = start;
        bool hasScheme = false;
        int scheme = SchemeLength(text[start..end]);
        if (scheme > 0)
        {
            ReadOnlySpan<char> name = text.Slice(start, scheme);
            at = start + scheme + 1;
            if (!IsWeb(name))
            {
                if (end - at < 2 || text[at] != '/' || text[at + 1] != '/' || scheme + 1 > host.Length)
                    return false;
                name.ToLowerInvariant(host);
                host[scheme] = ':';
                parts.HostStart = start;
                parts.HostLength = scheme + 1;
                parts.ReadPath(at + 2, end);
                return true;
            }

            hasScheme = true;
        }

        int slashes = 0;
        while (at < end && text[at] is '/' or '\\')
        {
            at++;
            slashes++;
        }

        if (!hasScheme && slashes is not (0 or 2))
            return false;
        int authority = at;
        int after = text[at..end].IndexOfAny(AfterHost);
        at = after < 0 ? end : at + after;
        ReadOnlySpan<char> whole = text[authority..at];
        int user = whole.LastIndexOf('@');
        // Without a scheme, what has an @ is an address of mail.
        if (user >= 0 && !hasScheme)
            return false;
        parts.HostStart = authority + user + 1;
        ReadOnlySpan<char> named = whole[(user + 1)..];
        int port = named.LastIndexOf(':');
        if (port >= 0)
        {
            foreach (char c in named[(port + 1)..])
            {
                if (!char.IsAsciiDigit(c))
                    return false;
            }

            named = named[..port];
        }

        parts.HostLength = FoldHost(named, host);
        if (parts.HostLength <= 0)
            return false;
        parts.IsHostPlain = parts.HostLength == named.Length || (named[^1] == '.' && parts.HostLength == named.Length - 1);
        parts.ReadPath(at, end);
        return true;
    }

    /// <summary>Where the value of a parameter stands.</summary>
    internal readonly bool TryParameter(ReadOnlySpan<char> name, out int start, out int end)
    {
        for (start = _queryStart; start < _queryEnd; start = end + 1)
        {
            ReadOnlySpan<char> rest = Text[start.._queryEnd];
            int length = rest.IndexOf('&');
            end = length < 0 ? _queryEnd : start + length;
            ReadOnlySpan<char> pair = Text[start..end];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                start += name.Length + 1;
                return true;
            }
        }

        end = start;
        return false;
    }

    private void ReadPath(int start, int end)
    {
        int at = ReadSegments(start, end);
        // Pages of one script keep their path after the sign: twitter.com/#!/name, music.163.com/#/song?id=1.
        if (SegmentCount == 0 && !HasQuery && at < end && Text[at] == '#')
        {
            int path = at + 1 < end && Text[at + 1] == '!' ? at + 2 : at + 1;
            if (path < end && Text[path] == '/')
                ReadSegments(path, end);
        }
    }

    private int ReadSegments(int start, int end)
    {
        int at = start;
        while (at < end && Text[at] is not ('?' or '#'))
        {
            int segment = at;
            int length = Text[at..end].IndexOfAny(AfterHost);
            at = length < 0 ? end : at + length;
            if (at > segment && SegmentCount < MaxSegments)
            {
                _segments[2 * SegmentCount] = segment;
                _segments[(2 * SegmentCount) + 1] = at;
                SegmentCount++;
            }

            if (at < end && Text[at] is '/' or '\\')
                at++;
        }

        if (at < end && Text[at] == '?')
        {
            _queryStart = at + 1;
            int fragment = Text[at..end].IndexOf('#');
            _queryEnd = fragment < 0 ? end : at + fragment;
            at = _queryEnd;
        }

        return at;
    }

    // The length of a scheme, or 0: weibo.com:8080 has none.
    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            return 5;
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '+' or '-' or '.'))
            length++;
        if (length == 0 || length >= text.Length || text[length] != ':' || !char.IsAsciiLetter(text[0]))
            return 0;
        ReadOnlySpan<char> name = text[..length];
        return IsWeb(name) || text[(length + 1)..].StartsWith("//") ? length : 0;
    }

    private static bool IsWeb(ReadOnlySpan<char> scheme) => scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (true)
        {
            int plain = text[end..].IndexOfAnyExcept(InLink);
            if (plain < 0)
                return text.Length;
            end += plain;
            if (IsBlank(text[end]) || Ends.Contains(text[end]))
                return end;
            end++;
        }
    }

    private static int WithoutClosing(ReadOnlySpan<char> text, int start, int end)
    {
        if (end > start && (char.IsAsciiLetterOrDigit(text[end - 1]) || text[end - 1] == '/'))
            return end;
        // A bracket that was opened inside the link belongs to it: /wiki/Weibo_(website).
        int open = text[start..end].Count('(') - text[start..end].Count(')');
        while (end > start && IsClosing(text[end - 1]))
        {
            if (text[end - 1] == ')')
            {
                if (open >= 0)
                    break;
                open++;
            }

            end--;
        }

        return end;
    }

    // Lower-case ASCII, wide letters and full stops made narrow as browsers do. What is left beyond ASCII is no host of the catalog:
    // letters that only look alike must not pass.
    private static int FoldHost(ReadOnlySpan<char> named, Span<char> host)
    {
        if (named.Length <= host.Length && !named.ContainsAnyExcept(InHost))
        {
            Ascii.ToLower(named, host, out int plain);
            return plain > 0 && host[plain - 1] == '.' ? plain - 1 : plain;
        }

        int length = 0;
        for (int i = 0; i < named.Length; i++)
        {
            char c = named[i];
            if (c is >= '\uFF01' and <= '\uFF5E')
                c = (char)(c - 0xFEE0);
            else if (c is '．' or '｡')
                c = '.';
            else if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
                continue;
            else if (c == '%' && i + 2 < named.Length && char.IsAsciiHexDigit(named[i + 1]) && char.IsAsciiHexDigit(named[i + 2]))
            {
                c = (char)((Convert.ToInt32(named[i + 1].ToString(), 16) << 4) | Convert.ToInt32(named[i + 2].ToString(), 16));
                i += 2;
            }

            if (length == host.Length || !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
                return -1;
            host[length++] = char.ToLowerInvariant(c);
        }

        return length > 0 && host[length - 1] == '.' ? length - 1 : length;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [InlineArray(2 * MaxSegments)]
    private struct SegmentBounds
    {
        private int _first;
    }
}
