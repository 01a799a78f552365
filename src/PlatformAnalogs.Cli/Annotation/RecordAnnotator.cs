using System.Buffers;
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

    private readonly Recognizer _recognizer;
    private readonly RecognizerOptions _options;
    private readonly AnnotateSettings _settings;
    private readonly byte[][] _fields;
    private readonly byte[]? _dateField;
    private readonly byte[] _key;
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
        _end = Encoding.UTF8.GetBytes($",\"{JsonEncodedText.Encode(settings.Key)}Catalog\":\"{JsonEncodedText.Encode(catalog.Version)}\"}}");
        _writer = new Utf8JsonWriter(_mentions, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Writes a record with what is added to it.</summary>
    /// <param name="line">The record, without the end of its line.</param>
    /// <param name="output">What is written to.</param>
    /// <returns>How many mentions were found.</returns>
    /// <exception cref="JsonException">It is no object of JSON, or has the key that would be added.</exception>
    internal int Annotate(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
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
        output.Write("\""u8);
        output.Write(_key);
        output.Write("\":"u8);
        output.Write(_mentions.WrittenSpan);
        output.Write(_end);
        return found;
    }

    public void Dispose() => _writer.Dispose();

    private int Read(ReadOnlySpan<byte> line, RecognizerOptions options, out bool isEmpty)
    {
        int found = 0;
        isEmpty = true;
        Walk walk = new(line, _path);
        while (walk.Next())
        {
            isEmpty = false;
            if (walk.Depth == 1 && walk.Field.SequenceEqual(_key))
                throw new JsonException($"the record has a '{_settings.Key}' already; --key names another");
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
        Walk walk = new(line, _path);
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
        if (reader.ValueIsEscaped)
            return _text.AsSpan(0, reader.CopyString(_text));
        _ = Utf8.ToUtf16(reader.ValueSpan, _text, out _, out int length);
        return _text.AsSpan(0, length);
    }

    // All values of a record, each with its field: names joined by dots, without the places in arrays.
    private ref struct Walk
    {
        private readonly Span<byte> _path;
        private PathEnds _ends;
        private Utf8JsonReader _reader;
        private int _length;

        internal Walk(ReadOnlySpan<byte> line, Span<byte> path)
        {
            _path = path;
            _reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
            if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException("expected an object");
        }

        internal readonly Utf8JsonReader Reader => _reader;

        internal readonly bool IsText => _reader.TokenType == JsonTokenType.String;

        internal readonly int Depth => _reader.CurrentDepth;

        internal readonly ReadOnlySpan<byte> Field => _path[.._length];

        internal bool Next()
        {
            while (_reader.Read())
            {
                switch (_reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        Name(_reader.CurrentDepth);
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

        private void Name(int depth)
        {
            int start = depth > 1 ? _ends[depth] : 0;
            ReadOnlySpan<byte> name = _reader.ValueSpan;
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
