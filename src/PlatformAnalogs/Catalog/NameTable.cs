using System.Runtime.InteropServices;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Catalog;

/// <summary>
/// Everything that platforms are called, by its folded form, as it stands in a snapshot: found without anything else being decoded. Slots,
/// each with where its entry is; entries, in the order of the slots, each a key and to what of which platforms it leads.
/// </summary>
internal readonly struct NameTable(ReadOnlyMemory<byte> bytes)
{
    /// <summary>How many numbers stand before a key: the key's length, the platform that it means alone, its flags, the count of places.</summary>
    internal const int HeadLength = 4;

    /// <summary>The flag of a key to which a name in pinyin folds.</summary>
    internal const int Pinyin = 1;

    // A slot is where its entry is and, above that, a byte of the key's hash, so that another key is passed over without being read.
    private const int PlaceBits = 24;
    private const int PlaceMask = (1 << PlaceBits) - 1;

    /// <summary>The table as numbers: to be asked for once for several questions.</summary>
    internal ReadOnlySpan<int> Numbers => MemoryMarshal.Cast<byte, int>(bytes.Span);

    /// <summary>A slot of the table.</summary>
    /// <param name="entry">Where the entry is.</param>
    /// <param name="hash">The key's hash.</param>
    internal static int Slot(int entry, int hash) => entry <= PlaceMask ? entry | (hash & ~PlaceMask) : throw new InvalidOperationException("There are too many names for a table of them.");

    /// <summary>Where the entry of a key is; 0 where there is none.</summary>
    internal static int Find(ReadOnlySpan<int> numbers, ReadOnlySpan<char> key)
    {
        int hash = KeyHash.Of(key).Value, mask = numbers[0] - 1;
        for (int at = hash & mask; ; at = (at + 1) & mask)
        {
            int slot = numbers[1 + at];
            if (slot == 0)
                return 0;
            int entry = slot & PlaceMask;
            if (((slot ^ hash) & ~PlaceMask) == 0 && numbers[entry] == key.Length && Key(numbers, entry).SequenceEqual(key))
                return entry;
        }
    }

    /// <summary>The platform that a key means alone, by its place in the catalog; -1 where it means none or several.</summary>
    internal static int Dominant(ReadOnlySpan<int> numbers, int entry) => numbers[entry + 1] - 1;

    /// <summary>Whether a name in pinyin is among what a key means.</summary>
    internal static bool IsPinyin(ReadOnlySpan<int> numbers, int entry) => (numbers[entry + 2] & Pinyin) != 0;

    /// <summary>To what a key leads: pairs of a platform's place in the catalog and what of it (<see cref="NamePlace"/>).</summary>
    internal ReadOnlySpan<int> Places(int entry)
    {
        ReadOnlySpan<int> numbers = Numbers;
        return numbers.Slice(entry + HeadLength + KeyLength(numbers[entry]), 2 * numbers[entry + 3]);
    }

    /// <summary>The entries, in no order that means anything.</summary>
    internal IEnumerable<int> Entries
    {
        get
        {
            for (int slot = 0, count = Numbers[0]; slot < count; slot++)
            {
                if (Numbers[1 + slot] is not 0 and var entry)
                    yield return entry & PlaceMask;
            }
        }
    }

    /// <summary>The key of an entry.</summary>
    internal ReadOnlySpan<char> Key(int entry) => Key(Numbers, entry);

    private static ReadOnlySpan<char> Key(ReadOnlySpan<int> numbers, int entry) =>
        MemoryMarshal.Cast<int, char>(numbers.Slice(entry + HeadLength, KeyLength(numbers[entry])))[..numbers[entry]];

    /// <summary>As many numbers a key takes up.</summary>
    internal static int KeyLength(int characters) => (characters + 1) / 2;
}

/// <summary>What of a platform a key leads to, in one number: its id, one of its names, or one of its hosts.</summary>
internal static class NamePlace
{
    internal const int Id = 0;

    internal static int OfName(int index) => index + 1;

    internal static int OfHost(int index) => -index - 1;
}
