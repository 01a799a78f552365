namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Reads plain text: a piece for each paragraph, so that a long file is not one piece.</summary>
internal static class PlainTextExtractor
{
    // Where a file has no empty lines, a piece ends with the line that makes it this long.
    private const int Long = 1 << 16;

    internal static ExtractedDocument Extract(string name, string source, string? problem = null)
    {
        PageBuilder page = new(name, source);
        TextCollector text = new(page);
        int start = 0;
        while (start < source.Length)
        {
            int length = source.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? source.Length : start + length;
            ReadOnlySpan<char> line = source.AsSpan(start, end - start);
            if (line.IsWhiteSpace() || text.Length > Long)
                text.End();
            text.Append(line, start, line.Length);
            start = end + (source.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        text.End();
        return page.Build(problem);
    }
}
