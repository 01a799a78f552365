using System.Buffers;
using System.Runtime.CompilerServices;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>A name as it is looked for in running text.</summary>
internal sealed class NamePattern
{
    private const int MinPluralLength = 4;
    private const int MaxLettersOfCase = 3;
    private const string Article = "The ";

    /// <summary>Nobody writes the first letter of a name apart: i Cloud.</summary>
    internal const int MinJointLength = 2;

    // What stands between the words of a name where it has a space, or where people write it apart.
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u3000-\u2010\u2011\n\r\t");

    /// <param name="letters">What each character folds to.</param>
    /// <param name="text">The name, as it is written.</param>
    /// <param name="platform">The platform.</param>
    /// <param name="name">The name as the catalog has it.</param>
    internal NamePattern(ReadOnlySpan<char> letters, string text, Platform platform, PlatformName name)
    {
        Text = text;
        Platform = platform;
        Name = name;
        HasArticle = text.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
        Body = HasArticle ? text[Article.Length..] : text;
        string key = KeyOf(letters);
        KeyLength = key.Length;
        LongerWords = LongerWords.Of(name);
        IsExactCase = name.Needs.Contains(NameNeed.ExactCase) || (key.Length is > 0 and <= MaxLettersOfCase && char.IsAsciiLetter(key[^1])) || IsOneLetter(Body);
        NeedsContext = name.Needs.Contains(NameNeed.Context);
        IsLowerWord = IsExactCase && Body.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0;
        TakesPlural = !name.IsOrdinaryWord && !NeedsContext && key.Length >= MinPluralLength && char.IsAsciiLetter(key[^1]) && key[^1] != 's';
    }

    /// <summary>As it is written.</summary>
    internal string Text { get; }

    /// <summary>Whether it begins with "The": it is looked for from its second word on, as every other line of English has that one.</summary>
    internal bool HasArticle { get; }

    /// <summary>What it is looked for by: all of it but the article.</summary>
    internal string Body { get; }

    /// <summary>How many letters that has, once folded.</summary>
    internal int KeyLength { get; }

    internal Platform Platform { get; }

    internal PlatformName Name { get; }

    /// <summary>What it counts for without a date; the same whoever works it out, and whole or not there for whoever reads it.</summary>
    internal StrongBox<Choice?>? Undated { get; set; }

    /// <summary>The longer words in which it is not meant; null for none.</summary>
    internal LongerWords? LongerWords { get; }

    /// <summary>Whether it must be written in its own case; names of few letters must, as words of few letters are many.</summary>
    internal bool IsExactCase { get; }

    internal bool NeedsContext { get; }

    /// <summary>Whether its own case is that of any word: nice, in.</summary>
    internal bool IsLowerWord { get; }

    /// <summary>Whether it may have an s behind it.</summary>
    internal bool TakesPlural { get; }

    /// <summary>Whether a piece of a text that folds to the same letters is this name: the same words, written apart or together.</summary>
    /// <param name="letters">What each character folds to.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the piece begins: at a letter.</param>
    /// <param name="end">Where it ends: behind a letter.</param>
    internal bool Fits(ReadOnlySpan<char> letters, ReadOnlySpan<char> text, int start, int end) =>
        (TakesPlural || !IsPlural(text, end)) && (!HasArticle || HasArticleBefore(text, start)) && (KeyLength > 1 || !Writing.IsUnspaced(text[start]) || (end < text.Length && SignsOfMeaning.AfterOneCharacter.Contains(text[end]))) && Fits(letters, text[start..end], out bool sameCase) && (sameCase || !IsExactCase);

    /// <summary>Where the name begins in a text whose piece it fits: an article of lower case is the sentence's, not the name's.</summary>
    internal int StartOf(ReadOnlySpan<char> text, int start) => HasArticle && text[start - Article.Length] == Article[0] ? start - Article.Length : start;

