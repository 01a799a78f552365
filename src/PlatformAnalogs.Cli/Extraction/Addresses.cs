using System.Buffers;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What an address in a document is: only those that name a host matter.</summary>
internal static class Addresses
{
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
    private static readonly SearchValues<char> IgnoredInside = SearchValues.Create("\t\r\n");
    private static readonly string[] WithoutHost = ["javascript", "data", "file", "about", "blob"];

    /// <summary>Whether an address names a host by itself: with a scheme, or beginning with two slashes.</summary>
    internal static bool NamesHost(ReadOnlySpan<char> address)
    {
        int slashes = address.IndexOf("//");
        if (slashes < 0 || address.Length == slashes + 2 || IsNoHost(address[slashes + 2]))
            return false;
        if (slashes == 0)
            return true;
        return address[slashes - 1] == ':' && IsScheme(address[..(slashes - 1)]);
    }

    /// <summary>Whether an address stands for something beneath the address of its page or the base that the page gives.</summary>
    internal static bool IsRelative(ReadOnlySpan<char> address)
    {
        if (address.IsEmpty || address[0] == '#' || address.StartsWith("//"))
            return false;
        int colon = address.IndexOfAny(":/?#");
        return colon < 0 || address[colon] != ':' || address[..colon].ContainsAnyExcept(SchemeCharacters);
    }

    /// <summary>An address as browsers take it: without white space around it, without tabs and line breaks inside.</summary>
    internal static string Clean(ReadOnlySpan<char> address)
    {
        ReadOnlySpan<char> trimmed = address.Trim();
        return trimmed.ContainsAny(IgnoredInside)
            ? string.Concat(trimmed.ToString().Split(['\t', '\r', '\n'], StringSplitOptions.None))
            : trimmed.ToString();
    }

    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]) || text.ContainsAnyExcept(SchemeCharacters))
            return false;
        foreach (string scheme in WithoutHost)
        {
            if (text.Equals(scheme, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    // A gap that somebody is to fill in is no host either.
    private static bool IsNoHost(char first) => first is '/' or '\\' or '?' or '#' or '{' or '$' or '<' or '%' or '*' || char.IsWhiteSpace(first);
}
