namespace PlatformAnalogs.Text;

/// <summary>One piece of a template's segment: a literal, one of several words, or a placeholder.</summary>
/// <param name="Words">The literal, or the words of which one must stand there; empty for a placeholder.</param>
/// <param name="Name">What a placeholder is called: <c>handle</c>, <c>id</c>, or <c>*</c>; empty for words.</param>
/// <param name="Type">What a placeholder takes.</param>
internal sealed record LinkPart(string[] Words, string Name, LinkPartType Type)
{
    // Sites keep hundreds of words for themselves; a few are compared faster than looked up.
    private readonly HashSet<string>? _set = Words.Length > 8 ? new HashSet<string>(Words, StringComparer.OrdinalIgnoreCase) : null;

    internal bool IsPlaceholder { get; } = Name.Length > 0;

    /// <summary>Whether it is a handle, before which people put a sign though the address has none.</summary>
    internal bool IsSigned { get; } = Name == "handle" && Type == LinkPartType.Name;

    /// <summary>Whether a text is one of the words.</summary>
    internal bool IsWord(ReadOnlySpan<char> text)
    {
        if (_set is not null)
            return _set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
        foreach (string word in Words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the placeholder takes a part of a link whole.</summary>
    internal bool Takes(in LinkParts link, int start, int end) => start < end && Type switch
    {
        LinkPartType.Digits => !link.Text[start..end].ContainsAnyExceptInRange('0', '9'),
        LinkPartType.Token => !link.Text[start..end].ContainsAnyExcept(LinkLetters.Token.Values),
        LinkPartType.Name => link.Letters.IsPlainName(start, end) || IsName(link.Text[start..end]),
        _ => true,
    };

    // Letters of any script; signs beyond ASCII too, as sites let people choose them.
    private static bool IsName(ReadOnlySpan<char> text)
    {
        for (int other = text.IndexOfAnyExcept(LinkLetters.Name.Values); other >= 0; other = text.IndexOfAnyExcept(LinkLetters.Name.Values))
        {
            if (text[other] < 0x80 || char.IsControl(text[other]) || char.IsWhiteSpace(text[other]))
                return false;
            text = text[(other + 1)..];
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
