using System.Text;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Recognition;

/// <summary>The longer words of a name, to ask whether the name stands in one of them at a place: 京东 in 北京东站.</summary>
internal sealed class LongerWords
{
    private const int Reach = Writing.MaxGap + 1;

    // Stands where something that is no letter does, and no letter beside it.
    private const char Edge = '\u0002';

    private readonly PlatformName _name;

    // What stands around the name in each of its longer words, folded: a line each, with a mark where the name stands. Those in which no
    // letter stands before it are apart. Made when first needed, as most texts have few of the names that have any.
    private Around? _around;

    private LongerWords(PlatformName name) => _name = name;

    /// <summary>The longer words of a name; null where it has none.</summary>
    internal static LongerWords? Of(PlatformName name) => name.PackedLongerWords.IsThere ? new LongerWords(name) : null;

    /// <summary>Whether the piece of a text that is the name stands in one of them.</summary>
    internal bool Hide(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int start, int end)
    {
        char last = Last(letters, text[Math.Max(0, start - Reach)..start]), first = First(letters, text[end..Math.Min(text.Length, end + Reach)]);
        Around around = Volatile.Read(ref _around) ?? TakeApart(letters);
        return (last != '\0' && StandsIn(around.WithLettersBefore, [last, HidingWords.Mark], 1, letters, text, start, end))
            || (first != '\0' && StandsIn(around.Others, [HidingWords.Mark, first], 0, letters, text, start, end));
    }

    private static bool StandsIn(string lines, ReadOnlySpan<char> nearest, int markAt, ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int start, int end)
    {
        for (int from = 0; lines.AsSpan(from).IndexOf(nearest) is >= 0 and var at; from += at + 1)
        {
            int mark = from + at + markAt;
            if (StandsBefore(letters, text, start, lines, mark) && StandsBehind(letters, text, end, lines, mark))
                return true;
        }

        return false;
    }

    private Around TakeApart(ReadOnlySpan<char> letters)
    {
        string packed = _name.PackedLongerWords.Value!;
        StringBuilder with = new(), without = new();
        foreach (Range line in packed.AsSpan().Split(HidingWords.Separator))
        {
            ReadOnlySpan<char> word = packed.AsSpan()[line];
            for (int from = 0; Place(word, from) is var (start, end); from = end)
            {
                string before = Folded(letters, word[..start]), after = Folded(letters, word[end..]);
                if (before.Length + after.Length > 0)
                    (before.Length > 0 ? with : without).Append(HidingWords.Separator).Append(OrEdge(before, start > 0)).Append(HidingWords.Mark).Append(OrEdge(after, end < word.Length));
            }
        }

        Around around = new(with.Append(HidingWords.Separator).ToString(), without.Append(HidingWords.Separator).ToString());
        Volatile.Write(ref _around, around);
        return around;

        static string OrEdge(string folded, bool isThere) => folded.Length == 0 && isThere ? Edge.ToString() : folded;
    }

    // The letters of a part of a word, with the name where its mark stands: it may stand in a word twice, as in 商量商量.
    private string Folded(ReadOnlySpan<char> letters, ReadOnlySpan<char> part)
    {
        StringBuilder folded = new();
        foreach (char c in part.ToString().Replace(HidingWords.Mark.ToString(), _name.Text, StringComparison.Ordinal))
        {
            if (letters[c] is var letter and not '\0')
                folded.Append(letter);
        }

        return folded.ToString();
    }

    // Where in a word the name stands, from a place on.
    private (int Start, int End)? Place(ReadOnlySpan<char> word, int from)
    {
        int mark = word[from..].IndexOf(HidingWords.Mark);
        if (mark >= 0)
            return (from + mark, from + mark + 1);
        int at = word.Contains(HidingWords.Mark) ? -1 : word[from..].IndexOf(_name.Text, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (from + at, from + at + _name.Text.Length);
    }

    private static bool StandsBefore(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int place, string lines, int mark)
    {
        int first = place, at = mark - 1;
        for (; lines[at] is not (HidingWords.Separator or Edge); at--)
        {
            if (!StepBack(letters, text, ref place, ref first, lines[at]))
                return false;
        }

        bool goesBefore = lines[mark - 1] != HidingWords.Separator;
        return first == 0 || !goesBefore || !Writing.IsOfWord(text[first]) || !Writing.IsOfWord(text[first - 1]);
    }

    private static bool StandsBehind(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int place, string lines, int mark)
    {
        int last = place - 1;
        for (int at = mark + 1; lines[at] is not (HidingWords.Separator or Edge); at++)
        {
            if (!Step(letters, text, ref place, ref last, lines[at]))
                return false;
        }

        bool goesBehind = lines[mark + 1] != HidingWords.Separator;
        return last + 1 >= text.Length || !goesBehind || !Writing.IsOfWord(text[last]) || !Writing.IsOfWord(text[last + 1]);
    }

    // Goes over one letter of a word, and what stands before it, in the text.
    private static bool Step(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, ref int place, ref int last, char named)
    {
        for (int gap = 0; place < text.Length && gap <= Writing.MaxGap; place++, gap++)
        {
            if (letters[text[place]] is var found and not '\0')
            {
                last = place++;
                return found == named;
            }

            if (!IsSpace(text[place]))
                return false;
        }

        return false;
    }

    private static bool StepBack(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, ref int place, ref int first, char named)
    {
        for (int gap = 0; place > 0 && gap <= Writing.MaxGap; gap++)
        {
            if (letters[text[--place]] is var found and not '\0')
            {
                first = place;
                return found == named;
            }

            if (!IsSpace(text[place]))
                return false;
        }

        return false;
    }

    // A comma ends a longer word: "Keep, the fitness app" is not "Keep the".
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '-' or '\'' or '\u2019' or '\u2010' or '\u2011' or '·' or '.';

    private static char First(ReadOnlySpan<char> letters, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (letters[c] is var letter and not '\0')
                return letter;
        }

        return '\0';
    }

    private static char Last(ReadOnlySpan<char> letters, ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (letters[text[i]] is var letter and not '\0')
                return letter;
        }

        return '\0';
    }

    private sealed record Around(string WithLettersBefore, string Others);
}
