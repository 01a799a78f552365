using PlatformAnalogs.Rendering;

namespace PlatformAnalogs;

/// <summary>Reports for print. Names and notes are escaped for the medium.</summary>
public static class ReportRendering
{
    /// <summary>The report as Markdown: tables, lists, numbered sources.</summary>
    public static string ToMarkdown(this Report report) => ReportMarkdown.Write(report ?? throw new ArgumentNullException(nameof(report)));

    /// <summary>The report as one page of HTML with its styles and drawings in it, and no script; readable in print, in the light and in the dark.</summary>
    public static string ToHtml(this Report report) => ReportHtml.Write(report ?? throw new ArgumentNullException(nameof(report)));
}
