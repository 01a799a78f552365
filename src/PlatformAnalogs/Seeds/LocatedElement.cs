namespace PlatformAnalogs.Seeds;

/// <summary>
/// An entry of one of a document's sections. Its tree is made when asked for and not kept: that of a whole document takes many times the memory
/// of what is read from it.
/// </summary>
internal readonly struct LocatedElement
{
    private readonly LocatedNode _node;
    private readonly int _start, _length, _index;

    /// <summary>One that is made already.</summary>
    internal LocatedElement(LocatedNode node) => (_node, _start) = (node, -1);

    /// <param name="section">The section.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="index">The how manieth of the section it is.</param>
    internal LocatedElement(LocatedNode section, int start, int length, int index) => (_node, _start, _length, _index) = (section, start, length, index);

    internal LocatedDocument Document => _node.Document;

    internal LocatedNode Node => _start < 0 ? _node : _node.Document.Parse(_node, _start, _length, _index);

    /// <summary>It with one of its keys alone, where the rest does not matter yet.</summary>
    internal LocatedNode Peek(string key) => _start < 0 ? _node : _node.Document.Peek(_node, _start, _length, _index, key);
}
