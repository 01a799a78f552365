using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>accounts</c>: accounts by followers.</summary>
internal static class AccountsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("accounts", "Ranks accounts by followers, as far as the catalog knows them. A follower count is not an audience.", "accounts --platform weibo --kind embassy --as-of 2016-12", "accounts --kind party --json");
        Option<string?> platform = CommonOptions.Text("--platform", "Only on this platform."), kind = CommonOptions.Text("--kind", "Only of this kind of holder, such as embassy, ministry, medium.");
        Option<string?> asOf = CommonOptions.AsOf(), knownBy = CommonOptions.KnownBy();
        Option<bool> json = CommonOptions.Json();
        foreach (Option option in (Option[])[platform, kind, asOf, knownBy, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            HolderKind? wanted = Session.Value<HolderKind>(parsed.GetValue(kind));
            Platform? on = parsed.GetValue(platform) is { } text ? session.Platform(text) : null;
            AccountRanking ranking = session.Catalog.RankAccounts(on, wanted, date, Session.Day(parsed.GetValue(knownBy)));
            if (parsed.GetValue(json))
                Print(session, ranking);
            else if (ranking.Ranked.Count > 0)
                Write(session, ranking);
            if (ranking.Ranked.Count > 0)
                return Session.Done;
            session.Error.WriteLine($"no account with a figure near {Session.When(ranking.AsOf)}; {ranking.NotRanked.Count} known with figures of other dates, or none: {string.Join(", ", ranking.NotRanked.SelectMany(account => account.Figures).Select(figure => figure.AsOf.Earliest.Year).Distinct().Order())}");
            return Session.NothingFound;
        });
        return command;
    }

    private static void Print(Session session, AccountRanking ranking) => Json.Print(session.Output, new
    {
        Platform = ranking.Platform?.Id,
        ranking.Kind,
        AsOf = ranking.AsOf.ToString(),
        ranking.AsOf.Day,
        Known = ranking.Ranked.Count,
        ranking.Listing?.Listed,
        NotRanked = ranking.NotRanked.Select(account => account.Holder.Id),
        Accounts = ranking.Ranked.Select(place => new
        {
            place.Rank,
            Holder = place.Account.Holder.Name,
            place.Account.Holder.Kind,
            place.Account.Holder.Region,
            Platform = place.Account.PlatformId,
            place.Account.Handle,
            Followers = new
            {
                place.Followers.Figure!.Metric,
                place.Followers.Figure.AsOf,
                place.Followers.Figure.Amount.Value,
                place.Followers.Figure.Amount.Lower,
                place.Followers.Figure.Amount.Upper,
                place.Followers.Figure.Amount.Qualifier,
            },
            place.AgainstNext,
            Source = Json.Of(place.Followers.Figure.Source),
        }),
    });

    private static void Write(Session session, AccountRanking ranking)
    {
        Footnotes footnotes = new();
        string listed = ranking.Listing is { } listing ? $" of {listing.Listed} listed {footnotes.Cite(listing.Sources)}" : "";
        session.Output.WriteLine(Plain.Text($"Accounts{(ranking.Platform is { } platform ? " on " + platform.NameAsOf(ranking.AsOf.Day) : "")}, {Session.When(ranking.AsOf)}: among {ranking.Ranked.Count} known{listed}"));
        Table table = Plain.Table("Rank", "Holder", "Region", "Platform", "Handle", "Count", "Date", "Against the next", "Source");
        foreach (RankedAccount place in ranking.Ranked)
        {
            AccountFigure figure = place.Followers.Figure!;
            table.Row(place.Rank.ToString(CultureInfo.InvariantCulture), place.Account.Holder.Name, place.Account.Holder.Region?.Id ?? "", place.Account.PlatformId, place.Account.Handle ?? "",
                $"{figure.Amount.ToWords()} {Json.Token(figure.Metric)}", figure.AsOf.ToString(), place.AgainstNext is { } verdict ? Json.Token(verdict).Replace('-', ' ') : "",
                $"[{footnotes.Cite(figure.Source)}]");
        }

        session.Console.Write(table);
        if (ranking.NotRanked.Count > 0)
            session.Output.WriteLine($"{ranking.NotRanked.Count} more are known without a figure within 366 days.");
        Plain.Footnotes(session.Output, footnotes.Sources);
    }
}
