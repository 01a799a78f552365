using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Rankings of accounts for print and for programs.</summary>
public static class AccountRankingRendering
{
    /// <summary>The ranking in words, closed accounts and the users of each platform too.</summary>
    /// <param name="ranking">The result.</param>
    /// <param name="movements">Movements since an earlier date. Left out: nothing is said of them.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this AccountRanking ranking, IReadOnlyList<AccountMovement>? movements = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new AccountsReport(culture ?? CultureInfo.InvariantCulture).Build(ranking, movements);
    }

    /// <summary>The ranking as Markdown.</summary>
    public static string ToMarkdown(this AccountRanking ranking) => ranking.ToReport().ToMarkdown();

    /// <summary>The ranking as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="ranking">The result.</param>
    /// <param name="movements">Movements since an earlier date. Left out: nothing is said of them.</param>
    public static string ToJson(this AccountRanking ranking, IReadOnlyList<AccountMovement>? movements = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return AccountsJson.Of(ranking, movements);
    }

    /// <summary>The ranked accounts, a row each.</summary>
    public static string ToCsv(this AccountRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        Csv table = new(["rank", "holder", "name", "kind", "region", "platform", "handle", "metric", "asOf", .. Csv.AmountColumns, "againstNext", "perUser", .. Csv.SourceColumns]);
        foreach (RankedAccount place in ranking.Ranked)
        {
            AccountFigure figure = place.Followers.Figure!;
            Holder holder = place.Account.Holder;
            table.Row([
                Csv.Number(place.Rank), holder.Id, holder.Name, Csv.Token<HolderKind>(holder.Kind), holder.Region?.Id, place.Account.PlatformId, place.Account.Handle, Csv.Token<Metric>(figure.Metric), figure.AsOf.ToString(),
                .. Csv.Cells(figure.Amount), Csv.Token(place.AgainstNext), Csv.Number(place.PerUser?.Value), .. Csv.Cells(figure.Source),
            ]);
        }

        return table.ToString();
    }
}
