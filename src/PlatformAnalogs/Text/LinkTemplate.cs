using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PlatformAnalogs.Text;

/// <summary>
/// The form of a link: an absolute address in which <c>{handle}</c> and <c>{id}</c> stand for what they name, <c>{*}</c> for a piece that
/// does not matter, <c>{a|b}</c> for one of several words and <c>{host}</c> for any web host of the platform. What follows the template's
/// path in a link, and parameters that it does not name, do not matter. No regular expressions: a match reads each character a few times
/// at most.
/// </summary>
internal sealed class LinkTemplate
{
    /// <summary>The most placeholders that a template has.</summary>
    internal const int MaxCaptures = 8;

    private const int MaxPieced = 256;

    // A placeholder with something after it is tried at several ends; a link made to try them all finds nothing instead.
    private const int MaxTries = 200;

    private const string AnyHost = "{host}";

    private LinkTemplate(string scheme)
    {
        Scheme = scheme;
    }

    /// <summary><c>https</c>, or the scheme of an app's own links.</summary>
    internal string Scheme { get; }

    internal bool IsWeb => Scheme is "https" or "http";

    /// <summary>The hosts below which it applies, the canonical one first; empty for any host of the platform.</summary>
    internal string[] Hosts { get; private init; } = [];

    /// <summary>What stands in the label before the host, or null.</summary>
    internal LinkPart[]? Label { get; private init; }

    internal LinkPart[][] Segments { get; private init; } = [];

    /// <summary>The words with one of which the path begins; empty where a placeholder, or nothing, stands there.</summary>
    internal string[] FirstWords => Segments is [[{ IsPlaceholder: false } words], ..] ? words.Words : [];

    internal (string Name, LinkPart[] Value)[] Query { get; private init; } = [];

    /// <summary>Whether the path begins with nothing but a handle, so that words of the site's own stand in the same place.</summary>
    internal bool StartsWithHandle => Segments is [[{ Name: "handle", Type: LinkPartType.Name }], ..];

    /// <summary>Which of the placeholders, in the order in which they stand, is the handle; -1 where none is.</summary>
    internal int Handle { get; private init; } = -1;

    /// <summary>Which of the placeholders, in the order in which they stand, is the id; -1 where none is.</summary>
    internal int Id { get; private init; } = -1;

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="template">The template read, or null.</param>
    /// <param name="problem">What is wrong with it, or null.</param>
    internal static bool TryParse(string text, [NotNullWhen(true)] out LinkTemplate? template, [NotNullWhen(false)] out string? problem)
    {
        template = null;
        problem = null;
        int colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || !IsScheme(text.AsSpan(0, colon)))
        {
            problem = "it starts with no scheme";
            return false;
        }

        string scheme = text[..colon], rest = text[(colon + 3)..];
        bool web = scheme is "https" or "http";
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        string query = question < 0 ? "" : rest[(question + 1)..];
        string[] pieces = (question < 0 ? rest : rest[..question]).Split('/');
        List<LinkPart[]> segments = [];
        List<(string, LinkPart[])> parameters = [];
        List<string> names = [];
        string[] hosts = [scheme + ":"];
        LinkPart[]? label = null;
        if (web)
        {
            if (!TryParseHost(pieces[0], names, out hosts!, out label))
                problem = $"'{pieces[0]}' is no host";
            pieces = pieces[1..];
        }

        foreach (string piece in pieces.Where(piece => piece.Length > 0))
            segments.Add(Parse(piece, names, ref problem));
        foreach (string parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                problem ??= $"'{parameter}' is no parameter with a value";
            else
                parameters.Add((parameter[..equals], Parse(parameter[(equals + 1)..], names, ref problem)));
        }

