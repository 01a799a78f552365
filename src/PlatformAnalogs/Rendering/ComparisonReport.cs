using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts a comparison in words.</summary>
internal sealed class ComparisonReport(PlatformComparison comparison, CultureInfo culture)
{
    private const int MostRegions = 12;

    private readonly Footnotes _footnotes = new();

    private string First => comparison.First.Name;

    private string Second => comparison.Second.Name;

    internal Report Build()
    {
        ReportSection[] sections = [Sides(), Figures(), AccessOverTime()];
        return new Report($"{First} and {Second}, {comparison.AsOf}", [.. sections.Where(section => section.Rows.Count + section.Lines.Count > 0)], [.. _footnotes.Sources]);
    }

    private ReportSection Sides()
    {
        List<string[]> rows =
        [
            Row("Also called", side => string.Join(", ", side.OtherNames.Select(name => name.Text))),
            Row("Ecosystem", side => comparison.EcosystemNames.GetValueOrDefault(side.Platform.Ecosystem.Id, side.Platform.Ecosystem.Id)),
            Row("Run by", Operators),
            Row("Launched", side => _footnotes.Claims(side.Platform.Launched)),
            Row("Closed", side => _footnotes.Claims([.. side.Platform.Closed.Where(claim => claim.Date.Earliest <= comparison.AsOf.Day)])),
            Row(comparison.First.Users.Metric == Metric.MarketShare ? "Market share" : "Users", side => side.Users.ToWords(_footnotes, culture)),
            Row("Other figures for that date", side => Rivals(side.Users)),
            Row("Within the year before", side => side.Growth is { } growth ? growth.ToWords(_footnotes, culture) : ""),
            Row("Of the internet users there", side => side.Penetration is { } penetration ? penetration.ToWords(_footnotes, culture) : ""),
        ];
        for (int i = 0; i < comparison.Regions.Count; i++)
        {
            int region = i;
            rows.Add(Row($"Access in {comparison.Regions[i].Name}", side => side.Access[region].ToWords() + _footnotes.Cite(side.Access[region].Sources)));
        }

        rows.Add(Row("Used for", side => Functions(side.Platform.Categories)));
        rows.Add(Row("Features of its own (undated)", side => string.Join(", ", side.Platform.Features.Except(comparison.SharedFeatures).Select(feature => feature.Name))));
        rows.RemoveAll(row => row[1].Length == 0 && row[2].Length == 0);
        ComparedFigures users = comparison.Users;
        return new ReportSection(null)
        {
            Columns = ["As of " + comparison.AsOf.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), First, Second],
            Rows = [.. rows],
            Bars = users.IsLikeForLike ? new ReportBars(FigureWords.Measure(users.First.Figure!), [new(First, users.First.Figure!.Amount), new(Second, users.Second.Figure!.Amount)], users.First.Metric == Metric.MarketShare) : null,
            Lines = [.. Conclusions()],
        };
    }

    private ReportSection Figures() => new("Further figures, like for like")
    {
        Columns = ["What", First, Second, "Larger"],
        Rows = [.. comparison.OtherFigures.Select(pair => (string[])
        [
            FigureWords.Measure(pair.First.Figure!),
            pair.First.Figure!.ToShortWords(_footnotes, culture),
            pair.Second.Figure!.ToShortWords(_footnotes, culture),
            Larger(pair) + (pair.Note is null ? "" : $" ({pair.Note})"),
        ])],
    };

    // Regions of which something is known of either; where there are many, only those that were asked for and the first others.
    private ReportSection AccessOverTime()
    {
        int[] known = [.. Enumerable.Range(0, comparison.RecordedRegions.Count).Where(i => Known(comparison.First.AccessOverTime[i]) || Known(comparison.Second.AccessOverTime[i]))];
        int[] shown = [.. known.Take(MostRegions)];
        IEnumerable<ReportRibbon> Ribbons(int region) => new[] { comparison.First, comparison.Second }
            .Where(side => Known(side.AccessOverTime[region]))
            .Select(side => new ReportRibbon($"{comparison.RecordedRegions[region].Region}: {side.Name}", side.AccessOverTime[region]));

        return new ReportSection("Access over time")
        {
            Columns = ["Region", First, Second],
            Rows = [.. shown.Select(i => Row(comparison.RecordedRegions[i].Name, side => side.AccessOverTime[i].ToWords(_footnotes)))],
            Ribbons = [.. shown.SelectMany(Ribbons)],
            Lines = known.Length > shown.Length ? [$"Not shown: {string.Join(", ", known.Skip(MostRegions).Select(i => comparison.RecordedRegions[i].Name))}."] : [],
        };
    }

    private static bool Known(AccessHistory history) => history.Spans.Any(span => span.Status is not (AccessStatus.Unknown or AccessStatus.NotYetLaunched or AccessStatus.Closed));

    private string[] Row(string label, Func<ComparedPlatform, string> cell) => [label, cell(comparison.First), cell(comparison.Second)];

    // Where nobody is known to have run it on the day, those who may have, with the dates that are known.
    private string Operators(ComparedPlatform side) => side.Operators.Count > 0
        ? string.Join(", ", side.Operators.Select(item => item.Operator.Name + _footnotes.Cite(item.Sources)))
        : string.Join(", ", side.Platform.Operators.Where(item => item.Period.Contains(comparison.AsOf.Day) is null).Select(item => $"perhaps {item.Operator.Name} ({item.Period}){_footnotes.Cite(item.Sources)}"));

    private string Rivals(FigureAnswer answer) => string.Join("; ", answer.Rivals
        .Where(rival => rival.Amount != answer.Figure!.Amount || rival.Definition != answer.Figure.Definition)
        .Select(rival => $"{rival.Amount.ToWords(culture)}{(rival.Definition is null ? "" : $" ({rival.Definition})")}[{_footnotes.Cite(rival.Source)}]"));

    // What pages depend on is not what people use a platform for, unless it is nothing else.
    private static string Functions(IReadOnlyList<Category> categories)
    {
        Category[] used = [.. categories.Where(category => !category.IsInfrastructure)];
        return string.Join(", ", (used.Length > 0 ? used : categories).Select(category => category.Name));
    }

    private IEnumerable<string> Conclusions()
    {
        if (comparison.Users.IsLikeForLike)
            yield return Verdict(comparison.Users);
        if (comparison.Users.Note is { } note)
            yield return $"On the users: {note}.";
        if (comparison.SecondFollowed is { } apart)
            yield return Launches(apart);
        if (Functions(comparison.SharedCategories) is { Length: > 0 } functions)
            yield return $"Shared functions: {functions}.";
        if (comparison.SharedFeatures.Count > 0)
            yield return $"Shared features (undated): {string.Join(", ", comparison.SharedFeatures.Select(feature => feature.Name))}.";
        if (comparison.AreTwins)
            yield return $"{First} and {Second} are one owner's versions for two markets: twins, and no rivals.";
        foreach (CounterpartMatch match in comparison.Counterparts)
        {
            string called = comparison.AreTwins ? $"On {match.Category.Name}" : $"Counterparts for {match.Category.Name} ({KebabCase.Of(match.Closeness!.Value)})";
            yield return $"{called}: {CounterpartsReport.Why(match)}{_footnotes.Cite(match.Sources)}";
        }

        if (comparison.Counterparts.Count > 0 || comparison.AreTwins || comparison.First.Platform.Ecosystem == comparison.Second.Platform.Ecosystem)
            yield break;
        yield return "No source is recorded that calls the two counterparts at that date.";
        if (comparison.Nearest is { } nearest)
            yield return $"Nearest to {First} there: {nearest.Platform.NameAsOf(comparison.AsOf.Day)}. {CounterpartsReport.Why(nearest)}{_footnotes.Cite(nearest.Sources)}";
    }

    private string Launches(DaysLater apart) => apart switch
    {
        { Lower: > 0 } => $"{First} was launched first, {apart} before {Second}.",
        { Upper: < 0 } => $"{Second} was launched first, {apart} before {First}.",
        _ => "Which of the two was launched first cannot be told from the dates.",
    };

    private string Verdict(ComparedFigures pair)
    {
        string metric = Metrics.Words(pair.First.Metric);
        bool share = pair.First.Metric == Metric.MarketShare;
        string more = share ? "a larger" : "more";
        if (Order(pair) is not var (larger, smaller, ratio, how))
            return pair.Verdict == PlatformAnalogs.Verdict.Equal ? $"{First} and {Second} had equally many {metric}." : $"Which of the two had {more} {metric} cannot be told from these figures.";
        string times = ratio is { } known ? $", {known.ToWords(1, culture)} times as {(share ? "large" : "many")}" : "";
        return $"By these figures, {larger} {how} had {more} {metric} than {smaller}{times}.";
    }

    private string Larger(ComparedFigures pair) => Order(pair) is not var (larger, _, ratio, how)
        ? (pair.Verdict == PlatformAnalogs.Verdict.Equal ? "equal" : "cannot be told")
        : $"{larger}, {how}{(ratio is { } known ? $": {known.ToWords(1, culture)} times" : "")}";

    // From the larger one's side, so that a ratio is never below one.
    private (string Larger, string Smaller, BoundedRatio? Ratio, string How)? Order(ComparedFigures pair)
    {
        (Estimate one, Estimate other) = (pair.First.Figure!.Amount, pair.Second.Figure!.Amount);
        return pair.Verdict switch
        {
            PlatformAnalogs.Verdict.CertainlyLarger => (First, Second, BoundedRatio.Of(one, other), "certainly"),
            PlatformAnalogs.Verdict.ProbablyLarger => (First, Second, BoundedRatio.Of(one, other), "probably"),
            PlatformAnalogs.Verdict.ProbablySmaller => (Second, First, BoundedRatio.Of(other, one), "probably"),
            PlatformAnalogs.Verdict.CertainlySmaller => (Second, First, BoundedRatio.Of(other, one), "certainly"),
            _ => null,
        };
    }
}
