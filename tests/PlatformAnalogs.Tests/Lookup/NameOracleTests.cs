using System.Text;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Tests.Lookup;

/// <summary>Names looked up a second time, slowly and plainly: letters replaced one after the other, a dictionary of all names, every ending tried.</summary>
public sealed class NameOracleTests
{
    private static readonly string[] Accented =
    [
        "aāáǎàâäåãăą", "eēéěèêëęė", "iīíǐìîïįıİ", "oōóǒòôöõøő", "uūúǔùûüůűųǖǘǚǜ", "nńňǹñ", "mḿ", "cçćč", "sśšş", "zźžż", "yýÿ", "lłľ", "dđď", "gğ", "rř", "tť", "2²", "3³", "1¹",
    ];

    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly Dictionary<char, char> Simplified = SimplifiedCharacters();
    private static readonly Dictionary<string, HashSet<Platform>> Keys = KeysOfNames();
    private static readonly HashSet<string> PinyinKeys = [.. Catalog.Platforms.SelectMany(platform => platform.Names).Where(name => name.Language == "zh-Latn").SelectMany(Spellings).Select(Normal)];

    [Fact]
    public void A_plain_search_agrees_on_a_million_texts()
    {
        string[] names = [.. Catalog.Platforms.SelectMany(platform => platform.Names.Select(name => name.Text).Append(platform.Id))];
        Random random = new(2026);
        for (long i = Fuzz.Inputs(1_000_000); i > 0; i--)
        {
            string text = Mutate(names[random.Next(names.Length)], random);
            HashSet<Platform> expected = Slow(text);
            // What is no name may still be a link.
            if (expected.Count == 0 && text.Contains('.', StringComparison.Ordinal))
                continue;
            HashSet<Platform> found = [.. Catalog.FindAll(text).Select(match => match.Platform)];
            if (!expected.SetEquals(found))
                Assert.Fail($"'{text}' is {string.Join(", ", found)}; the plain search says {string.Join(", ", expected)}");
            if (Catalog.TryFind(text, out Platform? one) && !expected.Contains(one))
                Assert.Fail($"'{text}' is {one} of {string.Join(", ", expected)}");
        }
    }

    // What people do to names, by hand and by machine.
    private static string Mutate(string name, Random random)
    {
        string text = name;
        for (int changes = random.Next(4); changes > 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            text = random.Next(12) switch
            {
                0 => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)),
                1 => text.ToUpperInvariant(),
                2 => text.Replace("a", "a\u0301", StringComparison.Ordinal).Replace("i", "ı", StringComparison.Ordinal),
                3 => text.Insert(at, " -_'·\u200B\u202E\u00AD\u3000，"[random.Next(10)].ToString()),
                4 => text.Insert(at, "aeiouünzhg15微博网"[random.Next(14)].ToString()),
                5 => text + new[] { "网", "网站", "官网", "app", " APP", "網站" }[random.Next(6)],
                6 => string.Concat(text.Select(c => char.IsAsciiLetterLower(c) ? char.ConvertFromUtf32(0x1D41A + c - 'a') : c.ToString())),
                7 => text.Replace("e", "é", StringComparison.Ordinal).Replace("o", "ō", StringComparison.Ordinal),
                8 => string.Join(' ', text.EnumerateRunes()),
                9 when text.Length > 1 => text.Remove(Math.Min(at, text.Length - 1), 1),
                10 => text + (char)('1' + random.Next(5)),
                _ => $"({text})",
            };
        }

        return text;
    }

    private static HashSet<Platform> Slow(string text)
    {
        string key = Normal(text);
        if (key.Length is 0 or > 128)
            return [];
        string[] endings = ["", "官方网站", "官网", "网站", "网", "app"];
        IEnumerable<string> tries = endings.Where(ending => key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal)).Select(ending => key[..^ending.Length]);
        foreach (string candidate in tries)
        {
            if (Keys.TryGetValue(candidate, out HashSet<Platform>? platforms))
                return platforms;
        }

        string toneless = Regex.Replace(key, "(?<=[A-Za-z])[1-5]", "");
        return toneless != key && PinyinKeys.Contains(toneless) ? Keys[toneless] : [];
    }

    // The framework's own decomposition needs tables that not every machine has.
    private static string Normal(string text)
    {
        StringBuilder key = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            string letters = rune.Value is >= 0xFF01 and <= 0xFF5E ? ((char)(rune.Value - 0xFEE0)).ToString()
                : rune.Value is >= 0x1D41A and <= 0x1D433 ? ((char)('a' + rune.Value - 0x1D41A)).ToString()
                : rune.ToString();
            foreach (char c in letters.ToLowerInvariant().Select(c => Simplified.GetValueOrDefault(c, c)))
            {
                string plain = Accented.FirstOrDefault(row => row.Contains(c, StringComparison.Ordinal)) is { } row ? row[..1] : c.ToString();
                if (char.IsLetterOrDigit(c) || c is '+' or '#' or '&')
                    key.Append(plain);
            }
        }

        return key.ToString();
    }

    private static Dictionary<char, char> SimplifiedCharacters() => Catalog.Platforms
        .SelectMany(platform => platform.Names)
        .Where(name => name.Simplified?.Length == name.Text.Length)
        .SelectMany(name => name.Text.Zip(name.Simplified!))
        .Where(pair => pair.First != pair.Second)
        .GroupBy(pair => pair.First)
        .ToDictionary(group => group.Key, group => group.Last().Second);

    // ü is also typed v and yu.
    private static IEnumerable<string> Spellings(PlatformName name) => name.Language == "zh-Latn"
        ? ((string[])["$0", "v", "yu"]).Select(letters => Regex.Replace(name.Text, "[üǖǘǚǜ]", letters, RegexOptions.IgnoreCase))
        : [name.Text];

    private static Dictionary<string, HashSet<Platform>> KeysOfNames() => Catalog.Platforms
        .SelectMany(platform => platform.Names.SelectMany(Spellings).Append(platform.Id).Concat(platform.Hosts.Select(host => host.Host)).Select(text => (Key: Normal(text), Platform: platform)))
        .Where(pair => pair.Key.Length > 0)
        .GroupBy(pair => pair.Key, pair => pair.Platform, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToHashSet(), StringComparer.Ordinal);
}
