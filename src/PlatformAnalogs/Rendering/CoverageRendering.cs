using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>The coverage of a portfolio for print and for programs.</summary>
public static class CoverageRendering
{
    /// <summary>The coverage in words: each link, functions covered and dark, where to consider being.</summary>
    /// <param name="coverage">The result.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this Coverage coverage, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new CoverageReport(coverage, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The coverage as Markdown.</summary>
    public static string ToMarkdown(this Coverage coverage) => coverage.ToReport().ToMarkdown();

    /// <summary>The coverage as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="coverage">The result.</param>
    public static string ToJson(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return ListsJson.Of(coverage);
    }

    /// <summary>The links, a row each, with the first of the pages that its answer rests on.</summary>
    public static string ToCsv(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        Csv table = new(["link", "platform", "kind", "seen", "status", "since", "why", .. Csv.SourceColumns]);
        foreach (CoveredLink link in coverage.Links)
        {
            table.Row([
                link.Link, link.Platform?.Id, Csv.Token(link.Match?.Kind), Csv.Token<Visibility>(link.Visibility), Csv.Token(link.Access?.Status), link.Access?.Since?.ToString(), link.Access?.ToWords(),
                .. Csv.FirstOf(link.Access?.Sources),
            ]);
        }

        return table.ToString();
    }
}
