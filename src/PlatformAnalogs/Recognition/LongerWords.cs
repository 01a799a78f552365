using System.Buffers;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Recognition;

/// <summary>The longer words of a name, to ask whether the name stands in one of them at a place: 京东 in 北京东站.</summary>
internal sealed class LongerWords
{
    private readonly string _name;
    private readonly string _packed;

    // What stands next to the name in any of its longer words, folded: as a rule nothing of it stands there.
    private readonly SearchValues<char> _before;
    private readonly SearchValues<char> _after;

    private LongerWords(ReadOnlySpan<char> letters, string name, string packed)
    {
        _name = name;
        _packed = packed;
        HashSet<char> before = [], after = [];
        foreach (Range line in packed.AsSpan().Split(HidingWords.Separator))
        {
            ReadOnlySpan<char> word = packed.AsSpan()[line];
            for (int from = 0; Place(word, from) is var (start, end); from = end)
            {
                if (Last(letters, word[..start]) is var last and not '\0')
                    before.Add(last);
                else if (First(letters, word[end..]) is var first and not '\0')
                    after.Add(first);
            }
        }

        _before = SearchValues.Create([.. before]);
        _after = SearchValues.Create([.. after]);
    }

    /// <summary>The longer words of a name; null where it has none.</summary>
    internal static LongerWords? Of(ReadOnlySpan<char> letters, PlatformName name) =>
        name.PackedLongerWords is { } packed ? new LongerWords(letters, name.Text, packed) : null;

    /// <summary>Whether the piece of a text that is the name stands in one of them.</summary>
    internal bool Hide(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int start, int end)
    {
        if (!_before.Contains(Last(letters, text[Math.Max(0, start - Reach)..start])) && !_after.Contains(First(letters, text[end..Math.Min(text.Length, end + Reach)])))
            return false;
        foreach (Range line in _packed.AsSpan().Split(HidingWords.Separator))
        {
            ReadOnlySpan<char> word = _packed.AsSpan()[line];
            for (int from = 0; Place(word, from) is var (place, next); from = next)
            {
                if (StandsBefore(letters, text, start, word[..place]) && StandsBehind(letters, text, end, word[next..]))
                    return true;
            }
        }

        return false;
    }

    private const int Reach = Writing.MaxGap + 1;

    // Where in a word the name stands, from a place on.
    private (int Start, int End)? Place(ReadOnlySpan<char> word, int from)
    {
        int mark = word[from..].IndexOf(HidingWords.Mark);
        if (mark >= 0)
            return (from + mark, from + mark + 1);
        int at = word.Contains(HidingWords.Mark) ? -1 : word[from..].IndexOf(_name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (from + at, from + at + _name.Length);
    }

    private bool StandsBefore(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int place, ReadOnlySpan<char> part)
    {
        int first = place;
        for (int i = part.Length - 1; i >= 0; i--)
        {
            if (part[i] == HidingWords.Mark)
            {
                for (int j = _name.Length - 1; j >= 0; j--)
                {
                    if (!StepBack(letters, text, ref place, ref first, _name[j]))
                        return false;
                }
            }
            else if (!StepBack(letters, text, ref place, ref first, part[i]))
            {
                return false;
            }
        }

        return first == 0 || part.IsEmpty || !Writing.IsOfWord(text[first]) || !Writing.IsOfWord(text[first - 1]);
    }

    private bool StandsBehind(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int place, ReadOnlySpan<char> part)
    {
        int last = place - 1;
        foreach (char c in part)
        {
            if (c == HidingWords.Mark)
            {
                foreach (char named in _name)
                {
                    if (!Step(letters, text, ref place, ref last, named))
                        return false;
                }
            }
            else if (!Step(letters, text, ref place, ref last, c))
            {
                return false;
            }
        }

        return last + 1 >= text.Length || part.IsEmpty || !Writing.IsOfWord(text[last]) || !Writing.IsOfWord(text[last + 1]);
    }

    // Goes over one letter of a word, and what stands before it, in the text; what is no letter in the word is passed over.
    private static bool Step(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, ref int place, ref int last, char named)
    {
        if (letters[named] is var letter && letter == '\0')
            return true;
        for (int gap = 0; place < text.Length && gap <= Writing.MaxGap; place++, gap++)
        {
            if (letters[text[place]] is var found and not '\0')
            {
                last = place++;
                return found == letter;
            }

            if (!IsSpace(text[place]))
                return false;
        }

        return false;
    }

    private static bool StepBack(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, ref int place, ref int first, char named)
    {
        if (letters[named] is var letter && letter == '\0')
            return true;
        for (int gap = 0; place > 0 && gap <= Writing.MaxGap; gap++)
        {
            if (letters[text[--place]] is var found and not '\0')
            {
                first = place;
                return found == letter;
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
}
