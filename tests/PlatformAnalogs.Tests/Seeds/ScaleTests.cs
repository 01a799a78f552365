using System.Diagnostics;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>
/// A hundred thousand platforms with a million facts over fifty thousand pages: what a whole catalog of somebody else may come to. Explicit, as it takes
/// a machine to itself: <c>dotnet test --project tests/PlatformAnalogs.Tests -- --explicit only --filter-class "*ScaleTests"</c>.
/// </summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    private const int Platforms = 100_000, Sources = 50_000, FiguresEach = 5;

    [Fact(Explicit = true)]
    public void A_million_facts_load_in_ten_seconds()
    {
        string file = Path.Combine(Path.GetTempPath(), "platform-analogs-scale.json");
        try
        {
            File.WriteAllBytes(file, MadeUpDocument.Of(Platforms, Sources, seed: 1, FiguresEach));
            output.WriteLine($"document: {new FileInfo(file).Length >> 20} MB");
            GC.Collect();
            long before = GC.GetTotalMemory(forceFullCollection: true), peak = 0;
            using Timer watch = new(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20);

            long start = Stopwatch.GetTimestamp();
            PlatformCatalog catalog = PlatformCatalog.Load(file);
            TimeSpan load = Stopwatch.GetElapsedTime(start);

            watch.Change(Timeout.Infinite, Timeout.Infinite);
            long retained = GC.GetTotalMemory(forceFullCollection: true) - before;
            int facts = catalog.Platforms.Sum(platform => platform.Names.Count + platform.Hosts.Count + platform.Links.Count + platform.Launched.Count
                + platform.Operators.Count + platform.Relations.Count + platform.Figures.Count + platform.Access.Count) + catalog.Counterparts.Count;
            output.WriteLine($"{facts:N0} facts: {load.TotalSeconds:0.0} s, peak {(peak - before) >> 20} MB of heap and {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB of process, retained {retained >> 20} MB");

            start = Stopwatch.GetTimestamp();
            PlatformCatalog laid = catalog.With(Overlays.Texts.Stream(""" "platforms": [{"id": "p7", "names": [{"text": "Seven", "language": "en", "kind": "nickname"}]}] """));
            output.WriteLine($"a small overlay over it: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
            laid["p7"].Names.Should().HaveCount(3);

            facts.Should().BeGreaterThan(1_000_000);
            load.Should().BeLessThan(TimeSpan.FromSeconds(10));
            (peak - before).Should().BeLessThan(1_500L << 20);
            retained.Should().BeLessThan(600L << 20);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact(Explicit = true)]
    public void A_small_overlay_is_laid_over_the_default_catalog_at_once()
    {
        for (int i = 0; i < 4; i++)
        {
            long start = Stopwatch.GetTimestamp();
            PlatformCatalog laid = PlatformCatalog.Default.With(Overlays.Texts.Stream(Overlays.Texts.Mixed));
            TimeSpan with = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            laid.Find("AcmeTalk").Should().NotBeNull();
            output.WriteLine($"With: {with.TotalMilliseconds:0} ms; the first name after it: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        }
    }
}
