using System.CommandLine;
using PlatformAnalogs.Cli.Commands;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli;

/// <summary>The commands, put together and run.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and returns its exit code: 0 done, 1 nothing found, or findings of an audit or a diff, 2 wrong usage.</summary>
    internal static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, Stream inputBytes, Stream outputBytes, PlatformCatalog? catalog = null)
    {
        Session session = new(catalog ?? PlatformCatalog.Default, input, output, error) { InputStream = inputBytes, OutputStream = outputBytes };
        RootCommand root = new("Which Chinese and Western internet platforms correspond, what they are called, how many people use them and who can reach them from where, since when: with a source on every fact.");
        root.Subcommands.Add(FindCommand.Create(session));
        root.Subcommands.Add(ResolveCommand.Create(session));
        root.Subcommands.Add(BrowseCommands.List(session));
        root.Subcommands.Add(BrowseCommands.Categories(session));
        root.Subcommands.Add(BrowseCommands.Regions(session));
        root.Subcommands.Add(BrowseCommands.Sources(session));
        root.Subcommands.Add(CounterpartsCommand.Create(session));
        root.Subcommands.Add(CompareCommand.Create(session));
        root.Subcommands.Add(AccessCommand.Create(session));
        root.Subcommands.Add(UsersCommand.Create(session));
        root.Subcommands.Add(AccountsCommand.Create(session));
        root.Subcommands.Add(EcosystemsCommand.Create(session));
        root.Subcommands.Add(CoverageCommand.Create(session));
        root.Subcommands.Add(MentionsCommand.Create(session));
        root.Subcommands.Add(AuditCommand.Create(session));
        root.Subcommands.Add(AnnotateCommand.Create(session));
        root.Subcommands.Add(ExportCommand.Create(session));
        root.Subcommands.Add(CiteCommand.Create(session));
        root.Subcommands.Add(StatsCommand.Create(session));
        root.Subcommands.Add(ValidateCommand.Create(session));
        root.Subcommands.Add(DiffCommand.Create(session));

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(problem => problem.Message).Distinct())
                error.WriteLine(Plain.Text(message));
            error.WriteLine("Try --help.");
            return Session.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (CommandException problem)
        {
            error.WriteLine(Plain.Text(problem.Message));
            return problem.ExitCode;
        }
    }
}
