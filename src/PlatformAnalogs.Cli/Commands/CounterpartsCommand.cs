using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>counterparts</c>: who serves the same need in another ecosystem.</summary>
internal static class CounterpartsCommand
{
    private const int FewEnough = 10;
    private const int FewSources = 5;

    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("counterparts", "Ranks the platforms of other ecosystems that serve the same need.", "counterparts YouTube --as-of 2013-07", "counterparts 新浪微博 --json");
        Argument<string> platform = CommonOptions.Platform();
        Option<string?> asOf = CommonOptions.AsOf();
        Option<string?> category = CommonOptions.Text("--category", "Only for this function.");
        Option<string?> to = CommonOptions.Text("--to", "Only in this ecosystem.");
        Option<int?> top = new("--top") { Description = $"At most so many. Left out: {FewEnough}; with --json, all." };
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(platform);
        foreach (Option option in (Option[])[asOf, category, to, top, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            Category? function = session.Category(parsed.GetValue(category));
            Ecosystem? ecosystem = session.Ecosystem(parsed.GetValue(to));
            Platform asked = session.Platform(parsed.GetValue(platform)!);
            bool asJson = parsed.GetValue(json);
            IReadOnlyList<CounterpartMatch> all = session.Catalog.CounterpartsOf(asked, date, function?.Id, ecosystem);
            CounterpartMatch[] matches = [.. all.Take(parsed.GetValue(top) ?? (asJson ? int.MaxValue : FewEnough))];
            AsOf used = session.Catalog.ResolveAsOf(date);
            if (asJson)
                Print(session, asked, used, matches);
            else if (matches.Length > 0)
                Write(session, asked, used, matches);
            if (!asJson && parsed.GetValue(top) is null && all.Count > matches.Length)
                session.Error.WriteLine(Plain.Text($"{all.Count - matches.Length} more, {all.Skip(matches.Length).Count(match => match.Basis == MatchBasis.Claimed)} of them claimed; --top {all.Count} shows all"));
            if (matches.Length > 0)
                return Session.Done;
            session.Error.WriteLine(Plain.Text($"no counterpart of {asked.Name} is known for {Session.When(used)}; known at some time: {string.Join(", ", session.Catalog.Counterparts.Where(claim => claim.FirstId == asked.Id || claim.SecondId == asked.Id).Select(claim => claim.FirstId == asked.Id ? claim.SecondId : claim.FirstId).Distinct().DefaultIfEmpty("none"))}"));
            return Session.NothingFound;
        });
        return command;
    }

    private static void Print(Session session, Platform platform, AsOf used, CounterpartMatch[] matches) => Json.Print(session.Output, new
    {
        Platform = platform.Id,
        AsOf = used.ToString(),
        used.Day,
        Matches = matches.Select(match => new
        {
            match.Platform.Id,
            Name = match.Platform.NameAsOf(used.Day),
            Score = Math.Round(match.Score, 4),
            match.Closeness,
            match.Basis,
            Category = match.Category.Id,
            match.Reason,
            match.NotMatched,
            From = Json.Start(match.Period),
            To = Json.End(match.Period),
            match.Parts,
            Sources = Json.Of(match.Sources),
        }),
    });

    private static void Write(Session session, Platform platform, AsOf used, CounterpartMatch[] matches)
    {
        Footnotes footnotes = new();
        Table table = Plain.Table("Counterpart", "For", "Score", "Basis", "Why");
        foreach (CounterpartMatch match in matches)
        {
            string closeness = match.Closeness is { } known ? $", {Json.Token(known)}" : "";
            string missing = match.NotMatched is { } text ? $" Not matched: {text}" : "";
            table.Row($"{match.Platform.NameAsOf(used.Day)} ({match.Platform.Id})", match.Category.Name, match.Score.ToString("0.00", CultureInfo.InvariantCulture),
                Json.Token(match.Basis) + closeness, match.Reason + missing + footnotes.Cite([.. match.Sources.Take(FewSources)]) + (match.Sources.Count > FewSources ? $" and {match.Sources.Count - FewSources} more" : ""));
        }

        session.Output.WriteLine(Plain.Text($"Counterparts of {platform.NameAsOf(used.Day)}, {Session.When(used)}"));
        session.Console.Write(table);
        Plain.Footnotes(session.Output, footnotes.Sources);
    }
}
