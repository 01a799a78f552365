using System.Globalization;
using System.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Access over time as a drawing (SVG): a ribbon for each platform and region, with the status in words where there is room.</summary>
internal static class ReportRibbons
{
    private const int Width = 640, Left = 150, Height = 24, RoomForALetter = 7, RoomForAYear = 36;

    internal static void Draw(StringBuilder page, IReadOnlyList<ReportRibbon> ribbons)
    {
        if (!ribbons.Any(ribbon => ribbon.History.Spans.Count > 0))
            return;
        DateOnly first = ribbons.SelectMany(ribbon => ribbon.History.Spans).Min(span => span.First), last = ribbons.SelectMany(ribbon => ribbon.History.Spans).Max(span => span.Last);
        int days = Math.Max(1, last.DayNumber + 1 - first.DayNumber), height = (ribbons.Count + 1) * Height;
        double X(int day) => Left + (double)(day - first.DayNumber) / days * (Width - Left);

        page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\"><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"Access over time\">\n");
        for (int i = 0; i < ribbons.Count; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{i * Height + 16}\">{ReportHtml.Escape(ribbons[i].Label)}</text>");
            foreach (AccessSpan span in ribbons[i].History.Spans.Where(span => span.Status != AccessStatus.NotYetLaunched))
                Draw(page, span, i * Height, X(span.First.DayNumber), X(span.Last.DayNumber + 1));
            page.Append('\n');
        }

        int every = Math.Max(1, (last.Year - first.Year + 7) / 8);
        for (int year = first.Year + 1; year <= last.Year; year += every)
        {
            double x = X(new DateOnly(year, 1, 1).DayNumber);
            page.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.0}\" y1=\"0\" x2=\"{x:0.0}\" y2=\"{height - Height}\" stroke=\"currentColor\" stroke-opacity=\".25\"/>");
            if (x < Width - RoomForAYear)
                page.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 2:0.0}\" y=\"{height - 6}\">{year}</text>");
            page.Append('\n');
        }

        page.Append("</svg></div>\n");
    }

    private static void Draw(StringBuilder page, AccessSpan span, int top, double from, double to)
    {
        string words = span.Status.ToWords();
        page.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.0}\" y=\"{top + 2}\" width=\"{to - from:0.0}\" height=\"{Height - 6}\" fill=\"var(--{Ink(span.Visibility)})\"><title>{words}, {span.First:o} to {span.Last:o}</title></rect>");
        if (to - from > words.Length * RoomForALetter)
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{from + 4:0.0}\" y=\"{top + 16}\">{words}</text>");
    }

    private static string Ink(Visibility visibility) => visibility switch
    {
        Visibility.Seen => "open",
        Visibility.Partly => "partly",
        Visibility.NotSeen => "shut",
        _ => "unknown",
    };
}