        if (names.Count(name => name == "handle") > 1 || names.Count(name => name == "id") > 1 || names.Count > MaxCaptures)
            problem ??= "a placeholder stands twice, or there are too many";
        if (problem is not null)
            return false;
        template = new LinkTemplate(scheme)
        {
            Hosts = hosts,
            Label = label,
            Segments = [.. segments],
            Query = [.. parameters],
            Handle = names.IndexOf("handle"),
            Id = names.IndexOf("id"),
        };
        return true;
    }

    /// <summary>Whether a link has this form. The host below which the template stands has been matched before.</summary>
    /// <param name="link">The link's parts.</param>
    /// <param name="label">Where in the link the label before the host stands; empty where there is none.</param>
    /// <param name="captures">Where in the link each placeholder's text stands, in the template's order.</param>
    internal bool Matches(in LinkParts link, (int Start, int End) label, Span<Range> captures)
    {
        Progress progress = new(MaxTries);
        if (Label is not null && !MatchSegment(Label, link.Text[label.Start..label.End], label.Start, captures, ref progress))
            return false;
        if (link.SegmentCount < Segments.Length)
            return false;
        for (int i = 0; i < Segments.Length; i++)
        {
            (int start, int end) = link.Segment(i);
            if (!MatchSegment(Segments[i], link.Text[start..end], start, captures, ref progress))
                return false;
        }

        foreach ((string name, LinkPart[] value) in Query)
        {
            if (!link.TryParameter(name, out int start, out int end) || !MatchSegment(value, link.Text[start..end], start, captures, ref progress))
                return false;
        }

        return true;
    }

    /// <summary>Whether a link has this form, its host included; for checks, not for look-up.</summary>
    internal bool Matches(string link)
    {
        Span<char> host = stackalloc char[LinkParts.MaxHost];
        Span<Range> captures = stackalloc Range[MaxCaptures];
        if (!LinkParts.TryRead(link, host, out LinkParts parts))
            return false;
        string named = host[..parts.HostLength].ToString();
        // With or without "www." is one site.
        string? known = Hosts.Length == 0
            ? named
            : Hosts.Select(candidate => candidate.StartsWith("www.", StringComparison.Ordinal) ? candidate[4..] : candidate)
                .FirstOrDefault(candidate => named == candidate || named.EndsWith("." + candidate, StringComparison.Ordinal));
        return known is not null && Matches(parts, (parts.HostStart, parts.HostStart + Math.Max(0, named.Length - known.Length - 1)), captures);
    }

    /// <summary>The address with texts in the places of the placeholders, in the template's order.</summary>
    /// <param name="host">The host where the template leaves it open.</param>
    /// <param name="captured">The texts, as they are to stand in the address.</param>
    internal string Render(string host, IReadOnlyList<string> captured)
    {
        int next = 0;
        StringBuilder address = new(Scheme + "://");
        if (IsWeb)
        {
            if (Label is not null)
            {
                Append(Label);
                address.Append('.');
            }

            address.Append(Hosts is [{ } canonical, ..] ? canonical : host);
        }

        for (int i = 0; i < Segments.Length; i++)
        {
            if (IsWeb || i > 0)
                address.Append('/');
            Append(Segments[i]);
        }

        if (Segments.Length == 0)
            address.Append('/');
        char separator = '?';
        foreach ((string name, LinkPart[] value) in Query)
        {
            address.Append(separator).Append(name).Append('=');
            Append(value);
            separator = '&';
        }

        // A full stop at the end would be taken for the end of a sentence.
        if (LinkParts.IsClosing(address[^1]))
            address.Append(Query.Length == 0 ? '/' : '&');
        return address.ToString();

        void Append(LinkPart[] parts)
        {
            foreach (LinkPart part in parts)
                address.Append(part.IsPlaceholder ? captured[next++] : part.Words[0]);
        }
    }

    /// <summary>
    /// Negative where this template is the more special one: from the left, words before placeholders; else the longer path; else more
    /// parameters; else narrower placeholders before wider ones; then a label before the host.
    /// </summary>
    internal int CompareTo(LinkTemplate other)
    {
        int shared = Math.Min(Segments.Length, other.Segments.Length);
        for (int i = 0; i < shared; i++)
        {
            int order = Words(Segments[i]) - Words(other.Segments[i]);
            if (order != 0)
                return order;
        }

        if (Segments.Length != other.Segments.Length)
            return other.Segments.Length - Segments.Length;
        if (Query.Length != other.Query.Length)
            return other.Query.Length - Query.Length;
        for (int i = 0; i < shared; i++)
        {
            int order = Width(Segments[i]) - Width(other.Segments[i]);
            if (order != 0)
                return order;
        }

        return (Label is null ? 1 : 0) - (other.Label is null ? 1 : 0);

        // Words alone, a placeholder beside words, a placeholder alone.
        static int Words(LinkPart[] parts) => !Array.Exists(parts, part => part.IsPlaceholder) ? 0 : parts.Length > 1 ? 1 : 2;

        static int Width(LinkPart[] parts) => parts.Sum(part => !part.IsPlaceholder ? 0 : part.Name == "*" ? 10 : 1 + (int)part.Type);
    }

    private static bool TryParseHost(string text, List<string> names, [NotNullWhen(true)] out string[]? hosts, out LinkPart[]? label)
    {
        label = null;
        hosts = [];
        if (text == AnyHost)
            return true;
        string? problem = null;
        string host = text;
        // One placeholder at most, and it is the first label: everything after it is the host.
        if (text.StartsWith('{') && text.IndexOf("}.", StringComparison.Ordinal) is >= 0 and var close && !text[..close].Contains('|', StringComparison.Ordinal))
        {
            label = Parse(text[..(close + 1)], names, ref problem);
            host = text[(close + 2)..];
        }

        // Words to choose from may stand anywhere in it: www.{example.com|example.org}.
        int open = host.IndexOf('{', StringComparison.Ordinal), end = host.IndexOf('}', StringComparison.Ordinal);
        hosts = open < 0 || end < open ? [host] : [.. host[(open + 1)..end].Split('|').Select(word => host[..open] + word + host[(end + 1)..])];
        return problem is null && Array.TrueForAll(hosts, name => Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal) && name == name.ToLowerInvariant());
    }

    private static LinkPart[] Parse(string segment, List<string> names, ref string? problem)
    {
        List<LinkPart> parts = [];
        for (int i = 0; i < segment.Length;)
        {
            int open = segment.IndexOf('{', i);
            if (open != i)
            {
                int end = open < 0 ? segment.Length : open;
                parts.Add(new LinkPart([segment[i..end]], "", default));
                i = end;
                continue;
            }

            int close = segment.IndexOf('}', open);
            if (close < 0)
            {
                problem ??= "a '{' has no '}'";
                break;
            }

            string inside = segment[(open + 1)..close];
            i = close + 1;
            LinkPart? part = inside.Contains('|', StringComparison.Ordinal) ? new LinkPart(inside.Split('|'), "", default) : Placeholder(inside);
            if (part is null)
                problem ??= $"'{{{inside}}}' is none of {{handle}}, {{id}}, {{*}}, with ':digits' or ':text', or words with '|' between";
            else if (parts is [.., { IsPlaceholder: true }] && part.IsPlaceholder)
                problem ??= "two placeholders stand side by side";
            else
                parts.Add(part);
            if (part is { IsPlaceholder: true })
                names.Add(part.Name);
        }

        return [.. parts];
    }

    private static LinkPart? Placeholder(string inside) => inside switch
    {
        "handle" => new LinkPart([], "handle", LinkPartType.Name),
        "id" => new LinkPart([], "id", LinkPartType.Token),
        "*" => new LinkPart([], "*", LinkPartType.Text),
        "handle:digits" or "id:digits" => new LinkPart([], inside[..^7], LinkPartType.Digits),
        "handle:text" or "id:text" => new LinkPart([], inside[..^5], LinkPartType.Text),
        _ => null,
    };

    private static bool MatchSegment(LinkPart[] parts, ReadOnlySpan<char> segment, int offset, Span<Range> captures, ref Progress progress)
    {
        if (parts is [{ IsPlaceholder: false } word])
            return word.IsWord(segment);
        // No real part of a path with more than one piece is so long.
        return (parts.Length == 1 || segment.Length <= MaxPieced) && MatchParts(parts, segment, offset, captures, ref progress);
    }

    private static bool MatchParts(ReadOnlySpan<LinkPart> parts, ReadOnlySpan<char> text, int offset, Span<Range> captures, ref Progress progress)
    {
        if (parts.IsEmpty)
            return text.IsEmpty;
        LinkPart part = parts[0];
        if (!part.IsPlaceholder)
        {
            int length = WordLength(part.Words, text, parts.Length == 1);
            return length >= 0 && MatchParts(parts[1..], text[length..], offset + length, captures, ref progress);
        }

        // People paste the sign with which a handle is written, though the address has none.
        int at = part is not { Name: "handle", Type: LinkPartType.Name } ? 0 : text.StartsWith("@") ? 1 : text.StartsWith("%40") ? 3 : 0;
        int place = progress.Captured++;
        if (parts.Length == 1)
        {
            if (!part.Takes(text[at..]))
                return false;
            captures[place] = new Range(offset + at, offset + text.Length);
            return true;
        }

        // What is named ends at the first place that lets the rest fit, what does not matter at the last one.
        string following = parts[1].Words[0];
        bool named = part.Name != "*";
        for (int end = named ? Next(text, at + 1, following) : Last(text, text.Length, following); end > at; end = named ? Next(text, end + 1, following) : Last(text, end - 1 + following.Length, following))
        {
            if (--progress.Tries < 0)
                return false;
            if (part.Takes(text[at..end]) && MatchParts(parts[1..], text[end..], offset + end, captures, ref progress))
            {
                captures[place] = new Range(offset + at, offset + end);
                return true;
            }

            progress.Captured = place + 1;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int from, string literal)
    {
        int found = from > text.Length ? -1 : text[from..].IndexOf(literal, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : from + found;
    }

    private static int Last(ReadOnlySpan<char> text, int before, string literal) => before > text.Length ? -1 : text[..before].LastIndexOf(literal, StringComparison.OrdinalIgnoreCase);

    private static int WordLength(string[] words, ReadOnlySpan<char> text, bool whole)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (!whole || text.Length == word.Length))
                return word.Length;
            if (word[0] == '@' && text.StartsWith("%40") && text[3..].StartsWith(word.AsSpan(1), StringComparison.OrdinalIgnoreCase)
                && (!whole || text.Length == word.Length + 2))
            {
                return word.Length + 2;
            }
        }

        return -1;
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }

    /// <summary>How many placeholders are done, and how many more ends may be tried.</summary>
    private struct Progress(int tries)
    {
        internal int Captured;
        internal int Tries = tries;
    }
}
