using System.Globalization;
using System.Runtime.CompilerServices;

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

    private SegmentPlaces _segments;
    private int _queryStart;
    private int _queryEnd;

    /// <summary>The text as it was pasted.</summary>
    internal ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Where the link itself stands in it.</summary>
    internal LinkCapture Place { get; private set; }

    /// <summary>Of which kind its letters are.</summary>
    internal LinkScan Letters;

    /// <summary>The host, narrow, in either case; or an app's scheme with its colon.</summary>
    internal ReadOnlySpan<char> Host { get; private set; }

    /// <summary>Where the host stands in the text, or -1 where it is written in other letters there.</summary>
    internal int HostStart { get; private set; }

    /// <summary>How many of the path's parts are known; a longer path is cut.</summary>
    internal int SegmentCount { get; private set; }

    internal readonly bool HasQuery => _queryEnd > _queryStart;

    /// <summary>The first part of the path; empty where there is none.</summary>
    internal readonly ReadOnlySpan<char> FirstSegment => SegmentCount == 0 ? default : Text[_segments[0].Start.._segments[0].End];

    /// <summary>Where a part of the path stands.</summary>
    internal readonly LinkCapture Segment(int index) => _segments[index];

    /// <summary>Whether a sign at the end of what was pasted is no part of the link.</summary>
    internal static bool IsClosing(char c) => Closing.Contains(c);

    /// <summary>Takes a link apart, and says whether the text is one.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="room">Room for the host, where it must be written anew.</param>
    internal bool TryRead(ReadOnlySpan<char> text, Span<char> room)
    {
        Text = text;
        Letters.Read(text);
        int start = 0;
        while (start < text.Length && !char.IsAsciiLetterOrDigit(text[start]) && (IsBlank(text[start]) || Opening.Contains(text[start])))
            start++;
        int end = WithoutClosing(text, start, EndOf(start));
        Letters.CutAt(end);
        Place = new LinkCapture(start, end);

        int at = start;
        bool hasScheme = false;
        int scheme = SchemeLength(text[start..end]);
        if (scheme > 0)
        {
            at = start + scheme + 1;
            if (!IsWeb(text.Slice(start, scheme)))
            {
                if (!text[at..end].StartsWith("//") || scheme >= MaxHost)
                    return false;
                Host = text.Slice(start, scheme + 1);
                HostStart = start;
                ReadPath(at + 2, end);
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
        int path = Letters.EndOf(at);
        if (!TryReadHost(at, path, hasScheme, room))
            return false;
        ReadPath(path, end);
        return true;
    }

    private bool TryReadHost(int start, int end, bool hasScheme, Span<char> room)
    {
        ReadOnlySpan<char> host = Text[start..end];
        HostStart = start;
        if (!Letters.IsHost(start, end))
        {
            int user = host.LastIndexOf('@');
            // Without a scheme, what has an @ is an address of mail.
            if (user >= 0 && !hasScheme)
                return false;
            host = host[(user + 1)..];
            HostStart += user + 1;
            int port = host.LastIndexOf(':');
            if (port >= 0)
            {
                if (host[(port + 1)..].ContainsAnyExceptInRange('0', '9'))
                    return false;
                host = host[..port];
            }

            if (host.ContainsAnyExcept(LinkLetters.Host.Values))
            {
                int length = FoldHost(host, room);
                if (length < 0)
                    return false;
                HostStart = length == host.Length ? HostStart : -1;
                host = room[..length];
            }
        }

        Host = host is [.., '.'] ? host[..^1] : host;
        return Host.Length is > 0 and <= MaxHost;
    }

    /// <summary>Where the value of a parameter stands.</summary>
    internal readonly bool TryParameter(ReadOnlySpan<char> name, out LinkCapture value)
    {
        for (int start = _queryStart, end; start < _queryEnd; start = end + 1)
        {
            int length = Text[start.._queryEnd].IndexOf('&');
            end = length < 0 ? _queryEnd : start + length;
            ReadOnlySpan<char> pair = Text[start..end];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                value = new LinkCapture(start + name.Length + 1, end);
                return true;
            }
        }

        value = default;
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
            // A part begins where the one before it ended, or after the sign between them.
            int segment = at;
            at = Letters.EndOf(at);
            if (at == segment)
                at++;
            else if (SegmentCount < MaxSegments)
                _segments[SegmentCount++] = new LinkCapture(segment, at);
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
            return "https".Length;
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '+' or '-' or '.'))
            length++;
        if (length == 0 || length >= text.Length || text[length] != ':' || !char.IsAsciiLetter(text[0]))
            return 0;
        ReadOnlySpan<char> name = text[..length];
        return IsWeb(name) || text[(length + 1)..].StartsWith("//") ? length : 0;
    }

    private static bool IsWeb(ReadOnlySpan<char> scheme) => scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    // Where the link ends: before a space, or a sign of writing that no address has. Letters of other scripts belong to it.
    private readonly int EndOf(int start)
    {
        int end = Letters.NextOutsideAddress(start);
        while (end < Text.Length && !IsBlank(Text[end]) && !Ends.Contains(Text[end]))
            end = Letters.NextOutsideAddress(end + 1);
        return end;
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

    // Wide letters and full stops made narrow as browsers do. What is left beyond ASCII is no host of the catalog: letters that only look
    // alike must not pass.
    private static int FoldHost(ReadOnlySpan<char> named, Span<char> room)
    {
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
            else if (c == '%' && i + 2 < named.Length && byte.TryParse(named.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code))
            {
                c = (char)code;
                i += 2;
            }

            if (length == room.Length || !LinkLetters.Host.Values.Contains(c))
                return -1;
            room[length++] = c;
        }

        return length;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [InlineArray(MaxSegments)]
    private struct SegmentPlaces
    {
        private LinkCapture _first;
    }
}
