namespace PlatformAnalogs.Tests.Model;

/// <summary>A row for each rule about access, then the hard cases.</summary>
public sealed class AccessResolverTests
{
    private const string Cn = """ "region": "CN", "layer": "network" """;

    public static TheoryData<string, string, string, AccessStatus, AccessBasis> Rules => new()
    {
        { "an event carries forward", One("blocked", "\"from\": \"2009-07\""), "2025-01-01", AccessStatus.Blocked, AccessBasis.CarriedForward },
        { "a day before the page was published is recorded", One("blocked", "\"from\": \"2009-07\""), "2013-07-01", AccessStatus.Blocked, AccessBasis.Recorded },
        { "a later event contradicts", Two("blocked", "\"from\": \"2009-07\"", "accessible", "\"from\": \"2012-01-05\""), "2012-01-05", AccessStatus.Accessible, AccessBasis.Recorded },
        { "a dated interruption ends", Two("blocked", "\"from\": \"2009-07\"", "accessible", "\"from\": \"2012-01-05\", \"to\": \"2012-01-08\""), "2012-02-01", AccessStatus.Blocked, AccessBasis.Recorded },
        { "within it, it holds", Two("blocked", "\"from\": \"2009-07\"", "accessible", "\"from\": \"2012-01-05\", \"to\": \"2012-01-08\""), "2012-01-07", AccessStatus.Accessible, AccessBasis.Recorded },
        { "an interruption without a dated end leaves open what came next", Two("blocked", "\"from\": \"2009-07\"", "accessible", "\"from\": \"2012-01-05\", \"to\": \"unknown\""), "2012-02-01", AccessStatus.Unknown, AccessBasis.None },
        { "an observation holds on its day", One("intermittent", "\"on\": \"2013-07-10\""), "2013-07-10", AccessStatus.Intermittent, AccessBasis.Recorded },
        { "between two equal ones", Two("intermittent", "\"on\": \"2011\"", "intermittent", "\"on\": \"2013\""), "2012-06-01", AccessStatus.Intermittent, AccessBasis.Between },
        { "between two unequal ones it is unknown", Two("accessible", "\"on\": \"2011\"", "blocked", "\"on\": \"2013\""), "2012-01-10", AccessStatus.Unknown, AccessBasis.None },
        { "after the last one it carries for 366 days", One("intermittent", "\"on\": \"2013-07-10\""), "2014-07-11", AccessStatus.Intermittent, AccessBasis.CarriedForward },
        { "and is then unknown", One("intermittent", "\"on\": \"2013-07-10\""), "2014-07-12", AccessStatus.Unknown, AccessBasis.None },
        { "an end of unknown date never answers beyond its precision", One("blocked", "\"from\": \"2008-07\", \"to\": \"unknown\""), "2008-08-01", AccessStatus.Unknown, AccessBasis.None },
        { "events go before observations", Two("blocked", "\"from\": \"2009-07\"", "accessible", "\"on\": \"2012-04-25\""), "2012-04-25", AccessStatus.Blocked, AccessBasis.Recorded },
        { "a boundary month leaves its days open", One("blocked", "\"from\": \"2009-07\""), "2009-07-15", AccessStatus.Unknown, AccessBasis.None },
        { "unless both neighbours agree", Two("blocked", "\"from\": \"2009-06-02\"", "blocked", "\"from\": \"2009-07\""), "2009-07-15", AccessStatus.Blocked, AccessBasis.Recorded },
        { "asked for the month, its last day answers", One("blocked", "\"from\": \"2009-07\""), "2009-07", AccessStatus.Blocked, AccessBasis.Recorded },
        { "no record is no answer", "", "2020-01-01", AccessStatus.Unknown, AccessBasis.None },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_holds(string rule, string records, string asOf, AccessStatus status, AccessBasis basis)
    {
        AccessAnswer answer = TestCatalog.WithAccess(records).AccessIn(Region.MainlandChina, PartialDate.Parse(asOf));

        answer.Status.Should().Be(status, rule);
        answer.Basis.Should().Be(basis, rule);
        (answer.UnknownBecause is null).Should().Be(status != AccessStatus.Unknown, "what is unknown says why");
    }

    [Fact]
    public void Of_two_claims_the_better_graded_is_taken_and_the_other_is_a_rival()
    {
        AccessAnswer answer = TestCatalog.WithAccess(
            $$"""{{{Cn}}, "status": "blocked", "from": "2009-07", "sources": ["@c"]}, {{{Cn}}, "status": "blocked", "from": "2009-06-02", "sources": ["@a"]}""")
            .AccessIn(Region.MainlandChina, new DateOnly(2014, 3, 17));

        answer.Since.Should().Be(PartialDate.Parse("2009-06-02"));
        answer.Rivals.Should().ContainSingle();
        answer.ReportedStarts.Select(start => start.ToString()).Should().Equal("2009-06-02", "2009-07");
    }

    [Fact]
    public void The_headline_is_the_most_severe_layer_that_applies_to_everyone()
    {
        AccessAnswer answer = TestCatalog.WithAccess("""
            {"region": "CN", "layer": "network", "status": "blocked", "from": "2017-09-25", "sources": ["@a"]},
            {"region": "CN", "layer": "network", "status": "degraded", "from": "2017-07", "to": "2017-09", "sources": ["@a"]},
            {"region": "CN", "layer": "app-store", "status": "restricted", "from": "2024-04-19", "mechanisms": ["app-removal"], "sources": ["@a"]}
            """).AccessIn(Region.MainlandChina, new DateOnly(2024, 5, 1));

        answer.Status.Should().Be(AccessStatus.Blocked);
        answer.Layers.Select(layer => (layer.Layer, layer.Status)).Should().Equal((AccessLayer.Network, AccessStatus.Blocked), (AccessLayer.AppStore, AccessStatus.Restricted));
    }

    [Fact]
    public void An_app_in_a_store_does_not_say_that_the_network_carries_it()
    {
        AccessAnswer answer = TestCatalog.WithAccess("""{"region": "CN", "layer": "app-store", "status": "accessible", "on": "2024-04-19", "sources": ["@a"]}""")
            .AccessIn(Region.MainlandChina, new DateOnly(2024, 4, 19));

        answer.Status.Should().Be(AccessStatus.Unknown);
    }

    [Fact]
    public void A_rule_for_the_public_sector_is_partly_and_no_headline()
    {
        AccessAnswer answer = TestCatalog.WithAccess("""
            {"region": "US", "layer": "law", "status": "banned", "appliesTo": "public-sector", "from": "2022-12", "sources": ["@a"]}
            """).AccessIn(Region.UnitedStates, new DateOnly(2024, 1, 1));

        answer.Status.Should().Be(AccessStatus.Accessible);
        answer.Basis.Should().Be(AccessBasis.Inferred);
        answer.IsPartly.Should().BeTrue();
    }

    [Fact]
    public void Language_editions_are_apart()
    {
        Platform wikipedia = TestCatalog.WithAccess("""
            {"region": "CN", "layer": "network", "scope": "edition:zh", "status": "blocked", "from": "2015-05-19", "sources": ["@a"]},
            {"region": "CN", "layer": "network", "scope": "edition:en", "status": "accessible", "from": "2008-04-03", "sources": ["@a"]},
            {"region": "CN", "layer": "network", "status": "blocked", "from": "2019-04-25", "sources": ["@a"]}
            """);

        AccessAnswer before = wikipedia.AccessIn(Region.MainlandChina, new DateOnly(2016, 1, 1));
        before.Status.Should().Be(AccessStatus.Unknown);
        before.IsPartly.Should().BeTrue();
        before.Layers.Should().Contain(layer => layer.Scope == "edition:zh" && layer.Status == AccessStatus.Blocked);
        wikipedia.AccessIn(Region.MainlandChina, new DateOnly(2020, 1, 1)).Status.Should().Be(AccessStatus.Blocked);
    }

    [Fact]
    public void A_host_that_was_withdrawn_is_apart_from_the_reach_of_the_platform()
    {
        AccessAnswer answer = TestCatalog.WithAccess("""
            {"region": "CN", "layer": "network", "status": "intermittent", "from": "2010-03", "to": "2014-05-31", "sources": ["@a"]},
            {"region": "CN", "layer": "network", "status": "blocked", "from": "2014-05-31", "sources": ["@a"]},
            {"region": "CN", "layer": "operator", "scope": "host:google.cn", "status": "withdrawn", "from": "2010-03-22", "sources": ["@a"]}
            """).AccessIn(Region.MainlandChina, PartialDate.Parse("2013-07"));

        answer.Status.Should().Be(AccessStatus.Intermittent);
        answer.IsPartly.Should().BeTrue();
    }

    [Fact]
    public void A_claim_of_2008_that_ended_and_one_of_2009_stand_side_by_side()
    {
        Platform facebook = TestCatalog.WithAccess($$"""
            {{{Cn}}, "status": "blocked", "from": "2008-07", "to": "unknown", "sources": ["@c"]}, {{{Cn}}, "status": "blocked", "from": "2009-07", "sources": ["@a"]}
            """);

        facebook.AccessIn(Region.MainlandChina, PartialDate.Parse("2008-07")).Status.Should().Be(AccessStatus.Blocked);
        facebook.AccessIn(Region.MainlandChina, PartialDate.Parse("2008-12")).Status.Should().Be(AccessStatus.Unknown);
        facebook.AccessIn(Region.MainlandChina, PartialDate.Parse("2013-07")).Since.Should().Be(PartialDate.Parse("2009-07"));
    }

    [Fact]
    public void A_change_within_the_asked_time_shows_both()
    {
        AccessAnswer answer = TestCatalog.WithAccess($$"""
            {{{Cn}}, "status": "intermittent", "from": "2010-03-22", "sources": ["@a"]}, {{{Cn}}, "status": "blocked", "from": "2014-05-31", "sources": ["@a"]}
            """).AccessIn(Region.MainlandChina, PartialDate.FromYear(2014));

        answer.Status.Should().Be(AccessStatus.Blocked);
        answer.ChangedWithin.Select(change => change.Status).Should().Equal(AccessStatus.Intermittent, AccessStatus.Blocked);
    }

    [Fact]
    public void Outside_of_its_life_a_platform_is_not_yet_launched_or_closed()
    {
        Platform platform = TestCatalog.WithAccess("", """ "launched": [{"date": "2011-06-28", "sources": ["@a"]}], "closed": [{"date": "2019-04-02", "sources": ["@a"]}], """);

        platform.AccessIn(Region.MainlandChina, new DateOnly(2010, 1, 1)).Status.Should().Be(AccessStatus.NotYetLaunched);
        platform.AccessIn(Region.MainlandChina, new DateOnly(2019, 4, 2)).Status.Should().Be(AccessStatus.Closed);
        platform.AccessIn(Region.UnitedStates, new DateOnly(2015, 1, 1)).Basis.Should().Be(AccessBasis.Inferred);
    }

    private static string One(string status, string period) => $$"""{{{Cn}}, "status": "{{status}}", {{period}}, "sources": ["@a"]}""";

    private static string Two(string status, string period, string secondStatus, string secondPeriod) => One(status, period) + ", " + One(secondStatus, secondPeriod).Replace("@a", "@b", StringComparison.Ordinal);

    [Fact]
    public void At_home_a_removal_that_a_page_calls_over_no_longer_speaks_against_access()
    {
        Platform platform = TestCatalog.Of("""
            {"id": "p", "ecosystem": "chinese", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"],
             "launched": [{"date": "2009", "sources": ["@c"]}],
             "access": [{"region": "CN", "status": "restricted", "layer": "app-store", "from": "2013", "to": "unknown", "sources": ["@b"]}]}
            """)["p"];

        platform.AccessIn(Region.MainlandChina, PartialDate.FromYear(2013)).Status.Should().NotBe(AccessStatus.Accessible, "the page of May 2014 was not yet written");
        AccessAnswer later = platform.AccessIn(Region.MainlandChina, PartialDate.FromYear(2015));
        (later.Status, later.Basis).Should().Be((AccessStatus.Accessible, AccessBasis.Inferred));
    }
}
