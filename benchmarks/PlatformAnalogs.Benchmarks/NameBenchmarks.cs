using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// Names in normal form (lower case, ideographs), and texts that are no names, beside a frozen dictionary of all names that ignores case.
/// The dictionary knows no other spelling.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class NameBenchmarks
{
    private FrozenDictionary<string, Platform> _dictionary = FrozenDictionary<string, Platform>.Empty;
    private string[] _names = [];
    private string[] _others = [];

    [GlobalSetup]
    public void Setup()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        _dictionary = BenchmarkData.Names(catalog).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _names = BenchmarkData.Some(_dictionary.Keys.Where(IsNormal));
        _others = BenchmarkData.Some(_dictionary.Keys.Where(IsNormal).Select(name => name + name[0] + "q").Where(text => !_dictionary.ContainsKey(text) && !catalog.TryFind(text, out _)));
        foreach (string name in _names)
        {
            if (!catalog.TryFind(name, out Platform? found) || found != _dictionary[name])
                throw new InvalidOperationException($"The two do not agree on {name}.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "FrozenDictionary, OrdinalIgnoreCase")]
    [BenchmarkCategory("a name")]
    public int FrozenDictionary() => Count(_names);

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    [BenchmarkCategory("a name")]
    public int TryFind() => CountFound(_names);

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "FrozenDictionary, OrdinalIgnoreCase")]
    [BenchmarkCategory("no name")]
    public int FrozenDictionaryMiss() => Count(_others);

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count, Description = "TryFind")]
    [BenchmarkCategory("no name")]
    public int TryFindMiss() => CountFound(_others);

    private int Count(string[] texts)
    {
        int found = 0;
        foreach (string text in texts)
            found += _dictionary.TryGetValue(text, out _) ? 1 : 0;
        return found;
    }

    private static int CountFound(string[] texts)
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        int found = 0;
        foreach (string text in texts)
            found += catalog.TryFind(text, out _) ? 1 : 0;
        return found;
    }

    private static bool IsNormal(string name) => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is >= '\u4E00' and <= '\u9FFF');
}
