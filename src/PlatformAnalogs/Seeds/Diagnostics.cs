namespace PlatformAnalogs.Seeds;

/// <summary>The problems found so far. All are reported at once, up to a limit beyond which nobody reads on.</summary>
internal sealed class Diagnostics
{
    internal const int Limit = 1000;

    private readonly List<Diagnostic> _found = [];

    /// <summary>How many were found, those beyond the limit included.</summary>
    internal int Count { get; private set; }

    /// <summary>The problems by file and place.</summary>
    internal IReadOnlyList<Diagnostic> Found =>
        [.. _found.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    internal void Add(Diagnostic problem)
    {
        Count++;
        if (_found.Count < Limit)
            _found.Add(problem);
    }

    internal void Add(string code, LocatedDocument document, int offset, string path, string message)
    {
        (int line, int column) = document.Place(offset);
        Add(new Diagnostic(code, document.File, line, column, path, message));
    }

    internal void Add(string code, LocatedNode node, string message) => Add(code, node.Document, node.Offset, node.Path, message);
}
