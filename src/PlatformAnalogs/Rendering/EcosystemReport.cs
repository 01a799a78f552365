using System.Globalization;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts the comparison of two ecosystems in words.</summary>
internal sealed class EcosystemReport(EcosystemComparison comparison, EcosystemChanges? changes, CultureInfo culture)
{
    private readonly Footnotes _footnotes = new();

    internal Report Build() => new(
        $"{comparison.First.Ecosystem.Name} and {comparison.Second.Ecosystem.Name} platforms, {comparison.AsOf}",
        changes is null ? [Wholes(), Functions(), Gaps(), Owned()] : [Wholes(), Functions(), Gaps(), Owned(), Changed(changes)],
        [.. _footnotes.Sources]);

    private ReportSection Wholes() => new(null)
    {
        Columns = ["As of " + comparison.AsOf.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), comparison.First.Ecosystem.Name, comparison.Second.Ecosystem.Name],
        Rows =
        [
            Row("Platforms in the catalog, in operation", side => $"{side.Platforms.Count}; of {side.Uncertain.Count} more it is not recorded"),
            Row("Of those in operation, people in the other's home region could reach", Reach),
            Row("Concentration by platforms (Herfindahl)", side => Words(side.ByPlatforms)),
            Row("Concentration by monthly active users", side => Words(side.ByUsers)),
        ],
        Lines = ["What the catalog lacks is no proof that there was none. Uses of several platforms by one person count several times."],
    };

    private ReportSection Functions() => new("Functions on both sides")
    {
        Columns = ["Function", comparison.First.Ecosystem.Name, comparison.Second.Ecosystem.Name, "First launch recorded"],
        Rows = [.. comparison.Categories.Where(category => category.First.Leaders.Count + category.Second.Leaders.Count > 0 && !category.IsGap)
            .Select(category => (string[])[category.Category.Name, Leaders(category.First), Leaders(category.Second), First(category)])],
    };

    private ReportSection Gaps() => new("Functions on one side alone")
    {
        Columns = ["Function", comparison.First.Ecosystem.Name, comparison.Second.Ecosystem.Name],
        Rows = [.. comparison.Categories.Where(category => category.IsGap).Select(category => (string[])[category.Category.Name, Names(category.First), Names(category.Second)])],
    };

    private ReportSection Owned() => new("Market and ownership apart")
    {
        Columns = ["Platform", "Market", "Owned by", "From"],
        Rows = [.. comparison.First.ForeignOwned.Select(owned => Row(owned, comparison.First)), .. comparison.Second.ForeignOwned.Select(owned => Row(owned, comparison.Second))],
    };

    private static ReportSection Changed(EcosystemChanges changes) => new("Changes since")
    {
        Lines =
        [
            $"Came into operation: {changes.Opened.Count} ({string.Join(", ", changes.Opened.Select(platform => platform.Name))}).",
            $"Went out of operation: {changes.Closed.Count} ({string.Join(", ", changes.Closed.Select(platform => platform.Name))}).",
            $"On both sides now: {Names(changes.ClosedGaps)}.",
            $"On one side alone now: {Names(changes.OpenedGaps)}.",
        ],
    };

    private static string Names(IReadOnlyList<Category> categories) => categories.Count == 0 ? "none" : string.Join(", ", categories);

    private string[] Row(ForeignOwned owned, EcosystemSide side) => [owned.Platform.NameAsOf(comparison.AsOf.Day), side.Ecosystem.Name, owned.Operator.Name, owned.Region.Id];

    private string[] Row(string label, Func<EcosystemSide, string> cell) => [label, cell(comparison.First), cell(comparison.Second)];

    private static string Reach(EcosystemSide side) =>
        $"{side.Reach.Region}: {side.Reach.Seen} reachable, {side.Reach.Partly} partly, {side.Reach.NotSeen} not, {side.Reach.Unknown} unknown";

    private string Words(Concentration? concentration) => concentration is null
        ? "not known"
        : string.Create(culture, $"{concentration.Index:0.000} ({concentration.PlatformCount} platforms of {concentration.OperatorCount} operators; largest: {concentration.Largest.Name}, {concentration.LargestShare:0.0%})");

    private string Leaders(CategorySide side) => side.Leaders.Count == 0
        ? (Count(side) == 0 ? "none" : $"{Count(side)} recorded, none with a figure of the last three years")
        : string.Join("; ", side.Leaders.Select(leader => $"{leader.Platform.NameAsOf(comparison.AsOf.Day)} {leader.Users.Figure!.Amount.ToWords(culture)} ({Metrics.Words(leader.Users.Metric)}, {leader.Users.Figure.AsOf}{Age(leader.Users)})[{_footnotes.Cite(leader.Users.Figure.Source)}]")) + $"; {Count(side)} recorded";

    private string Age(FigureAnswer users) => users.IsStale ? $", {users.AgeInDays.ToString("#,0", culture)} days old" : "";

    private string First(ComparedCategory category)
    {
        string Launch(CategorySide side) => side.First is { } first ? $"{first.Platform.NameAsOf(comparison.AsOf.Day)} {first.Launched.Date}{(first.Launched.Note is { } note ? $" ({note})" : "")}{_footnotes.Cite(first.Launched.Sources)}" : "not recorded";
        string gap = category.SecondFollowed switch
        {
            { Lower: > 0 } later => $"; the {comparison.Second.Ecosystem.Name} side {later} later",
            { Upper: < 0 } earlier => $"; the {comparison.First.Ecosystem.Name} side {earlier} later",
            { } => "; which came first cannot be told",
            null => "",
        };
        return $"{Launch(category.First)}; {Launch(category.Second)}{gap}";
    }

    private static int Count(CategorySide side) => side.Platforms.Count + side.Uncertain.Count;

    private string Names(CategorySide side)
    {
        string open = string.Join(", ", side.Platforms.Select(platform => platform.NameAsOf(comparison.AsOf.Day)));
        string closed = string.Join(", ", side.Closed.Select(platform => platform.Name));
        return (open.Length, closed.Length) switch
        {
            (0, 0) => "none",
            (0, _) => $"none; closed: {closed}",
            _ => open,
        };
    }
}
