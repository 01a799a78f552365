namespace PlatformAnalogs.Text;

/// <summary>Where in a link the text of a placeholder stands; empty where it stands nowhere, as no placeholder takes nothing.</summary>
internal readonly record struct LinkCapture(int Start, int End)
{
    internal Range? Range => Start == End ? null : new Range(Start, End);
}
