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

    /// <summary>The sources of the footnotes; the first has the number 1. <see cref="Citations.ToText"/> words them.</summary>
    public IReadOnlyList<Source> Footnotes { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
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

    /// <summary>The heading and how much is in it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Heading ?? "(no heading)"}: {Rows.Count} rows, {Lines.Count} lines");
}

/// <summary>Amounts of one measure, to draw side by side.</summary>
public sealed class ReportBars
{
    internal ReportBars(string caption, IReadOnlyList<ReportBar> bars, bool isPerCent)
    {
        Caption = caption;
        Bars = bars;
        IsPerCent = isPerCent;
    }

    /// <summary>What is measured.</summary>
    public string Caption { get; }

    /// <summary>The amounts.</summary>
    public IReadOnlyList<ReportBar> Bars { get; }

    /// <summary>Whether they are per cents, rather than persons or accounts.</summary>
    public bool IsPerCent { get; }

    /// <summary>What they measure and each of them.</summary>
    public override string ToString() => $"{Caption}: {string.Join("; ", Bars)}";
}

/// <summary>An amount to draw.</summary>
public sealed class ReportBar
{
    internal ReportBar(string label, Estimate amount)
    {
        Label = label;
        Amount = amount;
    }

    /// <summary>Whose it is.</summary>
    public string Label { get; }

    /// <summary>The amount with its bounds.</summary>
    public Estimate Amount { get; }

    /// <summary>The label and the amount.</summary>
    public override string ToString() => $"{Label}: {Amount}";
}

/// <summary>Access over time, to draw as a ribbon.</summary>
public sealed class ReportRibbon
{
    internal ReportRibbon(string label, AccessHistory history)
    {
        Label = label;
        History = history;
    }

    /// <summary>Of what, and where.</summary>
    public string Label { get; }

    /// <summary>The spans.</summary>
    public AccessHistory History { get; }

    /// <summary>The label and the history.</summary>
    public override string ToString() => $"{Label}: {History}";
}
