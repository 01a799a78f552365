using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts accounts in words: a ranking, or those of one holder.</summary>
internal sealed class AccountsReport(CultureInfo culture)
{
    private readonly Footnotes _footnotes = new();

    internal Report Build(AccountRanking ranking, IReadOnlyList<AccountMovement>? movements)
    {
        string listed = ranking.Listing is { } listing ? $" of {listing.Listed} listed{_footnotes.Cite(listing.Sources)}" : "";
        ReportSection places = new(null)
        {
            Columns = ["Rank", "Holder", "Region", "Account", "Count", "Date", "Against the next", "For a thousand users"],
            Rows = [.. ranking.Ranked.Select(Row)],
            Lines = [$"Among {ranking.Ranked.Count} known{listed}. A count of followers is not an audience.", .. Left(ranking), .. Users(ranking)],
        };
        List<ReportSection> sections = [places];
        if (movements is not null)
            sections.Add(new ReportSection("Movements") { Columns = ["Holder", "Account", "Rank before", "Rank now", "Change"], Rows = [.. movements.Select(Row)] });
        string where = ranking.Platform is { } platform ? " on " + platform.NameAsOf(ranking.AsOf.Day) : "";
        string whose = ranking.Kind is { } kind ? $" ({KebabCase.Of(kind).Replace('-', ' ')})" : "";
        return new Report($"Accounts{whose}{where}, {ranking.AsOf}", sections, [.. _footnotes.Sources]);
    }

    internal Report Build(HolderAccounts accounts)
    {
        ReportSection section = new(null)
        {
            Columns = ["Platform", "Ecosystem", "Account", "Count", "Date", "Opened", "Closed"],
            Rows = [.. accounts.Accounts.Select(Row)],
            Lines = ["Counts of different platforms are different things: no sum of them means anything."],
        };
        return new Report($"{accounts.Holder.Name}: accounts, {accounts.AsOf}", [section], [.. _footnotes.Sources]);
    }

    private string[] Row(RankedAccount place)
    {
        AccountFigure figure = place.Followers.Figure!;
        return
        [
            place.Rank.ToString(culture), place.Account.Holder.Name, place.Account.Holder.Region?.Id ?? "", Handle(place.Account), Count(figure), figure.AsOf.ToString(),
            place.AgainstNext is { } verdict ? KebabCase.Of(verdict).Replace('-', ' ') : "", place.PerUser?.ToWords(1000, culture) ?? "",
        ];
    }

    private string[] Row(AccountMovement movement) =>
    [
        movement.Account.Holder.Name, Handle(movement.Account), movement.Before?.Rank.ToString(culture) ?? "none", movement.After?.Rank.ToString(culture) ?? "none",
        movement.Ratio is { } ratio ? $"{ratio.ToWords(1, culture)} times; {KebabCase.Of(movement.Verdict!.Value).Replace('-', ' ')}" : "no two figures",
    ];

    private string[] Row(HeldAccount held) =>
    [
        held.Platform.Name, held.Platform.Ecosystem.Id, held.Account.Handle ?? "",
        held.Followers.Figure is { } figure ? Count(figure) : "no figure",
        held.Followers.Figure is { } dated ? dated.AsOf + (held.Followers.IsStale ? $" ({Math.Abs(held.Followers.AgeInDays).ToString("#,0", culture)} days {(held.Followers.IsAfter ? "after" : "before")})" : "") : "",
        _footnotes.Claims(held.Account.Opened), held.IsClosed ? _footnotes.Claims(held.Account.Closed) : "",
    ];

    private static string Handle(Account account) => account.Handle is null ? account.PlatformId : $"{account.Handle} on {account.PlatformId}";

    private string Count(AccountFigure figure) => $"{figure.Amount.ToWords(culture)} {Metrics.Words(figure.Metric)}[{_footnotes.Cite(figure.Source)}]";

    private IEnumerable<string> Left(AccountRanking ranking)
    {
        if (ranking.NotRanked.Count > 0)
            yield return $"{ranking.NotRanked.Count} more are known without a figure within 366 days.";
        foreach (Account account in ranking.Closed)
            yield return $"Closed: {account.Holder.Name}, {Handle(account)}, {_footnotes.Claims(account.Closed)}.";
    }

    private IEnumerable<string> Users(AccountRanking ranking) => ranking.Users.Values.OrderBy(answer => answer.Platform.Id, StringComparer.Ordinal)
        .Select(answer => $"Users of {answer.Platform.NameAsOf(ranking.AsOf.Day)}, by which followers are divided: {answer.ToWords(_footnotes, culture)}.");
}
