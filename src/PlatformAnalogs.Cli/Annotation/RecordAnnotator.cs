using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Annotation;

/// <summary>Adds to a record, a JSON object on one line, the platforms that its texts mention. Keeps nothing from one record to the next.</summary>
internal sealed class RecordAnnotator : IDisposable
{
    private const int MaxDepth = 64;
    private const int MaxDates = 10_000;
    private const int MaxEscapedName = 512;

    private readonly Recognizer _recognizer;
    private readonly RecognizerOptions _options;
    private readonly AnnotateSettings _settings;
    private readonly byte[][] _fields;
    private readonly byte[]? _dateField;
    private readonly byte[] _key;
    private readonly byte[] _catalogKey;
    private readonly byte[] _begin;
    private readonly byte[] _end;
    private readonly ArrayBufferWriter<byte> _mentions = new();
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<PartialDate, RecognizerOptions> _byDate = [];
    private readonly byte[] _path = new byte[1024];
    private char[] _text = new char[1024];

    internal RecordAnnotator(PlatformCatalog catalog, RecognizerOptions options, AnnotateSettings settings)
    {
        _recognizer = catalog.Recognizer;
        _options = options;
        _settings = settings;
        _fields = [.. settings.Fields.Select(Encoding.UTF8.GetBytes)];
        _dateField = settings.DateField is null ? null : Encoding.UTF8.GetBytes(settings.DateField);
        _key = Encoding.UTF8.GetBytes(settings.Key);
        _catalogKey = Encoding.UTF8.GetBytes(settings.Key + "Catalog");
        _begin = Encoding.UTF8.GetBytes($"\"{Encoded(settings.Key)}\":");
        _end = Encoding.UTF8.GetBytes($",\"{Encoded(settings.Key)}Catalog\":\"{Encoded(catalog.Version)}\"}}");
        _writer = new Utf8JsonWriter(_mentions, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Writes a record with what is added to it.</summary>
    /// <param name="line">The record, without the end of its line.</param>
    /// <param name="output">What is written to.</param>
    /// <returns>How many mentions were found.</returns>
    /// <exception cref="JsonException">It is no object of JSON, or has a key that would be added.</exception>
    /// <exception cref="FormatException">It is no UTF-8.</exception>
    internal int Annotate(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        // The reader of JSON lets such bytes through.
        if (!Utf8.IsValid(line))
            throw new FormatException("the line is no UTF-8");
        _mentions.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartArray();
        int found = Read(line, _dateField is null ? _options : OptionsOf(line), out bool isEmpty);
        _writer.WriteEndArray();
        _writer.Flush();
        int close = line.LastIndexOf((byte)'}');
        output.Write(line[..close]);
        if (!isEmpty)
            output.Write(","u8);
        output.Write(_begin);
        output.Write(_mentions.WrittenSpan);
        output.Write(_end);
        return found;
    }

    public void Dispose() => _writer.Dispose();

    private int Read(ReadOnlySpan<byte> line, RecognizerOptions options, out bool isEmpty)
    {
        int found = 0;
        Walk walk = new(line, _path, _key, _catalogKey);
        while (walk.Next())
        {
            if (!walk.IsText || !IsAsked(walk.Field))
                continue;
            ReadOnlySpan<char> text = Decoded(walk.Reader);
            string? field = null;
            OffsetCounter counter = new(text, _settings.Unit);
            foreach (Mention mention in _recognizer.Find(text, options))
            {
                int start = counter.At((int)mention.Start);
                MentionJson.Write(_writer, field ??= Encoding.UTF8.GetString(walk.Field), mention, mention.In(text), start, counter.At((int)mention.End) - start);
                found++;
            }
        }

        isEmpty = walk.IsEmpty;
        return found;
    }

    private bool IsAsked(ReadOnlySpan<byte> field)
    {
        if (_fields.Length == 0)
            return true;
        foreach (byte[] asked in _fields)
        {
            // A field that holds objects or arrays stands for all text in it.
            if (field.StartsWith(asked) && (field.Length == asked.Length || field[asked.Length] == '.'))
                return true;
        }

        return false;
    }

    private RecognizerOptions OptionsOf(ReadOnlySpan<byte> line)
    {
        Walk walk = new(line, _path, _key, _catalogKey);
        while (walk.Next())
        {
            if (!walk.IsText || !walk.Field.SequenceEqual(_dateField) || DateIn(Decoded(walk.Reader)) is not { } date)
                continue;
            if (_byDate.TryGetValue(date, out RecognizerOptions? known))
                return known;
            if (_byDate.Count == MaxDates)
                _byDate.Clear();
            return _byDate[date] = new RecognizerOptions { MinCertainty = _options.MinCertainty, Platforms = _options.Platforms, AsOf = date };
        }

        return _options;
    }

    // 2014-03-17T10:00:00Z as well as 2014-03.
    private static PartialDate? DateIn(ReadOnlySpan<char> text)
    {
        const int Day = 10;
        return PartialDate.TryParse((text.Length > Day ? text[..Day] : text).ToString(), out PartialDate date) ? date : null;
    }

    private ReadOnlySpan<char> Decoded(in Utf8JsonReader reader)
    {
        if (_text.Length < reader.ValueSpan.Length)
            _text = new char[Math.Max(reader.ValueSpan.Length, _text.Length * 2)];
        return _text.AsSpan(0, Unescape(reader.ValueSpan, _text));
    }

    // Where the reader of JSON refuses halves of surrogate pairs, these take them as they are: cut posts end in the middle of one. Escapes are whole
    // and right, as the reader has seen to.
    private static int Unescape(ReadOnlySpan<byte> escaped, Span<char> text)
    {
        int length = 0;
        while (true)
        {
            int escape = escaped.IndexOf((byte)'\\');
            _ = Utf8.ToUtf16(escape < 0 ? escaped : escaped[..escape], text[length..], out _, out int written);
            length += written;
            if (escape < 0)
                return length;
            byte kind = escaped[escape + 1];
            bool isCode = kind == 'u';
            text[length++] = isCode ? (char)int.Parse(escaped.Slice(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : kind switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => (char)kind,
            };
            escaped = escaped[(escape + (isCode ? 6 : 2))..];
        }
    }

    private static JsonEncodedText Encoded(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    // All values of a record, each with its field: names joined by dots, without the places in arrays.
    private ref struct Walk
    {
        private readonly Span<byte> _path;
        private readonly ReadOnlySpan<byte> _key;
        private readonly ReadOnlySpan<byte> _catalogKey;
        private PathEnds _ends;
        private Utf8JsonReader _reader;
        private int _length;

        /// <exception cref="JsonException">The record has one of the keys, or, now or later, it is none.</exception>
        internal Walk(ReadOnlySpan<byte> line, Span<byte> path, ReadOnlySpan<byte> key, ReadOnlySpan<byte> catalogKey)
        {
            _path = path;
            _key = key;
            _catalogKey = catalogKey;
            _reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
            if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException("expected an object");
        }

        internal readonly Utf8JsonReader Reader => _reader;

        internal readonly bool IsText => _reader.TokenType == JsonTokenType.String;

        /// <summary>Whether no field has been seen.</summary>
        internal bool IsEmpty { get; private set; } = true;

        internal readonly ReadOnlySpan<byte> Field => _path[.._length];

        internal bool Next()
        {
            while (_reader.Read())
            {
                switch (_reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        if (_reader.ValueIsEscaped && _reader.ValueSpan.Length <= MaxEscapedName)
                            NameEscaped(_reader.CurrentDepth);
                        else
                            Name(_reader.CurrentDepth, _reader.ValueSpan);
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        _ends[_reader.CurrentDepth + 1] = _length;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        _length = _reader.CurrentDepth == 0 ? 0 : _ends[_reader.CurrentDepth + 1];
                        continue;
                    default:
                        return true;
                }
            }

            return false;
        }

        private void NameEscaped(int depth)
        {
            Span<char> text = stackalloc char[MaxEscapedName];
            Span<byte> name = stackalloc byte[MaxEscapedName];
            _ = Utf8.FromUtf16(text[..Unescape(_reader.ValueSpan, text)], name, out _, out int length);
            Name(depth, name[..length]);
        }

        private void Name(int depth, scoped ReadOnlySpan<byte> name)
        {
            IsEmpty = false;
            int start = depth > 1 ? _ends[depth] : 0;
            if (depth == 1 && (name.SequenceEqual(_key) || name.SequenceEqual(_catalogKey)))
                throw new JsonException($"the record has a '{Encoding.UTF8.GetString(name)}' already; --key names another");
            if (start + 1 + name.Length > _path.Length)
                name = name[..Math.Max(0, _path.Length - start - 1)];
            if (start > 0 && name.Length > 0)
                _path[start++] = (byte)'.';
            name.CopyTo(_path[start..]);
            _length = start + name.Length;
        }

        [System.Runtime.CompilerServices.InlineArray(MaxDepth + 2)]
        private struct PathEnds
        {
            private int _first;
        }
    }
}
