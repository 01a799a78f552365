using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PlatformAnalogs.Tests.Comparison.Plain;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// Counterparts and comparisons, beside what one would write over the same data as JSON with LINQ: the documents are parsed before, and both
/// give the same answers. The plain comparison of platforms gives what is shared, the figures and the counterparts, ours also names, growth,
/// penetration and access; the plain one of ecosystems has no reach, owners and concentration, ours has.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ComparisonBenchmarks
{
    private const int Few = 20;

    private static readonly DateOnly Day = new(2014, 3, 31);

    private readonly PlatformCatalog _catalog = PlatformCatalog.Default;
    private PlainJson _json = null!;
    private Platform[] _platforms = [];

    [GlobalSetup]
    public void Setup()
    {
        _json = new PlainJson(Path.Combine(AppContext.BaseDirectory, "seeds"));
        // Those with most figures: the ones that people ask for.
        _platforms = [.. _catalog.Platforms.OrderByDescending(platform => platform.Figures.Count).Take(Few)];
        foreach (Platform platform in _platforms)
        {
            Check(_catalog.CounterpartsOf(platform, Day).Select(match => match.Platform.Id), PlainCounterparts.Of(_json, platform.Id, Day).Select(match => match.Platform));
            PlatformComparison comparison = _catalog.Compare(platform, _platforms[0], Day);
            Check(
                comparison.OtherFigures.Prepend(comparison.Users).Where(figures => figures.IsLikeForLike).Select(figures => figures.First.Figure!.Source.Url.OriginalString),
                PlainFigures.Compare(_json, platform.Id, _platforms[0].Id, Day).Figures.Select(figures => figures.First));
            Check(comparison.Counterparts.Select(match => match.Category.Id), Matches(platform));
        }

        Check(
            _catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Day).Categories.SelectMany(category => category.First.Leaders.Concat(category.Second.Leaders)).Select(leader => leader.Platform.Id),
            PlainEcosystems.Compare(_json, "chinese", "western", Day).SelectMany(category => category.First.Leaders.Concat(category.Second.Leaders)));
    }

    [Benchmark(OperationsPerInvoke = Few)]
    [BenchmarkCategory("counterparts of a platform")]
    public int CounterpartsOf() => _platforms.Sum(platform => _catalog.CounterpartsOf(platform, Day).Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Few, Description = "LINQ over JSON")]
    [BenchmarkCategory("counterparts of a platform")]
    public int PlainCounterpartsOf() => _platforms.Sum(platform => PlainCounterparts.Of(_json, platform.Id, Day).Count);

    [Benchmark(OperationsPerInvoke = Few)]
    [BenchmarkCategory("two platforms")]
    public int Compare() => _platforms.Sum(platform => _catalog.Compare(platform, _platforms[0], Day) is var comparison ? comparison.OtherFigures.Count + comparison.Counterparts.Count : 0);

    [Benchmark(Baseline = true, OperationsPerInvoke = Few, Description = "LINQ over JSON")]
    [BenchmarkCategory("two platforms")]
    public int PlainCompare() => _platforms.Sum(platform => PlainFigures.Compare(_json, platform.Id, _platforms[0].Id, Day).Figures.Length + Matches(platform).Count());

    [Benchmark]
    [BenchmarkCategory("two ecosystems")]
    public int CompareEcosystems() => _catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Day).Categories.Count;

    [Benchmark(Baseline = true, Description = "LINQ over JSON")]
    [BenchmarkCategory("two ecosystems")]
    public int PlainCompareEcosystems() => PlainEcosystems.Compare(_json, "chinese", "western", Day).Count;

    private IEnumerable<string> Matches(Platform platform) =>
        PlainCounterparts.Of(_json, platform.Id, Day).Where(match => match.Claimed && match.Platform == _platforms[0].Id).Select(match => match.Category);

    private static void Check(IEnumerable<string> ours, IEnumerable<string> plain)
    {
        if (!ours.SequenceEqual(plain))
            throw new InvalidOperationException("The plain way gives another answer.");
    }
}
