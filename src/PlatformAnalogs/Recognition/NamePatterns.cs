using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>All names by their letters, with what tells early that none begins at a place.</summary>
internal sealed class NamePatterns
{
    private const int BitsPerPrefix = 16;
    private const int MinLowerWord = 2;

    private readonly Slot[] _slots;
    private readonly BitFilter _prefixes;
    private readonly char[] _letters;

    internal NamePatterns(CatalogIndex index)
    {
        _letters = index.Folder.Letters();
        List<NamePattern> patterns = All(index, _letters);
        IGrouping<string, NamePattern>[] keys = [.. patterns.GroupBy(pattern => pattern.KeyOf(_letters), StringComparer.Ordinal)];
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, keys.Length * 2))];
        _prefixes = new BitFilter(keys.Sum(key => key.Key.Length) * BitsPerPrefix);
        Starts = new NameStarts(index.Folder, _letters, patterns);
        foreach (IGrouping<string, NamePattern> key in keys)
        {
            ulong hash = 0;
            string folded = key.Key;
            for (int i = 0; i < folded.Length; i++)
            {
                hash = Next(hash, folded[i]);
                if (i + 1 < folded.Length)
                    _prefixes.Add(hash);
            }

            _prefixes.Add(WholeOf(hash));
            int slot = (int)(hash >> 32) & (_slots.Length - 1);
            while (_slots[slot].Patterns is not null)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = new Slot(hash, [.. key]);
            MaxLetters = Math.Max(MaxLetters, folded.Length);
        }
    }

    /// <summary>How names begin.</summary>
    internal NameStarts Starts { get; }

    /// <summary>What each character folds to.</summary>
    internal ReadOnlySpan<char> Letters => _letters;

    /// <summary>How many letters the longest has.</summary>
    internal int MaxLetters { get; }

    /// <summary>The most characters that a name can take up.</summary>
    internal int MaxLength => MaxLetters * (1 + Writing.MaxGap);

    /// <summary>
    /// The longest name that begins at a place and does not stand in a longer word. Takes time in proportion to what the text there has in common with any name.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place: a letter.</param>
    /// <param name="found">The patterns that the piece of text fits, of which at least one does.</param>
    /// <returns>Where it ends, or -1 where none begins there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Longest(ReadOnlySpan<char> text, int start, out NamePattern[] found)
    {
        found = [];
        int end = -1;
        if (start > 0 && Writing.IsOfWord(text[start]) && Writing.IsOfWord(text[start - 1]))
            return end;
        ref ulong prefixes = ref MemoryMarshal.GetReference(_prefixes.Words);
        int shift = _prefixes.Shift;
        char[] letters = _letters;
        ulong hash = 0;
        for (int at = start, gap = 0; at < text.Length; at++)
        {
            char letter = letters[text[at]];
            if (letter == '\0')
            {
                if (++gap > Writing.MaxGap || !Writing.IsGap(text[at]))
                    break;
                continue;
            }

            gap = 0;
            hash = Next(hash, letter);
            if (BitFilter.Has(ref prefixes, shift, WholeOf(hash)) && EndsWord(text, at) && At(hash) is { } patterns && Fit(patterns, text, start, at + 1))
            {
                found = patterns;
                end = at + 1;
            }

            if (!BitFilter.Has(ref prefixes, shift, hash))
                break;
        }

        return end;
    }

    private bool Fit(NamePattern[] patterns, ReadOnlySpan<char> text, int start, int end)
    {
        bool fits = false;
        foreach (NamePattern pattern in patterns)
        {
            if (!pattern.Fits(_letters, text, start, end))
                continue;
            // What hides a name hides it for all platforms that have it.
            if (pattern.LongerWords?.Hide(_letters, text, start, end) == true)
                return false;
            fits = true;
        }

        return fits;
    }

    // Whole words alone, but for the s of a plural.
    private static bool EndsWord(ReadOnlySpan<char> text, int last)
    {
        int next = last + 1;
        return next == text.Length || !Writing.IsOfWord(text[next]) || !Writing.IsOfWord(text[last])
            || (text[next] == 's' && (next + 1 == text.Length || !Writing.IsOfWord(text[next + 1])));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Next(ulong hash, char letter)
    {
        ulong mixed = (hash ^ letter) * 0x9E37_79B9_7F4A_7C15;
        return mixed ^ (mixed >> 29);
    }

    // A name as a whole, beside the names that begin with it.
    private static ulong WholeOf(ulong hash) => hash * 0xD6E8_FEB8_6659_FD93;

    private static List<NamePattern> All(CatalogIndex index, char[] letters)
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
            }
        }

        return patterns;

        void Add(string text, Platform platform, PlatformName name)
        {
            NamePattern pattern = new(letters, text, platform, name);
            // Two small letters are no name that anybody could tell from a word.
            if (pattern.KeyLength is > 0 and < NameFolder.Room && !(pattern.IsLowerWord && pattern.KeyLength <= MinLowerWord))
                patterns.Add(pattern);
        }
    }

    private readonly record struct Slot(ulong Hash, NamePattern[]? Patterns);
}
