using System.Text.Json.Nodes;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests.Comparison;

/// <summary>What holds for every catalog and every question.</summary>
public sealed class LawsTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly PartialDate Date = PartialDate.Parse("2014-03");

    [Fact]
    public void No_answer_depends_on_the_order_of_the_seeds()
    {
        PlatformCatalog shuffled = Shuffled(new Random(7));

        shuffled.Platforms.Select(platform => platform.Id).Should().Equal(Catalog.Platforms.Select(platform => platform.Id));
        foreach (Platform platform in Catalog.Platforms)
        {
            Platform other = shuffled[platform.Id];
            Headline(other).Should().Be(Headline(platform), platform.Id);
            other.AccessIn(Region.MainlandChina, Date).ToWords().Should().Be(platform.AccessIn(Region.MainlandChina, Date).ToWords(), platform.Id);
            Ranked(shuffled, other).Should().Equal(Ranked(Catalog, platform), platform.Id);
        }

        Accounts(shuffled).Should().Equal(Accounts(Catalog));
        shuffled.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Date).ToCsv().Should().Be(Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Date).ToCsv());
    }

    [Fact]
    public void At_every_date_a_platform_has_one_headline_for_each_region_of_which_it_has_figures()
    {
        foreach (Platform platform in Catalog.Platforms.Where(platform => platform.Figures.Count > 0))
        {
            foreach (IGrouping<Region, UserFigure> region in platform.Figures.Where(figure => figure.Metric is not Metric.MarketShare).GroupBy(figure => figure.Region))
            {
                for (int year = 2004; year <= 2026; year += 2)
                {
                    FigureAnswer answer = platform.Users(PartialDate.FromYear(year), region: region.Key);
                    region.Should().Contain(answer.Figure!, $"{platform.Id} {region.Key} {year}");
                    answer.Rivals.Should().NotContain(answer.Figure!);
                }
            }
        }
    }

    [Fact]
    public void A_platform_that_shares_no_category_changes_nobodys_rank()
    {
        CatalogContent real = EmbeddedSnapshot.Read();
        // Its category is of another catalog, and so nobody's here.
        PlatformCatalog stranger = TestCatalog.Of("""{"id": "a-stranger", "ecosystem": "chinese", "names": [{"text": "A Stranger", "language": "en", "kind": "official"}], "categories": ["messaging"], "features": ["hashtags"]}""");
        PlatformCatalog grown = new(real with { Platforms = [stranger["a-stranger"], .. real.Platforms] });

        foreach (Platform platform in Catalog.Platforms.Where((_, i) => i % 3 == 0))
            Ranked(grown, grown[platform.Id]).Should().Equal(Ranked(Catalog, platform), platform.Id);
    }

    private static string Headline(Platform platform) => platform.Users(Date).Figure is { } figure ? $"{figure} {figure.Source.Url}" : "none";

    private static IEnumerable<string> Ranked(PlatformCatalog catalog, Platform platform) =>
        catalog.CounterpartsOf(platform, Date).Select(match => FormattableString.Invariant($"{match.Platform.Id} {match.Category.Id} {match.Basis} {match.Score:0.000000000}"));

    private static IEnumerable<string> Accounts(PlatformCatalog catalog) =>
        catalog.RankAccounts(asOf: PartialDate.FromYear(2016)).Ranked.Select(place => $"{place.Rank} {place.Account.Holder.Id} {place.Account.PlatformId}");

    // Files, platforms, claims, figures, records and accounts in another order. That of names, categories, dates and operators has a meaning.
    private static PlatformCatalog Shuffled(Random random)
    {
        List<(string File, byte[] Json)> documents = [];
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.json", SearchOption.AllDirectories).Where(file => !file.Contains("schema", StringComparison.Ordinal)))
        {
            JsonNode document = JsonNode.Parse(File.ReadAllBytes(file))!;
            foreach (string key in (string[])["platforms", "counterparts", "accounts", "holders", "operators", "sources"])
                Shuffle(document, key, random);
            foreach (JsonNode? item in (document["platforms"]?.AsArray() ?? []).Concat(document["accounts"]?.AsArray() ?? []))
            {
                foreach (string key in (string[])["figures", "access"])
                    Shuffle(item!, key, random);
            }

            documents.Add((file, System.Text.Encoding.UTF8.GetBytes(document.ToJsonString())));
        }

        (string, byte[])[] files = [.. documents];
        random.Shuffle(files);
        (CatalogContent? content, PlatformAnalogs.Seeds.Diagnostics problems) = DocumentSet.Read(files);
        problems.Found.Should().BeEmpty();
        return new PlatformCatalog(content!);
    }

    private static void Shuffle(JsonNode node, string key, Random random)
    {
        if (node[key] is not JsonArray array)
            return;
        JsonNode?[] items = [.. array.Select(item => item?.DeepClone())];
        random.Shuffle(items);
        node[key] = new JsonArray(items);
    }
}
