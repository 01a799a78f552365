using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PlatformAnalogs.Recognition;

/// <summary>
/// The places of a text at which a name may begin, and the signs that stand inside addresses, in their order. A block of characters is
/// looked at together; only the starts of words, and in scripts without spaces each character, are looked up, one load and one bit each.
/// </summary>
internal struct CandidateScan
{
    // One character before the block, and as many behind it as a start is judged by.
    private const int Window = 64;
    private const int Block = Window - 1 - (NameStarts.WordLength - 1);
    private const ulong Places = ((1UL << Block) - 1) << 1;
    private const int Reach = Window + NameStarts.WordLength;

    // None of what IsLatin says is one.
    private const char FirstNoLatin = '\u2500', LastNoLatin = '\uFF0F';

    private int _block;
    private int _next;
    private ulong _found;

    /// <summary>The next place before a limit, or -1. What lies beyond the limit is found when asked with a later one.</summary>
    internal int Next(NameStarts starts, ReadOnlySpan<char> text, int limit)
    {
        while (_found == 0)
        {
            if (_next >= limit)
                return -1;
            _block = _next;
            _next += Block;
            _found = Candidates(starts, text, _block);
        }

        int place = _block + BitOperations.TrailingZeroCount(_found);
        if (place >= limit)
            return -1;
        _found &= _found - 1;
        return place;
    }

    /// <summary>Leaves out what lies before a place.</summary>
    internal void SkipTo(int place)
    {
        if (place >= _next)
            (_next, _found) = (place, 0);
        else if (place > _block)
            _found &= ulong.MaxValue << (place - _block);
    }

    /// <summary>Goes on in a text of which the beginning was cut off.</summary>
    internal void Shift(int count)
    {
        _block -= count;
        _next -= count;
    }

    [SkipLocalsInit]
    private static ulong Candidates(NameStarts starts, ReadOnlySpan<char> text, int block)
    {
        if (block > 0 && block - 1 + Reach <= text.Length)
            return Candidates(starts, ref Unsafe.Add(ref MemoryMarshal.GetReference(text), block - 1));
        Span<char> room = stackalloc char[Reach];
        room.Clear();
        int before = block > 0 ? 1 : 0;
        int length = Math.Min(text.Length - block, Reach - 1);
        text.Slice(block - before, before + length).CopyTo(room[(1 - before)..]);
        return Candidates(starts, ref MemoryMarshal.GetReference(room)) & (length >= Block ? ulong.MaxValue : (1UL << length) - 1);
    }

