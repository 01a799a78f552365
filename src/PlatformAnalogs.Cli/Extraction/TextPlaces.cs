namespace PlatformAnalogs.Cli.Extraction;

/// <summary>A stretch of a text that stands in its document as it is: everything between two pieces of markup.</summary>
/// <param name="InText">Where it begins in the text.</param>
/// <param name="InSource">Where it begins in the document.</param>
internal readonly record struct TextStretch(int InText, int InSource);

/// <summary>Where any place of a page's texts stands in its document. A text has lost its markup, so counting from where it begins says the line but not the column.</summary>
internal sealed class TextPlaces(LineMap lines, IReadOnlyList<IReadOnlyList<TextStretch>> texts)
{
    /// <summary>The line and column of a place in a text.</summary>
    /// <param name="text">Which of the page's texts.</param>
    /// <param name="offset">The place in that text, from 0.</param>
    internal (int Line, int Column) At(int text, int offset)
    {
        IReadOnlyList<TextStretch> stretches = texts[text];
        int low = 0;
        for (int high = stretches.Count - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            if (stretches[middle].InText <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return lines.At(stretches[low].InSource + offset - stretches[low].InText);
    }
}
