using System.CommandLine;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>coverage</c>: what an audience sees of a portfolio of links, or of a holder's accounts.</summary>
internal static class CoverageCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("coverage", "Says for each link whether an audience sees it, why, and where to consider being. Reads a file with a link a line, or takes the accounts of a holder.", "coverage links.txt --audience CN", "coverage --holder \"Embassy of Israel in China\" --audience CN --as-of 2016");
        Argument<string?> file = new("file") { Description = "A file with a link a line, or - for standard input.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> audience = new("--audience") { Description = "The region of the audience, such as CN, US, IN.", Required = true };
        Option<string?> asOf = CommonOptions.AsOf(), holder = CommonOptions.Text("--holder", "Instead of links: the accounts of this holder.");
        command.Arguments.Add(file);
        foreach (Option option in (Option[])[audience, holder, asOf])
            command.Options.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            Region region = session.Region(parsed.GetValue(audience)!).Region;
            Coverage coverage = (parsed.GetValue(file), parsed.GetValue(holder)) switch
            {
                ({ } path, null) => session.Catalog.Coverage(Links(session, path), region, date),
                (null, { } name) => session.Catalog.CoverageOfAccounts(session.Catalog.AccountsOf(session.Holder(name)).Accounts.Select(held => held.Account), region, date),
                _ => throw new CommandException(Session.WrongUsage, "expected either a file or --holder"),
            };
            output.Print(session, parsed, culture => coverage.ToReport(culture), coverage.ToJson, coverage.ToCsv);
            return Session.Done;
        });
        return command;
    }

    private static string[] Links(Session session, string file)
    {
        string[] links = [.. session.Lines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
        return links.Length > 0 ? links : throw new CommandException(Session.NothingFound, "no link in the input; expected one a line");
    }
}
