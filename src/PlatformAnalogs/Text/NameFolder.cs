namespace PlatformAnalogs.Text;

/// <summary>
/// The form in which names are compared: full-width letters made narrow, letters lower case and without accents and tone marks, spaces,
/// punctuation and invisible characters left out. The same on every machine and in every culture.
/// </summary>
internal static class NameFolder
{
    /// <summary>Longer texts are no names.</summary>
    internal const int MaxLength = 128;

    // Each letter, then what it folds to: what pinyin, European names and the catalog's own names need.
    private const string Accented =
        "āaáaǎaàaâaäaåaãaăaąa" + "ēeéeěeèeêeëeęeėe" + "īiíiǐiìiîiïiįiıi" + "ōoóoǒoòoôoöoõoøoőo" + "ūuúuǔuùuûuüuůuűuųu" + "ǖuǘuǚuǜu"
        + "ńnňnǹnñn" + "ḿm" + "çcćcčc" + "śsšsşs" + "źzžzżz" + "ýyÿy" + "łlľl" + "đdďd" + "ğg" + "řr" + "ťt" + "øo" + "İi" + "²2³3¹1";

    // Letters that stand for several.
    private static readonly string[] Several = ["ßss", "æae", "œoe", "ﬀff", "ﬁfi", "ﬂfl", "ﬃffi", "ﬄffl", "ﬅst", "ﬆst"];

    // What each character of ASCII folds to, or nothing.
    private static readonly byte[] AsciiLetters = [.. Enumerable.Range(0, 0x80).Select(c => (byte)Fold((char)c))];

    /// <summary>Folds a text into a buffer and returns the length used, or -1 where it does not fit.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        ReadOnlySpan<byte> ascii = AsciiLetters;
        for (int i = 0; i < text.Length; i++)
        {
            // Most letters are plain: those are settled at once.
            char c = text[i];
            if (c < ascii.Length)
            {
                if (ascii[c] == 0)
                    continue;
                if (length == folded.Length)
                    return -1;
                folded[length++] = (char)ascii[c];
                continue;
            }

            char letter = Fold(c);
            if (letter == '\0')
                continue;
            if (letter >= 0x80)
            {
                if (char.IsHighSurrogate(letter) && i + 1 < text.Length && Styled(letter, text[i + 1]) is var plain and not '\0')
                {
                    letter = plain;
                    i++;
                }
                else if (LettersOf(letter) is { } letters)
                {
                    if (length + letters.Length - 1 > folded.Length)
                        return -1;
                    letters.AsSpan(1).CopyTo(folded[length..]);
                    length += letters.Length - 1;
                    continue;
                }
            }

            if (length == folded.Length)
                return -1;
            folded[length++] = letter;
        }

        return length;
    }

    /// <summary>The folded form, or an empty one where nothing is left or the text is too long for a name.</summary>
    internal static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[MaxLength];
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
        if (c is >= '\u4E00' and <= '\u9FFF')
            return c;

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

    private static string? LettersOf(char letter)
    {
        foreach (string several in Several)
        {
            if (several[0] == letter)
                return several;
        }

        return null;
    }
}
