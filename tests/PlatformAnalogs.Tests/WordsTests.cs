using System.Collections;
using System.Reflection;

namespace PlatformAnalogs.Tests;

/// <summary>Every <c>ToString</c> that can be reached from the real catalog. Alone and last, as tests of allocation want a runtime whose culture nobody has touched.</summary>
[Collection("culture")]
public sealed class WordsTests
{
    // Of a type as many as show all its forms; a million figures say nothing more.
    private const int Enough = 300;

    // What callers make, what stands in an exception, and what the data may have but has not.
    private static readonly Type[] MadeByCallers = [typeof(AuditPage), typeof(PageText), typeof(PagePlace), typeof(PageProblem), typeof(RecognizerOptions), typeof(CatalogProblem), typeof(FormerHandle)];

    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly Lazy<IReadOnlyList<object>> Reached = new(() => new Walk().From(Answers()));

    [Fact]
    public void The_same_is_said_in_every_culture()
    {
        MadeCulture.In(() => $"{new DateOnly(2026, 8, 31):yyyy-MM-dd} {-1.5}").Should().Be("2569-08-31 \u22121,5", "the culture is another one");

        Reached.Value.Where(item => item.ToString() != MadeCulture.In(item.ToString)).Select(item => $"{item.GetType().Name}: {MadeCulture.In(item.ToString)}").Distinct().Take(10).Should().BeEmpty();
    }

    [Fact]
    public void Everything_says_in_a_line_what_it_is()
    {
        Reached.Value.Where(item => item.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType != item.GetType()).Select(item => item.GetType().Name).Distinct().Should().BeEmpty();
        Reached.Value.Where(item => string.IsNullOrWhiteSpace(item.ToString()) || item.ToString()!.ReplaceLineEndings(" ") != item.ToString() || item.ToString()!.Contains("{ ", StringComparison.Ordinal)).Take(10).Should().BeEmpty();
        PlatformCatalog.Default.ToString().Should().MatchRegex(@"^\S+ \(\d{4}-\d\d-\d\d\), [\d,]+ platforms$");
    }

