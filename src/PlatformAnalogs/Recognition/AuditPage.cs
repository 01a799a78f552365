namespace PlatformAnalogs;

/// <summary>What a page refers to, as somebody who can read its format found it.</summary>
public sealed class AuditPage
{
    /// <summary>A page.</summary>
    /// <param name="name">What the page is called in findings: a path or an address.</param>
    /// <param name="references">The addresses in it, in the order in which they stand.</param>
    /// <param name="texts">The pieces of running text in it, in the order in which they stand; addresses and names in them are looked for.</param>
    public AuditPage(string name, IReadOnlyList<PageReference> references, IReadOnlyList<PageText> texts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(texts);
        Name = name;
        References = references;
        Texts = texts;
    }

    /// <summary>What the page is called in findings: a path or an address.</summary>
    public string Name { get; }

    /// <summary>The addresses in it, in the order in which they stand.</summary>
    public IReadOnlyList<PageReference> References { get; }

    /// <summary>The pieces of running text in it, in the order in which they stand.</summary>
    public IReadOnlyList<PageText> Texts { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>An address in a page.</summary>
/// <param name="Kind">What the page does with it; what stands in running text is for <see cref="AuditPage.Texts"/>.</param>
/// <param name="Target">The address, as it stands there.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record PageReference(ReferenceKind Kind, string Target, int Line, int Column)
{
    /// <summary>The place, the kind and the address.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}: {Kind} {Target}");
}

/// <summary>A piece of running text in a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Column">The column where it begins in UTF-16 units, from 1.</param>
public sealed record PageText(string Text, int Line, int Column)
{
    /// <summary>
    /// Says where in the page a place in the text is, by its offset in UTF-16 units; for a text that was put together from pieces, as what stood
    /// between them is left out. Null: the text stands in the page as it is.
    /// </summary>
    public Func<int, PagePlace>? Place { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>A place in a page.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct PagePlace(int Line, int Column)
{
    /// <summary>Line and column.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}

/// <summary>A page that could not be read, and why.</summary>
/// <param name="Page">What the page is called: a path or an address.</param>
/// <param name="Message">Why it could not be read.</param>
public sealed record PageProblem(string Page, string Message)
{
    /// <summary>The page and the problem.</summary>
    public override string ToString() => $"{Page}: {Message}";
}
