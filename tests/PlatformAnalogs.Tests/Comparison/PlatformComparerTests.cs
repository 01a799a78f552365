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

            back.UsersVerdict.Should().Be(Mirror(there.UsersVerdict), pair);
            back.First.Users.Figure.Should().BeSameAs(there.Second.Users.Figure, pair);
            back.AreTwins.Should().Be(there.AreTwins, pair);
            back.SharedCategories.Should().BeEquivalentTo(there.SharedCategories, pair);
            back.Counterpart.Select(match => (match.Category, match.Score)).Should().BeEquivalentTo(there.Counterpart.Select(match => (match.Category, match.Score)), pair);
        }
    }

    [Fact]
    public void A_verdict_never_contradicts_the_bounds()
    {
        foreach ((Platform first, Platform second, PartialDate asOf) in Draw())
        {
            PlatformComparison comparison = Catalog.Compare(first, second, asOf);
            if (comparison.UsersVerdict is not { } verdict)
                continue;
            Estimate one = comparison.First.Users.Figure!.Amount, other = comparison.Second.Users.Figure!.Amount;
            comparison.First.Users.Figure.Metric.Should().Be(comparison.Second.Users.Figure.Metric);
            if (verdict is Verdict.CertainlyLarger or Verdict.CertainlySmaller)
                one.AgreesWith(other).Should().BeFalse();
            if (one.Value > other.Value)
                verdict.Should().NotBe(Verdict.CertainlySmaller).And.NotBe(Verdict.ProbablySmaller);
        }
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

    private static IEnumerable<(Platform First, Platform Second, PartialDate AsOf)> Draw()
    {
        Random random = new(2026);
        for (int i = 0; i < Pairs; i++)
            yield return (Catalog.Platforms[random.Next(Catalog.Platforms.Count)], Catalog.Platforms[random.Next(Catalog.Platforms.Count)], PartialDate.FromYear(2006 + random.Next(20)));
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