    [Fact]
    public void Every_kind_of_answer_is_reached() => string.Join(", ", typeof(PlatformCatalog).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: false, IsEnum: false, IsByRefLike: false, Namespace: "PlatformAnalogs" } && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType == type)
        .Except(Reached.Value.Select(item => item.GetType())).Except(MadeByCallers)
        .Select(type => type.Name)).Should().BeEmpty();

    [Fact]
    public void Results_are_rendered_alike_in_every_culture()
    {
        AuditReport audit = Catalog.AuditText("See twitter.com, plus.google.com and Weibo.", Region.MainlandChina);
        AccessAnswer access = Catalog.AccessIn(Catalog["github"], Region.MainlandChina, PartialDate.Parse("2013"));
        Func<string>[] renderings = [() => audit.ToJson(), () => audit.ToSarif(), () => audit.ToMarkdown(), () => access.ToWords(), () => access.ToJson(), () => Catalog.AccessByRegion(Catalog["twitter"]).ToCsv()];

        foreach (Func<string> rendering in renderings)
            MadeCulture.In(rendering).Should().Be(rendering());
    }

    private static IEnumerable<object> Answers()
    {
        Platform twitter = Catalog["twitter"], weibo = Catalog["sina-weibo"];
        PartialDate then = PartialDate.Parse("2014-03"), before = PartialDate.Parse("2013-03");
        yield return Catalog;
        yield return Catalog.FindAll("twitter");
        yield return Catalog.CounterpartsOf(twitter, then);
        yield return Catalog.CounterpartsOf(weibo);
        yield return Catalog.Compare(twitter, weibo, then);
        yield return Catalog.Compare(weibo, twitter);
        yield return Catalog.AccessIn(Catalog["github"], Region.MainlandChina, PartialDate.Parse("2013"));
        yield return twitter.AccessOver(Region.MainlandChina);
        yield return Catalog.AccessByRegion(twitter);
        yield return Catalog.Users(weibo, then);
        yield return Catalog.GrowthOf(weibo, before, then);
        yield return Catalog.PenetrationOf(weibo, "internet-users-cn", then)!;
        yield return Catalog.PopulationOf("internet-users-cn")!;
        yield return Catalog.UsersOf([twitter, weibo], then);
        yield return Catalog.UsersOver([twitter, weibo], before, then);
        yield return Catalog.Platforms.Select(platform => Catalog.InterpolateUsers(platform, new DateOnly(2014, 1, 15))).OfType<InterpolatedUsers>().Take(20).ToArray();
        AccountRanking ranking = Catalog.RankAccounts(weibo, HolderKind.Embassy, PartialDate.Parse("2016-12"));
        yield return ranking;
        yield return ranking.Since(Catalog.RankAccounts(weibo, HolderKind.Embassy, PartialDate.Parse("2014-12")));
        yield return Catalog.AccountsOf(ranking.Ranked[0].Account.Holder);
        yield return Catalog.Coverage(["https://twitter.com/USAinChina", "https://weibo.com/u/2656274875", "https://example.com/"], Region.MainlandChina);
        EcosystemComparison ecosystems = Catalog.CompareEcosystems(Ecosystem.Western, Ecosystem.Chinese, then);
        yield return ecosystems;
        yield return ecosystems.Since(Catalog.CompareEcosystems(Ecosystem.Western, Ecosystem.Chinese, before));
        yield return Catalog.Statistics();
        yield return Catalog.Staleness(Catalog.DataAsOf.AddDays(-400));
        yield return Catalog.AuditText("See https://twitter.com/a, https://plus.google.com/, https://unknown.example.org/ and 微博.", Region.MainlandChina);
        yield return Catalog.AuditText("See https://cdn.jsdelivr.net/npm/vue.", Region.MainlandChina, PartialDate.Parse("2022-06"));
        yield return Catalog.AuditText("See https://fanfou.com/.", new Region("BR"));
        yield return Catalog.Recognizer.FindAll("On Twitter and 微博, see weibo.com.");
        yield return Catalog.Compare(twitter, weibo, then).ToReport();
        yield return twitter.AccessIn(Region.MainlandChina, then).ToReport(Catalog.Regions.First(info => info.Region == Region.MainlandChina));
        yield return Catalog.Urls.Resolve("https://weibo.com/u/2656274875")!;
        PlatformCatalog laid = Catalog.With(new MemoryStream("""{"platforms": [{"id": "made-up", "ecosystem": "other", "names": [{"text": "Made-up", "language": "en", "kind": "official"}], "categories": ["search"]}], "regions": [{"id": "CN", "name": "China (mainland)", "kind": "place"}]}"""u8.ToArray()));
        yield return laid.Changes;
        yield return Catalog.Diff(laid);
    }

    /// <summary>Goes from object to object by their public properties.</summary>
    private sealed class Walk
    {
        private readonly HashSet<object> _met = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<Type, int> _counts = [];
        private readonly List<object> _reached = [];

        internal List<object> From(IEnumerable<object> roots)
        {
            Queue<object> open = new(roots);
            while (open.TryDequeue(out object? item))
            {
                foreach (object next in Next(item))
                    open.Enqueue(next);
            }

            return _reached;
        }

        private IEnumerable<object> Next(object item)
        {
            if (item is string || !_met.Add(item))
                return [];
            if (item is IEnumerable items)
                return items.Cast<object?>().OfType<object>().Take(Enough);
            Type type = item.GetType();
            if (type.Assembly != typeof(PlatformCatalog).Assembly || type.IsEnum || _counts.GetValueOrDefault(type) >= Enough)
                return [];
            _counts[type] = _counts.GetValueOrDefault(type) + 1;
            _reached.Add(item);
            return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
                .Select(property => property.GetValue(item)).OfType<object>();
        }
    }
}

/// <summary>What changes the culture of the process runs beside nothing else.</summary>
[CollectionDefinition("culture", DisableParallelization = true)]
public sealed class CultureRuns;
