namespace PlatformAnalogs;

/// <summary>What a page refers to, as somebody who can read its format found it.</summary>
/// <param name="Name">What the page is called in findings: a path or an address.</param>
/// <param name="References">The addresses in it, in the order in which they stand.</param>
/// <param name="Texts">The pieces of running text in it, in the order in which they stand; addresses and names in them are looked for.</param>
public sealed record AuditPage(string Name, IReadOnlyList<PageReference> References, IReadOnlyList<PageText> Texts);

/// <summary>An address in a page.</summary>
/// <param name="Kind">What the page does with it.</param>
/// <param name="Target">The address, as it stands there.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record PageReference(ReferenceKind Kind, string Target, int Line, int Column);

/// <summary>A piece of running text in a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Column">The column where it begins in UTF-16 units, from 1.</param>
public sealed record PageText(string Text, int Line, int Column)
{
    /// <summary>
    /// Says the line and the column of a place in the text; for a text that was put together from pieces, as what stood between them is left out.
    /// Null: the text stands in the page as it is.
    /// </summary>
    public Func<int, (int Line, int Column)>? Place { get; init; }
}
