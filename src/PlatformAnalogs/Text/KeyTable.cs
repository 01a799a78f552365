using System.Numerics;
using System.Runtime.InteropServices;

namespace PlatformAnalogs.Text;

/// <summary>
/// Values by text, upper and lower case of ASCII alike: a look-up is one hash and, as a rule, one comparison, and allocates nothing.
/// </summary>
internal sealed class KeyTable<T>
    where T : class
{
    private readonly Slot[] _slots;

    /// <summary>Makes the table; a key stands once.</summary>
    internal KeyTable(IReadOnlyCollection<KeyValuePair<string, T>> items)
    {
        // Half full at most, so that a miss ends soon.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, items.Count * 2))];
        int mask = _slots.Length - 1;
        foreach ((string key, T value) in items)
        {
            int hash = KeyHash.Of(key).Value;
            int slot = hash & mask;
            while (_slots[slot].Value is not null)
                slot = (slot + 1) & mask;
            _slots[slot] = new Slot(hash, key, value);
        }
    }

    /// <summary>The value of a key, or null.</summary>
    internal T? Find(ReadOnlySpan<char> key) => Find(key, KeyHash.Of(key));

    /// <summary>The value of a key whose hash is known, or null.</summary>
    internal T? Find(ReadOnlySpan<char> key, KeyHash hash)
    {
        Slot[] slots = _slots;
        int mask = slots.Length - 1;
        for (int at = hash.Value & mask; ; at = (at + 1) & mask)
        {
            ref readonly Slot slot = ref slots[at];
            if (slot.Value is null)
                return null;
            if (slot.Hash == hash.Value && (key.SequenceEqual(slot.Key) || key.Equals(slot.Key, StringComparison.OrdinalIgnoreCase)))
                return slot.Value;
        }
    }

    // The hash beside the value, so that another key is passed over without being read.
    private readonly record struct Slot(int Hash, string Key, T? Value);
}

/// <summary>The hash of a text, the same for upper and lower case of ASCII. Reads four characters at a time.</summary>
internal readonly struct KeyHash
{
    private const int Block = sizeof(ulong) / sizeof(char);

    // The bit in which the cases of a letter differ, in each of four characters. Other characters that differ in it share a hash.
    private const ulong Case = 0x0020_0020_0020_0020;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    private KeyHash(ulong state) => Value = (int)(state >> 32);

    internal int Value { get; }

    internal static KeyHash Of(ReadOnlySpan<char> text)
    {
        ulong state = (ulong)text.Length;
        if (text.Length < Block)
        {
            foreach (char c in text)
                state = (state << 16) | c;
            return new((state | Case) * Factor);
        }

        for (ReadOnlySpan<char> rest = text; rest.Length > Block; rest = rest[Block..])
            state = Mixed(state, rest);
        // The last block may overlap the one before, so that none is short.
        return new(Mixed(state, text[^Block..]));
    }

    private static ulong Mixed(ulong state, ReadOnlySpan<char> block)
    {
        ulong mixed = (state ^ (MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(block)) | Case)) * Factor;
        return mixed ^ (mixed >> 32);
    }
}
