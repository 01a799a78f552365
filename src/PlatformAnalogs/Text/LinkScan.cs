using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PlatformAnalogs.Text;

/// <summary>
/// Of which kind the characters of a link are, found in one pass over the first 64 of them, a bit each: what is asked of a part of a link
/// later is a matter of a few bits. Beyond them a link is searched in the plain way.
/// </summary>
internal ref struct LinkScan
{
    private const int Known = 64;

    private ReadOnlySpan<char> _text;
    private ulong _ends;
    private ulong _notAddress;
    private ulong _notHost;
    private ulong _notName;

    /// <summary>Reads a link; in place, as copies of it would cost more than the reading.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        _text = text;
        Span<char> shortText = stackalloc char[Vector128<byte>.Count];
        scoped ref char first = ref MemoryMarshal.GetReference(text);
        int length = Math.Min(text.Length, Known);
        if (length < shortText.Length)
        {
            text.CopyTo(shortText);
            first = ref MemoryMarshal.GetReference(shortText);
            length = shortText.Length;
        }

        // The tables in locals, as the loop would else read them anew for each block.
        Vector128<byte> endTable = LinkLetters.Ends.Table, addressTable = LinkLetters.Address.Table, hostTable = LinkLetters.Host.Table, nameTable = LinkLetters.Name.Table;
        Vector128<byte> highTable = LinkLetters.HighTable;
        ulong ends = 0, address = 0, host = 0, name = 0;
        for (int at = 0; at < length; at += Vector128<byte>.Count)
        {
            // The last block overlaps the one before, so that none is short.
            int block = Math.Min(at, length - Vector128<byte>.Count);
            ref ushort codes = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref first, block));
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref codes), Vector128.LoadUnsafe(ref codes, (nuint)Vector128<ushort>.Count));
            Vector128<byte> low = bytes & Vector128.Create((byte)15), high = Vector128.ShuffleNative(highTable, bytes >>> 4);
            ends |= (LinkLetters.Outside(endTable, low, high) ^ 0xFFFF) << block;
            address |= LinkLetters.Outside(addressTable, low, high) << block;
            host |= LinkLetters.Outside(hostTable, low, high) << block;
            name |= LinkLetters.Outside(nameTable, low, high) << block;
        }

        (_ends, _notAddress, _notHost, _notName) = (ends, address, host, name);
    }

    /// <summary>The first character from a place on that no address has, or where the text ends.</summary>
    internal readonly int NextOutsideAddress(int from)
    {
        ulong bits = _notAddress & Places(from, _text.Length);
        if (bits != 0)
            return BitOperations.TrailingZeroCount(bits);
        if (_text.Length <= Known)
            return _text.Length;
        from = Math.Max(from, Known);
        int found = _text[from..].IndexOfAnyExcept(LinkLetters.Address.Values);
        return found < 0 ? _text.Length : from + found;
    }

    /// <summary>Leaves off what comes after the link.</summary>
    internal void CutAt(int end)
    {
        _text = _text[..end];
        _ends &= Places(0, end);
    }

    /// <summary>Where the part of an address that begins at a place ends: at the next of its signs, or with the link.</summary>
    internal readonly int EndOf(int from)
    {
        if (from < Known)
        {
            ulong bits = _ends >> from;
            if (bits != 0)
                return from + BitOperations.TrailingZeroCount(bits);
            from = Known;
        }

        if (_text.Length <= from)
            return _text.Length;
        int found = _text[from..].IndexOfAny(LinkLetters.Ends.Values);
        return found < 0 ? _text.Length : from + found;
    }

    internal readonly bool IsHost(int start, int end) => Has(_notHost, LinkLetters.Host, start, end);

    /// <summary>Whether all of a part are letters of ASCII with which people call themselves.</summary>
    internal readonly bool IsPlainName(int start, int end) => Has(_notName, LinkLetters.Name, start, end);

    private readonly bool Has(ulong outside, LinkLetters letters, int start, int end) =>
        (outside & Places(start, end)) == 0 && (end <= Known || !_text[Math.Max(start, Known)..end].ContainsAnyExcept(letters.Values));

    // A bit for each known place from one on to before another.
    private static ulong Places(int start, int end) =>
        start >= Known || start >= end ? 0 : (ulong.MaxValue << start) & (ulong.MaxValue >> (Known - Math.Min(end, Known)));
}
