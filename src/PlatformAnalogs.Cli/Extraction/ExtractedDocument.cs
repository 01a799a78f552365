namespace PlatformAnalogs.Cli.Extraction;

/// <summary>A document to read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">What it is called in findings: the path as given on the command line, with '/'.</param>
internal sealed record FoundDocument(string Path, string Name);

/// <summary>Why something was not read, or not as what it is, in words for a person.</summary>
/// <param name="Name">The path, as in <see cref="FoundDocument.Name"/>.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record DocumentProblem(string Name, string Message);

/// <summary>What was found under the paths of a command line.</summary>
/// <param name="Documents">The documents, in the ordinal order of their names.</param>
/// <param name="Problems">What could not be looked at, in the same order.</param>
internal sealed record FoundDocuments(IReadOnlyList<FoundDocument> Documents, IReadOnlyList<DocumentProblem> Problems);

/// <summary>What was read from a document.</summary>
/// <param name="Name">What it is called in findings.</param>
/// <param name="Page">What it refers to; null where it could not be read.</param>
/// <param name="Problem">What was wrong with it; there may be a page all the same.</param>
internal sealed record ExtractedDocument(string Name, AuditPage? Page, DocumentProblem? Problem);
