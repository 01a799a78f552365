namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Where the lines of a text begin, so that an offset can be said as a line and a column.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    internal LineMap(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        int start = 0;
        for (int next; (next = text[start..].IndexOfAny('\r', '\n')) >= 0;)
        {
            start += next + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
                start++;
            _starts.Add(start);
        }
    }

    /// <summary>The line and the column of an offset, both from 1; columns count UTF-16 units.</summary>
    internal (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, _length);
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
