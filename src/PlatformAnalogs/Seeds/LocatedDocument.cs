using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Seeds;

/// <summary>A JSON document of which every value knows its line and column.</summary>
internal sealed class LocatedDocument
{
    // Deep enough for every document of the format, far from the stack's end.
    private const int MaxDepth = 32;

    // The one section that is no list.
    private const string Head = "catalog";

    private readonly byte[] _utf8;
    private readonly Dictionary<string, List<LocatedElement>> _elements = new(StringComparer.Ordinal);
    private int[]? _lines;

    private LocatedDocument(string file, byte[] utf8) => (File, _utf8) = (file, utf8);

    internal string File { get; }

    /// <summary>The layer whose facts it holds.</summary>
    internal int Layer { get; private init; }

    /// <summary>Where the document was written anew from a catalog: the place in an overlay on account of which it is read again.</summary>
    internal LocatedNode? Cause { get; private init; }

    /// <summary>The whole, its sections without their entries: these are in <see cref="Elements"/>. Null where the syntax is wrong.</summary>
    internal LocatedNode? Root { get; private set; }

    /// <summary>Reads a document; where its syntax is wrong, says so once and leaves <see cref="Root"/> null.</summary>
    internal static LocatedDocument Read(string file, byte[] utf8, Diagnostics diagnostics, int layer = 0)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        LocatedDocument document = new(file, utf8.AsSpan().StartsWith(mark) ? utf8[mark.Length..] : utf8) { Layer = layer };
        DocumentScan scan = new(document._utf8, MaxDepth);
        try
        {
            document.Root = document.WholeOf(ref scan);
            scan.End();
        }
        catch (JsonException problem)
        {
            document.Root = null;
            int line = (int)(problem.LineNumber ?? 0), column = (int)(problem.BytePositionInLine ?? 0);
            diagnostics.Add(new CatalogProblem(DiagnosticCodes.Syntax, file, line + 1, document.Utf16Column(document.Lines[Math.Min(line, document.Lines.Length - 1)], column), "$", Clean(problem)));
        }
        catch (DocumentScan.RefusedException refused)
        {
            document.Root = null;
            diagnostics.Add(refused.Code, document, refused.Offset, "$", refused.Message);
        }

        return document;
    }

    /// <summary>One entry of a catalog, written anew; where that is because of something in an overlay, with the place.</summary>
    internal static LocatedNode Rewritten(string name, byte[] utf8, LocatedNode? cause = null)
    {
        LocatedDocument document = new(name, utf8) { Cause = cause };
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        return document.Value(ref reader, 0);
    }

    /// <summary>The entries of a section.</summary>
    internal IReadOnlyList<LocatedElement> Elements(string section) => _elements.GetValueOrDefault(section) ?? [];

    internal LocatedNode Parse(LocatedNode section, int start, int length, int index)
    {
        LocatedNode node = Whole(start, length);
        node.StandIn(section, null, index);
        return node;
    }

    internal LocatedNode Peek(LocatedNode section, int start, int length, int index, string key)
    {
        Utf8JsonReader reader = new(_utf8.AsSpan(start, length));
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return Parse(section, start, length, index);
        LocatedNode node = new(this, start, JsonValueKind.Object);
        node.StandIn(section, null, index);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int keyOffset = start + (int)reader.TokenStartIndex;
            bool isWanted = reader.ValueTextEquals(key);
            reader.Read();
            if (isWanted)
            {
                node.Add(key, keyOffset, Value(ref reader, start));
                break;
            }

            reader.Skip();
        }

        return node;
    }

    /// <summary>Line and column, from 1, of a byte; the column in UTF-16 units.</summary>
    internal (int Line, int Column) Place(int offset)
    {
        offset = Math.Min(offset, _utf8.Length);
        int line = Array.BinarySearch(Lines, offset);
        if (line < 0)
            line = ~line - 1;
        return (line + 1, Utf16Column(Lines[line], offset - Lines[line]));
    }

    // Where each line begins.
    private int[] Lines => _lines ??= [0, .. LineEnds().Select(end => end + 1)];

    private IEnumerable<int> LineEnds()
    {
        for (int i = Array.IndexOf(_utf8, (byte)'\n'); i >= 0; i = Array.IndexOf(_utf8, (byte)'\n', i + 1))
            yield return i;
    }

    private LocatedNode WholeOf(ref DocumentScan scan)
    {
        if (scan.Begin() != JsonTokenType.StartObject)
        {
            (int first, int length) = scan.Skip();
            return Leaf(first, length);
        }

        LocatedNode root = new(this, scan.Offset, JsonValueKind.Object);
        while (scan.NextKey() is { } key)
        {
            int keyOffset = scan.Offset;
            if (scan.NextValue() != JsonTokenType.StartArray)
            {
                (int start, int length) = scan.Skip();
                root.Add(key, keyOffset, key == Head ? Whole(start, length) : Leaf(start, length));
                continue;
            }

            LocatedNode section = new(this, scan.Offset, JsonValueKind.Array);
            root.Add(key, keyOffset, section);
            List<LocatedElement> elements = [];
            while (scan.NextItem(elements.Count))
            {
                (int start, int length) = scan.Skip();
                elements.Add(new LocatedElement(section, start, length, elements.Count));
            }

            _elements.TryAdd(key, elements);
        }

        return root;
    }

    private LocatedNode Whole(int start, int length)
    {
        Utf8JsonReader reader = new(_utf8.AsSpan(start, length));
        reader.Read();
        return Value(ref reader, start);
    }

    // Of what does not belong there only the kind is of interest, and not what is in it.
    private LocatedNode Leaf(int start, int length) => _utf8[start] switch
    {
        (byte)'{' => new LocatedNode(this, start, JsonValueKind.Object),
        (byte)'[' => new LocatedNode(this, start, JsonValueKind.Array),
        _ => Whole(start, length),
    };

    private LocatedNode Value(ref Utf8JsonReader reader, int start)
    {
        int offset = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                LocatedNode obj = new(this, offset, JsonValueKind.Object);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    int keyOffset = start + (int)reader.TokenStartIndex;
                    string key = FormatKeys.Of(ref reader);
                    reader.Read();
                    obj.Add(key, keyOffset, Value(ref reader, start));
                }

                return obj;
            case JsonTokenType.StartArray:
                LocatedNode array = new(this, offset, JsonValueKind.Array);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    array.Add(Value(ref reader, start));
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

    private int Utf16Column(int lineStart, int bytes) =>
        Encoding.UTF8.GetCharCount(_utf8.AsSpan(lineStart, Math.Min(bytes, _utf8.Length - lineStart))) + 1;

    // The reader appends the position, which stands in front already.
    private static string Clean(JsonException problem)
    {
        int position = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? problem.Message : problem.Message[..position];
    }
}
