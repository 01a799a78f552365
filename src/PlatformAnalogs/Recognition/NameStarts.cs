using System.Runtime.CompilerServices;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>How names begin: for words of Latin letters their first eight letters, for other scripts their first two characters.</summary>
internal sealed class NameStarts
{
    /// <summary>As many letters of a word are looked at.</summary>
    internal const int WordLength = 8;

    private const int BitsPerStart = 32;

    internal NameStarts(NameFolder folder, ReadOnlySpan<char> folds, List<NamePattern> patterns)
    {
        ILookup<char, char> variants = folder.Variants.ToLookup(pair => pair.Simplified, pair => pair.Traditional);
        HashSet<ulong> words = [];
        HashSet<ulong> pairs = [], thirds = [];
        foreach (NamePattern pattern in patterns)
        {
            Letter[] letters = LettersOf(folds, pattern.Body);
            if (!char.IsAsciiLetterOrDigit(letters[0].Folded) || IsOneLetterOfSeveral(letters))
                AddPairs(pairs, thirds, variants, pattern, letters);
            else
                AddWords(words, pattern, letters);
        }

        Words = Filter(words);
        Pairs = Filter(pairs);
        Thirds = Filter(thirds);
    }

    /// <summary>The first letters of words with which names begin.</summary>
    internal BitFilter Words { get; }

    /// <summary>The first two characters of names in other scripts, and of those that begin with one letter alone.</summary>
    internal BitFilter Pairs { get; }

    /// <summary>The first three characters of these, and two alone where no third one is certain.</summary>
    internal BitFilter Thirds { get; }

    /// <summary>The hash of a start: a word's letters packed, or two or three characters, the first one in the lowest bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Hash(ulong start) => start * 0x9E37_79B9_7F4A_7C15;

    /// <summary>A word's letters packed: a byte each, all but the first lower case, and nothing behind the word's end.</summary>
    /// <param name="letters">Eight letters, the first in the lowest byte, with anything behind the word's end.</param>
    /// <param name="length">How many of them are the word's, one to eight.</param>
    internal static ulong Pack(ulong letters, int length)
    {
        int rest = 64 - (8 * length);
        // Low, so that the product spreads them over all of its high bits.
        return (letters | 0x2020_2020_2020_2000) << rest >> rest;
    }

    private static void AddWords(HashSet<ulong> words, NamePattern pattern, Letter[] letters)
    {
        ulong packed = 0;
        for (int length = 1; length <= letters.Length; length++)
        {
            packed |= (ulong)letters[length - 1].Folded << (8 * (length - 1));
            bool isLast = length == letters.Length;
            if (isLast || letters[length].Before == Gap.Space || !char.IsAsciiLetterOrDigit(letters[length].Folded) || length == WordLength)
                Add(packed, length, pattern.IsExactCase);
            else if (letters[length].Before == Gap.Joint && length >= NamePattern.MinJointLength)
                Add(packed, length, isExactCase: true);
            if (isLast && pattern.TakesPlural && length < WordLength)
                Add(packed | ((ulong)'s' << (8 * length)), length + 1, pattern.IsExactCase);
            if (length == WordLength || (!isLast && !char.IsAsciiLetterOrDigit(letters[length].Folded)))
                break;
        }

        void Add(ulong lower, int length, bool isExactCase)
        {
            if (!isExactCase || letters[0].Written == letters[0].Folded)
                words.Add(Pack(lower, length));
            if (char.IsAsciiLetter(letters[0].Folded) && (!isExactCase || letters[0].Written != letters[0].Folded))
                words.Add(Pack(lower & ~0x20UL, length));
        }
    }

    // Single letters are too many to look closer at each: B站, A Site.
    private static bool IsOneLetterOfSeveral(Letter[] letters) => letters.Length > 1 && !(char.IsAsciiLetterOrDigit(letters[1].Folded) && letters[1].Before != Gap.Space);

    private static void AddPairs(HashSet<ulong> pairs, HashSet<ulong> thirds, ILookup<char, char> variants, NamePattern pattern, Letter[] letters)
    {
        const string Gaps = " -\u00A0\u3000\n\r\t·.:!'\u2019(/,|*)\u2010\u2011\u2013";
        // Without a gap before it the third character is one of few.
        bool hasThird = letters.Length > 2 && letters[1].Before == Gap.None && letters[2].Before == Gap.None;
        foreach (char first in pattern.IsExactCase && char.IsAscii(letters[0].Folded) ? [letters[0].Written] : Writings(letters[0].Folded))
        {
            IEnumerable<char> seconds = letters.Length == 1 ? SignsOfMeaning.AfterOneCharacter : Writings(letters[1].Folded);
            if (letters.Length > 1 && (letters[1].Before == Gap.Space || (letters[1].Before == Gap.Joint && first == letters[0].Written)))
                seconds = seconds.Concat(Gaps);
            foreach (char second in seconds)
            {
                ulong pair = first | ((ulong)second << 16);
                pairs.Add(pair);
                if (!hasThird)
                    thirds.Add(pair);
                else
                    thirds.UnionWith(Writings(letters[2].Folded).Select(third => pair | ((ulong)third << 32)));
            }
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

    private static BitFilter Filter(HashSet<ulong> starts)
    {
        BitFilter filter = new(starts.Count * BitsPerStart);
        foreach (ulong start in starts)
            filter.Add(Hash(start));
        return filter;
    }

    private static Letter[] LettersOf(ReadOnlySpan<char> folds, string text)
    {
        List<Letter> letters = [];
        int last = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = folds[text[i]];
            if (folded == '\0')
                continue;
            letters.Add(new Letter(Writing.Narrow(text[i]), folded, last < 0 ? Gap.None : i > last + 1 ? Gap.Space : NamePattern.IsJoint(text[last], text[i]) ? Gap.Joint : Gap.None));
            last = i;
        }

        return [.. letters];
    }

    // What may stand before a letter of a name.
    private enum Gap
    {
        None,
        Space,
        Joint,
    }

    /// <param name="Written">As the name writes it, narrow.</param>
    /// <param name="Folded">As it is compared.</param>
    /// <param name="Before">What may stand between the letter before and this one.</param>
    private readonly record struct Letter(char Written, char Folded, Gap Before);
}
