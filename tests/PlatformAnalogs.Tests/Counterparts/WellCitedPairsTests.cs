namespace PlatformAnalogs.Tests.Counterparts;

/// <summary>What several publications assert must be among the first answers, from one of the two sides, in some year.</summary>
public sealed class WellCitedPairsTests
{
    [Fact]
    public void Pairs_that_several_publishers_assert_are_among_the_first_answers()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        (string First, string Second)[] pairs =
        [
            .. catalog.Counterparts
                .Where(claim => claim.Closeness >= Closeness.Close && claim.Sources.Select(source => source.Publisher ?? source.Url.Host).Distinct().Count() > 1)
                .Select(claim => (claim.FirstId, claim.SecondId)).Distinct(),
        ];
        pairs.Length.Should().BeGreaterThan(150);

        int[] ranks = [.. pairs.Select(pair => Math.Min(BestRank(catalog, pair.First, pair.Second), BestRank(catalog, pair.Second, pair.First)))];
        string[] missed = [.. pairs.Where((_, i) => ranks[i] > 3).Select(pair => $"{pair.First}-{pair.Second}")];

        (ranks.Count(rank => rank <= 3) / (double)ranks.Length).Should().BeGreaterThanOrEqualTo(0.95, "these are further down: {0}", string.Join(", ", missed));
        (ranks.Count(rank => rank <= 10) / (double)ranks.Length).Should().BeGreaterThanOrEqualTo(0.99);
    }

    private static int BestRank(PlatformCatalog catalog, string of, string wanted)
    {
        int best = int.MaxValue;
        for (int year = 2006; year <= 2026; year++)
        {
            int rank = catalog.CounterpartsOf(catalog[of], PartialDate.FromYear(year)).Select(match => match.Platform.Id).Distinct().ToList().IndexOf(wanted);
            if (rank >= 0)
                best = Math.Min(best, rank + 1);
        }

        return best;
    }
}
