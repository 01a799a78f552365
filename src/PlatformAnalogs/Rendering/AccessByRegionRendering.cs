using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Access by region for print and for programs.</summary>
public static class AccessByRegionRendering
{
    /// <summary>The answers in words, a row for each region, and drawn over time.</summary>
    public static Report ToReport(this AccessByRegion access)
    {
        ArgumentNullException.ThrowIfNull(access);
        Footnotes footnotes = new();
        ReportSection section = new(null)
        {
            Columns = ["Region", access.AsOf.ToString(), "Over time"],
            Rows = [.. access.Regions.Select(item => (string[])[item.Region.Name, item.Access.ToWords() + footnotes.Cite(item.Access.Sources), item.History.ToWords(footnotes)])],
            Ribbons = [.. access.Regions.Select(item => new ReportRibbon(item.Region.Name, item.History))],
            Lines = ["Of other regions nothing is recorded: there it is unknown."],
        };
        return new Report($"Access to {access.Platform.NameAsOf(access.AsOf.Day)}, {access.AsOf}", [section], [.. footnotes.Sources]);
    }

    /// <summary>The answers as one JSON document; the package's schema/results.schema.json describes it.</summary>
    public static string ToJson(this AccessByRegion access)
    {
        ArgumentNullException.ThrowIfNull(access);
        return AccessJson.Of(access);
    }

    /// <summary>The spans of all regions, a row each, with the first of the pages that a span rests on.</summary>
    public static string ToCsv(this AccessByRegion access)
    {
        ArgumentNullException.ThrowIfNull(access);
        Csv table = new(["platform", "region", "status", "first", "last", "since", .. Csv.SourceColumns]);
        foreach (RegionAccess item in access.Regions)
        {
            foreach (AccessSpan span in item.History.Spans)
            {
                table.Row([
                    access.Platform.Id, item.Region.Region.Id, Csv.Token<AccessStatus>(span.Status), span.First.ToString("o", CultureInfo.InvariantCulture), span.Last.ToString("o", CultureInfo.InvariantCulture), span.Since?.ToString(),
                    .. Csv.FirstOf(span.Sources),
                ]);
            }
        }

        return table.ToString();
    }
}
