namespace PlatformAnalogs.Text;

/// <summary>One piece of a template's segment: a literal, one of several words, or a placeholder.</summary>
/// <param name="Words">The literal, or the words of which one must stand there; empty for a placeholder.</param>
/// <param name="Name">What a placeholder is called: <c>handle</c>, <c>id</c>, or <c>*</c>; empty for words.</param>
/// <param name="Type">What a placeholder takes.</param>
internal sealed record LinkPart(string[] Words, string Name, LinkPartType Type)
{
    internal bool IsPlaceholder => Name.Length > 0;

    /// <summary>Whether the placeholder takes a text whole.</summary>
    internal bool Takes(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        foreach (char c in text)
        {
            bool fits = Type switch
            {
                LinkPartType.Digits => char.IsAsciiDigit(c),
                LinkPartType.Token => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '=' or '.' or '~' or '%',
                LinkPartType.Name => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '~' or '+' or ':' or '%' or '\''
                    || (c >= 0x80 && !char.IsControl(c) && !char.IsWhiteSpace(c)),
                _ => true,
            };
            if (!fits)
                return false;
        }

        return true;
    }
}

/// <summary>What a placeholder takes, the narrowest first.</summary>
internal enum LinkPartType
{
    Digits = 0,
    Token = 1,
    Name = 2,
    Text = 3,
}
