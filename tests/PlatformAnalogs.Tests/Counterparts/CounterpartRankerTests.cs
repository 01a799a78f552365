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
    public void Twins_are_never_inferred_to_be_counterparts()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;

        catalog.CounterpartsOf(catalog[KnownPlatforms.Tiktok]).Should().NotContain(match => match.Platform.Id == KnownPlatforms.Douyin);
    }

    private static double Score(string sources) => WithClaim(sources) is { } catalog ? catalog.CounterpartsOf(catalog["west"])[0].Score : 0;

    private static PlatformCatalog WithClaim(string sources, string period = "") => TestCatalog.Of(Two,
        $$""" "counterparts": [{"platforms": ["west", "east"], "category": "search", "closeness": "close", {{period}} "reason": "r", "sources": [{{sources}}]}] """);
}
