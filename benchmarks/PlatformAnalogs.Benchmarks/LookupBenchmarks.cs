using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace PlatformAnalogs.Benchmarks;

/// <summary>Exact names, as the catalog writes them, beside a frozen dictionary of the same names. The dictionary knows no other spelling.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private string[] _names = [];
    private FrozenDictionary<string, Platform> _dictionary = FrozenDictionary<string, Platform>.Empty;

    [GlobalSetup]
    public void Setup()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        Dictionary<string, Platform> dictionary = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in catalog.Platforms.SelectMany(platform => platform.Names).Select(name => name.Text))
        {
            if (catalog.TryFind(name, out Platform? platform))
                dictionary[name] = platform;
        }

        _dictionary = dictionary.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _names = [.. dictionary.Keys];
        new Random(1).Shuffle(_names);
        foreach (string name in _names)
        {
            if (!catalog.TryFind(name, out Platform? found) || found != _dictionary[name])
                throw new InvalidOperationException($"The two do not agree on {name}.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 1)]
    public int FrozenDictionary()
    {
        int found = 0;
        foreach (string name in _names)
            found += _dictionary.TryGetValue(name, out _) ? 1 : 0;
        return found;
    }

    [Benchmark]
    public int TryFind()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        int found = 0;
        foreach (string name in _names)
            found += catalog.TryFind(name, out _) ? 1 : 0;
        return found;
    }
}
