using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Reports as one page of HTML that needs nothing else: styles and drawings are in it, and there is no script.</summary>
internal static partial class ReportHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #d5d5d5; --bar: #2f6db3; --soft: #9dbfe0; --open: #a9d5b0; --partly: #f0d58c; --shut: #eba9a3; --unknown: #e4e4e4; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #161616; --line: #3c3c3c; --bar: #6fa8e0; --soft: #3f5f80; --open: #2c5d36; --partly: #6b5717; --shut: #77322b; --unknown: #333; } }
        body { margin: 0 auto; padding: 1rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin-top: 2rem; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .925rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: break-word; hyphens: auto; min-width: 6rem; }
        ol, ul { padding-left: 1.5rem; } ol { font-size: .85rem; } a { color: inherit; overflow-wrap: anywhere; }
        svg { width: 100%; height: auto; } .wide svg { min-width: 34rem; } .note { font-size: .8em; text-decoration: none; } svg text { fill: currentColor; font: 13px system-ui, sans-serif; }
        @media print { body { max-width: none; } a { text-decoration: none; } tr, svg { break-inside: avoid; } }
        """;

    internal static string Write(Report report)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Escape(report.Title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<h1>").Append(Escape(report.Title)).Append("</h1>\n");
        foreach (ReportSection section in report.Sections)
            Write(page, section, report.Footnotes.Count);
        if (report.Footnotes.Count > 0)
        {
            page.Append("<h2>Sources</h2>\n<ol>\n");
            int number = 0;
            foreach (Source source in report.Footnotes)
                page.Append(CultureInfo.InvariantCulture, $"<li id=\"source-{++number}\">").Append(Escape(Footnotes.Description(source))).Append(". <a href=\"").Append(Escape(source.Url.AbsoluteUri)).Append("\">").Append(Escape(source.Address)).Append("</a></li>\n");
            page.Append("</ol>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, ReportSection section, int footnotes)
    {
        if (section.Heading is { } heading)
            page.Append("<h2>").Append(Escape(heading)).Append("</h2>\n");
        if (section.Figures.Count > 0)
            page.Append("<div class=\"wide\">").Append(UsersChart.Draw(section.Figures, onPage: true)).Append("</div>\n");
        if (section.Columns.Count > 0)
        {
            page.Append("<div class=\"wide\"><table>\n<thead>");
            Row(page, section.Columns, "th", footnotes);
            page.Append("</thead>\n<tbody>\n");
            foreach (IReadOnlyList<string> row in section.Rows)
                Row(page, row, "td", footnotes);
            page.Append("</tbody>\n</table></div>\n");
        }

        if (section.Bars is { } bars)
            Draw(page, bars);
        if (section.Ribbons.Count > 0)
            ReportRibbons.Draw(page, section.Ribbons);
        if (section.Lines.Count > 0)
        {
            page.Append("<ul>\n");
            foreach (string line in section.Lines)
                page.Append("<li>").Append(Cited(line, footnotes)).Append("</li>\n");
            page.Append("</ul>\n");
        }
    }

    // A bar to the central value, and a paler one over what the words leave open.
    private static void Draw(StringBuilder page, ReportBars bars)
    {
        const int width = 640, left = 150, right = 120, height = 26;
        decimal most = bars.Bars.Max(bar => Math.Max(bar.Amount.Value, bar.Amount.SoftUpper));
        if (most <= 0)
            return;
        decimal X(decimal amount) => left + amount / most * (width - left - right);
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\"><svg viewBox=\"0 0 {width} {(bars.Bars.Count + 1) * height}\" role=\"img\" aria-label=\"{Escape(bars.Caption)}\">\n<text x=\"0\" y=\"16\">{Escape(bars.Caption)}</text>\n");
        for (int i = 0; i < bars.Bars.Count; i++)
        {
            (string label, Estimate amount) = (bars.Bars[i].Label, bars.Bars[i].Amount);
            int top = (i + 1) * height;
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{top + 15}\">{Escape(label)}</text><rect x=\"{left}\" y=\"{top + 3}\" width=\"{X(amount.Value) - left:0.0}\" height=\"16\" fill=\"var(--bar)\"/>");
            page.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X(amount.SoftLower):0.0}\" y=\"{top + 8}\" width=\"{X(amount.SoftUpper) - X(amount.SoftLower):0.0}\" height=\"6\" fill=\"var(--soft)\"/>");
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(Math.Max(amount.Value, amount.SoftUpper)) + 6:0.0}\" y=\"{top + 15}\">{Escape(amount.ToWords())}{(bars.IsPerCent ? " %" : "")}</text>\n");
        }

        page.Append("</svg></div>\n");
    }

    private static void Row(StringBuilder page, IReadOnlyList<string> cells, string tag, int footnotes)
    {
        page.Append("<tr>");
        foreach (string cell in cells)
            page.Append('<').Append(tag).Append('>').Append(Cited(cell, footnotes)).Append("</").Append(tag).Append('>');
        page.Append("</tr>\n");
    }

    // The number of a footnote leads to it; other numbers in brackets are of the data.
    private static string Cited(string text, int footnotes) => FootnoteNumber().Replace(Escape(text), number =>
        int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture) <= footnotes ? $"<a class=\"note\" href=\"#source-{number.Groups[1].ValueSpan}\">{number.ValueSpan}</a>" : number.Value);

    [GeneratedRegex(@"\[([1-9][0-9]{0,3})\]")]
    private static partial Regex FootnoteNumber();

    internal static string Escape(string text) => WebUtility.HtmlEncode(Printable.Text(text));
}
