using System.Text;
using PlatformAnalogs.Rendering;

namespace PlatformAnalogs;

/// <summary>Comparisons for print.</summary>
public static class ComparisonRendering
{
    /// <summary>The comparison in words, every figure with the number of its footnote.</summary>
    public static ComparisonTable ToTable(this PlatformComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonTableBuilder(comparison).Build();
    }

    /// <summary>The comparison as Markdown: a table, conclusions, and numbered sources. Names and notes are escaped.</summary>
    public static string ToMarkdown(this PlatformComparison comparison)
    {
        ComparisonTable table = comparison.ToTable();
        StringBuilder text = new();
        text.Append("# ").Append(Markdown.Escape(table.Title)).Append("\n\n");
        foreach ((ComparisonRow row, int index) in table.Rows.Select((row, index) => (row, index)))
        {
            text.Append("| ").Append(Markdown.Escape(row.Label)).Append(" | ").Append(Markdown.Escape(row.First)).Append(" | ").Append(Markdown.Escape(row.Second)).Append(" |\n");
            if (index == 0)
                text.Append("|---|---|---|\n");
        }

        text.Append('\n');
        foreach (string conclusion in table.Conclusions)
            text.Append("- ").Append(Markdown.Escape(conclusion)).Append('\n');
        text.Append('\n');
        for (int i = 0; i < table.Footnotes.Count; i++)
            text.Append(i + 1).Append(". ").Append(Markdown.Escape(Footnotes.Description(table.Footnotes[i]))).Append(". <").Append(table.Footnotes[i].Url.AbsoluteUri).Append(">\n");
        return text.ToString();
    }
}
