namespace PlatformAnalogs;

/// <summary>Why a fact or a source could be better.</summary>
public enum DoubtKind
{
    /// <summary>The newest figure of a platform in operation is more than three years old.</summary>
    OldFigures = 0,

    /// <summary>A fact rests on one page.</summary>
    SingleSource = 1,

    /// <summary>A fact rests on secondary pages only.</summary>
    SecondaryOnly = 2,

    /// <summary>A page is cited without the date of its publication.</summary>
    UndatedSource = 3,

    /// <summary>A page is cited without its title.</summary>
    UntitledSource = 4,
}

/// <summary>A remark on the quality of the data: no error, but something to better.</summary>
public sealed class Doubt
{
    internal Doubt(DoubtKind kind, string section, string subject, string text)
    {
        Kind = kind;
        Section = section;
        Subject = subject;
        Text = text;
    }

    /// <summary>Why.</summary>
    public DoubtKind Kind { get; }

    /// <summary>Of which list of the documents it is about, as <see cref="CatalogChange.Section"/> names them: <c>platforms</c>, <c>counterparts</c>, <c>accounts</c>, <c>populations</c> or <c>sources</c>.</summary>
    public string Section { get; }

    /// <summary>A platform's id, two ids joined by <c>~</c>, a holder's or a population's id, or the address of a page.</summary>
    public string Subject { get; }

    /// <summary>Which fact, in a line.</summary>
    public string Text { get; }

    /// <summary>What it is about and why.</summary>
    public override string ToString() => $"{Section} {Subject}: {Text} ({Kind})";
}
