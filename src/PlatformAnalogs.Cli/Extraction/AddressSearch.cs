using System.Buffers;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Addresses within other text: strings of scripts, front matter.</summary>
internal static class AddressSearch
{
    // With the punctuation of Chinese text, which no address holds but which follows many without a space.
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u00A0\u3000\"'`<>\\^{}|，。；：！？、（）《》〈〉「」『』【】“”‘’…");

    private static readonly SearchValues<char> EndOfSentence = SearchValues.Create(".,;:!?*_~$");

    /// <summary>Adds each web address in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where it stands in the document.</param>
    /// <param name="page">What the addresses are added to.</param>
    /// <param name="kind">What the page does with them.</param>
    /// <param name="places">Where, from there, each character stood before escapes were undone; empty for a text without.</param>
    internal static void Find(ReadOnlySpan<char> text, int offset, PageBuilder page, ReferenceKind kind, ReadOnlySpan<int> places = default)
    {
        for (int at = 0; text[at..].IndexOf("://") is >= 0 and int next;)
        {
            int separator = at + next;
            int scheme = text[at..separator] switch
            {
                var before when before.EndsWith("https", StringComparison.OrdinalIgnoreCase) => 5,
                var before when before.EndsWith("http", StringComparison.OrdinalIgnoreCase) => 4,
                _ => 0,
            };
            at = separator + 3;
            if (scheme == 0)
                continue;
            int start = separator - scheme;
            ReadOnlySpan<char> address = UntilEnd(text[start..]);
            at = Math.Max(at, start + address.Length);
            // A host without a dot is the first half of one that is put together later.
            if (address.Length > scheme + 3 && address[(scheme + 3)..].Contains('.'))
                page.Add(kind, address, offset + (places.IsEmpty ? start : places[start]));
        }
    }

    /// <summary>The address with which a text begins.</summary>
    internal static ReadOnlySpan<char> UntilEnd(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(Ends);
        ReadOnlySpan<char> address = end < 0 ? text : text[..end];
        int round = address.Count(')') - address.Count('(');
        int square = address.Count(']') - address.Count('[');
        while (!address.IsEmpty)
        {
            char last = address[^1];
            // A bracket that closes what was opened before the address is no part of it.
            if (last == ')' ? round-- <= 0 : last == ']' ? square-- <= 0 : !EndOfSentence.Contains(last))
                break;
            address = address[..^1];
        }

        return address;
    }
}
