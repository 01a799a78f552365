namespace PlatformAnalogs.Seeds;

/// <summary>A problem in a document: what is wrong, where, and what was expected.</summary>
/// <param name="Code">The number of the rule, such as <c>PA0007</c>.</param>
/// <param name="File">The document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1, as editors count.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Message">What is wrong and what was expected.</param>
internal sealed record Diagnostic(string Code, string File, int Line, int Column, string Path, string Message)
{
    /// <summary>In the form to which build tools and editors jump.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error {Code}: {Message} [{Path}]";
}
