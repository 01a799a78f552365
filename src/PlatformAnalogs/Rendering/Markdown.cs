using System.Text;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Text that Markdown leaves as it is.</summary>
internal static class Markdown
{
    private const string Signs = @"\`*_{}<>#|~";

    // What makes a link of the brackets before it; brackets themselves are around the numbers of sources.
    private const string BehindBracket = "(:";

    internal static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        char last = '\0';
        foreach (char c in Printable.Text(text))
        {
            if (Signs.Contains(c) || (last == ']' && BehindBracket.Contains(c)))
                escaped.Append('\\');
            escaped.Append(last = c);
        }

        return escaped.ToString();
    }
}
