using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Comparisons of two ecosystems for print and for programs.</summary>
public static class EcosystemComparisonRendering
{
    /// <summary>The comparison in words.</summary>
    /// <param name="comparison">The result.</param>
    /// <param name="changes">What changed since an earlier date, to be said at the end. Left out: nothing.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this EcosystemComparison comparison, EcosystemChanges? changes = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new EcosystemReport(comparison, changes, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The comparison as Markdown.</summary>
    public static string ToMarkdown(this EcosystemComparison comparison) => comparison.ToReport().ToMarkdown();

    /// <summary>The comparison as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="comparison">The result.</param>
    /// <param name="changes">What changed since an earlier date, to be said at the end. Left out: nothing.</param>
    public static string ToJson(this EcosystemComparison comparison, EcosystemChanges? changes = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return EcosystemsJson.Of(comparison, changes);
    }

    /// <summary>The leaders of each function on both sides, a row each.</summary>
    public static string ToCsv(this EcosystemComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Csv table = new(["category", "ecosystem", "gap", .. Csv.FigureColumns]);
        foreach (ComparedCategory category in comparison.Categories)
        {
            foreach ((EcosystemSide side, CategorySide leaders) in ((EcosystemSide, CategorySide)[])[(comparison.First, category.First), (comparison.Second, category.Second)])
            {
                foreach (LeadingPlatform leader in leaders.Leaders)
                    table.Row([category.Category.Id, side.Ecosystem.Ecosystem.Id, category.IsGap ? "yes" : "no", .. Csv.Cells(leader.Platform, leader.Users.Figure!, null)]);
            }
        }

        return table.ToString();
    }
}
