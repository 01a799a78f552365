using System.CommandLine;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>ecosystems</c>: two ecosystems side by side.</summary>
internal static class EcosystemsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("ecosystems", "Puts the Chinese and the Western ecosystem side by side: leaders, gaps, owners, and what is closed to whom.", "ecosystems --as-of 2013-07", "ecosystems --since 2013-07 --format markdown");
        Option<string?> first = CommonOptions.Text("--first", "The first ecosystem. Default: chinese."), second = CommonOptions.Text("--second", "The second ecosystem. Default: western.");
        Option<string?> asOf = CommonOptions.AsOf(), knownBy = CommonOptions.KnownBy(), since = CommonOptions.Text("--since", "Also what changed since this date.");
        foreach (Option option in (Option[])[first, second, asOf, knownBy, since])
            command.Options.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            Ecosystem one = session.Ecosystem(parsed.GetValue(first)) ?? Ecosystem.Chinese, other = session.Ecosystem(parsed.GetValue(second)) ?? Ecosystem.Western;
            PartialDate? known = Session.Date(parsed.GetValue(knownBy));
            EcosystemComparison comparison = session.Catalog.CompareEcosystems(one, other, Session.Date(parsed.GetValue(asOf)), known);
            EcosystemChanges? changes = Session.Date(parsed.GetValue(since)) is { } earlier ? comparison.Since(session.Catalog.CompareEcosystems(one, other, earlier, known)) : null;
            output.Print(session, parsed, culture => comparison.ToReport(changes, culture), () => comparison.ToJson(changes), comparison.ToCsv);
            return Session.Done;
        });
        return command;
    }
}
