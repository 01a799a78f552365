namespace PlatformAnalogs.Tests.Counterparts;

public sealed class CounterpartRankerTests
{
    private const string Two = """
        {"id": "east", "ecosystem": "chinese", "names": [{"text": "East", "language": "en", "kind": "official"}], "categories": ["search"], "features": ["hashtags"]},
        {"id": "far-east", "ecosystem": "chinese", "names": [{"text": "Far East", "language": "en", "kind": "official"}], "categories": ["search"], "features": ["hashtags"]},
        {"id": "west", "ecosystem": "western", "names": [{"text": "West", "language": "en", "kind": "official"}], "categories": ["search"], "features": ["hashtags"]}
        """;

    [Fact]
    public void A_further_source_never_lowers_a_score()
    {
        Score("\"@c\"").Should().BeLessThan(Score("\"@c\", \"@a\"")).And.BeLessThan(Score("\"@c\", \"@b\""));
        Score("\"@c\", \"@a\"").Should().BeLessThan(Score("\"@c\", \"@a\", \"@p\""));
    }

    [Fact]
    public void A_claim_holds_in_both_directions()
    {
        PlatformCatalog catalog = WithClaim("\"@a\"");

        catalog.CounterpartsOf(catalog["east"])[0].Score.Should().Be(catalog.CounterpartsOf(catalog["west"])[0].Score);
    }

    [Fact]
    public void Inferred_matches_come_after_claimed_ones_and_cite_nobody()
    {
        PlatformCatalog catalog = WithClaim("\"@a\"");
        IReadOnlyList<CounterpartMatch> matches = catalog.CounterpartsOf(catalog["west"]);

        matches.Select(match => (match.Platform.Id, match.Basis)).Should().Equal(("east", MatchBasis.Claimed), ("far-east", MatchBasis.Inferred));
        matches[1].Sources.Should().BeEmpty();
        matches[1].Score.Should().BeLessThan(0.5 + 1e-9);
    }

    [Fact]
    public void A_claim_does_not_hold_outside_its_period()
    {
        PlatformCatalog catalog = WithClaim("\"@a\"", "\"from\": \"2010\", \"to\": \"2012\",");

        catalog.CounterpartsOf(catalog["west"], PartialDate.FromYear(2013)).Should().OnlyContain(match => match.Basis == MatchBasis.Inferred);
    }

    [Fact]
    public void Twins_are_claimed_as_such_and_never_inferred()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;

        CounterpartMatch douyin = catalog.CounterpartsOf(catalog[KnownPlatforms.Tiktok]).Single(match => match.Platform.Id == KnownPlatforms.Douyin && match.Category.Id == "short-video");
        douyin.Basis.Should().Be(MatchBasis.Claimed);
        douyin.Reason.Should().Be("One owner’s versions for two markets.");

        PlatformCatalog unclaimed = TestCatalog.Of(Two.Replace("\"id\": \"east\",", "\"id\": \"east\", \"relations\": [{\"kind\": \"twin-of\", \"platform\": \"west\", \"sources\": [\"@a\"]}],", StringComparison.Ordinal), "");
        unclaimed.CounterpartsOf(unclaimed["west"]).Select(match => match.Platform.Id).Should().Equal("far-east");
    }

    [Fact]
    public void An_objection_neither_lowers_nor_raises_a_score()
    {
        const string claim = """{"platforms": ["west", "east"], "category": "search", "closeness": "close", "reason": "r", "sources": ["@a"]}""";
        const string objection = """{"platforms": ["west", "east"], "category": "search", "closeness": "loose", "on": "2012", "reason": "r", "notMatched": "n", "sources": ["@p"]}""";
        CounterpartMatch Match(string claims)
        {
            PlatformCatalog catalog = TestCatalog.Of(Two, $$""" "counterparts": [{{claims}}] """);
            return catalog.CounterpartsOf(catalog["west"])[0];
        }

        CounterpartMatch alone = Match(claim), objectedTo = Match($"{claim}, {objection}");
        objectedTo.Score.Should().Be(alone.Score);
        objectedTo.NotMatched.Should().Be("n");
    }

    [Fact]
    public void A_page_counts_for_less_the_further_the_day_is_from_it()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        double ScoreIn(int year) => catalog.CounterpartsOf(catalog[KnownPlatforms.Twitter], PartialDate.FromYear(year)).Single(match => match.Platform.Id == KnownPlatforms.Digu).Score;

        ScoreIn(2008).Should().BeGreaterThan(ScoreIn(2014)).And.BeGreaterThan(ScoreIn(2024));
    }

    private static double Score(string sources) => WithClaim(sources) is { } catalog ? catalog.CounterpartsOf(catalog["west"])[0].Score : 0;

    private static PlatformCatalog WithClaim(string sources, string period = "") => TestCatalog.Of(Two,
        $$""" "counterparts": [{"platforms": ["west", "east"], "category": "search", "closeness": "close", {{period}} "reason": "r", "sources": [{{sources}}]}] """);
}
