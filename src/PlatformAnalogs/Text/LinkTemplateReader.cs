using System.Diagnostics.CodeAnalysis;

namespace PlatformAnalogs.Text;

/// <summary>Reads the language in which the forms of links are written.</summary>
internal static class LinkTemplateReader
{
    private const string AnyHost = "{host}";

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="known">Segments read before, to be shared by all templates that have them, as most begin and end alike; added to.</param>
    /// <param name="template">The template read, or null.</param>
    /// <param name="problem">What is wrong with it, or null.</param>
    internal static bool TryRead(string text, Dictionary<string, LinkSegment> known, [NotNullWhen(true)] out LinkTemplate? template, [NotNullWhen(false)] out string? problem)
    {
        template = null;
        problem = null;
        int colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || !IsScheme(text.AsSpan(0, colon)))
        {
            problem = "it starts with no scheme";
            return false;
        }

        string scheme = text.StartsWith("https:", StringComparison.Ordinal) ? "https" : text[..colon], rest = text[(colon + 3)..];
        bool web = LinkTemplate.IsWebScheme(scheme);
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        string query = question < 0 ? "" : rest[(question + 1)..];
        string[] pieces = (question < 0 ? rest : rest[..question]).Split('/');
        List<LinkSegment> segments = [];
        List<(string, LinkSegment)> parameters = [];
        List<string> names = [];
        string[] hosts = [scheme + ":"];
        LinkSegment? label = null;
        if (web)
        {
            if (!TryParseHost(pieces[0], names, known, out hosts!, out label))
                problem = $"'{pieces[0]}' is no host";
            pieces = pieces[1..];
        }

        foreach (string piece in pieces.Where(piece => piece.Length > 0))
            segments.Add(Parse(piece, names, known, ref problem));
        foreach (string parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                problem ??= $"'{parameter}' is no parameter with a value";
            else
                parameters.Add((parameter[..equals], Parse(parameter[(equals + 1)..], names, known, ref problem)));
        }

        if (names.Count(name => name == "handle") > 1 || names.Count(name => name == "id") > 1 || names.Count > LinkTemplate.MaxCaptures)
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

    private static bool TryParseHost(string text, List<string> names, Dictionary<string, LinkSegment> known, [NotNullWhen(true)] out string[]? hosts, out LinkSegment? label)
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
            label = Parse(text[..(close + 1)], names, known, ref problem);
            host = text[(close + 2)..];
        }

        // Words to choose from may stand anywhere in it: www.{example.com|example.org}.
        int open = host.IndexOf('{', StringComparison.Ordinal), end = host.IndexOf('}', StringComparison.Ordinal);
        hosts = open < 0 || end < open ? [host] : [.. host[(open + 1)..end].Split('|').Select(word => host[..open] + word + host[(end + 1)..])];
        return problem is null && Array.TrueForAll(hosts, name => Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal) && name == name.ToLowerInvariant());
    }

    private static LinkSegment Parse(string segment, List<string> names, Dictionary<string, LinkSegment> known, ref string? problem)
    {
        if (known.TryGetValue(segment, out LinkSegment? same))
        {
            names.AddRange(same.Placeholders);
            return same;
        }

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
        }

        LinkSegment read = new([.. parts]);
        names.AddRange(read.Placeholders);
        if (problem is null)
            known.Add(segment, read);
        return read;
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

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }
}
