using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Seeds;

/// <summary>A JSON document of which every value knows its line and column.</summary>
internal sealed class LocatedDocument
{
    // Deep enough for every document of the format, far from the stack's end.
    private const int MaxDepth = 32;

    private readonly byte[] _utf8;

    private LocatedDocument(string file, byte[] utf8)
    {
        File = file;
        _utf8 = utf8;
    }

    internal string File { get; }

    internal LocatedNode? Root { get; private set; }

    /// <summary>Reads a document; where its syntax is wrong, says so once and leaves <see cref="Root"/> null.</summary>
    internal static LocatedDocument Read(string file, byte[] utf8, Diagnostics diagnostics)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        LocatedDocument document = new(file, utf8.AsSpan().StartsWith(mark) ? utf8[mark.Length..] : utf8);
        Utf8JsonReader reader = new(document._utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            LocatedNode root = document.Value(ref reader);
            // What follows the value makes the reader complain.
            reader.Read();
            document.Root = root;
        }
        catch (JsonException problem)
        {
            int line = (int)(problem.LineNumber ?? 0), column = (int)(problem.BytePositionInLine ?? 0);
            diagnostics.Add(new Diagnostic(DiagnosticCodes.Syntax, file, line + 1, document.Utf16Column(document.LineStart(line), column), "$", Clean(problem)));
        }

        return document;
    }

    /// <summary>Line and column, from 1, of a byte; the column in UTF-16 units.</summary>
    internal (int Line, int Column) Place(int offset)
    {
        ReadOnlySpan<byte> before = _utf8.AsSpan(0, Math.Min(offset, _utf8.Length));
        int line = before.Count((byte)'\n');
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (line + 1, Utf16Column(lineStart, before.Length - lineStart));
    }

    private LocatedNode Value(ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                LocatedNode obj = new(this, offset, JsonValueKind.Object);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    int keyOffset = (int)reader.TokenStartIndex;
                    string key = reader.GetString()!;
                    reader.Read();
                    obj.Add(key, keyOffset, Value(ref reader));
                }

                return obj;
            case JsonTokenType.StartArray:
                LocatedNode array = new(this, offset, JsonValueKind.Array);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    array.Add(Value(ref reader));
                return array;
            case JsonTokenType.String:
                return new LocatedNode(this, offset, JsonValueKind.String) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new LocatedNode(this, offset, JsonValueKind.Number) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True or JsonTokenType.False:
                return new LocatedNode(this, offset, reader.TokenType == JsonTokenType.True ? JsonValueKind.True : JsonValueKind.False);
            default:
                return new LocatedNode(this, offset, JsonValueKind.Null);
        }
    }

    private int LineStart(int line)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            int next = _utf8.AsSpan(start).IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        return start;
    }

    private int Utf16Column(int lineStart, int bytes) =>
        Encoding.UTF8.GetCharCount(_utf8.AsSpan(lineStart, Math.Min(bytes, _utf8.Length - lineStart))) + 1;

    // The reader appends the position, which stands in front already.
    private static string Clean(JsonException problem)
    {
        int position = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? problem.Message : problem.Message[..position];
    }
}
