namespace PlatformAnalogs;

/// <summary>A problem in a document: what is wrong, where, and what was expected. Immutable and safe to share between threads.</summary>
/// <param name="Code">The number of the rule, such as <c>PA0007</c>; a number once used keeps its meaning.</param>
/// <param name="File">The document: the path of its file, else the name that was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1, as editors count.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record CatalogProblem(string Code, string File, int Line, int Column, string Path, string Message)
{
    /// <summary>In the form to which build tools and editors jump.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error {Code}: {Message} [{Path}]";
}
