namespace PlatformAnalogs.Tests.Comparison;

/// <summary>Laws of the comparison, over pairs drawn from the whole catalog and dates of twenty years.</summary>
public sealed class PlatformComparerTests
{
    private const int Pairs = 3000;

    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void Turned_round_a_comparison_says_the_same()
    {
        foreach ((Platform first, Platform second, PartialDate asOf) in Draw())
        {
            PlatformComparison there = Catalog.Compare(first, second, asOf), back = Catalog.Compare(second, first, asOf);
            string pair = $"{first.Id}, {second.Id}, {asOf}";

            back.Users.Verdict.Should().Be(Mirror(there.Users.Verdict), pair);
            back.OtherFigures.Select(figures => Mirror(figures.Verdict)).Should().Equal(there.OtherFigures.Select(figures => figures.Verdict), pair);
            back.SecondFollowed.Should().Be(there.SecondFollowed is { } days ? new DaysLater(-days.Upper, -days.Lower) : null, pair);
            back.First.Users.Figure.Should().BeSameAs(there.Second.Users.Figure, pair);
            back.AreTwins.Should().Be(there.AreTwins, pair);
            back.SharedCategories.Should().BeEquivalentTo(there.SharedCategories, pair);
            back.Counterparts.Select(match => (match.Category, match.Score)).Should().BeEquivalentTo(there.Counterparts.Select(match => (match.Category, match.Score)), pair);
        }
    }

