using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>find</c>: what a text means.</summary>
internal static class FindCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("find", "Prints the card of the platform that a name, id or domain means.", "find 推特", "find x.com --as-of 2015 --json");
        Argument<string> text = CommonOptions.Platform("text");
        Option<string?> asOf = CommonOptions.AsOf();
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(text);
        command.Options.Add(asOf);
        command.Options.Add(json);
        command.SetAction(parsed => Run(session, parsed.GetValue(text)!, Session.Date(parsed.GetValue(asOf)), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Session session, string text, PartialDate? asOf, bool json)
    {
        IReadOnlyList<PlatformMatch> matches = session.Catalog.FindAll(text, asOf);
        if (json)
            Json.Print(session.Output, new { Query = text, Matches = matches.Select(Card) });
        if (matches.Count == 0)
        {
            IReadOnlyList<string> nearest = session.Catalog.Suggest(text);
            string then = asOf is null || session.Catalog.FindAll(text).Count == 0 ? "" : $" on {asOf}; at other dates it means {session.Catalog.FindAll(text)[0].Platform.Name}";
            session.Error.WriteLine(Plain.Text($"no platform named {text}{then}{(nearest.Count == 0 || then.Length > 0 ? "" : "; nearest: " + string.Join(", ", nearest))}"));
            return Session.NothingFound;
        }

        if (!json)
        {
            foreach (PlatformMatch match in matches)
                Print(session, match);
        }

        return Session.Done;
    }

    private static object Card(PlatformMatch match) => new
    {
        match.Platform.Id,
        match.Platform.Name,
        Names = match.Platform.Names.Where(name => name.IsDisplayable).Select(name => new { name.Text, name.Language, name.Kind, From = Json.Start(name.Period), To = Json.End(name.Period) }),
        Ecosystem = match.Platform.Ecosystem.Id,
        Operator = Operators(match.Platform).FirstOrDefault(),
        Categories = match.Platform.Categories.Select(category => category.Id),
        Launched = match.Platform.Launched.Select(claim => claim.Date.ToString()).FirstOrDefault(),
        Closed = match.Platform.Closed.Select(claim => claim.Date.ToString()).FirstOrDefault(),
        Hosts = match.Platform.Hosts.Select(host => host.Host),
        match.MatchedName,
        MatchedKind = match.Kind,
        Ambiguous = match.IsAmbiguous,
    };

    private static IEnumerable<string> Operators(Platform platform) =>
        platform.Operators.Where(item => item.Period.EndKind == PeriodEndKind.Ongoing).Select(item => item.Operator.Name);

    private static void Print(Session session, PlatformMatch match)
    {
        Platform platform = match.Platform;
        Footnotes footnotes = new();
        string Claims(IReadOnlyList<DatedClaim> claims) =>
            string.Join("; also ", claims.Select(claim => $"{claim.Date}{(claim.Note is null ? "" : $" ({claim.Note})")}{footnotes.Cite(claim.Sources)}"));

        Table table = Plain.Table(platform.Name, platform.Id);
        table.Row("Matched", $"{match.MatchedName} ({Json.Token(match.Kind)}){(match.IsAmbiguous ? "; ambiguous" : "")}");
        table.Row("Names", string.Join(", ", platform.Names.Where(name => name.IsDisplayable).Select(name => name.IsFormer ? $"{name.Text} (former)" : name.Text).Distinct()));
        table.Row("Ecosystem", platform.Ecosystem.Id);
        table.Row("Run by", string.Join(", ", platform.Operators.Select(item => $"{item.Operator.Name}{(item.Period == Period.Unstated ? "" : $" ({item.Period})")}{footnotes.Cite(item.Sources)}")));
        table.Row("Used for", string.Join(", ", platform.Categories.Select(category => category.Name)));
        table.Row("Launched", platform.Launched.Count == 0 ? "unknown" : Claims(platform.Launched));
        if (platform.Closed.Count > 0)
            table.Row("Closed", Claims(platform.Closed));
        table.Row("Domains", string.Join(", ", platform.Hosts.Select(host => host.Period == Period.Unstated ? host.Host : $"{host.Host} ({host.Period})")));
        FigureAnswer users = platform.Users();
        if (users.Figure is { } figure)
            table.Row("Users", string.Create(CultureInfo.InvariantCulture, $"{figure.Amount.ToWords()} {Json.Token(figure.Metric)}, {figure.AsOf}{(users.IsStale ? $" ({users.AgeInDays} days old)" : "")}[{footnotes.Cite(figure.Source)}]"));
        AccessAnswer access = platform.AccessIn(Region.MainlandChina);
        table.Row("In mainland China", access.ToWords() + footnotes.Cite(access.Sources));
        session.Console.Write(table);
        Plain.Footnotes(session.Output, footnotes.Sources);
    }
}
