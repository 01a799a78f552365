using System.Numerics;
using System.Runtime.CompilerServices;

namespace PlatformAnalogs.Recognition;

/// <summary>
/// A set of hashes that may take one for a member that is none, about once in a hundred times, never the other way round: one load and two bits
/// of what it gives.
/// </summary>
internal sealed class BitFilter
{
    private const int MinWords = 1 << 10;
    private const int MaxWords = 1 << 20;

    private readonly ulong[] _words;

    /// <param name="bits">How many bits there are to be; made a power of two.</param>
    internal BitFilter(int bits)
    {
        _words = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(bits / 64, MinWords, MaxWords))];
        Shift = 64 - BitOperations.Log2((uint)_words.Length);
    }

    /// <summary>By how much a hash is shifted to give the place of its word.</summary>
    internal int Shift { get; }

    internal ReadOnlySpan<ulong> Words => _words;

    internal void Add(ulong hash) => _words[hash >> Shift] |= Bits(hash, Shift);

    /// <summary>Whether a hash may be a member, with the filter's parts in the caller's registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Has(ref ulong words, int shift, ulong hash)
    {
        ulong bits = Bits(hash, shift);
        return (Unsafe.Add(ref words, (nint)(hash >> shift)) & bits) == bits;
    }

    // The high bits of a product are the best mixed: they give the word, the next ones the two bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ulong hash, int shift) => (1UL << (int)(hash >> (shift - 6))) | (1UL << (int)(hash >> (shift - 12)));
}
