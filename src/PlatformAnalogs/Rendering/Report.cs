namespace PlatformAnalogs;

/// <summary>A result in words, ready for print: sections and numbered sources. Plain text; escape it for the medium.</summary>
public sealed class Report
{
    internal Report(string title, IReadOnlyList<ReportSection> sections, IReadOnlyList<Source> footnotes)
    {
        Title = title;
        Sections = sections;
        Footnotes = footnotes;
    }

    /// <summary>What the result is of, and for which date.</summary>
    public string Title { get; }

    /// <summary>The sections, in order of reading.</summary>
    public IReadOnlyList<ReportSection> Sections { get; }

    /// <summary>The sources of the footnotes; the first has the number 1. <see cref="PlatformAnalogs.Footnotes.Text"/> words them.</summary>
    public IReadOnlyList<Source> Footnotes { get; }
}

/// <summary>A part of a report: a table, bars, lines, each as far as there is one.</summary>
public sealed class ReportSection
{
    internal ReportSection(string? heading) => Heading = heading;

    /// <summary>The heading; null for the first section, which the title heads.</summary>
    public string? Heading { get; }

    /// <summary>The heads of the table's columns; empty where there is no table.</summary>
    public IReadOnlyList<string> Columns { get; internal init; } = [];

    /// <summary>The rows, each with a cell for each column, with the numbers of its footnotes.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; internal init; } = [];

    /// <summary>Amounts to draw; null where there are none.</summary>
    public ReportBars? Bars { get; internal init; }

    /// <summary>Figures to draw over time; empty where there are none.</summary>
    public IReadOnlyList<PlatformFigure> Figures { get; internal init; } = [];

    /// <summary>Access over time to draw, all over the same days; empty where there is none.</summary>
    public IReadOnlyList<ReportRibbon> Ribbons { get; internal init; } = [];

    /// <summary>What follows from the table, and what does not.</summary>
    public IReadOnlyList<string> Lines { get; internal init; } = [];
}

/// <summary>Amounts of one measure, to draw side by side.</summary>
/// <param name="Caption">What is measured.</param>
/// <param name="Bars">The amounts.</param>
/// <param name="IsPerCent">Whether they are per cents, rather than persons or accounts.</param>
public sealed record ReportBars(string Caption, IReadOnlyList<ReportBar> Bars, bool IsPerCent = false);

/// <summary>An amount to draw.</summary>
/// <param name="Label">Whose it is.</param>
/// <param name="Amount">The amount with its bounds.</param>
public sealed record ReportBar(string Label, Estimate Amount);

/// <summary>Access over time, to draw as a ribbon.</summary>
/// <param name="Label">Of what, and where.</param>
/// <param name="History">The spans.</param>
public sealed record ReportRibbon(string Label, AccessHistory History);
