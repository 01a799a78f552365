using System.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Reports as Markdown.</summary>
internal static class ReportMarkdown
{
    internal static string Write(Report report)
    {
        StringBuilder text = new();
        text.Append("# ").Append(Markdown.Escape(report.Title)).Append('\n');
        foreach (ReportSection section in report.Sections)
        {
            if (section.Heading is { } heading)
                text.Append("\n## ").Append(Markdown.Escape(heading)).Append('\n');
            if (section.Columns.Count > 0)
            {
                text.Append('\n');
                Row(text, section.Columns);
                text.Append('|').Insert(text.Length, "---|", section.Columns.Count).Append('\n');
                foreach (IReadOnlyList<string> row in section.Rows)
                    Row(text, row);
            }

            if (section.Lines.Count > 0)
                text.Append('\n');
            foreach (string line in section.Lines)
                text.Append("- ").Append(Markdown.Escape(line)).Append('\n');
        }

        if (report.Footnotes.Count > 0)
            text.Append('\n');
        for (int i = 0; i < report.Footnotes.Count; i++)
            text.Append(i + 1).Append(". ").Append(Markdown.Escape(Footnotes.Description(report.Footnotes[i]))).Append(". <").Append(report.Footnotes[i].Url.AbsoluteUri).Append(">\n");
        return text.ToString();
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
            text.Append(' ').Append(Markdown.Escape(cell)).Append(" |");
        text.Append('\n');
    }
}
