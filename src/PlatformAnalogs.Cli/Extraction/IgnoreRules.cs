namespace PlatformAnalogs.Cli.Extraction;

/// <summary>The patterns of a <c>.gitignore</c>, or others written like them, as gitignore(5) describes them.</summary>
internal sealed class IgnoreRules
{
    private readonly IgnorePattern[] _patterns;

    private IgnoreRules(IEnumerable<string> patterns) => _patterns = [.. patterns.Select(IgnorePattern.Parse).Reverse()];

    /// <summary>Reads the text of a <c>.gitignore</c>.</summary>
    internal static IgnoreRules Parse(string text) => new(text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line).Where(line => !line.StartsWith('#')));

    /// <summary>Takes each text for a pattern.</summary>
    internal static IgnoreRules Of(IEnumerable<string> patterns) => new(patterns.Select(pattern => pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[1..] : pattern));

    /// <summary>Whether a path is ignored; null where no pattern says anything of it.</summary>
    /// <param name="path">The path beneath the folder of the patterns, with '/'.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    internal bool? Ignores(string path, bool isFolder)
    {
        string[] segments = path.Split('/');
        foreach (IgnorePattern pattern in _patterns)
        {
            if (pattern.Matches(segments, isFolder))
                return !pattern.IsNegated;
        }

        return null;
    }
}
