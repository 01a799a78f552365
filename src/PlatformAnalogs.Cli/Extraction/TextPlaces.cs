namespace PlatformAnalogs.Cli.Extraction;

/// <summary>A stretch of a text that stands in its document as it is: everything between two pieces of markup.</summary>
/// <param name="InText">Where it begins in the text.</param>
/// <param name="InSource">Where it begins in the document.</param>
internal readonly record struct TextStretch(int InText, int InSource);

/// <summary>Where the places of a text stand in its document. A text has lost its markup, so counting from where it begins would not do.</summary>
internal sealed class TextPlaces(LineMap lines, IReadOnlyList<TextStretch> stretches)
{
    /// <summary>The line and column of a place in the text, from 0.</summary>
    internal PagePlace At(int offset)
    {
        int low = 0;
        for (int high = stretches.Count - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            if (stretches[middle].InText <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        (int line, int column) = lines.At(stretches[low].InSource + offset - stretches[low].InText);
        return new PagePlace(line, column);
    }
}
