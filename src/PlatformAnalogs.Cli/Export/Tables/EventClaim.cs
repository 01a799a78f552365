namespace PlatformAnalogs.Cli.Export.Tables;

/// <summary>A date claimed for an event in the life of a platform or account.</summary>
/// <param name="Event">Which event.</param>
/// <param name="IsPreferred">Whether it is the claim that answers go by.</param>
/// <param name="Claim">The claim.</param>
internal sealed record EventClaim(string Event, bool IsPreferred, DatedClaim Claim)
{
    internal string About => $"{Event}/{Claim.Date}";

    internal static IEnumerable<EventClaim> Of(params (string Event, IReadOnlyList<DatedClaim> Claims)[] events) =>
        events.SelectMany(item => item.Claims.Select((claim, i) => new EventClaim(item.Event, i == 0, claim)));

    internal static Table<EventClaim> Columns(Table<EventClaim> table, params string[] events) => table
        .With(new ExportColumn("event", ColumnType.Text, false, "What happened.") { Values = events }, item => item.Event)
        .Flag("is_preferred", "Whether it is the claim that answers go by.", item => item.IsPreferred)
        .Date("date", "When.", item => item.Claim.Date)
        .OptionalText("note", "What the date means.", item => item.Claim.Note);
}
