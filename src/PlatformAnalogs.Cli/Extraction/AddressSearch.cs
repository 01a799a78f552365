using System.Buffers;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Addresses within other text: strings of scripts, front matter.</summary>
internal static class AddressSearch
{
    // With the punctuation of Chinese text, which no address holds but which follows many without a space.
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u00A0\u3000\"'`<>\\^{}|，。；：！？、（）《》〈〉「」『』【】“”‘’…");

    private static readonly SearchValues<char> EndOfSentence = SearchValues.Create(".,;:!?*_~$");

    /// <summary>Adds each web address in a text.</summary>
    internal static void Find(ReadOnlySpan<char> text, int offset, PageBuilder page, ReferenceKind kind)
    {
        for (int next; (next = text.IndexOf("://")) >= 0;)
        {
            int scheme = text[..next] switch
            {
                var before when before.EndsWith("https", StringComparison.OrdinalIgnoreCase) => 5,
                var before when before.EndsWith("http", StringComparison.OrdinalIgnoreCase) => 4,
                _ => 0,
            };
            int start = scheme == 0 ? next + 3 : next - scheme;
            if (scheme > 0)
            {
                ReadOnlySpan<char> address = UntilEnd(text[start..]);
                // A host without a dot is the first half of one that is put together later.
                if (address[(scheme + 3)..].Contains('.'))
                    page.Add(kind, address, offset + start);
                start += Math.Max(address.Length, scheme + 3);
            }

            offset += start;
            text = text[start..];
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
