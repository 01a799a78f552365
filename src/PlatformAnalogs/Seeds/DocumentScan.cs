using System.Text.Json;
using System.Text.Unicode;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Goes through a document once without making anything of it: finds the ends of its entries, and whatever is wrong with its syntax or larger than
/// anything of the format, so that what is read afterwards is known to be sound and small.
/// </summary>
internal ref struct DocumentScan
{
    internal const int LongestText = 100_000;

    private const int MostKeys = 100, LargestEntry = 8_000_000, MostEntries = 5_000_000;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int[] _keys;
    private Utf8JsonReader _reader;

    internal DocumentScan(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        _utf8 = utf8;
        _keys = new int[maxDepth + 1];
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
    }

    internal readonly int Offset => (int)_reader.TokenStartIndex;

    internal JsonTokenType Begin()
    {
        if (_utf8.Length > DocumentBytes.Most)
            throw new RefusedException(DiagnosticCodes.TooLarge, 0, "A document of more than 1 GB.");
        if (!Utf8.IsValid(_utf8))
            throw new RefusedException(DiagnosticCodes.Syntax, FirstBad(_utf8), "The file is not UTF-8.");
        Next();
        return _reader.TokenType;
    }

    /// <summary>The next key of the object that is open, or null at its end.</summary>
    internal string? NextKey()
    {
        Next();
        return _reader.TokenType == JsonTokenType.EndObject ? null : FormatKeys.Of(ref _reader);
    }

    internal JsonTokenType NextValue()
    {
        Next();
        return _reader.TokenType;
    }

    /// <summary>Whether the array that is open has a further item.</summary>
    /// <param name="count">How many it has already.</param>
    internal bool NextItem(int count)
    {
        Next();
        bool isItem = _reader.TokenType != JsonTokenType.EndArray;
        return isItem && count == MostEntries ? throw new RefusedException(DiagnosticCodes.TooLarge, Offset, "A section of more than 5,000,000 entries.") : isItem;
    }

    /// <summary>To the end of the value that is begun; where it stands.</summary>
    internal (int Start, int Length) Skip()
    {
        int start = Offset, depth = _reader.CurrentDepth;
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            do
            {
                Next();
                if (_reader.BytesConsumed - start > LargestEntry)
                    throw new RefusedException(DiagnosticCodes.TooLarge, start, "An entry of more than 8 MB; nothing of the format is so large.");
            }
            while (_reader.CurrentDepth > depth);
        }

        return (start, (int)_reader.BytesConsumed - start);
    }

    /// <summary>What follows the document makes the reader complain.</summary>
    internal void End() => _reader.Read();

    private void Next()
    {
        Read();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _keys[_reader.CurrentDepth] = 0;
                break;
            case JsonTokenType.PropertyName:
                if (++_keys[_reader.CurrentDepth - 1] > MostKeys)
                    throw new RefusedException(DiagnosticCodes.TooLarge, Offset, "An object with more than 100 keys; nothing of the format has so many.");
                Text();
                break;
            case JsonTokenType.String or JsonTokenType.Number:
                Text();
                break;
        }
    }

    private void Read()
    {
        try
        {
            _reader.Read();
        }
        catch (JsonException) when (LongText() >= 0)
        {
            throw TooLong(LongText());
        }
    }

    // Where the text begins that the reader could not read, if it is one that goes on too long; whether it ever ends does not matter.
    private readonly int LongText()
    {
        int start = (int)_reader.BytesConsumed;
        while (start < _utf8.Length && _utf8[start] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',' or (byte)':')
            start++;
        if (_utf8.Length - start <= LongestText || _utf8[start] != '"')
            return -1;
        for (int i = start + 1; i <= start + LongestText; i++)
        {
            if (_utf8[i] is (byte)'"' or < (byte)' ')
                return -1;
            if (_utf8[i] == '\\')
                i++;
        }

        return start;
    }

    private static RefusedException TooLong(int offset) => new(DiagnosticCodes.TooLarge, offset, "A text of more than 100,000 bytes; nothing of the format is so long.");

    private readonly void Text()
    {
        if (_reader.ValueSpan.Length > LongestText)
            throw TooLong(Offset);
        if (!_reader.ValueIsEscaped)
            return;
        try
        {
            _ = _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new RefusedException(DiagnosticCodes.Syntax, Offset, "A text with half a character: an escaped surrogate without the other one.");
        }
    }

    private static int FirstBad(ReadOnlySpan<byte> utf8)
    {
        int good = 0;
        while (good < utf8.Length && System.Text.Rune.DecodeFromUtf8(utf8[good..], out _, out int length) == System.Buffers.OperationStatus.Done)
            good += length;
        return good;
    }

    internal sealed class RefusedException(string code, int offset, string message) : Exception(message)
    {
        internal string Code => code;

        internal int Offset => offset;
    }
}
