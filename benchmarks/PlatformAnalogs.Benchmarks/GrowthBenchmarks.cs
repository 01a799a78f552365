using BenchmarkDotNet.Attributes;

namespace PlatformAnalogs.Benchmarks;

/// <summary>The same look-ups in the catalog, and in ones ten and a hundred times as large.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private PlatformCatalog _catalog = PlatformCatalog.Default;
    private string[] _names = [];
    private string[] _links = [];

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = BenchmarkData.Grown(Times);
        _names = BenchmarkData.Some(BenchmarkData.Names(PlatformCatalog.Default).Keys);
        _links = BenchmarkData.Some(BenchmarkData.Links());
        if (_names.Any(name => _catalog.Find(name)?.Id != PlatformCatalog.Default.Find(name)?.Id))
            throw new InvalidOperationException("A made-up platform took a name.");
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    [BenchmarkCategory("a name, as the catalog grows")]
    public int TryFind()
    {
        int found = 0;
        foreach (string name in _names)
            found += _catalog.TryFind(name, out _) ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count, Description = "Urls.Resolve")]
    [BenchmarkCategory("a link, as the catalog grows")]
    public int Resolve()
    {
        LinkResolver urls = _catalog.Urls;
        int found = 0;
        foreach (string link in _links)
            found += urls.Resolve(link) is null ? 0 : 1;
        return found;
    }
}
