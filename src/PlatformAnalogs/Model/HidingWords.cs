namespace PlatformAnalogs.Model;

/// <summary>
/// The longer words that hide a name, in one text: a line each, with a mark where the name stands in it as it is written. There are thousands of them, and most
/// programs never ask for one.
/// </summary>
internal static class HidingWords
{
    /// <summary>Stands for the name.</summary>
    internal const char Mark = '\u0001';

    /// <summary>Stands between two words.</summary>
    internal const char Separator = '\n';

    /// <summary>Words in one text; null for none. Each contains the name.</summary>
    internal static string? Pack(string name, IReadOnlyList<string> words) =>
        words.Count == 0 ? null : string.Join(Separator, words.Select(word => word.Replace(name, Mark.ToString(), StringComparison.Ordinal)));

    /// <summary>The words of a text.</summary>
    internal static IReadOnlyList<string> Unpack(string name, string? packed) =>
        packed is null ? [] : [.. packed.Split(Separator).Select(word => word.Replace(Mark.ToString(), name, StringComparison.Ordinal))];
}
