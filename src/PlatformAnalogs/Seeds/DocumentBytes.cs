namespace PlatformAnalogs.Seeds;

/// <summary>The bytes of a document, taken from a stream only as far as they can be one: of endless streams no more is held than of large documents.</summary>
internal static class DocumentBytes
{
    /// <summary>The most that a document may have.</summary>
    internal const int Most = 1 << 30;

    private const int First = 1 << 16;

    /// <summary>
    /// All bytes, or so many that <see cref="DocumentScan"/> refuses them: it says what is too large, and where. Of a stream that knows its length no
    /// more than that is taken, as growing takes twice as much.
    /// </summary>
    internal static byte[] Of(Stream stream, int most = Most)
    {
        long left = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : long.MaxValue;
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(left, First));
        int length = 0;
        TextLength text = default;
        while (left > 0 && length <= most)
        {
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(stream.CanSeek ? length + left : 2L * length, most + 1L));
            int read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                break;
            bool goesOn = text.Read(bytes.AsSpan(length, read));
            length += read;
            left -= read;
            if (!goesOn)
                return bytes[..BeforeHalf(bytes, length)];
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    // Where it is cut, no character is to be in two.
    private static int BeforeHalf(byte[] bytes, int length)
    {
        int end = length;
        while (end > 0 && length - end < 4 && (bytes[end - 1] & 0xC0) == 0x80)
            end--;
        return end > 0 && bytes[end - 1] >= 0xC0 ? end - 1 : length;
    }

    /// <summary>How long the text between quotes is that is being read.</summary>
    private struct TextLength
    {
        private int _length;
        private bool _isInText, _isEscaped;

        /// <summary>Goes on by a piece; false where a text is longer than any of the format.</summary>
        internal bool Read(ReadOnlySpan<byte> piece)
        {
            while (!piece.IsEmpty)
            {
                if (_isEscaped)
                {
                    (_isEscaped, _length) = (false, _length + 1);
                    piece = piece[1..];
                    continue;
                }

                int at = _isInText ? piece.IndexOfAny((byte)'"', (byte)'\\') : piece.IndexOf((byte)'"');
                _length += at < 0 ? piece.Length : at;
                if (_isInText && _length > DocumentScan.LongestText)
                    return false;
                if (at < 0)
                    return true;
                _isEscaped = piece[at] == '\\';
                if (!_isEscaped)
                    (_isInText, _length) = (!_isInText, 0);
                piece = piece[(at + 1)..];
            }

            return true;
        }
    }
}
