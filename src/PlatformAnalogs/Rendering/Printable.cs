namespace PlatformAnalogs.Rendering;

/// <summary>Text of the data without characters that steer instead of being read.</summary>
internal static class Printable
{
    internal static string Text(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
