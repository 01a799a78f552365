using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlatformAnalogs.Cli.Annotation;

/// <summary>
/// Reads records, one a line, and writes each with what is added, as it comes: memory is that of the longest line. A line that is no record
/// goes through as text in one that says why, so that nothing is lost.
/// </summary>
internal sealed class AnnotateFilter(RecordAnnotator annotator, AnnotateSettings settings, TextWriter error)
{
    private const int ChunkSize = 1 << 18;
    private const int MaxLine = 1 << 30;
    private const int MaxReported = 100;

    private readonly ArrayBufferWriter<byte> _output = new(2 * ChunkSize);
    private long _records;
    private long _withMentions;
    private long _mentions;
    private long _malformed;
    private long _bytes;

    /// <summary>Runs until the input ends; false where a malformed line ended it.</summary>
    internal bool Run(Stream input, Stream output)
    {
        long begun = Stopwatch.GetTimestamp();
        byte[] buffer = new byte[ChunkSize];
        int start = 0, end = 0;
        bool isLast = false, goesOn = true;
        long number = 0;
        while (goesOn && !(isLast && start == end))
        {
            int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length < 0 && !isLast)
            {
                (start, end) = MakeRoom(ref buffer, start, end);
                int read = input.Read(buffer, end, buffer.Length - end);
                isLast = read == 0;
                end += read;
                _bytes += read;
                continue;
            }

            int next = length < 0 ? end : start + length + 1;
            goesOn = Take(buffer.AsSpan(start, (length < 0 ? end : start + length) - start), ++number);
            start = next;
            if (_output.WrittenCount >= ChunkSize)
                Flush(output);
        }

        Flush(output);
        Summarize(Stopwatch.GetElapsedTime(begun));
        return goesOn;
    }

    private bool Take(ReadOnlySpan<byte> line, long number)
    {
        if (line.EndsWith("\r"u8))
            line = line[..^1];
        if (number == 1 && line.StartsWith("\uFEFF"u8))
            line = line[3..];
        if (line.IndexOfAnyExcept(" \t"u8) < 0)
        {
            _output.Write(line);
            _output.Write("\n"u8);
            return true;
        }

        _records++;
        int before = _output.WrittenCount;
        try
        {
            int found = annotator.Annotate(line, _output);
            _mentions += found;
            _withMentions += found > 0 ? 1 : 0;
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            Debug.Assert(_output.WrittenCount == before, "nothing is written of a record before all of it is read");
            _malformed++;
            string message = $"line {number}: {(problem is JsonException json ? Words(json) : problem.Message)}";
            if (_malformed <= MaxReported)
                error.WriteLine(Output.Plain.Text(message));
            if (settings.IsStrict)
                return false;
            PassThrough(line, message);
        }

        _output.Write("\n"u8);
        return true;
    }

    private void PassThrough(ReadOnlySpan<byte> line, string message)
    {
        using Utf8JsonWriter writer = new(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("error"u8, message);
        // A text of JSON cannot hold bytes that are no UTF-8; Base64 loses nothing.
        if (System.Text.Unicode.Utf8.IsValid(line))
            writer.WriteString("line"u8, line);
        else
            writer.WriteBase64String("lineBase64"u8, line);
        writer.WriteEndObject();
    }

    private static (int Start, int End) MakeRoom(ref byte[] buffer, int start, int end)
    {
        if (end < buffer.Length)
            return (start, end);
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            return (0, end - start);
        }

        if (buffer.Length >= MaxLine)
            throw new CommandException(Session.WrongUsage, $"a line is longer than {MaxLine} bytes");
        Array.Resize(ref buffer, Math.Min(MaxLine, buffer.Length * 2));
        return (start, end);
    }

    private void Flush(Stream output)
    {
        output.Write(_output.WrittenSpan);
        output.Flush();
        _output.ResetWrittenCount();
    }

    private void Summarize(TimeSpan elapsed) => error.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{_records:N0} records, {_withMentions:N0} with {_mentions:N0} mentions, {_malformed:N0} malformed, {_bytes / 1e6:N1} MB in {elapsed.TotalSeconds:0.00} s ({_bytes / 1e6 / elapsed.TotalSeconds:0} MB/s)"));

    private static string Words(JsonException problem)
    {
        // The reader's own words end with a place that counts lines within this one.
        int place = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return problem.BytePositionInLine is { } column && place > 0 ? $"{problem.Message[..place]} At byte {column + 1}." : problem.Message;
    }
}
