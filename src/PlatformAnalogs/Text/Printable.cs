namespace PlatformAnalogs.Text;

/// <summary>
/// Text of the data without characters that steer instead of being read: control characters, ends of lines of any kind, signs that turn the
/// direction of what follows; and without what is no character at all. Depends on nothing of the library, as the command line compiles it too.
/// </summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    internal static string Text(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Instead(text, i) != text[i])
                return string.Create(text.Length, text, static (printable, text) =>
                {
                    for (int i = 0; i < printable.Length; i++)
                        printable[i] = Instead(text, i);
                });
        }

        return text;
    }

    private static char Instead(string text, int at)
    {
        char c = text[at];
        if (c < '\u007F')
            return c < ' ' ? ' ' : c;
        if (char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            return ' ';
        if (c is '\uFFFE' or '\uFFFF')
            return Replacement;
        bool isHalf = char.IsHighSurrogate(c) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]) : char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
        return isHalf ? Replacement : c;
    }
}
