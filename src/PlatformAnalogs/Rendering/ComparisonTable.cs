namespace PlatformAnalogs;

/// <summary>A row of a comparison: what it is about, and what each side says, with the numbers of its footnotes.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="First">What holds for the first platform.</param>
/// <param name="Second">What holds for the second.</param>
public sealed record ComparisonRow(string Label, string First, string Second);

/// <summary>A comparison in words, ready for print: title, rows, conclusions, footnotes. Plain text; escape it for the medium.</summary>
public sealed class ComparisonTable
{
    internal ComparisonTable(string title, IReadOnlyList<ComparisonRow> rows, IReadOnlyList<string> conclusions, IReadOnlyList<Source> footnotes)
    {
        Title = title;
        Rows = rows;
        Conclusions = conclusions;
        Footnotes = footnotes;
    }

    /// <summary>Both names as of the day, and the date.</summary>
    public string Title { get; }

    /// <summary>The rows; the first holds the names.</summary>
    public IReadOnlyList<ComparisonRow> Rows { get; }

    /// <summary>What follows from the rows, and what does not.</summary>
    public IReadOnlyList<string> Conclusions { get; }

    /// <summary>The sources of the footnotes; the first has the number 1. <see cref="PlatformAnalogs.Footnotes.Text"/> words them.</summary>
    public IReadOnlyList<Source> Footnotes { get; }
}
