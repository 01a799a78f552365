using System.Globalization;
using System.Text;

namespace PlatformAnalogs.Cli.Output;

/// <summary>Access over time on a terminal: a line for each platform and region, a sign for each span of days of one length.</summary>
internal static class Ribbons
{
    private const int Width = 60;

    internal static void Draw(TextWriter output, IReadOnlyList<ReportRibbon> ribbons)
    {
        AccessSpan[] spans = [.. ribbons.SelectMany(ribbon => ribbon.History.Spans)];
        if (spans.Length == 0)
            return;
        int first = spans.Min(span => span.First.DayNumber), last = spans.Max(span => span.Last.DayNumber) + 1, label = ribbons.Max(ribbon => ribbon.Label.Length);
        output.WriteLine();
        foreach (ReportRibbon ribbon in ribbons)
        {
            StringBuilder line = new(Plain.Text(ribbon.Label.PadRight(label)) + "  ");
            for (int i = 0; i < Width; i++)
            {
                // The status in the middle of the days that a sign stands for.
                DateOnly day = DateOnly.FromDayNumber(first + (int)((i + 0.5) / Width * (last - first)));
                AccessSpan? span = ribbon.History.Spans.FirstOrDefault(span => span.First <= day && day <= span.Last);
                line.Append(span is null or { Status: AccessStatus.NotYetLaunched } ? ' ' : Sign(span.Visibility));
            }

            output.WriteLine(line.ToString().TrimEnd());
        }

        string from = DateOnly.FromDayNumber(first).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), to = DateOnly.FromDayNumber(last - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        output.WriteLine($"{new string(' ', label + 2)}{from}{to.PadLeft(Width - from.Length)}");
        output.WriteLine($"{new string(' ', label + 2)}█ reachable  ▒ partly  × not  · unknown");
    }

    private static char Sign(Visibility visibility) => visibility switch
    {
        Visibility.Seen => '█',
        Visibility.Partly => '▒',
        Visibility.NotSeen => '×',
        _ => '·',
    };
}
