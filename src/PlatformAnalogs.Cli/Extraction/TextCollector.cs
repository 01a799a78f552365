using System.Text;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Gathers the running text of one block. It loses its markup but keeps its lines: a line break in it is one of the document.</summary>
internal sealed class TextCollector(PageBuilder page)
{
    // Further in, spaces would only be ballast: nobody looks for a column there.
    private const int DeepestIndent = 256;

    private readonly StringBuilder _text = new();
    private readonly List<TextStretch> _stretches = [];
    private int _end;

    /// <summary>How much text the block has so far.</summary>
    internal int Length => _text.Length;

    /// <summary>How many blocks have ended.</summary>
    internal int Blocks { get; private set; }

    /// <summary>Adds text.</summary>
    /// <param name="text">The text, its line breaks being <c>\n</c>.</param>
    /// <param name="offset">Where it stands in the document.</param>
    /// <param name="length">How long it is there.</param>
    internal void Append(ReadOnlySpan<char> text, int offset, int length)
    {
        if (_text.Length == 0)
        {
            ReadOnlySpan<char> start = text.TrimStart();
            if (start.IsEmpty)
                return;
            // Where a text was decoded the two lengths differ, and what was trimmed is not what stands there.
            offset += Math.Min(text.Length - start.Length, length);
            length -= Math.Min(text.Length - start.Length, length);
            text = start;
        }
        else
        {
            AppendLinesUntil(offset);
        }

        if (_stretches.Count == 0 || _stretches[^1].InSource - _stretches[^1].InText != offset - _text.Length)
            _stretches.Add(new TextStretch(_text.Length, offset));
        _text.Append(text);
        _end = offset + length;
    }

    /// <summary>Parts the words before from those after, where something stood that is no text.</summary>
    internal void Space()
    {
        if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
            _text.Append(' ');
    }

    /// <summary>Takes back what was added since, if it only repeats an address.</summary>
    internal void DropRepeated(int since, string address)
    {
        // A text that is much longer is another: looking at it again for each of many nested links would take forever.
        if (_text.Length - since > address.Length + DeepestIndent)
            return;
        ReadOnlySpan<char> text = _text.ToString(since, _text.Length - since);
        ReadOnlySpan<char> bare = Bare(address);
        if (bare.Length == 0 || !Bare(text.Trim()).Equals(bare, StringComparison.OrdinalIgnoreCase))
            return;
        _text.Length = since;
        while (_stretches.Count > 0 && _stretches[^1].InText >= since)
            _stretches.RemoveAt(_stretches.Count - 1);
        Space();
        if (_text.Length > 0)
            _text.Append('\n', text.Count('\n'));
    }

    /// <summary>Ends the block.</summary>
    internal void End()
    {
        Blocks++;
        int length = _text.Length;
        while (length > 0 && char.IsWhiteSpace(_text[length - 1]))
            length--;
        if (length > 0)
            page.Add(_text.ToString(0, length), [.. _stretches]);
        _text.Clear();
        _stretches.Clear();
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> address)
    {
        int slashes = address.IndexOf("//");
        return (slashes < 0 ? address : address[(slashes + 2)..]).TrimEnd('/');
    }

    // Whoever finds something in the text counts its lines; a line's indent keeps its columns right too.
    private void AppendLinesUntil(int offset)
    {
        if (offset <= _end)
            return;
        ReadOnlySpan<char> gap = page.Source.AsSpan(_end, offset - _end);
        int last = -1;
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] is not ('\r' or '\n'))
                continue;
            if (gap[i] == '\r' && i + 1 < gap.Length && gap[i + 1] == '\n')
                i++;
            last = i;
            _text.Append('\n');
        }

        int indent = gap.Length - last - 1;
        if (last >= 0 && indent <= DeepestIndent)
            _text.Append(' ', indent);
    }
}
