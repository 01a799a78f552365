namespace PlatformAnalogs;

/// <summary>A problem in a document: what is wrong, where, and what was expected. Immutable and safe to share between threads.</summary>
public sealed class CatalogProblem
{
    internal CatalogProblem(string code, string file, int line, int column, string path, string message)
    {
        Code = code;
        File = file;
        Line = line;
        Column = column;
        Path = path;
        Message = message;
    }

    /// <summary>The number of the rule, such as <c>PA0007</c>; a number once used keeps its meaning.</summary>
    public string Code { get; }

    /// <summary>The document: the path of its file, else the name that was given.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1, as editors count.</summary>
    public int Column { get; }

    /// <summary>The JSON path.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what was expected.</summary>
    public string Message { get; }

    /// <summary>In the form to which build tools and editors jump.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error {Code}: {Message} [{Path}]";
}
