using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Cli.Annotation;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>mentions</c>: what texts say of platforms.</summary>
internal static class MentionsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command(
            "mentions", "Finds the platforms that texts mention: by names in any script, hosts, links and handles. Prints a line a mention, or with --json an object a document.",
            "mentions article.txt", "mentions headlines.txt --lines --json --as-of 2014");
        Argument<string[]> files = new("file") { Description = "Text files in UTF-8, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<bool> lines = new("--lines") { Description = "Each line is a document of its own." }, json = CommonOptions.Json(), count = new("--count") { Description = "Only how often each platform is mentioned." };
        command.Arguments.Add(files);
        foreach (Option option in (Option[])[lines, json, count])
            command.Options.Add(option);
        RecognitionOptions recognition = new(command);
        command.SetAction(parsed =>
        {
            using Search search = new(session, recognition.Of(session, parsed), recognition.Unit(parsed));
            foreach (string file in parsed.GetValue(files)!)
            {
                if (parsed.GetValue(count))
                    search.Count(file);
                else if (!parsed.GetValue(json))
                    search.PrintLines(file);
                else if (parsed.GetValue(lines))
                    search.WriteLines(file);
                else
                    search.WriteDocument(file);
            }

            return search.End(parsed.GetValue(count), parsed.GetValue(json));
        });
        return command;
    }

    private sealed class Search(Session session, RecognizerOptions options, OffsetUnit unit) : IDisposable
    {
        private readonly Dictionary<Platform, long> _counts = [];
        private readonly ArrayBufferWriter<byte> _line = new();
        private readonly StreamWriter _output = new(session.OutputStream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        private long _found;

        private Recognizer Recognizer => session.Catalog.Recognizer;

        // Streams, so that a file of any size may be counted.
        internal void Count(string file)
        {
            using Stream stream = new AwaitedStream(session.OpenRead(file));
            IAsyncEnumerator<Mention> mentions = Recognizer.FindAsync(stream, options).GetAsyncEnumerator();
            while (Next(mentions))
            {
                _found++;
                _counts[mentions.Current.Platform] = _counts.GetValueOrDefault(mentions.Current.Platform) + 1;
            }
        }

        internal void PrintLines(string file)
        {
            using StreamReader reader = new(session.OpenRead(file), Encoding.UTF8);
            for (int number = 1; reader.ReadLine() is { } line; number++)
            {
                OffsetCounter counter = new(line, unit);
                foreach (Mention mention in Recognizer.Find(line, options))
                {
                    _found++;
                    _output.WriteLine(Plain.Text($"{file}:{number}:{counter.At((int)mention.Start) + 1}: {mention.In(line)} = {mention.Platform} ({Json.Token(mention.Kind)}, {Json.Token(mention.Certainty)}: {Json.Token(mention.Reason)})"));
                }
            }
        }

        internal void WriteLines(string file)
        {
            using StreamReader reader = new(session.OpenRead(file), Encoding.UTF8);
            for (int number = 1; reader.ReadLine() is { } line; number++)
                Write($"{file}:{number}", line);
        }

        internal void WriteDocument(string file)
        {
            using StreamReader reader = new(session.OpenRead(file), Encoding.UTF8);
            Write(file, reader.ReadToEnd());
        }

        internal int End(bool counted, bool json)
        {
            if (counted)
            {
                KeyValuePair<Platform, long>[] ranked = [.. _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)];
                if (json)
                    _output.WriteLine(Json.Line(new { Mentions = _found, Platforms = ranked.Select(pair => new { pair.Key.Id, Count = pair.Value }) }));
                else
                    Array.ForEach(ranked, pair => _output.WriteLine(Plain.Text($"{pair.Value,9}  {pair.Key}")));
            }

            _output.Flush();
            if (_found > 0)
                return Session.Done;
            session.Error.WriteLine("no platform is mentioned; with --min-certainty doubtful ordinary words count too");
            return Session.NothingFound;
        }

        public void Dispose() => _output.Dispose();

        private void Write(string document, string text)
        {
            _line.ResetWrittenCount();
            using (Utf8JsonWriter writer = new(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                writer.WriteStartObject();
                writer.WriteString("document"u8, document);
                writer.WriteStartArray("mentions"u8);
                _found += MentionJson.WriteAll(writer, null, Recognizer, options, text, unit);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            _output.Flush();
            session.OutputStream.Write(_line.WrittenSpan);
            session.OutputStream.WriteByte((byte)'\n');
        }

        // A command line has one thing to do at a time.
        private static bool Next(IAsyncEnumerator<Mention> mentions)
        {
            ValueTask<bool> next = mentions.MoveNextAsync();
            return next.IsCompletedSuccessfully ? next.Result : next.AsTask().GetAwaiter().GetResult();
        }
    }
}
