using System.Text;

namespace PlatformAnalogs.Text;

/// <summary>
/// The form in which names are compared: full-width letters made narrow, letters lower case and without accents and tone marks, spaces,
/// punctuation and invisible characters left out, traditional Chinese characters simplified as far as attested. The same on every machine
/// and in every culture.
/// </summary>
internal sealed class NameFolder
{
    /// <summary>The room for a folded name: what fills it is none.</summary>
    internal const int Room = 129;

    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    // Each letter, then what it folds to: what pinyin, European names and the catalog's own names need.
    private const string Accented =
        "āaáaǎaàaâaäaåaãaăaąa" + "ēeéeěeèeêeëeęeėe" + "īiíiǐiìiîiïiįiıi" + "ōoóoǒoòoôoöoõoøoőo" + "ūuúuǔuùuûuüuůuűuųu" + "ǖuǘuǚuǜu"
        + "ńnňnǹnñn" + "ḿm" + "çcćcčc" + "śsšsşs" + "źzžzżz" + "ýyÿy" + "łlľl" + "đdďd" + "ğg" + "řr" + "ťt" + "øo" + "İi" + "²2³3¹1";

    // Letters that stand for several.
    private static readonly string[] Several = ["ßss", "ẞss", "æae", "Æae", "œoe", "Œoe", "ﬀff", "ﬁfi", "ﬂfl", "ﬃffi", "ﬄffl", "ﬅst", "ﬆst"];

    // What a character folds to that needs a closer look.
    private const char Unsettled = '\uFFFF';

    // What characters fold to, by the high byte and the low byte of their code: Latin letters, punctuation, signs, wide letters.
    private static readonly char[]?[] Pages = PagesOf([0x00, 0x01, 0x02, 0x20, 0x24, 0x30, 0xFF]);

    // What each ideograph folds to, by its place after the first one; 0 where it is itself.
    private readonly char[] _ideographs = new char[LastIdeograph - FirstIdeograph + 1];

    /// <param name="names">Names in traditional characters, each with the same in simplified ones: what differs is one character written in two ways.</param>
    internal NameFolder(IEnumerable<(string Traditional, string Simplified)> names)
    {
        foreach ((string traditional, string simplified) in names.Where(pair => pair.Traditional.Length == pair.Simplified.Length))
        {
            for (int i = 0; i < simplified.Length; i++)
            {
                if (traditional[i] is >= FirstIdeograph and <= LastIdeograph and var c && simplified[i] != c)
                    _ideographs[c - FirstIdeograph] = simplified[i];
            }
        }
    }

    /// <param name="variants">Traditional characters, each followed by the simplified one to which it folds.</param>
    internal NameFolder(string variants)
    {
        for (int i = 0; i + 1 < variants.Length; i += 2)
            _ideographs[variants[i] - FirstIdeograph] = variants[i + 1];
    }

    /// <summary>Folds a text into a buffer and returns the length used, or -1 where it fills the buffer.</summary>
    internal int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        ReadOnlySpan<char[]?> pages = Pages;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char letter = pages[c >> 8] is { } page ? page[c & 0xFF] : c is >= FirstIdeograph and <= LastIdeograph ? Simplified(c) : Unsettled;
            if (letter == Unsettled)
            {
                // Copies, so that the loop's own variables stay in registers.
                int at = i, stored = length;
                letter = Settle(text, ref at, folded, ref stored);
                (i, length) = (at, stored);
            }

