using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>How names begin: for words of Latin letters their first eight letters, for other scripts their first two characters.</summary>
internal sealed class NameStarts
{
    /// <summary>As many letters of a word are looked at.</summary>
    internal const int WordLength = 8;

    private const int BitsPerStart = 24;

    internal NameStarts(NameFolder folder, NamePattern[][] keys)
    {
        ILookup<char, char> variants = folder.Variants.ToLookup(pair => pair.Simplified, pair => pair.Traditional);
        HashSet<ulong> words = [];
        HashSet<uint> pairs = [];
        foreach (NamePattern pattern in keys.SelectMany(key => key))
        {
            Letter[] letters = LettersOf(folder, pattern.Text);
            if (char.IsAsciiLetterOrDigit(letters[0].Folded))
                AddWords(words, pattern, letters);
            else
                AddPairs(pairs, variants, letters);
        }

        Words = new BitFilter(words.Count * BitsPerStart);
        foreach (ulong word in words)
            Words.Add(HashOfWord(word));
        Pairs = new BitFilter(pairs.Count * BitsPerStart);
        foreach (uint pair in pairs)
            Pairs.Add(HashOfPair(pair));
    }

    /// <summary>The first letters of words with which names begin.</summary>
    internal BitFilter Words { get; }

    /// <summary>The first two characters of names in other scripts.</summary>
    internal BitFilter Pairs { get; }

    /// <summary>The first letters of a word, a byte each, of which all but the first are lower case.</summary>
    internal static ulong HashOfWord(ulong letters) => letters * 0x9E37_79B9_7F4A_7C15;

    /// <summary>Two characters, the first one in the low half.</summary>
    internal static ulong HashOfPair(uint pair) => pair * 0x9E37_79B9_7F4A_7C15UL;

    /// <summary>A word's letters packed: the first ones in the high bytes, all but the first lower case.</summary>
    /// <param name="letters">Eight letters, the first in the lowest byte, with anything behind the word's end.</param>
    /// <param name="length">How many of them are the word's, one to eight.</param>
    internal static ulong Pack(ulong letters, int length) => (letters | 0x2020_2020_2020_2000) << (64 - (8 * length));

    private static void AddWords(HashSet<ulong> words, NamePattern pattern, Letter[] letters)
    {
        ulong packed = 0;
        for (int length = 1; length <= letters.Length; length++)
        {
            packed |= (ulong)letters[length - 1].Folded << (8 * (length - 1));
            bool isLast = length == letters.Length;
            bool ends = isLast || letters[length].FollowsGap || !char.IsAsciiLetterOrDigit(letters[length].Folded);
            if (ends || length == WordLength)
                Add(packed, length);
            if (isLast && pattern.TakesPlural && length < WordLength)
                Add(packed | ((ulong)'s' << (8 * length)), length + 1);
            if (length == WordLength || (!isLast && !char.IsAsciiLetterOrDigit(letters[length].Folded)))
                break;
        }

        void Add(ulong lower, int length)
        {
            bool onlyOne = pattern.IsExactCase && pattern.NeedsContext;
            if (!onlyOne || letters[0].Written == letters[0].Folded)
                words.Add(Pack(lower, length));
            if (char.IsAsciiLetter(letters[0].Folded) && (!onlyOne || letters[0].Written != letters[0].Folded))
                words.Add(Pack(lower & ~0x20UL, length));
        }
    }

    private static void AddPairs(HashSet<uint> pairs, ILookup<char, char> variants, Letter[] letters)
    {
        IEnumerable<char> seconds = letters.Length == 1
            ? SignsOfMeaning.AfterOneCharacter
            : Writings(letters[1].Folded).Concat(letters[1].FollowsGap ? [.. " -\u00A0\u3000\n\r\t·.:!'\u2019(/,|*\u2010\u2011\u2013"] : []);
        foreach (char second in seconds)
        {
            foreach (char first in Writings(letters[0].Folded))
                pairs.Add(first | ((uint)second << 16));
        }

        IEnumerable<char> Writings(char folded)
        {
            yield return folded;
            if (char.ToUpperInvariant(folded) is var upper && upper != folded)
                yield return upper;
            if (folded is > ' ' and < '\u007F')
                yield return (char)(folded + 0xFEE0);
            if (upper != folded && upper < '\u007F')
                yield return (char)(upper + 0xFEE0);
            foreach (char variant in variants[folded])
                yield return variant;
        }
    }

    private static Letter[] LettersOf(NameFolder folder, string text)
    {
        List<Letter> letters = [];
        int last = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = folder.Letter(text[i]);
            if (folded == '\0')
                continue;
            letters.Add(new Letter(Writing.Narrow(text[i]), folded, last >= 0 && (i > last + 1 || NamePattern.IsJoint(text[last], text[i]))));
            last = i;
        }

        return [.. letters];
    }

    /// <param name="Written">As the name writes it, narrow.</param>
    /// <param name="Folded">As it is compared.</param>
    /// <param name="FollowsGap">Whether something may stand between the letter before and this one.</param>
    private readonly record struct Letter(char Written, char Folded, bool FollowsGap);
}
