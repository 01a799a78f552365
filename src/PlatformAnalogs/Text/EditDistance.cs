namespace PlatformAnalogs.Text;

/// <summary>How many single-character changes lie between two texts, a swap of neighbours counting as one (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int MaxLength = 128;

    internal static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        // A typing slip is short; beyond this length nothing is near.
        if (left.Length > MaxLength || right.Length > MaxLength)
            return Math.Max(left.Length, right.Length);

        Span<int> rows = stackalloc int[3 * (right.Length + 1)];
        int width = right.Length + 1;
        Span<int> beforeLast = rows[..width], last = rows[width..(2 * width)], current = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
            last[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j < width; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
            }

            Span<int> spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[right.Length];
    }

    /// <summary>The candidates nearest to a text, at most a few, and none that has little to do with it.</summary>
    internal static IReadOnlyList<string> Nearest(string text, IEnumerable<string> candidates, int count = 3) =>
    [
        .. candidates
            .Select(candidate => (Candidate: candidate, Distance: Between(text.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Max(text.Length, pair.Candidate.Length) / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .Distinct()
            .Take(count),
    ];
}
