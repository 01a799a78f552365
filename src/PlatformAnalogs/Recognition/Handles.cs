namespace PlatformAnalogs.Recognition;

/// <summary>The handle of an account beside the name of its platform: "@name on Twitter", "Twitter: @name", "微博@人民日报".</summary>
internal static class Handles
{
    /// <summary>No platform has longer ones.</summary>
    internal const int MaxLength = 40;

    private const int MaxBetween = 4;

    /// <summary>Where the handle behind a name stands, with its sign; null where there is none.</summary>
    internal static (int Start, int End)? Behind(ReadOnlySpan<char> text, int end)
    {
        int at = end;
        while (at < text.Length && at - end < MaxBetween && text[at] is ' ' or ':' or '：' or '(' or '（')
            at++;
        if (at >= text.Length || text[at] is not ('@' or '＠'))
            return null;
        int start = at++;
        while (at < text.Length && at - start <= MaxLength && IsOfHandle(text[at]) && (char.IsAscii(text[at - 1]) || !IsAddress(text[at..])))
            at++;
        while (at > start && text[at - 1] is '.' or '-')
            at--;
        return at - start is > 1 and <= MaxLength ? (start, at) : null;
    }

    /// <summary>Where the handle before a name stands, with its sign; null where there is none.</summary>
    internal static (int Start, int End)? Before(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[..start];
        int end = before.EndsWith(" on ", StringComparison.OrdinalIgnoreCase) ? start - " on ".Length
            : before.EndsWith(" (") ? start - " (".Length
            : before.EndsWith("（") ? start - 1
            : -1;
        int at = end;
        while (at > 0 && end - at < MaxLength && char.IsAscii(text[at - 1]) && IsOfHandle(text[at - 1]))
            at--;
        return at > 0 && at < end && text[at - 1] == '@' && (at == 1 || !Writing.IsOfWord(text[at - 2])) ? (at - 1, end) : null;
    }

    // Between Chinese characters and an address nobody puts a space.
    private static bool IsAddress(ReadOnlySpan<char> text) => text[0] is 'h' or 'H'
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    private static bool IsOfHandle(char c) => c is '_' or '.' or '-' || char.IsLetterOrDigit(c);
}
