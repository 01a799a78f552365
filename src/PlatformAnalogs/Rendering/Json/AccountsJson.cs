namespace PlatformAnalogs.Rendering.Json;

/// <summary>Accounts by followers, and the accounts of one holder side by side.</summary>
internal static class AccountsJson
{
    internal static string Of(AccountRanking ranking, IReadOnlyList<AccountMovement>? movements) => JsonOut.Document(json => json
        .Text("platform", ranking.Platform?.Id).Token("kind", ranking.Kind).Text("region", ranking.Region?.Id).AsOf(ranking.AsOf)
        .Number("known", ranking.Ranked.Count).Number("listed", ranking.Listing?.Listed).Holders("notRanked", ranking.NotRanked).Holders("closed", ranking.Closed)
        .Objects("accounts", ranking.Ranked, Write)
        .Objects("movements", movements, (json, movement) => json
            .Text("holder", movement.Account.Holder.Id).Text("platform", movement.Account.PlatformId).Number("rankBefore", movement.Before?.Rank).Number("rankNow", movement.After?.Rank)
            .Ratio("ratio", movement.Ratio).Token("verdict", movement.Verdict)));

    internal static string Of(HolderAccounts accounts) => JsonOut.Document(json => json
        .Text("id", accounts.Holder.Id).Text("name", accounts.Holder.Name).Token("kind", accounts.Holder.Kind)
        .Text("region", accounts.Holder.Region?.Id).Text("hostRegion", accounts.Holder.HostRegion?.Id).AsOf(accounts.AsOf)
        .Objects("accounts", accounts.Accounts, Write));

    private static JsonOut Holders(this JsonOut json, string key, IEnumerable<Account> accounts) => json.Texts(key, accounts.Select(account => account.Holder.Id));

    private static void Write(JsonOut json, RankedAccount place) => json
        .Number("rank", place.Rank).Text("holder", place.Account.Holder.Name).Token("kind", place.Account.Holder.Kind).Text("region", place.Account.Holder.Region?.Id)
        .Text("platform", place.Account.PlatformId).Text("handle", place.Account.Handle).Count("followers", place.Followers.Figure)
        .Token("againstNext", place.AgainstNext).Ratio("perUser", place.PerUser).Source("source", place.Followers.Figure!.Source);

    private static void Write(JsonOut json, HeldAccount held) => json
        .Text("platform", held.Platform.Id).Text("ecosystem", held.Platform.Ecosystem.Id).Text("handle", held.Account.Handle)
        .Claims("opened", held.Account.Opened).Claims("closed", held.Account.Closed).Flag("isClosed", held.IsClosed).Count("followers", held.Followers.Figure)
        .Number("ageInDays", held.Followers.Figure is null ? null : held.Followers.AgeInDays).Source("source", held.Followers.Figure?.Source);
}
