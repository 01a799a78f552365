using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>diff</c>: what changed from one catalog to another.</summary>
internal static class DiffCommand
{
    private const string BuiltIn = "built-in";

    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("diff",
            $"Lists what changed from one catalog to another, fact by fact. Each is a document as the library's ToJson writes it, or '{BuiltIn}' for the catalog of this tool. Exit code: 0 nothing changed, 1 something did, 2 a document cannot be read.",
            "diff last-year.json built-in --format markdown", "diff built-in --overlay our-platforms.json --json");
        Argument<string> old = new("old") { Description = $"The earlier catalog: a file, - for standard input, or '{BuiltIn}'." };
        Argument<string> young = new("new") { Description = $"The later one, likewise. Default: '{BuiltIn}'.", DefaultValueFactory = _ => BuiltIn };
        Option<string[]> overlays = new("--overlay") { Description = "An overlay to lay over the later one; several in their order." };
        command.Arguments.Add(old);
        command.Arguments.Add(young);
        command.Options.Add(overlays);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            CatalogDiff diff;
            try
            {
                diff = Catalog(session, parsed.GetValue(old)!).Diff(Catalog(session, parsed.GetValue(young)!).With(parsed.GetValue(overlays) ?? []));
            }
            catch (CatalogFormatException problems)
            {
                foreach (CatalogProblem problem in problems.Problems)
                    session.Error.WriteLine(Plain.Text(problem.ToString()));
                return Session.WrongUsage;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(Session.WrongUsage, problem.Message);
            }

            output.Print(session, parsed, culture => diff.ToReport(culture), diff.ToJson, diff.ToCsv);
            return diff.Changes.Count == 0 ? Session.Done : Session.NothingFound;
        });
        return command;
    }

    private static PlatformCatalog Catalog(Session session, string name)
    {
        if (name == BuiltIn)
            return session.Catalog;
        using Stream document = session.OpenRead(name);
        return PlatformCatalog.Load(document, name);
    }
}
