using System.Text.Json;
using System.Text.Unicode;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Goes through a document once without making anything of it: finds the ends of its entries, and whatever is wrong with its syntax or larger than
/// anything of the format, so that what is read afterwards is known to be sound and small.
/// </summary>
internal ref struct DocumentScan
{
    private const int LongestText = 100_000, MostKeys = 1000;

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
    internal bool NextItem()
    {
        Next();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>To the end of the value that is begun; where it stands.</summary>
    internal (int Start, int Length) Skip()
    {
        int start = Offset, depth = _reader.CurrentDepth;
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            do
                Next();
            while (_reader.CurrentDepth > depth);
        }

        return (start, (int)_reader.BytesConsumed - start);
    }

    /// <summary>What follows the document makes the reader complain.</summary>
    internal void End() => _reader.Read();

    private void Next()
    {
        _reader.Read();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _keys[_reader.CurrentDepth] = 0;
                break;
            case JsonTokenType.PropertyName:
                if (++_keys[_reader.CurrentDepth - 1] > MostKeys)
                    throw new RefusedException(DiagnosticCodes.TooLarge, Offset, "An object with more than 1,000 keys; nothing of the format has so many.");
                Text();
                break;
            case JsonTokenType.String or JsonTokenType.Number:
                Text();
                break;
        }
    }

    private readonly void Text()
    {
        if (_reader.ValueSpan.Length > LongestText)
            throw new RefusedException(DiagnosticCodes.TooLarge, Offset, "A text of more than 100,000 bytes; nothing of the format is so long.");
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
