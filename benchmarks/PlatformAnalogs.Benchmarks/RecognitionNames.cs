namespace PlatformAnalogs.Benchmarks;

/// <summary>The names that peers look for: those that mean the platform whatever stands around them, so that the peers have the least to do.</summary>
internal static class RecognitionNames
{
    // Shorter ones must be written in their own case, which the peers do not tell.
    private const int MinLatin = 4;
    private const int MinIdeographs = 2;

    internal static string[] Distinct(PlatformCatalog catalog)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase), others = new(StringComparer.OrdinalIgnoreCase);
        foreach (PlatformName name in catalog.Platforms.SelectMany(platform => platform.Names))
            (IsDistinct(name) ? names : others).Add(name.Text);
        return [.. names.Except(others, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a piece of text begins and ends where a word may.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        (!IsWord(text[start]) || start == 0 || !IsWord(text[start - 1])) && (!IsWord(text[end - 1]) || end == text.Length || !IsWord(text[end]));

    internal static bool IsLatin(string name) => char.IsAscii(name[0]);

    private static bool IsDistinct(PlatformName name) =>
        name.Needs.Count == 0 && !name.IsOrdinaryWord && name.Kind != NameKind.Evasive && name.LongerWords.Count == 0
        && (name.Text.All(c => c is >= '\u4E00' and <= '\u9FFF') ? name.Text.Length >= MinIdeographs : name.Text.Length >= MinLatin && name.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == ' ') && char.IsAsciiLetter(name.Text[^1]) && !name.Text.StartsWith("The ", StringComparison.OrdinalIgnoreCase));

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
