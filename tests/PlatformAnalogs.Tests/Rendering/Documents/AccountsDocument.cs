using System.ComponentModel;

namespace PlatformAnalogs.Tests.Rendering.Documents;

[Description("Accounts by followers, as far as the catalog knows them.")]
internal sealed record AccountsDocument(
    string? Platform, HolderKind? Kind, string? Region, string AsOf, DateOnly Day,
    [property: Description("How many are ranked.")] int Known,
    [property: Description("How many a page lists, where one is known.")] int? Listed,
    [property: Description("Holders of accounts without a figure within 366 days.")] IReadOnlyList<string> NotRanked,
    [property: Description("Holders of accounts that had been closed.")] IReadOnlyList<string> Closed,
    IReadOnlyList<AccountsDocument.PlaceDocument> Accounts,
    [property: Description("Movements since the earlier date that was asked for, else null.")] IReadOnlyList<AccountsDocument.MovementDocument>? Movements)
{
    internal static AccountsDocument Of(AccountRanking ranking, IReadOnlyList<AccountMovement>? movements) => new(
        ranking.Platform?.Id, ranking.Kind, ranking.Region?.Id, ranking.AsOf.ToString(), ranking.AsOf.Day, ranking.Ranked.Count, ranking.Listing?.Listed,
        [.. ranking.NotRanked.Select(account => account.Holder.Id)], [.. ranking.Closed.Select(account => account.Holder.Id)], [.. ranking.Ranked.Select(PlaceDocument.Of)],
        movements is null ? null : [.. movements.Select(MovementDocument.Of)]);

    internal sealed record PlaceDocument(
        int Rank, string Holder, HolderKind Kind, string? Region, string Platform, string? Handle, CountDocument Followers,
        [property: Description("Against the next account; null for the last.")] Verdict? AgainstNext,
        [property: Description("Followers divided by the platform's users.")] RatioDocument? PerUser, SourceDocument Source)
    {
        internal static PlaceDocument Of(RankedAccount place) => new(
            place.Rank, place.Account.Holder.Name, place.Account.Holder.Kind, place.Account.Holder.Region?.Id, place.Account.PlatformId, place.Account.Handle,
            CountDocument.Of(place.Followers.Figure!), place.AgainstNext, RatioDocument.Of(place.PerUser), SourceDocument.Of(place.Followers.Figure!.Source));
    }

    internal sealed record MovementDocument(string Holder, string Platform, int? RankBefore, int? RankNow, RatioDocument? Ratio, Verdict? Verdict)
    {
        internal static MovementDocument Of(AccountMovement movement) =>
            new(movement.Account.Holder.Id, movement.Account.PlatformId, movement.Before?.Rank, movement.After?.Rank, RatioDocument.Of(movement.Ratio), movement.Verdict);
    }
}

internal sealed record CountDocument(Metric Metric, PartialDate AsOf, decimal Value, decimal Lower, decimal? Upper, Qualifier Qualifier)
{
    internal static CountDocument Of(AccountFigure figure) =>
        new(figure.Metric, figure.AsOf, figure.Amount.Value, figure.Amount.Lower, figure.Amount.Upper, figure.Amount.Qualifier);
}

[Description("The accounts of one holder side by side.")]
internal sealed record HolderDocument(string Id, string Name, HolderKind Kind, string? Region, string? HostRegion, string AsOf, DateOnly Day, IReadOnlyList<HolderDocument.HeldDocument> Accounts)
{
    internal static HolderDocument Of(HolderAccounts accounts) => new(
        accounts.Holder.Id, accounts.Holder.Name, accounts.Holder.Kind, accounts.Holder.Region?.Id, accounts.Holder.HostRegion?.Id, accounts.AsOf.ToString(), accounts.AsOf.Day,
        [.. accounts.Accounts.Select(HeldDocument.Of)]);

    internal sealed record HeldDocument(
        string Platform, string Ecosystem, string? Handle, IReadOnlyList<ClaimDocument> Opened, IReadOnlyList<ClaimDocument> Closed, bool IsClosed, CountDocument? Followers, int? AgeInDays, SourceDocument? Source)
    {
        internal static HeldDocument Of(HeldAccount held) => new(
            held.Platform.Id, held.Platform.Ecosystem.Id, held.Account.Handle, ClaimDocument.Of(held.Account.Opened), ClaimDocument.Of(held.Account.Closed), held.IsClosed,
            held.Followers.Figure is { } figure ? CountDocument.Of(figure) : null, held.Followers.Figure is null ? null : held.Followers.AgeInDays,
            held.Followers.Figure is { } cited ? SourceDocument.Of(cited.Source) : null);
    }
}
