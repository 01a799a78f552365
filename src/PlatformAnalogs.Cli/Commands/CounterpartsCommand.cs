using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>counterparts</c>: who serves the same need in another ecosystem.</summary>
internal static class CounterpartsCommand
{
    private const int FewEnough = 10;

    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("counterparts", "Ranks the platforms of other ecosystems that serve the same need.", "counterparts YouTube --as-of 2013-07", "counterparts 新浪微博 --json");
        Argument<string> platform = CommonOptions.Platform();
        Option<string?> asOf = CommonOptions.AsOf();
        Option<string?> category = CommonOptions.Text("--category", "Only for this function.");
        Option<string?> to = CommonOptions.Text("--to", "Only in this ecosystem.");
        Option<int?> top = new("--top") { Description = $"At most so many. Left out: {FewEnough}; with --json, all." };
        command.Arguments.Add(platform);
        foreach (Option option in (Option[])[asOf, category, to, top])
            command.Options.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            Category? function = session.Category(parsed.GetValue(category));
            Ecosystem? ecosystem = session.Ecosystem(parsed.GetValue(to));
            Platform asked = session.Platform(parsed.GetValue(platform)!);
            bool asJson = output.IsJson(parsed);
            IReadOnlyList<CounterpartMatch> all = session.Catalog.CounterpartsOf(asked, date, function?.Id, ecosystem);
            CounterpartMatch[] matches = [.. all.Take(parsed.GetValue(top) ?? (asJson ? int.MaxValue : FewEnough))];
            AsOf used = session.Catalog.ResolveAsOf(date);
            if (asJson || matches.Length > 0)
                output.Print(session, parsed, culture => matches.ToReport(asked, used, culture), () => matches.ToJson(asked, used), null);
            if (!asJson && parsed.GetValue(top) is null && all.Count > matches.Length)
                session.Error.WriteLine(Plain.Text($"{all.Count - matches.Length} more, {all.Skip(matches.Length).Count(match => match.Basis == MatchBasis.Claimed)} of them claimed; --top {all.Count} shows all"));
            if (matches.Length > 0)
                return Session.Done;
            session.Error.WriteLine(Plain.Text($"no counterpart of {asked.Name} is known for {Session.When(used)}; known at some time: {string.Join(", ", session.Catalog.Counterparts.Where(claim => claim.FirstId == asked.Id || claim.SecondId == asked.Id).Select(claim => claim.FirstId == asked.Id ? claim.SecondId : claim.FirstId).Distinct().DefaultIfEmpty("none"))}"));
            return Session.NothingFound;
        });
        return command;
    }
}
