using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Accounts of one holder for print and for programs.</summary>
public static class HolderAccountsRendering
{
    /// <summary>The holder's accounts in words, side by side.</summary>
    /// <param name="accounts">The result.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this HolderAccounts accounts, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return new AccountsReport(culture ?? CultureInfo.InvariantCulture).Build(accounts);
    }

    /// <summary>The holder's accounts as Markdown.</summary>
    public static string ToMarkdown(this HolderAccounts accounts) => accounts.ToReport().ToMarkdown();

    /// <summary>The holder's accounts as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="accounts">The result.</param>
    public static string ToJson(this HolderAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return AccountsJson.Of(accounts);
    }

    /// <summary>The holder's accounts, a row each; those without a figure too.</summary>
    public static string ToCsv(this HolderAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Csv table = new(["holder", "platform", "ecosystem", "handle", "closed", "metric", "asOf", .. Csv.AmountColumns, .. Csv.SourceColumns]);
        foreach (HeldAccount held in accounts.Accounts)
        {
            AccountFigure? figure = held.Followers.Figure;
            table.Row([
                accounts.Holder.Id, held.Platform.Id, held.Platform.Ecosystem.Id, held.Account.Handle, held.IsClosed ? "yes" : "no", Csv.Token(figure?.Metric), figure?.AsOf.ToString(),
                .. Csv.Cells(figure?.Amount), .. Csv.Cells(figure?.Source),
            ]);
        }

        return table.ToString();
    }
}
