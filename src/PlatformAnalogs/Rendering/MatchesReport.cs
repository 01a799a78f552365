using System.Globalization;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Puts the platforms that a text can mean in words: a card for each.</summary>
internal sealed class MatchesReport(IReadOnlyList<PlatformMatch> matches, string query, CultureInfo culture)
{
    private readonly Footnotes _footnotes = new();

    internal Report Build() => new(query, [.. matches.Select(Card)], [.. _footnotes.Sources]);

    private ReportSection Card(PlatformMatch match)
    {
        Platform platform = match.Platform;
        FigureAnswer users = platform.Users();
        AccessAnswer access = platform.AccessIn(Region.MainlandChina);
        List<string[]> rows =
        [
            ["Matched", $"{match.MatchedName} ({KebabCase.Of(match.Kind)}){(match.IsAmbiguous ? "; ambiguous" : "")}"],
            ["Names", string.Join(", ", platform.Names.Where(name => name.IsDisplayable).Select(name => name.IsFormer ? $"{name.Text} (former)" : name.Text).Distinct())],
            ["Ecosystem", platform.Ecosystem.Id],
            ["Run by", string.Join(", ", platform.Operators.Select(item => item.Operator.Name + Dates(item.Period) + _footnotes.Cite(item.Sources)))],
            ["Used for", string.Join(", ", platform.Categories.Select(category => category.Name))],
            ["Launched", platform.Launched.Count == 0 ? "unknown" : _footnotes.Claims(platform.Launched)],
            ["Closed", _footnotes.Claims(platform.Closed)],
            ["Domains", string.Join(", ", platform.Hosts.Select(host => host.Host + Dates(host.Period)))],
            ["Users", users.Figure is null ? "" : users.ToWords(_footnotes, culture)],
            ["In mainland China", access.ToWords() + _footnotes.Cite(access.Sources)],
        ];
        return new ReportSection(null) { Columns = [platform.Name, platform.Id], Rows = [.. rows.Where(row => row[1].Length > 0)] };
    }

    private static string Dates(Period period) => period == Period.Unstated ? "" : $" ({period})";
}
