using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// Names as people write them: full width, capitals, accents, spaces, invisible characters; beside what one would write: the framework's
/// compatibility decomposition, a filter, a dictionary of the names prepared in the same way.
/// </summary>
[MemoryDiagnoser]
public class SpellingBenchmarks
{
    private readonly Dictionary<string, Platform> _dictionary = new(StringComparer.Ordinal);
    private string[] _texts = [];

    [GlobalSetup]
    public void Setup()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        foreach ((string name, Platform platform) in BenchmarkData.Names(catalog))
            _dictionary.TryAdd(Normal(name), platform);
        Func<string, string>[] writers =
        [
            name => string.Concat(name.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)),
            name => name.ToUpperInvariant() + " ",
            name => string.Join(' ', name.AsEnumerable()),
            name => "\u200B" + name + "\u202C!",
            name => name.Replace("e", "é", StringComparison.Ordinal).Replace("o", "ō", StringComparison.Ordinal),
        ];
        // Where both give one platform: the peer does not know what an ending is, nor who dominates.
        _texts = BenchmarkData.Some(BenchmarkData.Names(catalog).Keys
            .SelectMany(name => writers, (name, write) => write(name))
            .Where(text => catalog.TryFind(text, out Platform? platform) && _dictionary.GetValueOrDefault(Normal(text)) == platform));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "Normalize(FormKD), a filter, a Dictionary")]
    [BenchmarkCategory("a name in another spelling")]
    public int NormalizeAndDictionary()
    {
        int found = 0;
        foreach (string text in _texts)
            found += _dictionary.ContainsKey(Normal(text)) ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    [BenchmarkCategory("a name in another spelling")]
    public int TryFind()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        int found = 0;
        foreach (string text in _texts)
            found += catalog.TryFind(text, out _) ? 1 : 0;
        return found;
    }

    private static string Normal(string text)
    {
        string decomposed = text.Normalize(NormalizationForm.FormKD);
        Span<char> kept = decomposed.Length <= 256 ? stackalloc char[decomposed.Length] : new char[decomposed.Length];
        int length = 0;
        foreach (char c in decomposed)
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                kept[length++] = char.ToLowerInvariant(c);
        }

        return kept[..length].ToString();
    }
}
