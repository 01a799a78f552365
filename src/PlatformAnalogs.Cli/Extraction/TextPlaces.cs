namespace PlatformAnalogs.Cli.Extraction;

/// <summary>A stretch of a text that stands in its document as it is: everything between two pieces of markup.</summary>
/// <param name="InText">Where it begins in the text.</param>
/// <param name="InSource">Where it begins in the document.</param>
internal readonly record struct TextStretch(int InText, int InSource);

/// <summary>Where any place of a page's texts stands in its document. A text has lost its markup, so counting from where it begins says the line but not the column.</summary>
internal sealed class TextPlaces(LineMap lines, IReadOnlyList<PageText> texts, IReadOnlyList<IReadOnlyList<TextStretch>> stretches)
{
    /// <summary>The line and column of a place in a text.</summary>
    /// <param name="text">Which of the page's texts.</param>
    /// <param name="offset">The place in that text, from 0.</param>
    internal (int Line, int Column) At(int text, int offset)
    {
        IReadOnlyList<TextStretch> parts = stretches[text];
        int last = Last(parts.Count, part => parts[part].InText <= offset);
        return lines.At(parts[last].InSource + offset - parts[last].InText);
    }

    /// <summary>The line and column of what is found in a text, from those that counting from where the text begins gives.</summary>
    internal (int Line, int Column) Exactly(int line, int column)
    {
        // Without its markup a text ends before it really does, so the next one cannot have begun.
        if (texts.Count == 0 || (texts[0].Line, texts[0].Column).CompareTo((line, column)) > 0)
            return (line, column);
        int found = Last(texts.Count, text => (texts[text].Line, texts[text].Column).CompareTo((line, column)) <= 0);
        PageText begun = texts[found];
        int start = 0;
        for (int passed = begun.Line; passed < line; passed++)
        {
            int end = begun.Text.IndexOf('\n', start);
            if (end < 0)
                return (line, column);
            start = end + 1;
        }

        (int Line, int Column) place = At(found, start + column - (line == begun.Line ? begun.Column : 1));
        // Cells of several lines stand side by side: then it may have been the one before.
        return place.Line == line ? place : (line, column);
    }

    // The first always holds.
    private static int Last(int count, Func<int, bool> holds)
    {
        int low = 0;
        for (int high = count - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            if (holds(middle))
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
