namespace PlatformAnalogs.Rendering;

/// <summary>Numbers sources in the order in which they are first cited. Not safe to share between threads.</summary>
internal sealed class Footnotes
{
    private readonly List<Source> _sources = [];

    /// <summary>The sources cited so far; the first has the number 1.</summary>
    internal IReadOnlyList<Source> Sources => _sources;

    /// <summary>The number of a source; a new one where it was not cited before.</summary>
    internal int Cite(Source source)
    {
        int index = _sources.IndexOf(source);
        if (index >= 0)
            return index + 1;
        _sources.Add(source);
        return _sources.Count;
    }

    /// <summary>The numbers of several sources, such as <c>[1][4]</c>; empty for none.</summary>
    internal string Cite(IEnumerable<Source> sources) => string.Concat(sources.Select(source => $"[{Cite(source)}]"));

    /// <summary>Dates as they are claimed, each with its sources.</summary>
    internal string Claims(IEnumerable<DatedClaim> claims) => string.Join("; also ", claims.Select(claim => $"{claim.Date}{(claim.Note is null ? "" : $" ({claim.Note})")}{Cite(claim.Sources)}"));

    /// <summary>What a footnote says, but for the address.</summary>
    internal static string Description(Source source)
    {
        List<string> parts = [source.Publisher ?? source.Url.Host];
        if (source.Title is { } title)
            parts.Add($"“{title}”");
        if (source.Published is { } published)
            parts.Add(published.ToString());
        string[] marks =
        [
            .. new[]
            {
                source.Affiliation switch
                {
                    SourceAffiliation.State => "state body or state media",
                    SourceAffiliation.Party => "party body or party media",
                    SourceAffiliation.Operator => "the operator itself",
                    _ => null,
                },
                source.Grade == SourceGrade.Secondary ? "secondary page" : null,
                source.CopyOf is { } original ? $"copy of {original}" : null,
            }.OfType<string>(),
        ];
        string description = string.Join(", ", parts);
        return marks.Length == 0 ? description : $"{description} ({string.Join("; ", marks)})";
    }
}
