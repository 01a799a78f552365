using System.Collections.Frozen;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// By what the entries of each list of the format are told apart: two with the same key are the same fact, which is an error within a document and
/// a correction in an overlay. The one place that says so; CONTRIBUTING.md repeats it for readers.
/// </summary>
internal static class NaturalKeys
{
    /// <summary>The lists whose entries an overlay adds to, one by one, and by which keys: those of a platform, an account, an operator, a holder, a population.</summary>
    private static readonly FrozenDictionary<string, string[]> Facts = new Dictionary<string, string[]>
    {
        ["names"] = ["text", "language", "kind", Start],
        ["hosts"] = ["host"],
        ["links"] = ["template"],
        ["launched"] = ["date"],
        ["opened"] = ["date"],
        ["closed"] = ["date"],
        ["relations"] = ["kind", "platform"],
        ["operators"] = ["operator", Start],
        ["access"] = ["region", "layer", "scope", "appliesTo", "status", Start, FirstSource],
        ["formerHandles"] = ["handle", Start],
        ["localNames"] = ["text", "language"],
        ["headquarters"] = ["city", "region", Start],
        ["parents"] = ["operator", Start],
        ["categories"] = ["id"],
        ["features"] = ["id"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Figures = new Dictionary<string, string[]>
    {
        ["platforms"] = ["metric", "base", "definition", "edition", "region", "asOf", "source"],
        ["accounts"] = ["metric", "asOf", "source"],
        ["populations"] = ["asOf", "definition", "source"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Entries = new Dictionary<string, string[]>
    {
        ["counterparts"] = ["platforms", "category", Start],
        ["accounts"] = ["holder", "platform", "handle"],
        ["listings"] = ["platform", "kind", "asOf"],
        ["sources"] = ["url"],
    }.ToFrozenDictionary();

    private static readonly string[] IdAlone = ["id"];

    // How a fact begins: 'from', 'firstSeen' or 'on'.
    private const string Start = "@start";

    private const string FirstSource = "@source";

    /// <summary>The key of an entry of a section, such as a platform's id.</summary>
    internal static string Of(string section, LocatedNode entry) => Join(Entries.GetValueOrDefault(section, IdAlone), entry);

    /// <summary>The key of a fact in a list of an entry, such as a platform's figure; null where the list is no list of facts but one value.</summary>
    internal static string? Of(string section, string list, LocatedNode fact) => FieldsOf(section, list) is { } fields ? Join(fields, fact) : null;

    /// <summary>The key of a claim, as that of the entry that says it.</summary>
    internal static string Of(Counterpart claim) => $"{string.Join('~', new[] { claim.FirstId, claim.SecondId }.Order(StringComparer.Ordinal))}|{claim.Category.Id}|{Beginning(claim.Period)}";

    /// <inheritdoc cref="Of(Counterpart)"/>
    internal static string Of(Account account) => $"{account.Holder.Id}|{account.PlatformId}|{Plain(account.Handle)}";

    /// <inheritdoc cref="Of(Counterpart)"/>
    internal static string Of(AccountListing listing) => $"{listing.PlatformId}|{Text.KebabCase.Of(listing.Kind)}|{listing.AsOf}";

    /// <summary>The keys that the removal of an entry may have, separated by spaces.</summary>
    internal static string ToRemove(string section) => Words(Entries.GetValueOrDefault(section, IdAlone));

    /// <inheritdoc cref="ToRemove(string)"/>
    internal static string ToRemove(string section, string list) => Words(FieldsOf(section, list)!);

    private static string[]? FieldsOf(string section, string list) => list == "figures" ? Figures.GetValueOrDefault(section) : Facts.GetValueOrDefault(list);

    private static string Words(string[] fields) => string.Join(' ', fields.Select(field => field switch { Start => "from on firstSeen", FirstSource => "sources", _ => field })) + " remove";

    private static string Join(string[] fields, LocatedNode node) => string.Join('|', fields.Select(field => Plain(Part(field, node))));

    // So that no part can pass for two.
    private static string? Plain(string? part) => part?.Replace("|", "\\|", StringComparison.Ordinal);

    private static string? Part(string field, LocatedNode node) => field switch
    {
        Start => StartOf(node),
        FirstSource => node["sources"]?.Items is [{ } first, ..] ? first.Text : null,
        // Neither of the two platforms of a counterpart is the first one.
        "platforms" => string.Join('~', (node["platforms"]?.Items ?? []).Select(item => item.Text).Order(StringComparer.Ordinal)),
        "id" => node["id"]?.Text ?? node.Text,
        "appliesTo" => node["appliesTo"]?.Text is { } text and not "everyone" ? text : null,
        "date" or "asOf" => Date(node[field]),
        _ => node[field]?.Text,
    };

    private static string? StartOf(LocatedNode node) =>
        node["from"] is { } from ? from.Text == "unknown" ? null : Date(from)
        : node["on"] is { } on ? "on " + Date(on)
        : node["firstSeen"] is { } seen ? (Date(seen) == Date(node["lastSeen"]) ? "on " : "seen ") + Date(seen)
        : null;

    private static string? Beginning(Period period) => period.StartKind switch
    {
        PeriodStartKind.Started => period.Start.ToString(),
        PeriodStartKind.FirstSeen => (period.IsObservation && period.Start == period.End ? "on " : "seen ") + period.Start,
        PeriodStartKind.Always => "always",
        _ => null,
    };

    // However it is written.
    private static string? Date(LocatedNode? node) => node is null ? null : PartialDate.TryParse(node.Text, out PartialDate date) ? date.ToString() : node.Text;
}
