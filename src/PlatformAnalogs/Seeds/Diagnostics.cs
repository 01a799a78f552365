using PlatformAnalogs.Text;

namespace PlatformAnalogs.Seeds;

/// <summary>The problems found so far. All are reported at once, up to a limit beyond which nobody reads on.</summary>
internal sealed class Diagnostics
{
    internal const int Limit = 1000;

    // A message that repeats a hostile text must not grow with it.
    private const int LongestMessage = 1000;

    // About a second's work.
    private const long MostCompared = 100_000_000;

    private readonly List<CatalogProblem> _found = [];
    private long _compared;

    /// <summary>How many were found, those beyond the limit included.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether further ones are only counted.</summary>
    internal bool IsFull => _found.Count >= Limit;

    /// <summary>The problems by file and place.</summary>
    internal IReadOnlyList<CatalogProblem> Found =>
        [.. _found.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    internal void Add(CatalogProblem problem)
    {
        Count++;
        if (!IsFull)
            _found.Add(new CatalogProblem(problem.Code, problem.File, problem.Line, problem.Column, Short(problem.Path), Short(problem.Message)));
    }

    /// <summary>Whether it is still worth while to compare so many letters for what somebody may have meant.</summary>
    internal bool MayCompare(long letters) => (_compared += letters) <= MostCompared;

    internal void Add(string code, LocatedDocument document, int offset, string path, string message)
    {
        if (IsFull)
        {
            Count++;
            return;
        }

        // What an overlay makes wrong about facts that it does not hold is its problem, at the place in it that did so.
        if (document.Cause is { } cause)
        {
            Add(code, cause, $"With this, {document.File} no longer fits ({path}): {message}");
            return;
        }

        (int line, int column) = document.Place(offset);
        Add(new CatalogProblem(code, document.File, line, column, path, message.Length <= LongestMessage ? message : message[..LongestMessage] + "..."));
    }

    internal void Add(string code, LocatedNode node, string message)
    {
        if (IsFull)
            Count++;
        else
            Add(code, node.Document, node.Offset, node.Path, message);
    }

    private static string Short(string text) => Printable.Text(text.Length <= LongestMessage ? text : text[..LongestMessage] + "...");
}
