using System.Numerics;

namespace PlatformAnalogs.Text;

/// <summary>
/// Values by text: a look-up is one hash and, as a rule, one comparison, and allocates nothing. The hash grows from the end of a key, so
/// that one pass over a text gives those of all its endings.
/// </summary>
internal sealed class KeyTable<T>
    where T : class
{
    private readonly Slot[] _slots;

    /// <summary>Makes the table; a key stands once.</summary>
    internal KeyTable(IReadOnlyCollection<KeyValuePair<string, T>> items)
    {
        // Half full at most, so that a miss ends soon.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, items.Count * 2))];
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
        int mask = _slots.Length - 1;
        for (int slot = hash.Value & mask; _slots[slot].Value is { } value; slot = (slot + 1) & mask)
        {
            if (_slots[slot].Hash == hash.Value && key.SequenceEqual(_slots[slot].Key))
                return value;
        }

        return null;
    }

    // The hash beside the value, so that another key is passed over without being read.
    private readonly record struct Slot(int Hash, string Key, T? Value);
}

/// <summary>The hash of a text (FNV-1a), read from its end.</summary>
internal readonly struct KeyHash
{
    private readonly uint _state;

    private KeyHash(uint state) => _state = state;

    /// <summary>Of the empty text.</summary>
    internal static KeyHash Empty => new(2166136261);

    internal int Value => (int)(_state ^ (_state >> 15));

    /// <summary>Of the text with a character before it.</summary>
    internal KeyHash Before(char c) => new((_state ^ c) * 16777619);

    internal static KeyHash Of(ReadOnlySpan<char> text)
    {
        KeyHash hash = Empty;
        for (int i = text.Length - 1; i >= 0; i--)
            hash = hash.Before(text[i]);
        return hash;
    }
}
