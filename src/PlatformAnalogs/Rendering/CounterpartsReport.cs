using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts counterparts in words, with the parts of their scores.</summary>
internal sealed class CounterpartsReport(IReadOnlyList<CounterpartMatch> matches, Platform platform, AsOf asOf, CultureInfo culture)
{
    private const int FewSources = 5;

    private readonly Footnotes _footnotes = new();

    internal Report Build()
    {
        ReportSection section = new(null)
        {
            Columns = ["Counterpart", "For", "Score", "Basis", "Why"],
            Rows = [.. matches.Select(Row)],
            Lines = matches.Any(match => match.Basis == MatchBasis.Claimed)
                ? []
                : [$"No source is recorded that names a counterpart of {platform.NameAsOf(asOf.Day)} for that date: these are the nearest by what they are used for."],
        };
        return new Report($"Counterparts of {platform.NameAsOf(asOf.Day)}, {asOf}", [section], [.. _footnotes.Sources]);
    }

    /// <summary>Why the two are counterparts, and in what they are not.</summary>
    internal static string Why(CounterpartMatch match) => match.NotMatched is { } text ? $"{match.Reason} Not matched: {text}" : match.Reason;

    private string[] Row(CounterpartMatch match)
    {
        string more = match.Sources.Count > FewSources ? $" and {match.Sources.Count - FewSources} more" : "";
        return
        [
            $"{match.Platform.NameAsOf(asOf.Day)} ({match.Platform.Id})", match.Category.Name, Score(match.Score), KebabCase.Of(match.Basis) + (match.Closeness is { } known ? $", {KebabCase.Of(known)}" : ""),
            $"{Why(match)}{_footnotes.Cite(match.Sources.Take(FewSources))}{more} ({Parts(match.Parts)})",
        ];
    }

    private string Parts(ScoreParts parts) =>
        $"closeness {Score(parts.Closeness)}, evidence {Score(parts.Evidence)}, functions {Score(parts.Functions)}, features {Score(parts.Features)}, nearness in time {Score(parts.Nearness)}";

    private string Score(double score) => score.ToString("0.00", culture);
}
