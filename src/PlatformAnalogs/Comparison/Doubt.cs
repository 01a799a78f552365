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
/// <param name="Kind">Why.</param>
/// <param name="Subject">A platform's id, two ids joined by <c>~</c>, a holder's or a population's id, or the address of a page.</param>
/// <param name="Text">Which fact, in a line.</param>
public sealed record Doubt(DoubtKind Kind, string Subject, string Text);
