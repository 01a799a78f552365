using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PlatformAnalogs.Recognition;

/// <summary>A set of hashes that may take one for a member that is none, never the other way round: one load and one bit.</summary>
internal sealed class BitFilter
{
    private const int MinBits = 1 << 16;
    private const int MaxBits = 1 << 26;

    private readonly ulong[] _words;
    private readonly int _shift;

    /// <param name="bits">How many bits there are to be; made a power of two.</param>
    internal BitFilter(int bits)
    {
        bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(bits, MinBits, MaxBits));
        _words = new ulong[bits / 64];
        _shift = 64 - BitOperations.Log2((uint)bits);
    }

    internal int Shift => _shift;

    internal ReadOnlySpan<ulong> Words => _words;

    internal void Add(ulong hash)
    {
        ulong bit = hash >> _shift;
        _words[bit >> 6] |= 1UL << (int)bit;
    }

    /// <summary>Whether a hash may be a member: its high bits say where to look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Has(ulong hash) => Has(ref MemoryMarshal.GetArrayDataReference(_words), _shift, hash);

    /// <summary>As above, with the filter's parts in the caller's registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Has(ref ulong words, int shift, ulong hash)
    {
        ulong bit = hash >> shift;
        return ((Unsafe.Add(ref words, (nint)(bit >> 6)) >> (int)bit) & 1) != 0;
    }
}
