namespace PlatformAnalogs.Text;

/// <summary>
/// How far two texts lie apart in typing slips (optimal string alignment): a swap of neighbours counts as one, a neighbouring key as half,
/// and so do the sounds that writers of pinyin mix up: z and zh, c and ch, s and sh, n and ng, l and n.
/// </summary>
internal static class EditDistance
{
    /// <summary>What one full slip counts.</summary>
    internal const int One = 2;

    private const int Half = 1;
    private const int MaxLength = 128;

    // Keys side by side on the usual keyboard, both ways.
    private static readonly HashSet<(char, char)> Neighbours = Pairs();

    internal static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        // A typing slip is short; beyond this length nothing is near.
        if (left.Length > MaxLength || right.Length > MaxLength)
            return One * Math.Max(left.Length, right.Length);

        Span<int> rows = stackalloc int[3 * (right.Length + 1)];
        int width = right.Length + 1;
        Span<int> beforeLast = rows[..width], last = rows[width..(2 * width)], current = rows[(2 * width)..];
        last[0] = 0;
        for (int j = 1; j < width; j++)
            last[j] = last[j - 1] + Gap(right, j - 1);

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = last[0] + Gap(left, i - 1);
            for (int j = 1; j < width; j++)
            {
                int best = Math.Min(current[j - 1] + Gap(right, j - 1), last[j] + Gap(left, i - 1));
                best = Math.Min(best, last[j - 1] + Change(left[i - 1], right[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, beforeLast[j - 2] + One);
                current[j] = best;
            }

            Span<int> spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[right.Length];
    }

    /// <summary>How far apart two texts may lie and still have to do with each other: a slip in three letters, and one in any case.</summary>
    internal static int Limit(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Math.Max(One, One * Math.Max(left.Length, right.Length) / 3);

    /// <summary>The candidates nearest to a text, at most a few, and none that has little to do with it.</summary>
    internal static IReadOnlyList<string> Nearest(string text, IEnumerable<string> candidates, int count = 3)
    {
        if (text.Length > MaxLength)
            return [];
        string lower = text.ToLowerInvariant();
        return
        [
            .. candidates
                .Where(candidate => candidate.Length <= MaxLength)
                .Select(candidate => (Candidate: candidate, Distance: Between(lower, candidate.ToLowerInvariant())))
                .Where(pair => pair.Distance <= Limit(text, pair.Candidate))
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
                .Select(pair => pair.Candidate)
                .Distinct()
                .Take(count),
        ];
    }

    /// <summary>How many pairs of letters <see cref="Nearest"/> looks at.</summary>
    internal static long Work(string text, IEnumerable<string> candidates) =>
        text.Length > MaxLength ? 0 : (text.Length + 1L) * candidates.Sum(candidate => candidate.Length > MaxLength ? 1L : candidate.Length + 1);

    private static int Change(char left, char right)
    {
        if (left == right)
            return 0;
        return (left is 'l' or 'n' && right is 'l' or 'n') || Neighbours.Contains((left, right)) ? Half : One;
    }

    // A letter that stands in one text alone.
    private static int Gap(ReadOnlySpan<char> text, int at) =>
        at > 0 && ((text[at] == 'h' && text[at - 1] is 'z' or 'c' or 's') || (text[at] == 'g' && text[at - 1] == 'n')) ? Half : One;

    private static HashSet<(char, char)> Pairs()
    {
        HashSet<(char, char)> pairs = [];
        string[] rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int i = 0; i < rows[row].Length; i++)
            {
                Add(row, i, row, i + 1);
                Add(row, i, row + 1, i);
                Add(row, i, row + 1, i - 1);
            }
        }

        return pairs;

        void Add(int row, int at, int otherRow, int otherAt)
        {
            if (otherRow >= rows.Length || otherAt < 0 || otherAt >= rows[otherRow].Length)
                return;
            pairs.Add((rows[row][at], rows[otherRow][otherAt]));
            pairs.Add((rows[otherRow][otherAt], rows[row][at]));
        }
    }
}
