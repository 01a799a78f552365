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

    // What each character of ASCII and of the Latin letters after it folds to, or nothing.
    private static readonly char[] LatinLetters = [.. Enumerable.Range(0, 0x250).Select(c => Fold((char)c))];

    // What each ideograph folds to, by its place after the first one.
    private readonly char[] _ideographs = [.. Enumerable.Range(FirstIdeograph, LastIdeograph - FirstIdeograph + 1).Select(code => (char)code)];

    /// <param name="names">Names in traditional characters, each with the same in simplified ones: what differs is one character written in two ways.</param>
    internal NameFolder(IEnumerable<(string Traditional, string Simplified)> names)
    {
        foreach ((string traditional, string simplified) in names.Where(pair => pair.Traditional.Length == pair.Simplified.Length))
        {
            for (int i = 0; i < simplified.Length; i++)
            {
                if (traditional[i] is >= FirstIdeograph and <= LastIdeograph and var c)
                    _ideographs[c - FirstIdeograph] = simplified[i] == c ? _ideographs[c - FirstIdeograph] : simplified[i];
            }
        }
    }

    /// <summary>Folds a text into a buffer and returns the length used, or -1 where it fills the buffer.</summary>
    internal int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        ReadOnlySpan<char> latin = LatinLetters, ideographs = _ideographs;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char letter;
            int place = c - FirstIdeograph;
            if (c < latin.Length && latin[c] is var known and < '\u0080')
            {
                letter = known;
            }
            else if ((uint)place < (uint)ideographs.Length)
            {
                letter = ideographs[place];
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && Styled(c, text[i + 1]) is var plain and not '\0')
            {
                letter = plain;
                i++;
            }
            else if (LettersOf(c) is { IsEmpty: false } letters)
            {
                if (length + letters.Length > folded.Length)
                    return -1;
                letters.CopyTo(folded[length..]);
                length += letters.Length - 1;
                letter = letters[^1];
            }
            else
            {
                letter = Fold(c);
            }

            // Stored in any case and counted where it is something: cheaper than a branch that nobody foresees.
            folded[length] = letter;
            length += letter == '\0' ? 0 : 1;
            if (length == folded.Length)
                return -1;
        }

        return length;
    }

    /// <summary>The folded form, or an empty one where nothing is left or the text is too long for a name.</summary>
    internal string Fold(string text)
    {
        Span<char> folded = stackalloc char[Room];
        int length = Fold(text, folded);
        return length <= 0 ? "" : folded[..length].ToString();
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
        return char.IsLetterOrDigit(lower) || char.IsSurrogate(lower) ? lower : '\0';
    }

    // Bold, script, double-struck and boxed Latin letters and digits, or nothing.
    private static char Styled(char high, char low)
    {
        if (!char.IsLowSurrogate(low))
            return '\0';
        int rune = char.ConvertToUtf32(high, low);
        return rune switch
        {
            >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((rune - 0x1D400) % 26)),
            >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((rune - 0x1D7CE) % 10)),
            >= 0x1F130 and <= 0x1F149 or >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189 => (char)('a' + ((rune - 0x1F130) % 32)),
            _ => '\0',
        };
    }

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
