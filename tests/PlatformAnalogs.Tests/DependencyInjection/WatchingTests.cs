using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace PlatformAnalogs.Tests.DependencyInjection;

/// <summary>The watching itself: its timer, its end, and readers beside it.</summary>
public sealed class WatchingTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public void Files_are_looked_at_without_anybody_asking()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"), more: options => options.LooksEvery = TimeSpan.FromMilliseconds(5));
        using BlockingCollection<PlatformCatalog> changes = [];
        app.Provider.Changed += (_, catalog) => changes.Add(catalog);
        foreach (string name in (string[])["another", "a third", "one more"])
        {
            app.Write(OverlaidApp.Naming(name));
            changes.TryTake(out PlatformCatalog? changed, (int)Long.TotalMilliseconds, TestContext.Current.CancellationToken).Should().BeTrue();
            changed!.Find(name).Should().NotBeNull();
        }
    }

    [Fact]
    public void The_watching_does_not_hold_on_to_what_surrounds_the_first_question()
    {
        AsyncLocal<string> request = new() { Value = "a request" };
        using OverlaidApp app = new("{}", more: options => options.LooksEvery = TimeSpan.FromMilliseconds(5));
        using BlockingCollection<string?> seen = [];
        app.Provider.Changed += (_, _) => seen.Add(request.Value);
        app.Write(OverlaidApp.Naming("one"));

        seen.TryTake(out string? value, (int)Long.TotalMilliseconds, TestContext.Current.CancellationToken).Should().BeTrue();
        value.Should().BeNull();
    }

    [Fact]
    public void Files_are_looked_at_twice_a_second()
    {
        ServiceCollection services = [];
        TimeSpan interval = default;
        services.AddPlatformAnalogs(options => interval = options.LooksEvery);

        interval.Should().Be(TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task A_thousand_reloads_show_readers_whole_catalogs_only_and_never_an_older_one()
    {
        const int Reloads = 1000, Readers = 3;
        using OverlaidApp app = new(Numbered(0));
        using Barrier together = new(Readers + 1);
        Task<int>[] readers = [.. Enumerable.Range(0, Readers).Select(_ => Task.Factory.StartNew(Read, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        together.SignalAndWait(TestContext.Current.CancellationToken);
        for (int i = 1; i <= Reloads; i++)
        {
            app.Write(Numbered(i));
            app.Settle();
        }

        int[] last = await Task.WhenAll(readers);
        app.Problems.Should().BeEmpty();
        app.Changes.Should().HaveCount(Reloads);
        last.Should().OnlyContain(number => number == Reloads);

        int Read()
        {
            together.SignalAndWait(TestContext.Current.CancellationToken);
            int last = 0;
            while (last < Reloads)
            {
                PlatformCatalog catalog = app.Current;
                int number = int.Parse(catalog["p"].Names.Single(name => name.Text.StartsWith("number", StringComparison.Ordinal)).Text["number ".Length..], null);
                if (number < last || catalog.Find("number " + number) != catalog["p"] || catalog.Find("also " + number) != catalog["p"])
                    return -1;
                last = number;
            }

            return last;
        }
    }

    [Fact]
    public void The_end_of_the_container_ends_the_watching_and_the_last_catalog_stays()
    {
        OverlaidApp app = new("{}");
        IPlatformCatalogProvider provider = app.Provider;
        app.Dispose();
        Directory.CreateDirectory(app.Folder);
        app.Write(OverlaidApp.Naming("late"));
        ((PlatformAnalogs.DependencyInjection.CatalogProvider)provider).Look();
        ((PlatformAnalogs.DependencyInjection.CatalogProvider)provider).Look();
        File.Delete(app.File);
        ((PlatformAnalogs.DependencyInjection.CatalogProvider)provider).Look();
        ((PlatformAnalogs.DependencyInjection.CatalogProvider)provider).Look();

        provider.Current.Find("late").Should().BeNull();
        app.Changes.Should().BeEmpty();
        app.Problems.Should().BeEmpty();
        Directory.Delete(app.Folder);
    }

    [Fact]
    public void Nothing_of_a_container_that_was_disposed_is_kept_alive()
    {
        WeakReference provider = UseAndDispose();
        for (int i = 0; i < 100 && provider.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        provider.IsAlive.Should().BeFalse();

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference UseAndDispose()
        {
            using OverlaidApp app = new("{}", more: options => options.LooksEvery = Long);
            return new WeakReference(app.Provider);
        }
    }

    [Fact]
    public void No_handle_stays_open()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open handles are counted in /proc.");
        string folder = Directory.CreateTempSubdirectory("platform-analogs-").FullName;
        string file = Path.Combine(folder, "ours.json");
        for (int i = 0; i < 100; i++)
        {
            File.WriteAllText(file, "{}" + new string(' ', i));
            using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options =>
            {
                options.LooksEvery = Timeout.InfiniteTimeSpan;
                options.AddOverlayFile(file, reloadOnChange: true);
            }).BuildServiceProvider();
            services.GetRequiredService<PlatformCatalog>();
            ((PlatformAnalogs.DependencyInjection.CatalogProvider)services.GetRequiredService<IPlatformCatalogProvider>()).Look();
            Open(file).Should().Be(0, "not even while it is watched");
        }

        Directory.Delete(folder, recursive: true);

        // Those of this file: other tests open and close theirs at the same time.
        static int Open(string file) => Directory.EnumerateFiles("/proc/self/fd").Count(handle => new FileInfo(handle).LinkTarget is { } target && target.StartsWith(file, StringComparison.Ordinal));
    }

    private static string Numbered(int number) =>
        $$"""{"platforms": [{"id": "p", "names": [{"text": "number {{number}}", "language": "en", "kind": "nickname"}, {"text": "also {{number}}", "language": "en", "kind": "nickname"}]}]}{{new string(' ', number)}}""";
}
