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
        + "ńnňnǹnñn" + "ḿm" + "çcćcčc" + "śsšsşs" + "źzžzżz" + "ýyÿy" + "łlľl" + "đdďd" + "ğg" + "řr" + "ťt";

    /// <summary>Folds a text into a buffer and returns the length used, or -1 where it does not fit.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char c in text)
        {
            char letter = Fold(c);
            if (letter == '\0')
                continue;
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

        char lower = char.ToLowerInvariant(c);
        int index = Accented.IndexOf(lower);
        if (index >= 0)
            return Accented[index | 1];
        return char.IsLetterOrDigit(lower) || char.IsSurrogate(lower) ? lower : '\0';
    }
}
