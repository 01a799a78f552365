using System.Buffers;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>A name as it is looked for in running text, or a longer word that hides one.</summary>
internal sealed class NamePattern
{
    private const int MinPluralLength = 4;
    private const int MaxLettersOfCase = 3;

    // What stands between the words of a name where it has a space, or where people write it apart.
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u3000-\u2010\u2011\n\r\t");

    /// <param name="folder">How letters are compared.</param>
    /// <param name="text">The name or word, as it is written.</param>
    /// <param name="platform">The platform; null for a word that only hides names.</param>
    /// <param name="name">The name; null for such a word.</param>
    internal NamePattern(NameFolder folder, string text, Platform? platform, PlatformName? name)
    {
        Text = text;
        Platform = platform;
        Name = name;
        Key = Letters(folder, text);
        IsExactCase = name is not null && (name.Needs.Contains(NameNeed.ExactCase) || (Key.Length <= MaxLettersOfCase && char.IsAsciiLetter(Key[^1])));
        NeedsContext = name?.Needs.Contains(NameNeed.Context) == true;
        TakesPlural = name is { IsOrdinaryWord: false } && !NeedsContext && Key.Length >= MinPluralLength && char.IsAsciiLetter(Key[^1]) && Key[^1] != 's';
    }

    /// <summary>As it is written.</summary>
    internal string Text { get; }

    /// <summary>Its letters, folded.</summary>
    internal string Key { get; }

    /// <summary>Null for a word that is no name and only hides those inside it.</summary>
    internal Platform? Platform { get; }

    internal PlatformName? Name { get; }

    /// <summary>Whether it must be written in its own case; names of few letters must, as words of few letters are many.</summary>
    internal bool IsExactCase { get; }

    internal bool NeedsContext { get; }

    /// <summary>Whether it may have an s behind it.</summary>
    internal bool TakesPlural { get; }

    /// <summary>Whether a piece of text that folds to the same letters is this name: the same words, written apart or together.</summary>
    /// <param name="folder">How letters are compared.</param>
    /// <param name="written">The piece of text; begins and ends with a letter.</param>
    /// <param name="sameCase">Whether it is written in the same case.</param>
    internal bool Fits(NameFolder folder, ReadOnlySpan<char> written, out bool sameCase)
    {
        sameCase = true;
        int at = 0, named = 0;
        while (named < Text.Length && folder.Letter(Text[named]) == '\0')
            named++;
        while (at < written.Length && named < Text.Length)
        {
            if (folder.Letter(written[at]) != folder.Letter(Text[named]))
                return false;
            sameCase &= IsSameCase(written[at], Text[named]);
            int gap = at + 1, namedGap = named + 1;
            while (gap < written.Length && folder.Letter(written[gap]) == '\0')
                gap++;
            while (namedGap < Text.Length && folder.Letter(Text[namedGap]) == '\0')
                namedGap++;
            if (gap < written.Length && !GapFits(written[at..(gap + 1)], Text.AsSpan(named, Math.Min(namedGap + 1, Text.Length) - named)))
                return false;
            (at, named) = (gap, namedGap);
        }

        return at >= written.Length && named >= Text.Length;
    }

    /// <summary>The letters of a text, folded one by one, as the text that is read is.</summary>
    internal static string Letters(NameFolder folder, string text) => string.Concat(text.Select(folder.Letter).Where(letter => letter != '\0'));

    /// <summary>Whether a name may be written with a space between two of its letters that it writes together: "You Tube", "QQ 音乐".</summary>
    internal static bool IsJoint(char before, char after) =>
        (char.IsAsciiLetterLower(before) && char.IsAsciiLetterUpper(after)) || (Writing.IsUnspaced(before) != Writing.IsUnspaced(after));

    // Of both the letter before and the one after are the first and the last character.
    private static bool GapFits(ReadOnlySpan<char> written, ReadOnlySpan<char> named)
    {
        ReadOnlySpan<char> gap = written[1..^1], namedGap = named[1..^1];
        if (gap.IsEmpty || gap.SequenceEqual(namedGap))
            return true;
        bool isSpace = gap.Length <= 2 && !gap.ContainsAnyExcept(Spaces);
        return isSpace && (namedGap.IsEmpty
            ? gap.Length == 1 && IsJoint(named[0], named[^1]) && (Writing.IsUnspaced(named[0]) || Writing.IsUnspaced(named[^1]) || Writing.IsUpper(written[^1]))
            : true);
    }

    private static bool IsSameCase(char written, char named)
    {
        (written, named) = (Writing.Narrow(written), Writing.Narrow(named));
        return written == named || !char.IsAsciiLetter(written) || !char.IsAsciiLetter(named);
    }
}
