using System.Buffers;
using System.Text;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Recognition;

/// <summary>The longer words of a name, to ask whether the name stands in one of them at a place: 京东 in 北京东站.</summary>
internal sealed class LongerWords
{
    private const int Reach = Writing.MaxGap + 1;

    private readonly string _name;
    private readonly string _packed;

    // What stands next to the name in any of its longer words, folded: as a rule nothing of it stands there.
    private readonly SearchValues<char> _before;
    private readonly SearchValues<char> _after;

    // What stands around the name in each of them, by the letter before it, or by the one behind it where none is before; taken apart when first needed.
    private Dictionary<char, Around[]>? _byLast;
    private Dictionary<char, Around[]>? _byFirst;

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
                if (LastOf(letters, word[..start]) is var last and not '\0')
                    before.Add(last);
                else if (FirstOf(letters, word[end..]) is var first and not '\0')
                    after.Add(first);
            }
        }

        _before = SearchValues.Create([.. before]);
        _after = SearchValues.Create([.. after]);
    }

    /// <summary>The longer words of a name; null where it has none.</summary>
    internal static LongerWords? Of(ReadOnlySpan<char> letters, PlatformName name) =>
        name.PackedLongerWords.Value is { } packed ? new LongerWords(letters, name.Text, packed) : null;

    /// <summary>Whether the piece of a text that is the name stands in one of them.</summary>
    internal bool Hide(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int start, int end)
    {
        char last = Last(letters, text[Math.Max(0, start - Reach)..start]), first = First(letters, text[end..Math.Min(text.Length, end + Reach)]);
        bool isBefore = _before.Contains(last), isAfter = _after.Contains(first);
        if (!isBefore && !isAfter)
            return false;
        if (Volatile.Read(ref _byFirst) is null)
            TakeApart(letters);
        return (isBefore && StandsIn(_byLast![last], letters, text, start, end)) || (isAfter && StandsIn(_byFirst![first], letters, text, start, end));
    }

    private static bool StandsIn(Around[] words, ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (ref readonly Around word in words.AsSpan())
        {
            if (StandsBefore(letters, text, start, word) && StandsBehind(letters, text, end, word))
                return true;
        }

        return false;
    }

    private void TakeApart(ReadOnlySpan<char> letters)
    {
        Dictionary<char, List<Around>> byLast = [], byFirst = [];
        foreach (Range line in _packed.AsSpan().Split(HidingWords.Separator))
        {
            ReadOnlySpan<char> word = _packed.AsSpan()[line];
            for (int from = 0; Place(word, from) is var (start, end); from = end)
            {
                Around around = new(Folded(letters, word[..start]), Folded(letters, word[end..]), start > 0, end < word.Length);
                if (around.Before.Length > 0)
                    Add(byLast, around.Before[^1], around);
                else if (around.After.Length > 0)
                    Add(byFirst, around.After[0], around);
            }
        }

        _byLast = byLast.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        // Whoever sees this one sees the other.
        Volatile.Write(ref _byFirst, byFirst.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()));

        static void Add(Dictionary<char, List<Around>> words, char key, in Around around)
        {
            if (!words.TryGetValue(key, out List<Around>? same))
                words[key] = same = [];
            same.Add(around);
        }
    }

    // The letters of a part of a word, with the name where its mark stands.
    private string Folded(ReadOnlySpan<char> letters, ReadOnlySpan<char> part)
    {
        StringBuilder folded = new();
        foreach (char c in part.ToString().Replace(HidingWords.Mark.ToString(), _name, StringComparison.Ordinal))
        {
            if (letters[c] is var letter and not '\0')
                folded.Append(letter);
        }

        return folded.ToString();
    }

    // The name may stand in a word twice: 商量商量.
    private char LastOf(ReadOnlySpan<char> letters, ReadOnlySpan<char> part) =>
        part.LastIndexOf(HidingWords.Mark) is >= 0 and var mark && Last(letters, part[mark..]) == '\0' ? Last(letters, _name) : Last(letters, part);

    private char FirstOf(ReadOnlySpan<char> letters, ReadOnlySpan<char> part) =>
        part.IndexOf(HidingWords.Mark) is >= 0 and var mark && First(letters, part[..mark]) == '\0' ? First(letters, _name) : First(letters, part);

    // Where in a word the name stands, from a place on.
    private (int Start, int End)? Place(ReadOnlySpan<char> word, int from)
    {
        int mark = word[from..].IndexOf(HidingWords.Mark);
        if (mark >= 0)
            return (from + mark, from + mark + 1);
        int at = word.Contains(HidingWords.Mark) ? -1 : word[from..].IndexOf(_name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (from + at, from + at + _name.Length);
    }

    private static bool StandsBefore(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int place, in Around word)
    {
        int first = place;
        for (int i = word.Before.Length - 1; i >= 0; i--)
        {
            if (!StepBack(letters, text, ref place, ref first, word.Before[i]))
                return false;
        }

        return first == 0 || !word.GoesBefore || !Writing.IsOfWord(text[first]) || !Writing.IsOfWord(text[first - 1]);
    }

    private static bool StandsBehind(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int place, in Around word)
    {
        int last = place - 1;
        foreach (char c in word.After)
        {
            if (!Step(letters, text, ref place, ref last, c))
                return false;
        }

        return last + 1 >= text.Length || !word.GoesBehind || !Writing.IsOfWord(text[last]) || !Writing.IsOfWord(text[last + 1]);
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

    /// <param name="Before">The letters before the name, folded.</param>
    /// <param name="After">Those behind it.</param>
    /// <param name="GoesBefore">Whether anything is before it, letters or not.</param>
    /// <param name="GoesBehind">Whether anything is behind it.</param>
    private readonly record struct Around(string Before, string After, bool GoesBefore, bool GoesBehind);
}
