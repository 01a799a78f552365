using System.CommandLine;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>accounts</c>: accounts by followers, or those of one holder.</summary>
internal static class AccountsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("accounts", "Ranks accounts by followers, as far as the catalog knows them, or puts those of a holder side by side. A follower count is not an audience.", "accounts --platform weibo --kind embassy --as-of 2016-12 --since 2014", "accounts --holder \"Embassy of the United States in China\"");
        Option<string?> platform = CommonOptions.Text("--platform", "Only on this platform."), kind = CommonOptions.Text("--kind", "Only of this kind of holder, such as embassy, ministry, medium.");
        Option<string?> region = CommonOptions.Text("--region", "Only of holders of this region, such as the sending state of embassies."), holder = CommonOptions.Text("--holder", "The accounts of this holder, side by side.");
        Option<string?> asOf = CommonOptions.AsOf(), since = CommonOptions.Text("--since", "Also how they moved since this date."), knownBy = CommonOptions.KnownBy();
        foreach (Option option in (Option[])[platform, kind, region, holder, asOf, since, knownBy])
            command.Options.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            PartialDate? known = Session.Date(parsed.GetValue(knownBy));
            if (parsed.GetValue(holder) is { } name)
            {
                HolderAccounts accounts = session.Catalog.AccountsOf(session.Holder(name), date, known);
                output.Print(session, parsed, culture => accounts.ToReport(culture), accounts.ToJson, accounts.ToCsv);
                return Session.Done;
            }

            HolderKind? wanted = Session.Value<HolderKind>(parsed.GetValue(kind));
            Platform? on = parsed.GetValue(platform) is { } text ? session.Platform(text) : null;
            Region? whose = parsed.GetValue(region) is { } place ? session.Region(place).Region : null;
            AccountRanking Rank(PartialDate? at) => session.Catalog.RankAccounts(on, wanted, at, whose, known);
            AccountRanking ranking = Rank(date);
            IReadOnlyList<AccountMovement>? movements = Session.Date(parsed.GetValue(since)) is { } earlier ? ranking.Since(Rank(earlier)) : null;
            if (ranking.Ranked.Count > 0 || output.IsJson(parsed))
                output.Print(session, parsed, culture => ranking.ToReport(movements, culture), () => ranking.ToJson(movements), ranking.ToCsv);
            if (ranking.Ranked.Count > 0)
                return Session.Done;
            session.Error.WriteLine($"no account with a figure near {Session.When(ranking.AsOf)}; {ranking.NotRanked.Count} known with figures of other dates, or none: {string.Join(", ", ranking.NotRanked.SelectMany(account => account.Figures).Select(figure => figure.AsOf.Earliest.Year).Distinct().Order())}");
            return Session.NothingFound;
        });
        return command;
    }
}