            // Stored in any case and counted where it is something: cheaper than a branch that nobody foresees.
            if (length == folded.Length)
                return -1;
            folded[length] = letter;
            length += letter == '\0' ? 0 : 1;
        }

        return length == folded.Length ? -1 : length;
    }

    /// <summary>
    /// What each single character folds to, by its code; 0 where it is left out. Characters that stand for several letters are themselves, halves
    /// of pairs nothing.
    /// </summary>
    internal char[] Letters() =>
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Select(c => c is >= FirstIdeograph and <= LastIdeograph ? Simplified(c) : char.IsSurrogate(c) ? '\0' : Fold(c))];

    /// <summary>The traditional characters that fold to a simplified one, each with it.</summary>
    internal IEnumerable<(char Traditional, char Simplified)> Variants =>
        _ideographs.Select((simplified, place) => (Traditional: (char)(FirstIdeograph + place), Simplified: simplified)).Where(pair => pair.Simplified != '\0');

    /// <summary>The folded form, or an empty one where nothing is left or the text is too long for a name.</summary>
    internal string Fold(string text)
    {
        Span<char> folded = stackalloc char[Room];
        int length = Fold(text, folded);
        return length <= 0 ? "" : folded[..length].ToString();
    }

    // What a character, or a pair of halves, folds to that no table has; of several letters all but the last are stored.
    private static char Settle(ReadOnlySpan<char> text, ref int at, Span<char> folded, ref int length)
    {
        if (!char.IsSurrogate(text[at]))
            return LettersOf(text[at]) is { IsEmpty: false } several ? StoreButLast(several, folded, ref length) : Fold(text[at]);
        int first = at;
        _ = Rune.DecodeFromUtf16(text[first..], out Rune rune, out int units);
        at += units - 1;
        if (Styled(rune.Value) is not '\0' and var plain)
            return plain;
        // Pictures, and halves without their other half, are left out.
        return Rune.IsLetterOrDigit(rune) ? StoreButLast(text.Slice(first, units), folded, ref length) : '\0';
    }

    private static char StoreButLast(ReadOnlySpan<char> letters, Span<char> folded, ref int length)
    {
        if (letters.Length > folded.Length - length)
        {
            length = folded.Length;
            return '\0';
        }

        letters[..^1].CopyTo(folded[length..]);
        length += letters.Length - 1;
        return letters[^1];
    }

    private char Simplified(char c) => _ideographs[c - FirstIdeograph] is var simplified and not '\0' ? simplified : c;

    private static char[]?[] PagesOf(ReadOnlySpan<byte> known)
    {
        char[]?[] pages = new char[]?[0x100];
        foreach (byte high in known)
        {
            char[] page = pages[high] = new char[0x100];
            for (int low = 0; low < page.Length; low++)
            {
                char c = (char)((high << 8) | low);
                page[low] = LettersOf(c).IsEmpty ? Fold(c) : Unsettled;
            }
        }

        return pages;
    }

    private static char Fold(char c)
    {
        if (c < 0x80)
        {
            if (char.IsAsciiLetterOrDigit(c))
                return (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c);
            // Signs that tell names apart: Google+, C#, Yahoo!, AT&T.
            return c is '+' or '#' or '&' ? c : '\0';
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(c - 0xFEE0));
        if (c is >= 'Ⓐ' and <= 'ⓩ')
            return (char)('a' + ((c - 'Ⓐ') % 26));
        if (c is >= '①' and <= '⑨')
            return (char)('1' + (c - '①'));

        char lower = char.ToLowerInvariant(c);
        int index = Accented.IndexOf(lower);
        if (index >= 0)
            return Accented[index | 1];
        return char.IsLetterOrDigit(lower) ? lower : '\0';
    }

    // Bold, script, double-struck and boxed Latin letters and digits, or nothing.
    private static char Styled(int rune) => rune switch
    {
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((rune - 0x1D400) % 26)),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((rune - 0x1D7CE) % 10)),
        >= 0x1F130 and <= 0x1F149 or >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189 => (char)('a' + ((rune - 0x1F130) % 32)),
        _ => '\0',
    };

    private static ReadOnlySpan<char> LettersOf(char letter)
    {
        foreach (string several in Several)
        {
            if (several[0] == letter)
                return several.AsSpan(1);
        }

        return default;
    }
}
