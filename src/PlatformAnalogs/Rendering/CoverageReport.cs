using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts the coverage of a portfolio in words.</summary>
internal sealed class CoverageReport(Coverage coverage, CultureInfo culture)
{
    // More than these nobody considers.
    private const int Suggestions = 8;
    private const int Reasons = 3;

    private readonly Footnotes _footnotes = new();

    internal Report Build()
    {
        ReportSection links = new(null)
        {
            Columns = ["Link", "Platform", "Seen there", "Why", "Followers, worldwide"],
            Rows = [.. coverage.Links.Select(Row)],
            Lines = [.. Conclusions()],
        };
        ReportSection instead = new("Where to consider being")
        {
            Columns = ["Platform", "Reached", "Stands for"],
            Rows = [.. coverage.Suggestions.Take(Suggestions).Select(Row)],
            Lines = coverage.Suggestions.Count == 0 ? ["No platform is recorded that this audience may see and that stands for one of the dark ones."] : [],
        };
        List<ReportSection> sections = coverage.Dark.Count == 0 && coverage.Suggestions.Count == 0 ? [links] : [links, instead];
        return new Report($"What people in {coverage.Audience.Name} see of {coverage.Links.Count} links, {coverage.AsOf}", sections, [.. _footnotes.Sources]);
    }

    private string[] Row(CoveredLink link) =>
    [
        link.Link,
        link.Platform?.NameAsOf(coverage.AsOf.Day) ?? "not in the catalog",
        link.Visibility switch { Visibility.Seen => "yes", Visibility.NotSeen => "no", _ => KebabCase.Of(link.Visibility) },
        link.Access is { } access ? access.ToWords() + _footnotes.Cite(access.Sources) : "no platform of the catalog has this domain",
        link.Followers?.Figure is { } figure ? $"{figure.Amount.ToWords(culture)} ({figure.AsOf})[{_footnotes.Cite(figure.Source)}]" : "",
    ];

    private string[] Row(CoverageSuggestion suggestion) =>
    [
        suggestion.Platform.NameAsOf(coverage.AsOf.Day) + (suggestion.Platform.IsOperatingOn(coverage.AsOf.Day) is null ? " (whether it was in operation is not recorded)" : ""),
        suggestion.Access.ToWords() + _footnotes.Cite(suggestion.Access.Sources),
        string.Join("; ", suggestion.Matches.Take(Reasons).Select(item =>
            $"{item.Platform.NameAsOf(coverage.AsOf.Day)} for {item.Match.Category.Name.ToLowerInvariant()} ({(item.Match.Closeness is { } closeness ? KebabCase.Of(closeness) : "inferred")}){_footnotes.Cite(item.Match.Sources.Take(2))}")),
    ];

    private IEnumerable<string> Conclusions()
    {
        yield return $"Seen: {coverage.Count(Visibility.Seen)}; partly: {coverage.Count(Visibility.Partly)}; not seen: {coverage.Count(Visibility.NotSeen)}; unknown: {coverage.Count(Visibility.Unknown)}.";
        if (coverage.Covered.Count > 0)
            yield return $"Functions covered: {Names(coverage.Covered)}.";
        if (coverage.Dark.Count > 0)
            yield return $"Functions dark for this audience: {Names(coverage.Dark)}.";
        if (coverage.Unknown.Count > 0)
            yield return $"Functions of which it is not known: {Names(coverage.Unknown)}.";
        if (coverage.Links.Any(link => link.Followers?.Figure is not null))
            yield return "Followers are worldwide figures of one platform each: no sum of them is an audience, and none says how many are in the region.";
    }

    private static string Names(IReadOnlyList<Category> categories) => string.Join(", ", categories.Select(category => category.Name));
}