    // A bit for each place of the block, which begins at the second character. Compiled at once: until it is, a long text would take minutes.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Candidates(NameStarts starts, ref char window)
    {
        ref ushort codes = ref Unsafe.As<char, ushort>(ref window);
        (ulong alphanumeric, ulong joint, ulong beyond, ulong dots, ulong colons) = Classify(
            Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref codes), Vector256.LoadUnsafe(ref codes, 16)));
        (ulong highAlphanumeric, ulong highJoint, ulong highBeyond, ulong highDots, ulong highColons) = Classify(
            Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref codes, 32), Vector256.LoadUnsafe(ref codes, 48)));
        alphanumeric |= highAlphanumeric << 32;
        ulong word = alphanumeric | joint | (highJoint << 32);
        beyond |= highBeyond << 32;
        dots |= highDots << 32;
        colons |= highColons << 32;

        // weibo.com, https://, tg://
        ulong found = ((dots & (word >> 1)) | colons) & (word << 1) & Places;
        ref ulong words = ref MemoryMarshal.GetReference(starts.Words.Words);
        ref ulong pairs = ref MemoryMarshal.GetReference(starts.Pairs.Words);
        int shift = starts.Words.Shift, pairShift = starts.Pairs.Shift;
        ulong begins = alphanumeric & ~(word << 1) & Places;
        // What is found is counted in rather than branched on, as nobody foresees it.
        for (ulong rest = begins; rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            Vector128<ushort> letters = Vector128.LoadUnsafe(ref codes, (nuint)at);
            ulong packed = Vector128.NarrowWithSaturation(letters, letters).AsUInt64().ToScalar();
            int length = Math.Min(BitOperations.TrailingZeroCount(~(word >> at)), NameStarts.WordLength);
            found |= (BitFilter.Has(ref words, shift, NameStarts.Hash(NameStarts.Pack(packed, length))) ? 1UL : 0) << at;
        }

        // Single letters.
        for (ulong rest = begins & ~(word >> 1); rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            uint pair = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref window, at)));
            found |= (BitFilter.Has(ref pairs, pairShift, NameStarts.Hash(pair)) ? 1UL : 0) << at;
        }

        return (beyond == 0 ? found : found | Beyond(starts, ref window, beyond, word)) >> 1;
    }

    // Where characters beyond ASCII begin a name, and the beginnings of words in which Latin letters have accents.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Beyond(NameStarts starts, ref char window, ulong beyond, ulong word)
    {
        ref ulong pairs = ref MemoryMarshal.GetReference(starts.Pairs.Words);
        int shift = starts.Pairs.Shift;
        // Those behind the block count as letters of words that begin in it.
        beyond &= ~1UL;
        ulong begins = 0;
        for (ulong rest = beyond; rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            uint pair = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref window, at)));
            begins |= (BitFilter.Has(ref pairs, shift, NameStarts.Hash(pair)) ? 1UL : 0) << at;
        }

        ulong found = 0;
        for (ulong rest = begins; rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            uint pair = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref window, at)));
            found |= (HasThird(starts, pair, Unsafe.Add(ref window, at + 2)) ? 1UL : 0) << at;
        }

        for (ulong rest = beyond & ~begins & ~NoLatin(ref window); rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            if (IsLatin(Unsafe.Add(ref window, at)))
                found |= StartOfWord(ref window, at, word);
        }

        return found & Places;
    }

    // Most of what is not ASCII: ideographs and their punctuation.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong NoLatin(ref char window)
    {
        ref ushort codes = ref Unsafe.As<char, ushort>(ref window);
        return Vector256.Narrow(Within(Vector256.LoadUnsafe(ref codes)), Within(Vector256.LoadUnsafe(ref codes, 16))).ExtractMostSignificantBits()
            | ((ulong)Vector256.Narrow(Within(Vector256.LoadUnsafe(ref codes, 32)), Within(Vector256.LoadUnsafe(ref codes, 48))).ExtractMostSignificantBits() << 32);

        static Vector256<ushort> Within(Vector256<ushort> characters) =>
            Vector256.LessThan(characters - Vector256.Create((ushort)FirstNoLatin), Vector256.Create((ushort)(LastNoLatin - FirstNoLatin + 1)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasThird(NameStarts starts, ulong pair, char third)
    {
        ref ulong thirds = ref MemoryMarshal.GetReference(starts.Thirds.Words);
        int shift = starts.Thirds.Shift;
        return BitFilter.Has(ref thirds, shift, NameStarts.Hash(pair)) || BitFilter.Has(ref thirds, shift, NameStarts.Hash(pair | ((ulong)third << 32)));
    }

    // The whole word is looked at from its start, as its letters are none that the filter of words knows.
    private static ulong StartOfWord(ref char window, int at, ulong word)
    {
        if (!Writing.IsOfWord(Unsafe.Add(ref window, at - 1)))
            return 1UL << at;
        int start = at;
        while (start > 1 && ((word >> (start - 1)) & 1) != 0)
            start--;
        return 1UL << start;
    }

    private static bool IsLatin(char c) => c is (>= '\u00C0' and < '\u0250') or (>= '\u1E00' and < '\u1F00') or (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') or (>= '\u2460' and < '\u24EA') or '²' or '³' or '¹';

    // Letters and digits; the low line, which joins them; what is not ASCII; the signs inside addresses.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Alphanumeric, ulong Joint, ulong Beyond, ulong Dots, ulong Colons) Classify(Vector256<byte> bytes)
    {
        Vector256<byte> letters = Vector256.LessThan((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        Vector256<byte> digits = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        Vector256<byte> joints = Vector256.Equals(bytes, Vector256.Create((byte)'_'));
        Vector256<byte> dots = Vector256.Equals(bytes, Vector256.Create((byte)'.')), colons = Vector256.Equals(bytes, Vector256.Create((byte)':'));
        return ((letters | digits).ExtractMostSignificantBits(), joints.ExtractMostSignificantBits(), bytes.ExtractMostSignificantBits(), dots.ExtractMostSignificantBits(), colons.ExtractMostSignificantBits());
    }
}
