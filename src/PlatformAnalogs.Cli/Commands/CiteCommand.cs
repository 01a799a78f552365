using System.CommandLine;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>cite</c>: the sources of a platform's facts, or the data as such, for reference managers.</summary>
internal static class CiteCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("cite", "Prints the sources on which a platform's facts rest, for a reference manager; without a platform, the entry of the data itself.", "cite weibo --format ris", "cite");
        Argument<string?> platform = new("platform") { Description = "An id, a name in any script, or a domain.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> format = new("--format") { Description = "bibtex, csl-json or ris.", DefaultValueFactory = _ => "bibtex" };
        format.AcceptOnlyFromAmong("bibtex", "csl-json", "ris");
        command.Arguments.Add(platform);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(platform) is not { } asked)
            {
                session.Cite(session.Catalog.Head, parsed.GetValue(format)!);
                return Session.Done;
            }

            session.Cite(session.Catalog.SourcesOf(session.Platform(asked)), parsed.GetValue(format)!);
            return Session.Done;
        });
        return command;
    }
}
