using System.Text;

namespace PlatformAnalogs.Text;

/// <summary>What stands in one part of a path, in a label or in a parameter: words and placeholders in turn.</summary>
internal sealed class LinkSegment(LinkPart[] parts)
{
    private const int MaxPieced = 256;

    // A placeholder with something after it is tried at several ends; a link made to try them all finds nothing instead.
    private const int MaxTries = 200;

    // What stands there alone, as in most forms.
    private readonly LinkPart? _whole = parts.Length == 1 ? parts[0] : null;

    /// <summary>The words of which one stands there alone; empty where there is a placeholder.</summary>
    internal string[] Words => _whole is { IsPlaceholder: false } word ? word.Words : [];

    /// <summary>What its placeholders are called, in order.</summary>
    internal IEnumerable<string> Placeholders => parts.Where(part => part.IsPlaceholder).Select(part => part.Name);

    /// <summary>Whether nothing but a handle stands there.</summary>
    internal bool IsHandle => _whole is { IsSigned: true };

    /// <summary>Whether what stands there first names something.</summary>
    internal bool IsNamed => parts[0].Name != "*";

    /// <summary>0 for words alone, 1 for a placeholder beside words, 2 for a placeholder alone.</summary>
    internal int Openness => !Array.Exists(parts, part => part.IsPlaceholder) ? 0 : parts.Length > 1 ? 1 : 2;

    internal int PieceCount => parts.Length;

    /// <summary>How much its placeholders take, to compare.</summary>
    internal int Width => parts.Sum(part => !part.IsPlaceholder ? 0 : part.Name == "*" ? 10 : 1 + (int)part.Type);

    /// <summary>Whether a part of a link has this form.</summary>
    /// <param name="link">The link.</param>
    /// <param name="place">The part.</param>
    /// <param name="captures">Where in the link each placeholder's text stands, in the template's order.</param>
    /// <param name="progress">How far the template is done.</param>
    internal bool Matches(in LinkParts link, LinkCapture place, Span<LinkCapture> captures, ref Progress progress)
    {
        (int start, int end) = place;
        // No real part of a path with more than one piece is so long.
        if (_whole is null)
            return end - start <= MaxPieced && MatchParts(parts, link, start, end, captures, ref progress);
        if (!_whole.IsPlaceholder)
            return _whole.IsWord(link.Text[start..end]);
        start = AfterSign(_whole, link, start, end);
        captures[progress.Captured++] = new LinkCapture(start, end);
        return _whole.Takes(link, start, end);
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

    // People paste the sign with which a handle is written, though the address has none.
    private static int AfterSign(LinkPart part, in LinkParts link, int start, int end)
    {
        if (!part.IsSigned || start == end)
            return start;
        return link.Text[start] switch
        {
            '@' => start + 1,
            '%' when link.Text[start..end].StartsWith("%40") => start + "%40".Length,
            _ => start,
        };
    }

    private static bool MatchParts(ReadOnlySpan<LinkPart> parts, in LinkParts link, int start, int end, Span<LinkCapture> captures, ref Progress progress)
    {
        if (parts.IsEmpty)
            return start == end;
        LinkPart part = parts[0];
        if (!part.IsPlaceholder)
        {
            int length = WordLength(part.Words, link.Text[start..end], parts.Length == 1);
            return length >= 0 && MatchParts(parts[1..], link, start + length, end, captures, ref progress);
        }

        start = AfterSign(part, link, start, end);
        int place = progress.Captured++;
        if (parts.Length == 1)
        {
            captures[place] = new LinkCapture(start, end);
            return part.Takes(link, start, end);
        }

        // What is named ends at the first place that lets the rest fit, what does not matter at the last one.
        string following = parts[1].Words[0];
        bool named = part.Name != "*";
        ReadOnlySpan<char> text = link.Text[..end];
        for (int cut = named ? Next(text, start + 1, following) : Last(text, start, end, following); cut > start; cut = named ? Next(text, cut + 1, following) : Last(text, start, cut - 1 + following.Length, following))
        {
            if (--progress.Tries < 0)
                return false;
            if (part.Takes(link, start, cut) && MatchParts(parts[1..], link, cut, end, captures, ref progress))
            {
                captures[place] = new LinkCapture(start, cut);
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

    private static int Last(ReadOnlySpan<char> text, int from, int before, string literal)
    {
        int found = before > text.Length ? -1 : text[from..before].LastIndexOf(literal, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : from + found;
    }

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
