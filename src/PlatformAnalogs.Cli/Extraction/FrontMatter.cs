namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What a document says of itself before it begins, in YAML or TOML. It is not parsed: only addresses in it matter, and they look the same in both.</summary>
internal static class FrontMatter
{
    private const string TomlFence = "+++";

    /// <summary>Adds the addresses in front matter.</summary>
    internal static void Read(ReadOnlySpan<char> text, int offset, PageBuilder page)
    {
        foreach (Range range in text.SplitAny('\r', '\n'))
        {
            ReadOnlySpan<char> line = text[range];
            if (!line.TrimStart().StartsWith("#"))
                AddressSearch.Find(line, offset + range.Start.Value, page, ReferenceKind.Metadata);
        }
    }

    /// <summary>How long the front matter in TOML is, which Markdown knows nothing of; 0 where there is none.</summary>
    internal static int LengthOfToml(string source)
    {
        if (!source.StartsWith(TomlFence, StringComparison.Ordinal) || source.Length < 4 || source[3] is not ('\r' or '\n'))
            return 0;
        int end = source.IndexOf("\n" + TomlFence, 3, StringComparison.Ordinal);
        return end < 0 ? 0 : end + 1 + TomlFence.Length;
    }

    /// <summary>The document with nothing in the place of its front matter.</summary>
    internal static string Blank(string source, int length) => string.Create(source.Length, (source, length), static (blank, from) =>
    {
        from.source.CopyTo(blank);
        foreach (ref char c in blank[..from.length])
            c = c is '\r' or '\n' ? c : ' ';
    });
}
