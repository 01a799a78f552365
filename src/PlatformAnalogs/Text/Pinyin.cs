namespace PlatformAnalogs.Text;

/// <summary>How Chinese sounds are written in Latin letters, as people type them.</summary>
internal static class Pinyin
{
    /// <summary>The language tag of such names.</summary>
    internal const string Language = "zh-Latn";

    private const string Umlauts = "üǖǘǚǜÜǕǗǙǛ";

    /// <summary>A name with ü written as keyboards without it have it: lv and lyu beside the lu that folding gives.</summary>
    internal static IEnumerable<string> WithoutUmlaut(string text)
    {
        if (!text.Any(Umlauts.Contains))
            yield break;
        foreach (string letters in (string[])["v", "yu"])
            yield return string.Concat(text.Select(c => Umlauts.Contains(c) ? letters : c.ToString()));
    }

    /// <summary>Takes the tone numbers out of a folded text in place (xin1lang2) and returns the length left.</summary>
    internal static int WithoutToneNumbers(Span<char> key)
    {
        int length = 0;
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] is >= '1' and <= '5' && i > 0 && char.IsAsciiLetter(key[i - 1]))
                continue;
            key[length++] = key[i];
        }

        return length;
    }
}
