using System.Text;

namespace PlatformAnalogs.Rendering;

/// <summary>Text that Markdown leaves as it is.</summary>
internal static class Markdown
{
    private const string Signs = @"\`*_{}<>#|~";

    internal static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in Printable.Text(text))
        {
            if (Signs.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
