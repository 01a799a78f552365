namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Matches one part of a path against one part of a pattern: <c>*</c>, <c>?</c>, <c>[a-z]</c> and <c>\</c> before what is meant as it is.</summary>
internal static class GlobSegment
{
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int at = 0, p = 0, star = -1, starAt = 0;
        while (at < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                starAt = at;
            }
            else if (p < pattern.Length && MatchesOne(pattern, ref p, text[at]))
            {
                at++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    /// <summary>Parts a pattern at its slashes, other than those that a class of characters lists.</summary>
    internal static string[] Split(ReadOnlySpan<char> pattern)
    {
        List<string> segments = [];
        int start = 0;
        for (int i = 0; i < pattern.Length;)
        {
            bool isEscaped = pattern[i] == '\\' && i + 1 < pattern.Length;
            if (pattern[i] == '/' || (isEscaped && pattern[i + 1] == '/'))
            {
                segments.Add(pattern[start..i].ToString());
                i += isEscaped ? 2 : 1;
                start = i;
            }
            else if (pattern[i] != '[' || !TryReadClass(pattern, ref i, '\0', out _))
            {
                i += isEscaped ? 2 : 1;
            }
        }

        segments.Add(pattern[start..].ToString());
        return [.. segments];
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        switch (pattern[p])
        {
            case '?':
                p++;
                return true;
            case '[':
                return TryReadClass(pattern, ref p, c, out bool holds) && holds;
            // What is to be meant as it is has to follow.
            case '\\' when p + 1 == pattern.Length:
                return false;
            case '\\':
                p += 2;
                return pattern[p - 1] == c;
            default:
                return pattern[p++] == c;
        }
    }

    // What is no class after all matches nothing.
    private static bool TryReadClass(ReadOnlySpan<char> pattern, ref int p, char c, out bool holds)
    {
        holds = false;
        int i = p + 1;
        bool negated = i < pattern.Length && pattern[i] is '!' or '^';
        if (negated)
            i++;
        bool matches = false;
        for (bool first = true; ; first = false)
        {
            if (i >= pattern.Length)
                return false;
            if (pattern[i] == ']' && !first)
                break;
            if (NamedClass(pattern[i..]) is { } name)
            {
                if (Holds(name, c) is not { } named)
                    return false;
                matches |= named;
                i += name.Length + 4;
                continue;
            }

            if (!TryReadCharacter(pattern, ref i, out char low))
                return false;
            char high = low;
            if (i + 1 < pattern.Length && pattern[i] == '-' && pattern[i + 1] != ']')
            {
                i++;
                if (!TryReadCharacter(pattern, ref i, out high))
                    return false;
            }

            matches |= c >= low && c <= high;
        }

        p = i + 1;
        holds = matches != negated;
        return true;
    }

    private static bool TryReadCharacter(ReadOnlySpan<char> pattern, ref int i, out char c)
    {
        if (pattern[i] == '\\')
            i++;
        c = i < pattern.Length ? pattern[i] : '\0';
        return i++ < pattern.Length;
    }

    private static string? NamedClass(ReadOnlySpan<char> pattern)
    {
        if (!pattern.StartsWith("[:"))
            return null;
        int end = pattern[2..].IndexOf(']');
        return end > 0 && pattern[end + 1] == ':' ? pattern.Slice(2, end - 1).ToString() : null;
    }

    private static bool? Holds(string name, char c) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(c),
        "alpha" => char.IsAsciiLetter(c),
        "blank" => c is ' ' or '\t',
        "cntrl" => c < ' ' || c == '\u007F',
        "digit" => char.IsAsciiDigit(c),
        "graph" => c is > ' ' and < '\u007F',
        "lower" => char.IsAsciiLetterLower(c),
        "print" => c is >= ' ' and < '\u007F',
        "punct" => c is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(c),
        "space" => c is ' ' or (>= '\t' and <= '\r'),
        "upper" => char.IsAsciiLetterUpper(c),
        "xdigit" => char.IsAsciiHexDigit(c),
        _ => null,
    };
}
