using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>resolve</c>: to which platform links belong.</summary>
internal static class ResolveCommand
{
    private const string Batch = "-";
    private const int FlushAt = 1 << 16;

    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command(
            "resolve", "Says to which platform a link belongs and to what of it it leads. With -, reads links from standard input, one a line, and prints a JSON object for each.",
            "resolve https://weibo.com/u/2656274875", "resolve - --as-of 2015 < links.txt");
        Argument<string[]> links = new("url") { Description = "Links as people paste them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<string?> asOf = CommonOptions.AsOf();
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(links);
        command.Options.Add(asOf);
        command.Options.Add(json);
        command.SetAction(parsed => Run(session, parsed.GetValue(links)!, Session.Date(parsed.GetValue(asOf)), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Session session, string[] links, PartialDate? asOf, bool json)
    {
        if (links is [Batch])
            return RunBatch(session, asOf);

        LinkMatch?[] matches = [.. links.Select(link => session.Catalog.Urls.Resolve(link, asOf))];
        if (json)
        {
            object[] answers = [.. links.Zip(matches, Answer)];
            Json.Print(session.Output, answers.Length == 1 ? answers[0] : answers);
        }
        else
        {
            Table table = Plain.Table("Link", "Platform", "Kind", "Handle", "Id", "Canonical address");
            foreach ((string link, LinkMatch? match) in links.Zip(matches))
                table.Row(link, match is { } found ? found.Platform.ToString() : "unknown", match is { } kind ? Json.Token(kind.Kind) : "", match?.GetHandle(link) ?? "", match?.GetId(link) ?? "", match?.GetCanonicalUrl(link) ?? "");
            session.Console.Write(table);
        }

        if (Array.TrueForAll(matches, match => match is null))
        {
            session.Error.WriteLine(Plain.Text($"no platform of the catalog{(asOf is null ? "" : $" has this on {asOf}")}: {string.Join(", ", links)}"));
            return Session.NothingFound;
        }

        return Session.Done;
    }

    private static int RunBatch(Session session, PartialDate? asOf)
    {
        long start = Stopwatch.GetTimestamp();
        long lines = 0, known = 0;
        // A terminal's writer writes at once; a million lines are not to be a million writes.
        StringBuilder answers = new(FlushAt);
        while (session.Input.ReadLine() is { } link)
        {
            LinkMatch? match = session.Catalog.Urls.Resolve(link, asOf);
            lines++;
            known += match is null ? 0 : 1;
            answers.Append(Json.Line(Answer(link, match))).Append('\n');
            if (answers.Length >= FlushAt)
                Flush();
        }

        Flush();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines:N0} links, {known:N0} of known platforms, {elapsed.TotalSeconds:0.00} s, {lines / elapsed.TotalSeconds:N0} a second with reading and writing"));
        return lines > 0 && known == 0 ? Session.NothingFound : Session.Done;

        void Flush()
        {
            session.Output.Write(answers);
            answers.Clear();
        }
    }

    private static object Answer(string link, LinkMatch? match) => new
    {
        Input = link,
        Platform = match?.Platform.Id,
        match?.Kind,
        Handle = Handle(link, match),
        Id = match?.GetId(link),
        CanonicalUrl = match?.GetCanonicalUrl(link),
    };

    // Where accounts go by number, the number is what they are called.
    private static string? Handle(string link, LinkMatch? match) => match?.GetHandle(link) ?? (match is { Kind: LinkKind.Profile } ? match.Value.GetId(link) : null);
}
