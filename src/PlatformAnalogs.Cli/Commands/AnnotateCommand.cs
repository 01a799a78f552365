using System.CommandLine;
using System.IO.Compression;
using PlatformAnalogs.Cli.Annotation;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>annotate</c>: a filter that adds to each record the platforms that it mentions.</summary>
internal static class AnnotateCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command(
            "annotate", "Reads JSON objects, one a line, from standard input and writes each with the platforms that its texts mention. Keeps no state and no order, so that any engine can run many of it side by side.",
            "annotate --field text --date-field created_at < posts.ndjson > tagged.ndjson", "annotate --field title --field body.text --offsets codepoint --gzip < posts.ndjson.gz > tagged.ndjson.gz");
        Option<string[]> fields = new("--field") { Description = "A field to read, with dots for nested ones (user.bio); may be given several times. Default: all text." };
        Option<string?> dateField = CommonOptions.Text("--date-field", "The field with the record's own date, at which names are read.");
        Option<string> key = new("--key") { Description = "The key that is added; with Catalog at its end, the one for the version of the data.", DefaultValueFactory = _ => "platforms" };
        Option<bool> strict = new("--strict") { Description = "A malformed line ends the run. Default: it goes through with an error." }, gzip = new("--gzip") { Description = "Compress the output. Compressed input is recognised by itself." };
        foreach (Option option in (Option[])[fields, dateField, key, strict, gzip])
            command.Options.Add(option);
        RecognitionOptions recognition = new(command);
        command.SetAction(parsed =>
        {
            AnnotateSettings settings = new(parsed.GetValue(fields) ?? [], parsed.GetValue(dateField), parsed.GetValue(key)!, recognition.Unit(parsed), parsed.GetValue(strict));
            using RecordAnnotator annotator = new(session.Catalog, recognition.Of(session, parsed), settings);
            AnnotateFilter filter = new(annotator, settings, session.Error);
            using Stream input = GzipInput.Open(session.InputStream);
            Stream output = parsed.GetValue(gzip) ? new GZipStream(session.OutputStream, CompressionLevel.Fastest, leaveOpen: true) : session.OutputStream;
            try
            {
                return filter.Run(input, output) ? Session.Done : Session.WrongUsage;
            }
            catch (InvalidDataException problem)
            {
                throw new CommandException(Session.WrongUsage, $"the input is no gzip: {problem.Message}");
            }
            finally
            {
                if (output is GZipStream)
                    output.Dispose();
            }
        });
        return command;
    }
}
