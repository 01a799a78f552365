using System.CommandLine;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>compare</c>: two platforms side by side.</summary>
internal static class CompareCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("compare", "Puts two platforms side by side, every figure with its source.", "compare twitter weibo --as-of 2014-03", "compare 脸书 renren --as-of 2011 --format html");
        Argument<string> first = CommonOptions.Platform("first"), second = CommonOptions.Platform("second");
        Option<string?> asOf = CommonOptions.AsOf(), knownBy = CommonOptions.KnownBy();
        command.Arguments.Add(first);
        command.Arguments.Add(second);
        command.Options.Add(asOf);
        command.Options.Add(knownBy);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            PartialDate? known = Session.Date(parsed.GetValue(knownBy));
            PlatformComparison comparison = session.Catalog.Compare(session.Platform(parsed.GetValue(first)!), session.Platform(parsed.GetValue(second)!), date, known);
            output.Print(session, parsed, culture => comparison.ToReport(culture), comparison.ToJson, comparison.ToCsv);
            return Session.Done;
        });
        return command;
    }
}
