using System.Collections.Concurrent;
using System.Text;

namespace PlatformAnalogs.Tests;

/// <summary>One catalog, many threads: whoever comes first, all see the same, and see it whole.</summary>
public sealed class ThreadTests
{
    private const int Threads = 64;

    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(PlatformCatalog.Default.ToJson());

    private static readonly PartialDate Date = PartialDate.Parse("2014-03");

    // Each begins with something else, so that any may be the first to open any part.
    private static readonly (string Name, Func<PlatformCatalog, object> Ask)[] Questions =
    [
        ("Find", catalog => catalog.Find("推特")!),
        ("FindAll", catalog => string.Join(", ", catalog.FindAll("Weibo").Select(match => $"{match.Platform.Id} {match.Score}"))),
        ("TryFind", catalog => catalog.TryFind("wei bo", out Platform? found) ? found : "none"),
        ("Suggest", catalog => string.Join(", ", catalog.Suggest("doupan"))),
        ("Urls", catalog => catalog.Urls.Resolve("https://weibo.com/u/2656274875")!.Value.Platform),
        ("ProfileUrl", catalog => catalog.Urls.GetProfileUrl(catalog["twitter"], "jack")!),
        ("Recognizer", catalog => string.Join(", ", catalog.Recognizer.FindAll("用微信支付, @jack on Twitter; https://weibo.com/u/1").Select(mention => $"{mention.Start} {mention.Platform.Id} {mention.Kind}"))),
        ("AccessIn", catalog => catalog["twitter"].AccessIn(Region.MainlandChina, Date).ToJson(withHistory: true)),
        ("AccessByRegion", catalog => catalog.AccessByRegion(catalog["whatsapp"]).ToCsv()),
        ("Users", catalog => catalog.Users(catalog["facebook"], Date).Figure!.ToString()!),
        ("UsersOver", catalog => catalog.UsersOver([catalog["wechat"]]).ToSvg()),
        ("Compare", catalog => catalog.Compare(catalog["twitter"], catalog["sina-weibo"], Date).ToMarkdown()),
        ("CounterpartsOf", catalog => string.Join(", ", catalog.CounterpartsOf(catalog["youtube"], Date).Select(match => $"{match.Platform.Id} {match.Score}"))),
        ("CompareEcosystems", catalog => catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Date).ToCsv()),
        ("Citations", catalog => catalog.SourcesOf(catalog["twitter"]).ToBibTeX()),
        ("Sources", catalog => catalog.Sources.Count),
        ("Accounts", catalog => catalog.RankAccounts(asOf: Date).ToCsv()),
        ("Coverage", catalog => catalog.Coverage(["https://x.com/jack"], Region.MainlandChina).ToMarkdown()),
        ("Audit", catalog => catalog.AuditText("Follow us on https://twitter.com/x", Region.MainlandChina).ToSarif()),
        ("PopulationOf", catalog => catalog.PopulationOf("internet-users-cn", Date)!.Figure!.ToString()!),
        ("Statistics", catalog => catalog.Statistics().FactCount),
        ("Links", catalog => string.Join(", ", catalog["sina-weibo"].Links.Select(link => link.Template))),
        ("LongerWords", catalog => string.Join(", ", catalog.Platforms.SelectMany(platform => platform.Names).SelectMany(name => name.LongerWords))),
    ];

    [Theory]
    [InlineData("the package's")]
    [InlineData("a loaded one")]
    [InlineData("one under an overlay")]
    public void Of_a_fresh_catalog_all_threads_see_the_same(string kind)
    {
        long rounds = Math.Min(Fuzz.Inputs(3), 1000);
        PlatformCatalog alone = Fresh(kind);
        string[] expected = [.. Questions.Select(question => Words(question.Ask(alone)))];
        for (long round = 0; round < rounds; round++)
        {
            PlatformCatalog catalog = Fresh(kind);
            ConcurrentBag<(int Question, object Answer)> answers = [];
            Together(thread =>
            {
                for (int i = 0; i < 4; i++)
                {
                    int question = (thread + (i * 7)) % Questions.Length;
                    answers.Add((question, Questions[question].Ask(catalog)));
                }
            });

            answers.Should().HaveCount(Threads * 4);
            foreach ((int question, object answer) in answers)
            {
                Words(answer).Should().Be(expected[question], Questions[question].Name);
                if (answer is Platform platform)
                    catalog[platform.Id].Should().BeSameAs(platform);
            }
        }
    }

    [Fact]
    public void Facts_are_decoded_once_for_all_threads()
    {
        PlatformCatalog catalog = Fresh("the package's");
        ConcurrentBag<object[]> seen = [];
        Together(_ => seen.Add(
        [
            .. catalog.Platforms.SelectMany(platform => (object[])[platform, .. platform.Names, .. platform.Hosts, .. platform.Links, .. platform.Figures, .. platform.Access, .. platform.Relations, .. platform.Operators]),
            .. catalog.Counterparts, .. catalog.Accounts, .. catalog.Holders, .. catalog.Operators, .. catalog.Populations, .. catalog.Sources,
        ]));

        object[] first = seen.First();
        foreach (object[] other in seen)
        {
            other.Should().HaveCount(first.Length);
            for (int i = 0; i < first.Length; i++)
            {
                if (!ReferenceEquals(other[i], first[i]))
                    Assert.Fail($"There are two of {first[i]}.");
            }
        }
    }

    [Fact]
    public void Who_reads_while_catalogs_are_exchanged_sees_one_of_them_and_whole()
    {
        const int readers = 8;
        int swaps = (int)Math.Min(Fuzz.Inputs(1000), 100_000);
        PlatformCatalog small = TestCatalog.Of("""{"id": "p", "ecosystem": "western", "names": [{"text": "P0", "language": "en", "kind": "official"}], "categories": ["search"]}""");
        byte[] loaded = Encoding.UTF8.GetBytes(small.ToJson());
        PlatformCatalog current = small;
        bool isDone = false;
        ConcurrentBag<string> torn = [];
        Thread[] threads =
        [
            .. Enumerable.Range(0, readers).Select(_ => Started(() =>
            {
                while (!Volatile.Read(ref isDone))
                {
                    PlatformCatalog catalog = Volatile.Read(ref current);
                    Platform platform = catalog["p"];
                    string name = platform.Names[^1].Text;
                    // All that is said of one catalog is said by its own number.
                    if (catalog.Find(name) != platform || (catalog.Layers.Count > 1 && (catalog.Version != name || platform.Names.Count != 2 || catalog.Urls.Resolve($"https://{name}.example.org/x")?.Platform != platform || catalog.Recognizer.FindAll($"On {name}.example.org").Count == 0)))
                        torn.Add($"{catalog.Version} {name} {platform.Names.Count}");
                }
            })),
        ];

        for (int i = 1; i <= swaps; i++)
        {
            using Stream overlay = Overlays($"p{i}");
            PlatformCatalog next = i % 4 == 0 ? PlatformCatalog.Load(new MemoryStream(loaded)) : small.With(overlay);
            Volatile.Write(ref current, next);
        }

        Volatile.Write(ref isDone, true);
        Array.ForEach(threads, thread => thread.Join());
        torn.Should().BeEmpty();
        small["p"].Names.Should().ContainSingle();
    }

    private static MemoryStream Overlays(string number) => new(Encoding.UTF8.GetBytes(
        $$"""{"catalog": {"version": "{{number}}"}, "platforms": [{"id": "p", "names": [{"text": "{{number}}", "language": "en", "kind": "nickname"}], "hosts": [{"host": "{{number}}.example.org", "kind": "web"}]}]}"""));

    private static PlatformCatalog Fresh(string kind)
    {
        PlatformCatalog catalog = new(PlatformAnalogs.Catalog.EmbeddedSnapshot.Read());
        return kind switch
        {
            "the package's" => catalog,
            "a loaded one" => PlatformCatalog.Load(new MemoryStream(Whole)),
            _ => catalog.With(Seeds.Overlays.Texts.Stream(Seeds.Overlays.Texts.Mixed)),
        };
    }

    private static string Words(object answer) => answer is Platform platform ? platform.Id : answer.ToString()!;

    private static void Together(Action<int> act)
    {
        using Barrier start = new(Threads);
        ConcurrentBag<Exception> thrown = [];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(number => Started(() =>
            {
                start.SignalAndWait();
                try
                {
                    act(number);
                }
                catch (Exception problem)
                {
                    thrown.Add(problem);
                }
            })),
        ];
        Array.ForEach(threads, thread => thread.Join());
        thrown.Should().BeEmpty();
    }

    private static Thread Started(Action act)
    {
        Thread thread = new(() => act()) { IsBackground = true };
        thread.Start();
        return thread;
    }
}
