using System.Text;

namespace PlatformAnalogs.Text;

/// <summary>What stands in one part of a path, in a label or in a parameter: words and placeholders in turn.</summary>
internal sealed class LinkSegment(LinkPart[] parts)
{
    private const int MaxPieced = 256;

    // A placeholder with something after it is tried at several ends; a link made to try them all finds nothing instead.
    private const int MaxTries = 200;

    /// <summary>The words of which one stands there alone; empty where there is a placeholder.</summary>
    internal string[] Words => parts is [{ IsPlaceholder: false } word] ? word.Words : [];

    /// <summary>Whether nothing but a handle stands there.</summary>
    internal bool IsHandle => parts is [{ Name: "handle", Type: LinkPartType.Name }];

    /// <summary>Whether what stands there first names something.</summary>
    internal bool IsNamed => parts[0].Name != "*";

    /// <summary>0 for words alone, 1 for a placeholder beside words, 2 for a placeholder alone.</summary>
    internal int Openness => !Array.Exists(parts, part => part.IsPlaceholder) ? 0 : parts.Length > 1 ? 1 : 2;

    /// <summary>How much its placeholders take, to compare.</summary>
    internal int Width => parts.Sum(part => !part.IsPlaceholder ? 0 : part.Name == "*" ? 10 : 1 + (int)part.Type);

    /// <summary>Whether a text has this form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where in the link it stands.</param>
    /// <param name="captures">Where in the link each placeholder's text stands, in the template's order.</param>
    /// <param name="progress">How far the template is done.</param>
    internal bool Matches(ReadOnlySpan<char> text, int offset, Span<Range> captures, ref Progress progress)
    {
        if (parts is [{ IsPlaceholder: false } word])
            return word.IsWord(text);
        // No real part of a path with more than one piece is so long.
        return (parts.Length == 1 || text.Length <= MaxPieced) && MatchParts(parts, text, offset, captures, ref progress);
    }

    /// <summary>Writes it with texts in the places of its placeholders.</summary>
    /// <param name="address">What is written to.</param>
    /// <param name="captured">The texts of all placeholders of the template.</param>
    /// <param name="next">Which of them is the next; moved on.</param>
    internal void AppendTo(StringBuilder address, IReadOnlyList<string> captured, ref int next)
    {
        foreach (LinkPart part in parts)
            address.Append(part.IsPlaceholder ? captured[next++] : part.Words[0]);
    }

    private static bool MatchParts(ReadOnlySpan<LinkPart> parts, ReadOnlySpan<char> text, int offset, Span<Range> captures, ref Progress progress)
    {
        if (parts.IsEmpty)
            return text.IsEmpty;
        LinkPart part = parts[0];
        if (!part.IsPlaceholder)
        {
            int length = WordLength(part.Words, text, parts.Length == 1);
            return length >= 0 && MatchParts(parts[1..], text[length..], offset + length, captures, ref progress);
        }

        // People paste the sign with which a handle is written, though the address has none.
        int at = part is not { Name: "handle", Type: LinkPartType.Name } ? 0 : text.StartsWith("@") ? 1 : text.StartsWith("%40") ? 3 : 0;
        int place = progress.Captured++;
        if (parts.Length == 1)
        {
            if (!part.Takes(text[at..]))
                return false;
            captures[place] = new Range(offset + at, offset + text.Length);
            return true;
        }

        // What is named ends at the first place that lets the rest fit, what does not matter at the last one.
        string following = parts[1].Words[0];
        bool named = part.Name != "*";
        for (int end = named ? Next(text, at + 1, following) : Last(text, text.Length, following); end > at; end = named ? Next(text, end + 1, following) : Last(text, end - 1 + following.Length, following))
        {
            if (--progress.Tries < 0)
                return false;
            if (part.Takes(text[at..end]) && MatchParts(parts[1..], text[end..], offset + end, captures, ref progress))
            {
                captures[place] = new Range(offset + at, offset + end);
                return true;
            }

            progress.Captured = place + 1;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int from, string literal)
    {
        int found = from > text.Length ? -1 : text[from..].IndexOf(literal, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : from + found;
    }

    private static int Last(ReadOnlySpan<char> text, int before, string literal) => before > text.Length ? -1 : text[..before].LastIndexOf(literal, StringComparison.OrdinalIgnoreCase);

    private static int WordLength(string[] words, ReadOnlySpan<char> text, bool whole)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (!whole || text.Length == word.Length))
                return word.Length;
            if (word[0] == '@' && text.StartsWith("%40") && text[3..].StartsWith(word.AsSpan(1), StringComparison.OrdinalIgnoreCase)
                && (!whole || text.Length == word.Length + 2))
            {
                return word.Length + 2;
            }
        }

        return -1;
    }

    /// <summary>How many placeholders of a template are done, and how many more ends may be tried.</summary>
    internal struct Progress()
    {
        internal int Captured;
        internal int Tries = MaxTries;
    }
}
