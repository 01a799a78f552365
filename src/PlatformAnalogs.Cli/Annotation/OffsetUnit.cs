using System.Text;

namespace PlatformAnalogs.Cli.Annotation;

/// <summary>In what offsets count.</summary>
internal enum OffsetUnit
{
    Utf16,
    Utf8,
    Codepoint,
}

/// <summary>Turns offsets in UTF-16 units into others, going forward through one text.</summary>
internal ref struct OffsetCounter(ReadOnlySpan<char> text, OffsetUnit unit)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _known;
    private int _counted;

    /// <summary>The offset of a place that is not before the one asked for last.</summary>
    internal int At(int place)
    {
        if (unit == OffsetUnit.Utf16)
            return place;
        ReadOnlySpan<char> passed = _text[_known..place];
        _known = place;
        if (unit == OffsetUnit.Utf8)
            return _counted += Encoding.UTF8.GetByteCount(passed);
        foreach (Rune _ in passed.EnumerateRunes())
            _counted++;
        return _counted;
    }
}
