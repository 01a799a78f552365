using PlatformAnalogs.Rendering;

namespace PlatformAnalogs;

/// <summary>Results for print. Every figure and every claim carries the number of its footnote; names and notes are escaped for the medium.</summary>
public static class ReportRendering
{
    /// <summary>The comparison in words.</summary>
    public static Report ToReport(this PlatformComparison comparison) => new ComparisonReport(comparison ?? throw new ArgumentNullException(nameof(comparison))).Build();

    /// <summary>The coverage in words: each link, functions covered and dark, where to consider being.</summary>
    public static Report ToReport(this Coverage coverage) => new CoverageReport(coverage ?? throw new ArgumentNullException(nameof(coverage))).Build();

    /// <summary>The comparison of ecosystems in words.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="changes">What changed since an earlier date, to be said at the end. Left out: nothing.</param>
    public static Report ToReport(this EcosystemComparison comparison, EcosystemChanges? changes = null) =>
        new EcosystemReport(comparison ?? throw new ArgumentNullException(nameof(comparison)), changes).Build();

    /// <summary>The comparison as Markdown.</summary>
    public static string ToMarkdown(this PlatformComparison comparison) => comparison.ToReport().ToMarkdown();

    /// <summary>The coverage as Markdown.</summary>
    public static string ToMarkdown(this Coverage coverage) => coverage.ToReport().ToMarkdown();

    /// <summary>The comparison of ecosystems as Markdown.</summary>
    public static string ToMarkdown(this EcosystemComparison comparison) => comparison.ToReport().ToMarkdown();

    /// <summary>The report as Markdown: tables, lists, numbered sources.</summary>
    public static string ToMarkdown(this Report report) => ReportMarkdown.Write(report ?? throw new ArgumentNullException(nameof(report)));

    /// <summary>The report as one page of HTML with its styles and drawings in it, and no script; readable in print, in the light and in the dark.</summary>
    public static string ToHtml(this Report report) => ReportHtml.Write(report ?? throw new ArgumentNullException(nameof(report)));
}
