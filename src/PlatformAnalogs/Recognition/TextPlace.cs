namespace PlatformAnalogs.Recognition;

/// <summary>Lines and columns in a piece of a page's text, asked for in rising order.</summary>
internal struct TextPlace(PageText text)
{
    private int _known;
    private int _line = text.Line;
    private int _lineStart = 1 - text.Column;

    /// <summary>The line and column of a place in the text.</summary>
    internal PagePlace At(int place)
    {
        for (; _known < place; _known++)
        {
            if (text.Text[_known] != '\n')
                continue;
            _line++;
            _lineStart = _known + 1;
        }

        return new PagePlace(_line, place - _lineStart + 1);
    }
}