    /// <summary>The letters by which it is looked for, folded; made when a table of names is.</summary>
    internal string KeyOf(ReadOnlySpan<char> letters)
    {
        Span<char> folded = Body.Length <= NameFolder.Room ? stackalloc char[Body.Length] : new char[Body.Length];
        int length = 0;
        foreach (char c in Body)
        {
            if (letters[c] is var letter and not '\0')
                folded[length++] = letter;
        }

        return folded[..length].ToString();
    }

    /// <summary>Whether the word goes on behind the piece: with the s of a plural, as nothing else is let through.</summary>
    private static bool IsPlural(ReadOnlySpan<char> text, int end) => end < text.Length && Writing.IsOfWord(text[end]) && Writing.IsOfWord(text[end - 1]);

    private static bool HasArticleBefore(ReadOnlySpan<char> text, int start) =>
        start >= Article.Length && text[(start - Article.Length)..start].Equals(Article, StringComparison.OrdinalIgnoreCase)
        && (start == Article.Length || !Writing.IsOfWord(text[start - Article.Length - 1]));

    private bool Fits(ReadOnlySpan<char> letters, ReadOnlySpan<char> written, out bool sameCase)
    {
        sameCase = true;
        int at = 0, named = 0;
        while (named < Body.Length && letters[Body[named]] == '\0')
            named++;
        while (at < written.Length && named < Body.Length)
        {
            if (letters[written[at]] != letters[Body[named]])
                return false;
            sameCase &= IsSameCase(written[at], Body[named]);
            int gap = at + 1, namedGap = named + 1;
            while (gap < written.Length && letters[written[gap]] == '\0')
                gap++;
            while (namedGap < Body.Length && letters[Body[namedGap]] == '\0')
                namedGap++;
            if (gap < written.Length && !GapFits(written, at, gap, named, Math.Min(namedGap, Body.Length - 1)))
                return false;
            (at, named) = (gap, namedGap);
        }

        return at >= written.Length && named >= Body.Length;
    }

    /// <summary>Whether a name may be written with a space between two of its letters that it writes together: "You Tube", "QQ 音乐".</summary>
    internal static bool IsJoint(char before, char after) =>
        (char.IsAsciiLetterLower(before) && char.IsAsciiLetterUpper(after)) || (Writing.IsUnspaced(before) != Writing.IsUnspaced(after));

    // What stands between two letters of the text, where the name has these two letters with something or nothing between them.
    private bool GapFits(ReadOnlySpan<char> written, int letter, int next, int named, int nextNamed)
    {
        ReadOnlySpan<char> gap = written[(letter + 1)..next], namedGap = Body.AsSpan(named + 1, nextNamed - named - 1);
        // "SinaWeibo" for Sina Weibo, but Kofi is not Ko-fi, nor ASite A Site.
        if (gap.IsEmpty)
            return namedGap.IsEmpty || (namedGap[0] != '-' && !IsOneLetter(Body));
        if (gap.SequenceEqual(namedGap))
            return true;
        if (gap.Length > 2 || gap.ContainsAnyExcept(Spaces))
            return false;
        if (!namedGap.IsEmpty)
            return true;
        if (gap.Length > 1 || !IsJoint(Body[named], Body[nextNamed]))
            return false;
        // "B 站", "You Tube", but not "b 站" nor "you tube".
        bool isUnspaced = Writing.IsUnspaced(Body[named]) || Writing.IsUnspaced(Body[nextNamed]);
        return isUnspaced ? named > 0 || written[0] == Body[0] : named + 1 >= MinJointLength && written[0] == Body[0] && written[next] == Body[nextNamed];
    }

    // "a site" is none, "A Site" may be one.
    private static bool IsOneLetter(string text) => text.Length > 1 && char.IsAsciiLetter(text[0]) && !char.IsLetterOrDigit(text[1]);

    private static bool IsSameCase(char written, char named)
    {
        (written, named) = (Writing.Narrow(written), Writing.Narrow(named));
        return written == named || !char.IsAsciiLetter(written) || !char.IsAsciiLetter(named);
    }
}
