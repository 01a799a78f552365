using Spectre.Console;

namespace PlatformAnalogs.Cli.Output;

/// <summary>Reports on a terminal.</summary>
internal static class Terminal
{
    private const int BarWidth = 60;

    internal static void Write(Session session, Report report)
    {
        session.Output.WriteLine(Plain.Text(report.Title));
        foreach (ReportSection section in report.Sections)
        {
            if (section.Heading is { } heading)
                session.Output.WriteLine("\n" + Plain.Text(heading));
            if (section.Rows.Count > 0)
            {
                Table table = Plain.Table([.. section.Columns]);
                table.ShowRowSeparators();
                foreach (IReadOnlyList<string> row in section.Rows)
                    table.Row([.. row]);
                session.Console.Write(table);
            }

            if (section.Bars is { } bars)
                Draw(session, bars.Caption, bars.Bars.Select(bar => (bar.Label, bar.Amount)), bars.IsPerCent);
            if (section.Figures.Count > 1)
                Draw(session, section.Figures);
            if (section.Ribbons.Count > 0)
                Ribbons.Draw(session.Output, section.Ribbons);
            if (section.Lines.Count > 0)
                session.Output.WriteLine();
            foreach (string line in section.Lines)
                session.Output.WriteLine(Plain.Text("- " + line));
        }

        Plain.Footnotes(session.Output, report.Footnotes);
    }

    // A bar for each figure, in their order: on a terminal time runs downwards.
    private static void Draw(Session session, IReadOnlyList<PlatformFigure> figures)
    {
        foreach (IGrouping<(Metric Metric, Region Region, string? Base), PlatformFigure> alike in figures.GroupBy(item => (item.Figure.Metric, item.Figure.Region, item.Figure.Base)))
        {
            string caption = string.Join(", ", new[] { Json.Token(alike.Key.Metric).Replace('-', ' '), alike.Key.Base, alike.Key.Region.Id }.OfType<string>());
            Draw(session, caption, alike.Select(item => ($"{item.Platform.NameAsOf(item.Figure.AsOf)} {item.Figure.AsOf}", item.Figure.Amount)), alike.Key.Metric == Metric.MarketShare);
        }
    }

    private static void Draw(Session session, string caption, IEnumerable<(string Label, Estimate Amount)> bars, bool isPerCent)
    {
        BarChart chart = new() { Width = BarWidth, Label = Plain.Cell($"{caption}, {(isPerCent ? "%" : "million")}") };
        foreach ((string label, Estimate amount) in bars)
            chart.AddItem(Plain.Cell(label), (double)decimal.Round(amount.Value / (isPerCent ? 1 : 1_000_000), 1));
        session.Output.WriteLine();
        session.Console.Write(chart);
    }
}
