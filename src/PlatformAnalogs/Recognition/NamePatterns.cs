using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>All names and hiding words by their letters, with what tells early that none begins at a place.</summary>
internal sealed class NamePatterns
{
    private const int BitsPerPrefix = 16;

    private readonly Slot[] _slots;
    private readonly BitFilter _prefixes;
    private readonly NameFolder _folder;

    internal NamePatterns(CatalogIndex index)
        : this(index.Folder, All(index))
    {
    }

    private NamePatterns(NameFolder folder, List<NamePattern> patterns)
    {
        _folder = folder;
        NamePattern[][] keys = [.. patterns.GroupBy(pattern => pattern.Key, StringComparer.Ordinal).Select(group => group.ToArray())];
        _slots = new Slot[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, keys.Length * 2))];
        _prefixes = new BitFilter(keys.Sum(key => key[0].Key.Length) * BitsPerPrefix);
        Starts = new NameStarts(folder, keys);
        foreach (NamePattern[] key in keys)
        {
            ulong hash = 0;
            foreach (char letter in key[0].Key)
            {
                hash = Next(hash, letter);
                _prefixes.Add(hash);
            }

            int slot = (int)(hash >> 32) & (_slots.Length - 1);
            while (_slots[slot].Patterns is not null)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new Slot(hash, key);
            MaxLetters = Math.Max(MaxLetters, key[0].Key.Length);
        }
    }

    /// <summary>How names begin.</summary>
    internal NameStarts Starts { get; }

    /// <summary>How many letters the longest has.</summary>
    internal int MaxLetters { get; }

    /// <summary>The most characters that a name can take up.</summary>
    internal int MaxLength => MaxLetters * (1 + Writing.MaxGap);

    /// <summary>
    /// The longest name or hiding word that begins at a place. Takes time in proportion to what the text there has in common with any name.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place: a letter.</param>
    /// <param name="found">The patterns that the piece of text fits, of which at least one does.</param>
    /// <returns>Where it ends, or -1 where none begins there.</returns>
    internal int Longest(ReadOnlySpan<char> text, int start, out NamePattern[] found)
    {
        found = [];
        int end = -1;
        if (start > 0 && Writing.IsOfWord(text[start]) && Writing.IsOfWord(text[start - 1]))
            return end;
        ulong hash = 0;
        for (int at = start, gap = 0; at < text.Length; at++)
        {
            char letter = _folder.Letter(text[at]);
            if (letter == '\0')
            {
                if (++gap > Writing.MaxGap || !Writing.IsGap(text[at]))
                    break;
                continue;
            }

            gap = 0;
            hash = Next(hash, letter);
            if (!_prefixes.Has(hash))
                break;
            bool isPlural = false;
            if (EndsWord(text, at, ref isPlural) && At(hash) is { } patterns && Fit(patterns, text[start..(at + 1)], isPlural))
            {
                found = patterns;
                end = at + 1;
            }
        }

        return end;
    }

    private bool Fit(NamePattern[] patterns, ReadOnlySpan<char> written, bool isPlural)
    {
        foreach (NamePattern pattern in patterns)
        {
            if ((!isPlural || pattern.TakesPlural) && pattern.Fits(_folder, written, out bool sameCase) && (sameCase || !pattern.IsExactCase || !pattern.NeedsContext))
                return true;
        }

        return false;
    }

    // Whole words alone, but for the s of a plural.
    private static bool EndsWord(ReadOnlySpan<char> text, int last, ref bool isPlural)
    {
        int next = last + 1;
        if (next == text.Length || !Writing.IsOfWord(text[next]) || !Writing.IsOfWord(text[last]))
            return true;
        isPlural = text[next] == 's' && (next + 1 == text.Length || !Writing.IsOfWord(text[next + 1]));
        return isPlural;
    }

    private NamePattern[]? At(ulong hash)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)(hash >> 32) & mask; ; slot = (slot + 1) & mask)
        {
            if (_slots[slot].Patterns is not { } patterns)
                return null;
            if (_slots[slot].Hash == hash)
                return patterns;
        }
    }

    private static ulong Next(ulong hash, char letter)
    {
        ulong mixed = (hash ^ letter) * 0x9E37_79B9_7F4A_7C15;
        return mixed ^ (mixed >> 29);
    }

    private static List<NamePattern> All(CatalogIndex index)
    {
        List<NamePattern> patterns = [];
        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (PlatformName name in platform.Names)
            {
                Add(name.Text, platform, name);
                if (name.Language == Pinyin.Language)
                {
                    foreach (string spelling in Pinyin.WithoutUmlaut(name.Text))
                        Add(spelling, platform, name);
                }

                foreach (string word in name.LongerWords)
                    Add(word, null, null);
            }
        }

        return patterns;

        void Add(string text, Platform? platform, PlatformName? name)
        {
            NamePattern pattern = new(index.Folder, text, platform, name);
            if (pattern.Key.Length is > 0 and < NameFolder.Room)
                patterns.Add(pattern);
        }
    }

    private readonly record struct Slot(ulong Hash, NamePattern[]? Patterns);
}
