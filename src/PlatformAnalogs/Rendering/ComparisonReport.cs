using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts a comparison in words.</summary>
internal sealed class ComparisonReport(PlatformComparison comparison)
{
    private readonly Footnotes _footnotes = new();

    internal Report Build()
    {
        ComparedPlatform first = comparison.First, second = comparison.Second;
        List<string[]> rows =
        [
            Row("Also called", side => string.Join(", ", side.OtherNames.Select(name => name.Text))),
            Row("Ecosystem", side => comparison.EcosystemNames.GetValueOrDefault(side.Platform.Ecosystem.Id, side.Platform.Ecosystem.Id)),
            Row("Run by", side => string.Join(", ", side.Operators.Select(item => item.Operator.Name + _footnotes.Cite(item.Sources)))),
            Row("Launched", side => Claims(side.Platform.Launched)),
            Row("Closed", side => Claims([.. side.Platform.Closed.Where(claim => claim.Date.Earliest <= comparison.AsOf.Day)])),
            Row("Users", side => side.Users.ToWords(_footnotes)),
            Row("Other figures for that date", side => Rivals(side.Users)),
        ];
        for (int i = 0; i < comparison.Regions.Count; i++)
        {
            int region = i;
            rows.Add(Row($"Access in {comparison.Regions[i].Name}", side => Access(side.Access[region])));
        }

        rows.Add(Row("Used for", side => string.Join(", ", side.Platform.Categories.Select(category => category.Name))));
        rows.Add(Row("Features of its own", side => string.Join(", ", side.Platform.Features.Except(comparison.SharedFeatures).Select(feature => feature.Name))));
        rows.RemoveAll(row => row[1].Length == 0 && row[2].Length == 0);

        string title = $"{first.Name} and {second.Name}, {comparison.AsOf}";
        ReportSection section = new(null)
        {
            Columns = ["As of " + comparison.AsOf.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), first.Name, second.Name],
            Rows = rows,
            Bars = comparison.UsersVerdict is null ? null : new ReportBars(Metrics.Words(first.Users.Metric), [new(first.Name, first.Users.Figure!.Amount), new(second.Name, second.Users.Figure!.Amount)]),
            Lines = [.. Conclusions()],
        };
        return new Report(title, [section], [.. _footnotes.Sources]);
    }

    private string[] Row(string label, Func<ComparedPlatform, string> cell) => [label, cell(comparison.First), cell(comparison.Second)];

    private string Claims(IReadOnlyList<DatedClaim> claims) => string.Join("; also ", claims.Select(claim =>
        $"{claim.Date}{(claim.Note is null ? "" : $" ({claim.Note})")}{_footnotes.Cite(claim.Sources)}"));

    private string Rivals(FigureAnswer answer) => string.Join("; ", answer.Rivals
        .Where(rival => rival.Amount != answer.Figure!.Amount || rival.Definition != answer.Figure.Definition)
        .Select(rival => $"{rival.Amount.ToWords()}{(rival.Definition is null ? "" : $" ({rival.Definition})")}[{_footnotes.Cite(rival.Source)}]"));

    private string Access(AccessAnswer answer) => answer.ToWords() + _footnotes.Cite(answer.Sources);

    private IEnumerable<string> Conclusions()
    {
        string first = comparison.First.Name, second = comparison.Second.Name;
        if (comparison.UsersVerdict is { } verdict)
        {
            string metric = Metrics.Words(comparison.First.Users.Metric);
            string ratio = comparison.UsersRatio is { } times ? string.Create(CultureInfo.InvariantCulture, $", {times:0.00} times as many by the central values") : "";
            yield return verdict switch
            {
                Verdict.CertainlyLarger => $"{first} certainly had more {metric} than {second}{ratio}.",
                Verdict.ProbablyLarger => $"{first} probably had more {metric} than {second}{ratio}.",
                Verdict.ProbablySmaller => $"{first} probably had fewer {metric} than {second}{ratio}.",
                Verdict.CertainlySmaller => $"{first} certainly had fewer {metric} than {second}{ratio}.",
                Verdict.Equal => $"{first} and {second} had equally many {metric}.",
                _ => $"Which of the two had more {metric} cannot be told from these figures.",
            };
        }

        if (comparison.UsersNote is { } note)
            yield return $"On the users: {note}.";
        if (comparison.SharedCategories.Count > 0)
            yield return $"Shared functions: {string.Join(", ", comparison.SharedCategories.Select(category => category.Name))}.";
        if (comparison.SharedFeatures.Count > 0)
            yield return $"Shared features: {string.Join(", ", comparison.SharedFeatures.Select(feature => feature.Name))}.";
        if (comparison.AreTwins)
            yield return $"{first} and {second} are one owner's versions for two markets, and so no counterparts.";
        foreach (CounterpartMatch match in comparison.Counterpart)
        {
            string closeness = KebabCase.Of(match.Closeness!.Value);
            string missing = match.NotMatched is { } text ? $" Not matched: {text}" : "";
            yield return $"Counterparts for {match.Category.Name} ({closeness}): {match.Reason}{missing}{_footnotes.Cite(match.Sources)}";
        }

        if (comparison.Counterpart.Count == 0 && !comparison.AreTwins)
            yield return "No source is recorded that calls the two counterparts at that date.";
    }
}
