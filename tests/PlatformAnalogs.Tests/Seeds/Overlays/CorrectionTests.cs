namespace PlatformAnalogs.Tests.Seeds.Overlays;

/// <summary>Facts are corrected and taken away by their natural keys; later overlays count.</summary>
public sealed class CorrectionTests
{
    private const string Two = """
        {"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "Pee", "language": "en", "kind": "official"}], "categories": ["search"], "hosts": [{"host": "p.example.com", "kind": "web"}],
         "figures": [{"metric": "mau", "region": "US", "asOf": "2014", "value": 5, "qualifier": "exact", "source": "@a"}, {"metric": "mau", "region": "US", "asOf": "2015", "value": 6, "qualifier": "exact", "source": "@b"}],
         "access": [{"region": "CN", "status": "blocked", "layer": "network", "from": "2015", "sources": ["@a"]}]},
        {"id": "q", "ecosystem": "chinese", "names": [{"text": "Queue", "language": "en", "kind": "official"}], "categories": ["search", "messaging"]}
        """;

    private const string Rest = """
        "counterparts": [{"platforms": ["p", "q"], "category": "search", "closeness": "loose", "from": "2015", "reason": "r", "sources": ["@a"]}],
        "holders": [{"id": "h", "name": "H", "kind": "embassy"}],
        "accounts": [{"holder": "h", "platform": "q", "handle": "hh", "figures": [{"metric": "followers", "asOf": "2014", "value": 5, "qualifier": "exact", "source": "@b"}]}]
        """;

    private static readonly PlatformCatalog Ours = TestCatalog.Of(Two, Rest);

    [Fact]
    public void The_same_key_replaces()
    {
        PlatformCatalog laid = Ours.Over("""
            "platforms": [{"id": "p", "figures": [{"metric": "mau", "region": "US", "asOf": "2014", "value": 50, "qualifier": "about", "source": "https://a.example.org/press"}],
              "hosts": [{"host": "p.example.com", "kind": "media"}]}],
            "counterparts": [{"platforms": ["q", "p"], "category": "search", "closeness": "direct", "from": "2015", "reason": "better", "sources": ["@b"]}],
            "accounts": [{"holder": "h", "platform": "q", "handle": "hh", "note": "n", "figures": [{"metric": "followers", "asOf": "2016", "value": 7, "qualifier": "exact", "source": "@b"}]}]
            """);

        laid["p"].Figures.Select(figure => (figure.Amount.Value, laid.LayerOf(figure))).Should().Equal((50, "overlay"), (6, "loaded"));
        laid["p"].Hosts.Should().ContainSingle().Which.Kind.Should().Be(HostKind.Media);
        laid.Counterparts.Should().ContainSingle().Which.Closeness.Should().Be(Closeness.Direct);
        laid.Accounts.Should().ContainSingle().Which.Figures.Should().HaveCount(2);
        laid.LayerOf(laid.Accounts[0]).Should().Be("overlay");
        Ours["p"].Figures[0].Amount.Value.Should().Be(5);
        Ours.Counterparts[0].Closeness.Should().Be(Closeness.Loose);
    }

    [Fact]
    public void Facts_are_taken_away()
    {
        PlatformCatalog laid = Ours.Over("""
            "platforms": [{"id": "p", "figures": [{"metric": "mau", "region": "US", "asOf": "2014", "source": "https://a.example.org/press", "remove": true}],
              "access": [{"region": "CN", "status": "blocked", "layer": "network", "from": "2015", "sources": ["https://a.example.org/press"], "remove": true}]}],
            "counterparts": [{"platforms": ["p", "q"], "category": "search", "from": "2015", "remove": true}],
            "accounts": [{"holder": "h", "platform": "q", "handle": "hh", "remove": true}]
            """);

        laid["p"].Figures.Should().ContainSingle();
        laid["p"].Access.Should().BeEmpty();
        laid.Counterparts.Should().BeEmpty();
        laid.Accounts.Should().BeEmpty();
        laid.Sources.Should().ContainSingle("the other page is no longer cited");
    }

    [Fact]
    public void Categories_are_put_in_another_order() =>
        Ours.Over(""" "platforms": [{"id": "q", "categories": [{"id": "search", "remove": true}, "search"]}] """)["q"].Categories.Select(category => category.Id).Should().Equal("messaging", "search");

    [Fact]
    public void A_page_described_anew_is_so_wherever_it_is_cited()
    {
        PlatformCatalog laid = Ours.Over(""" "sources": [{"url": "https://a.example.org/press", "publisher": "A renamed", "grade": "trade"}] """);

        laid["p"].Figures[0].Source.Publisher.Should().Be("A renamed");
        laid.Counterparts[0].Sources[0].Should().BeSameAs(laid["p"].Figures[0].Source);
        laid.Sources.Should().Contain(laid["p"].Figures[0].Source);
        laid.LayerOf(laid["p"].Figures[0]).Should().Be("loaded");
    }

    [Fact]
    public void A_platform_goes_with_all_that_refers_to_it()
    {
        PlatformCatalog laid = Ours.Over("""
            "platforms": [{"id": "q", "remove": true}], "counterparts": [{"platforms": ["p", "q"], "category": "search", "from": "2015", "remove": true}],
            "accounts": [{"holder": "h", "platform": "q", "handle": "hh", "remove": true}]
            """);

        laid.Platforms.Should().ContainSingle();
        laid.Find("Queue").Should().BeNull();
        laid.ToJson().Should().NotContain("Queue");
    }

    [Fact]
    public void What_refers_to_something_removed_is_a_problem_of_the_overlay()
    {
        Action lay = () => Ours.Over("""
            "platforms": [
              {"id": "q", "remove": true}]
            """, "mine.json");

        CatalogFormatException thrown = lay.Should().Throw<CatalogFormatException>().Which;
        thrown.Problems.Should().HaveCount(2).And.OnlyContain(problem => problem.Code == "PA0013" && problem.File == "mine.json" && problem.Line == 2 && problem.Column == 3);
        thrown.Message.Should().Contain("mine.json(2,3): error PA0013: With this, 'p~q|search|2015' of counterparts no longer fits ($.platforms[1]): There is no platform 'q'");
    }

    [Fact]
    public void Later_overlays_count()
    {
        string First(int value) => $$""" "platforms": [{"id": "p", "figures": [{"metric": "mau", "region": "US", "asOf": "2016", "value": {{value}}, "qualifier": "exact", "source": "@b"}]}] """;

        PlatformCatalog one = Ours.Over(First(1), "one"), both = one.Over(First(2), "two"), other = Ours.Over(First(2), "two").Over(First(1), "one");
        both.Layers.Should().Equal("loaded", "one", "two");
        both["p"].Figures[^1].Amount.Value.Should().Be(2);
        both.LayerOf(both["p"].Figures[^1]).Should().Be("two");
        other["p"].Figures[^1].Amount.Value.Should().Be(1);
        one["p"].Figures[^1].Amount.Value.Should().Be(1);

        PlatformCatalog third = one.Over(""" "platforms": [{"id": "p", "names": [{"text": "Pea", "language": "en", "kind": "short"}]}] """, "three");
        third.LayerOf(third["p"].Figures[^1]).Should().Be("one", "a fact keeps its layer when another overlay touches its platform");
        third.LayerOf(third["p"].Names[^1]).Should().Be("three");
    }
}
