namespace PlatformAnalogs.Cli.Extraction;

/// <summary>One pattern of a <c>.gitignore</c>.</summary>
internal sealed class IgnorePattern
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;
    private readonly bool _anywhere;
    private readonly bool _folderOnly;

    private IgnorePattern(string[] segments, bool anywhere, bool folderOnly, bool isNegated)
    {
        _segments = segments;
        _anywhere = anywhere;
        _folderOnly = folderOnly;
        IsNegated = isNegated;
    }

    /// <summary>Whether it takes back what earlier patterns ignore.</summary>
    internal bool IsNegated { get; }

    /// <summary>Reads a pattern. An empty one matches nothing, as no path has an empty part.</summary>
    internal static IgnorePattern Parse(string line)
    {
        string pattern = WithoutSpacesAtEnd(line);
        bool negated = pattern.StartsWith('!');
        if (negated)
            pattern = pattern[1..];
        bool folderOnly = pattern.EndsWith('/');
        if (folderOnly)
            pattern = pattern[..^1];
        bool anywhere = !pattern.Contains('/');
        string[] segments = GlobSegment.Split(pattern.StartsWith('/') ? pattern.AsSpan(1) : pattern);
        // Between folders only; elsewhere two asterisks are no more than one.
        if (!anywhere)
            segments = [.. segments.Select(segment => segment.Length > 1 && segment.All(c => c == '*') ? AnyFolders : segment)];
        return new IgnorePattern(segments, anywhere, folderOnly, negated);
    }

    /// <summary>Whether it matches a path, given segment by segment.</summary>
    internal bool Matches(ReadOnlySpan<string> path, bool isFolder)
    {
        if (_folderOnly && !isFolder)
            return false;
        return _anywhere ? GlobSegment.Matches(_segments[0], path[^1]) : MatchesFromTop(path);
    }

    // The last ** is the only one to go back to: what those before it took already fits.
    private bool MatchesFromTop(ReadOnlySpan<string> path)
    {
        int at = 0, pattern = 0, star = -1, starAt = 0;
        while (at < path.Length)
        {
            if (pattern < _segments.Length && _segments[pattern] == AnyFolders)
            {
                if (pattern == _segments.Length - 1)
                    return true;
                star = pattern++;
                starAt = at;
            }
            else if (pattern < _segments.Length && GlobSegment.Matches(_segments[pattern], path[at]))
            {
                pattern++;
                at++;
            }
            else if (star >= 0)
            {
                pattern = star + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }

        return pattern == _segments.Length;
    }

    private static string WithoutSpacesAtEnd(string line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !IsEscaped(line, end - 1))
            end--;
        return line[..end];
    }

    private static bool IsEscaped(string line, int index)
    {
        int backslashes = 0;
        while (index - backslashes > 0 && line[index - backslashes - 1] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }
}
