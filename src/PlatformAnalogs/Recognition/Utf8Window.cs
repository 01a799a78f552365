using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PlatformAnalogs.Recognition;

/// <summary>A part of a text of UTF-8, in UTF-16, that moves along the text; finds the mentions in it, at offsets in bytes of the whole.</summary>
internal sealed class Utf8Window(MentionScanner scanner, int lookahead)
{
    private const int Size = 1 << 15;
    private const int BytesOfReplacement = 3;

    private readonly char[] _chars = new char[Size];

    // Where invalid bytes stand, and by how much they are more or fewer than those of the character put in their place.
    private readonly List<(int At, int More)> _invalid = [];
    private int _count;
    private bool _isLast;
    private int _knownChar;
    private long _knownByte;
    private int _knownInvalid;

    /// <summary>Whether all of the text was read.</summary>
    internal bool IsDone { get; private set; }

    /// <summary>Begins a text.</summary>
    internal void Begin(RecognizerOptions options)
    {
        scanner.Begin(options);
        _invalid.Clear();
        _count = _knownChar = _knownInvalid = 0;
        _knownByte = 0;
        _isLast = IsDone = false;
    }

    /// <summary>The next mention in what was read so far.</summary>
    internal bool Next(out Mention mention)
    {
        int limit = _isLast ? _count : Math.Max(0, _count - lookahead);
        if (!scanner.Next(_chars.AsSpan(0, _count), limit, out mention))
        {
            IsDone = _isLast;
            return false;
        }

        long start = ByteAt((int)mention.Start);
        mention = mention with { Start = start, Length = (int)(ByteAt((int)mention.End) - start) };
        return true;
    }

    /// <summary>Reads on, and returns how many bytes were taken.</summary>
    /// <param name="bytes">What follows in the text.</param>
    /// <param name="isLast">Whether the text ends with them.</param>
    internal int Fill(ReadOnlySpan<byte> bytes, bool isLast)
    {
        Drop(scanner.Unneeded);
        int taken = 0;
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(bytes[taken..], _chars.AsSpan(_count), out int read, out int written, replaceInvalidSequences: false, isFinalBlock: isLast);
            taken += read;
            _count += written;
            if (status != OperationStatus.InvalidData || _count == _chars.Length)
                break;
            _ = Rune.DecodeFromUtf8(bytes[taken..], out _, out int invalid);
            _invalid.Add((_count, invalid - BytesOfReplacement));
            _chars[_count++] = '\uFFFD';
            taken += invalid;
        }

        _isLast = isLast && taken == bytes.Length;
        return taken;
    }

    private void Drop(int count)
    {
        if (count == 0)
            return;
        _ = ByteAt(Math.Max(count, _knownChar));
        // What is known may be beyond what is dropped, but never before it.
        _chars.AsSpan(count, _count - count).CopyTo(_chars);
        _count -= count;
        _knownChar -= count;
        _invalid.RemoveRange(0, _knownInvalid);
        _knownInvalid = 0;
        for (int i = 0; i < _invalid.Count; i++)
            _invalid[i] = (_invalid[i].At - count, _invalid[i].More);
        scanner.Shift(count);
    }

    // Asked for in rising order.
    private long ByteAt(int place)
    {
        _knownByte += Encoding.UTF8.GetByteCount(_chars.AsSpan(_knownChar, place - _knownChar));
        for (; _knownInvalid < _invalid.Count && _invalid[_knownInvalid].At < place; _knownInvalid++)
            _knownByte += _invalid[_knownInvalid].More;
        _knownChar = place;
        return _knownByte;
    }
}
