using System.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>What running text is written with: which characters make words, and which only stand between them.</summary>
internal static class Writing
{
    /// <summary>No more characters than this stand between two words of one name.</summary>
    internal const int MaxGap = 3;

    /// <summary>Whether a character belongs to a script that is written without spaces, so that a name may begin or end beside it.</summary>
    internal static bool IsUnspaced(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');

    /// <summary>Whether a character is part of a word that must match whole: a letter or digit of a spaced script, or what joins identifiers.</summary>
    internal static bool IsOfWord(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) || c == '_' : char.IsLetterOrDigit(c) && !IsUnspaced(c);

    /// <summary>Whether a character may stand between two words of a name.</summary>
    internal static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2013' or '.' or '·' or '\'' or '\u2019' or '!' or ':' or '/' or ',' or '|' or '(' or ')' or '*';

    /// <summary>A wide Latin letter, digit or sign as a narrow one.</summary>
    internal static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>Whether a sentence ends at a place: at a sign that ends one, or a new line.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\n' or '\r' or '。' or '！' or '？' or '…' or '；' => true,
        '.' or '!' or '?' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    /// <summary>Whether a text has a letter of upper case.</summary>
    internal static bool IsUpper(char c) => Rune.TryCreate(Narrow(c), out Rune rune) && Rune.IsUpper(rune);
}
