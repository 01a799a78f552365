using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>find</c>: what a text means.</summary>
internal static class FindCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("find", "Prints the card of the platform that a name, id or domain means.", "find 推特", "find x.com --as-of 2015 --json");
        Argument<string> text = CommonOptions.Platform("text");
        Option<string?> asOf = CommonOptions.AsOf();
        command.Arguments.Add(text);
        command.Options.Add(asOf);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            string query = parsed.GetValue(text)!;
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            IReadOnlyList<PlatformMatch> matches = session.Catalog.FindAll(query, date);
            if (matches.Count > 0 || output.IsJson(parsed))
                output.Print(session, parsed, culture => matches.ToReport(query, culture), () => matches.ToJson(query), null);
            if (matches.Count > 0)
                return Session.Done;
            session.Error.WriteLine(Plain.Text(date is not null && session.Catalog.FindAll(query) is [var other, ..]
                ? $"no platform named {query} on {date}; at other dates it means {other.Platform.Name}"
                : session.NoPlatform(query)));
            return Session.NothingFound;
        });
        return command;
    }
}