    [Fact]
    public void A_verdict_is_of_figures_that_are_alike_and_never_contradicts_their_bounds()
    {
        int verdicts = 0;
        foreach ((Platform first, Platform second, PartialDate asOf) in Draw([.. Catalog.Platforms.Where(platform => platform.Figures.Count > 5)]))
        {
            PlatformComparison comparison = Catalog.Compare(first, second, asOf);
            foreach (ComparedFigures figures in comparison.OtherFigures.Prepend(comparison.Users).Where(figures => figures.IsLikeForLike))
            {
                verdicts++;
                (UserFigure one, UserFigure other) = (figures.First.Figure!, figures.Second.Figure!);
                (one.Metric, one.Region, one.Base, one.Edition).Should().Be((other.Metric, other.Region, other.Base, other.Edition));
                one.Covers.Concat(other.Covers).Should().BeEmpty();
                (figures.First.IsStale || figures.Second.IsStale).Should().BeFalse();
                if (figures.Verdict is Verdict.CertainlyLarger or Verdict.CertainlySmaller)
                    one.Amount.AgreesWith(other.Amount).Should().BeFalse();
                if (one.Amount.Value > other.Amount.Value)
                    figures.Verdict.Should().NotBe(Verdict.CertainlySmaller).And.NotBe(Verdict.ProbablySmaller);
                if (figures.Ratio is { } ratio)
                    (ratio.Lower <= ratio.Value && !(ratio.Upper < ratio.Value)).Should().BeTrue();
            }
        }

        verdicts.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Of_nobody_nothing_is_a_part_and_there_is_no_growth()
    {
        PlatformCatalog catalog = TestCatalog.Of(
            """
            {"id": "p", "ecosystem": "western", "homeRegion": "CN", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], "figures": [
              {"metric": "mau", "region": "CN", "asOf": "2014-06", "value": 0, "qualifier": "exact", "source": "@a"}, {"metric": "mau", "region": "CN", "asOf": "2015-06", "value": 5, "qualifier": "exact", "source": "@a"}]},
            {"id": "q", "ecosystem": "chinese", "names": [{"text": "Q", "language": "en", "kind": "official"}], "categories": ["search"]}
            """,
            """ "populations": [{"id": "w", "kind": "internet-users", "region": "CN", "name": "Nobody", "figures": [{"asOf": "2015-06", "value": 0, "qualifier": "exact", "source": "@b"}]}] """);
        PlatformComparison comparison = catalog.Compare(catalog["p"], catalog["q"], PartialDate.Parse("2015-06"));

        comparison.First.Growth.Should().BeNull();
        comparison.First.Penetration.Should().BeNull();
        comparison.ToMarkdown().Should().Contain("| Users | 5 (");
        catalog.GrowthOf(catalog["p"], PartialDate.Parse("2014-06"), PartialDate.Parse("2015-06")).Should().Match<Growth>(growth => growth.Ratio == null && growth.Verdict == Verdict.CertainlyLarger);
    }

    [Theory]
    [InlineData("tiktok", "douyin", "2018-08", "includes tiktok")]
    [InlineData("twitter", "sina-weibo", "2021", "monetizable daily active users against monthly active users")]
    [InlineData("youtube", "youku", "2013-07", "monthly active users against users")]
    public void Unlike_figures_get_no_verdict_and_a_reason(string first, string second, string asOf, string reason)
    {
        PlatformComparison comparison = Catalog.Compare(Catalog[first], Catalog[second], PartialDate.Parse(asOf));

        comparison.Users.IsLikeForLike.Should().BeFalse();
        comparison.Users.Note.Should().StartWith("not comparable: ").And.Contain(reason);
        comparison.ToMarkdown().Should().NotContain("certainly").And.NotContain("probably");
    }

    [Fact]
    public void One_label_with_two_definitions_is_said_to_be_so() =>
        Catalog.Compare(Catalog[KnownPlatforms.Twitter], Catalog[KnownPlatforms.SinaWeibo], PartialDate.Parse("2014-03")).Users.Note.Should().Contain("same label, different definition");

    [Fact]
    public void Search_engines_are_compared_by_their_shares_of_one_market()
    {
        PlatformComparison comparison = Catalog.Compare(Catalog.Find("Google")!, Catalog.Find("Baidu")!, PartialDate.Parse("2013-07"));

        comparison.Users.First.Figure!.Metric.Should().Be(Metric.MarketShare);
        comparison.Users.Verdict.Should().Be(Verdict.CertainlySmaller);
        comparison.OtherFigures.Select(figures => figures.First.Figure!.Base).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Twins_are_called_so_and_never_counterparts()
    {
        string page = Catalog.Compare(Catalog[KnownPlatforms.Tiktok], Catalog[KnownPlatforms.Douyin]).ToMarkdown();

        page.Should().Contain("twins, and no rivals").And.NotContain("Counterparts for");
    }

    [Fact]
    public void Where_nobody_calls_two_platforms_counterparts_the_nearest_is_named_with_what_it_lacks()
    {
        PlatformComparison comparison = Catalog.Compare(Catalog[KnownPlatforms.Twitter], Catalog[KnownPlatforms.Douban], PartialDate.Parse("2014"));

        comparison.Counterparts.Should().BeEmpty();
        comparison.Nearest!.Platform.Id.Should().Be(KnownPlatforms.SinaWeibo);
        comparison.Nearest.NotMatched.Should().NotBeNull();
    }

    [Fact]
    public void Every_source_of_a_page_is_cited_in_it()
    {
        foreach ((Platform first, Platform second, PartialDate asOf) in Draw().Take(300))
        {
            Report report = Catalog.Compare(first, second, asOf).ToReport();
            string text = string.Join('\n', report.Sections.SelectMany(section => section.Rows.SelectMany(row => row).Concat(section.Lines)));

            for (int number = 1; number <= report.Footnotes.Count; number++)
                text.Should().Contain($"[{number}]", $"{first.Id}, {second.Id}, {asOf}");
        }
    }

    [Fact]
    public void A_platform_with_many_functions_has_a_counterpart_for_each()
    {
        IReadOnlyList<CounterpartMatch> matches = Catalog.CounterpartsByCategory(Catalog[KnownPlatforms.Wechat]);

        matches.Select(match => match.Category).Should().OnlyHaveUniqueItems();
        matches.Single(match => match.Category.Id == "messaging").Platform.Id.Should().Be(KnownPlatforms.Whatsapp);
        matches.Should().OnlyContain(match => match.Score == Catalog.CounterpartsOf(Catalog[KnownPlatforms.Wechat], null, match.Category.Id, null)[0].Score);
    }

    private static IEnumerable<(Platform First, Platform Second, PartialDate AsOf)> Draw(IReadOnlyList<Platform>? platforms = null)
    {
        platforms ??= Catalog.Platforms;
        Random random = new(2026);
        for (int i = 0; i < Pairs; i++)
            yield return (platforms[random.Next(platforms.Count)], platforms[random.Next(platforms.Count)], PartialDate.FromYear(2006 + random.Next(20)));
    }

    private static Verdict? Mirror(Verdict? verdict) => verdict switch
    {
        Verdict.CertainlyLarger => Verdict.CertainlySmaller,
        Verdict.ProbablyLarger => Verdict.ProbablySmaller,
        Verdict.ProbablySmaller => Verdict.ProbablyLarger,
        Verdict.CertainlySmaller => Verdict.CertainlyLarger,
        _ => verdict,
    };
}
