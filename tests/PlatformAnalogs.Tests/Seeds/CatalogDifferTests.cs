using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using PlatformAnalogs.Tests.Seeds.Overlays;

namespace PlatformAnalogs.Tests.Seeds;

public sealed class CatalogDifferTests
{
    private const string Two = """
        {"id": "p", "ecosystem": "western", "names": [{"text": "Pee", "language": "en", "kind": "official"}, {"text": "Old|Pee", "language": "en", "kind": "official", "to": "2012"}], "categories": ["search"],
         "hosts": [{"host": "p.example.com", "kind": "web", "to": "2012"}, {"host": "p.example.com", "kind": "web", "from": "2014"}],
         "figures": [{"metric": "mau", "region": "US", "asOf": "2014", "value": 5, "qualifier": "exact", "source": "@a"}]},
        {"id": "q", "ecosystem": "chinese", "names": [{"text": "Queue", "language": "en", "kind": "official"}], "categories": ["search", "messaging"]}
        """;

    private static readonly PlatformCatalog Default = PlatformCatalog.Default, Ours = TestCatalog.Of(Two);

    [Fact]
    public void What_is_written_and_read_again_has_no_changes_whatever_its_hash()
    {
        using MemoryStream written = new();
        Default.ToJson(written);
        written.Position = 0;
        PlatformCatalog again = PlatformCatalog.Load(written);

        again.ContentHash.Should().NotBe(Default.ContentHash);
        Default.Diff(again).Changes.Should().BeEmpty();
        again.Diff(Default).Changes.Should().BeEmpty();
        Default.Diff(Default).Changes.Should().BeEmpty();
    }

    [Fact]
    public void The_other_way_round_it_says_the_opposite_in_the_same_order() => Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((one, other) =>
    {
        PlatformCatalog first = MadeUp(one), second = MadeUp(other);

        (ChangeKind, string, string, string)[] there = [.. first.Diff(second).Changes.Select(change => (change.Kind, change.Section, change.Key, Values(change.Values)))];
        second.Diff(first).Changes.Select(change => (Opposite(change.Kind), change.Section, change.Key, Values([.. change.Values.Select(value => new ChangedValue(value.Key, value.After, value.Before))])))
            .Should().Equal(there);
        (there.Length == 0).Should().Be(first.ToJson() == second.ToJson());
    }, iter: 20);

    [Fact]
    public void With_an_overlay_it_names_what_the_overlay_says_that_it_does() => Gen.Int.Sample(seed =>
    {
        PlatformCatalog below = MadeUp(7), laid = below.With(new MemoryStream(Encoding.UTF8.GetBytes(Edits(seed).ToJsonString())));

        // Which pages are cited follows from the facts.
        Named(below.Diff(laid)).Should().BeEquivalentTo(laid.Changes.Select(change => (change.Kind, change.Section, change.Key)));
    }, iter: 20);

    [Fact]
    public void So_it_does_over_the_catalog_of_the_package()
    {
        PlatformCatalog laid = Default.Over(Texts.Mixed);
        CatalogDiff diff = Default.Diff(laid);

        Named(diff).Should().BeEquivalentTo(laid.Changes.Select(change => (change.Kind, change.Section, change.Key))).And.Contain((ChangeKind.Removed, "platforms.hosts", "twitter|x.com"));
        diff.Changes.Where(change => change is { Section: "sources", Kind: ChangeKind.Added }).Select(change => change.ToString())
            .Should().Equal("sources https://a.example.org/overlay: added", "sources https://b.example.org/overlay: added");
        diff.ToString().Should().EndWith("to 2026.1 (2026-10-01): 9 added, 1 changed, 3 removed");
        (diff.Before.ContentHash, diff.After.ContentHash).Should().Be((Default.ContentHash, laid.ContentHash));
    }

    [Fact]
    public void A_changed_fact_says_which_values_differ()
    {
        PlatformCatalog laid = Ours.Over("""
            "platforms": [{"id": "p", "figures": [{"metric": "mau", "region": "US", "asOf": "2014", "value": 50, "qualifier": "about", "note": "n", "source": "https://a.example.org/press"}]}]
            """);

        CatalogChange change = Ours.Diff(laid).Changes.Should().ContainSingle().Which;
        (change.Kind, change.Section, change.Entry, change.Key).Should().Be((ChangeKind.Changed, "platforms.figures", "p", "p|mau||||US|2014|https://a.example.org/press"));
        change.Values.Select(value => (value.Key, value.Before, value.After)).Should().Equal(("note", null, "\"n\""), ("qualifier", "\"exact\"", "\"about\""), ("value", "5", "50"));
        change.ToString().Should().Be("platforms.figures p (mau, US, 2014, https://a.example.org/press): changed, note nothing to \"n\"; qualifier \"exact\" to \"about\"; value 5 to 50");
    }

    [Fact]
    public void An_entry_that_is_new_or_gone_is_one_change()
    {
        PlatformCatalog one = TestCatalog.Of("""{"id": "p", "ecosystem": "western", "names": [{"text": "Pee", "language": "en", "kind": "official"}], "categories": ["search"]}""");

        one.Diff(Ours).Changes.Select(change => change.ToString()).Should().Contain("platforms q: added").And.NotContain(change => change.StartsWith("platforms.names q", StringComparison.Ordinal));
        Ours.Diff(one).Changes.Select(change => change.ToString()).Should().Contain("platforms q: removed").And.Contain("platforms.names p (Old|Pee, en, official): removed");
    }

    [Fact]
    public void The_order_of_facts_counts_as_the_first_one_is_shown() =>
        Ours.Diff(TestCatalog.Of(Two.Replace("\"search\", \"messaging\"", "\"messaging\", \"search\"", StringComparison.Ordinal))).Changes.Select(change => change.ToString())
            .Should().Equal("""platforms q: changed, categories ["search","messaging"] to ["messaging","search"]""");

    [Fact]
    public void Facts_of_one_key_are_one_thing() =>
        Ours.Diff(TestCatalog.Of(Two.Replace("\"from\": \"2014\"", "\"from\": \"2015\"", StringComparison.Ordinal))).Changes.Select(change => change.ToString())
            .Should().ContainSingle().Which.Should().StartWith("platforms.hosts p (p.example.com): changed, hosts [{").And.Contain("\"from\":\"2014\"").And.Contain("\"from\":\"2015\"");

    [Fact]
    public void Zeros_at_the_end_of_a_number_say_nothing() =>
        Ours.Diff(TestCatalog.Of(Two.Replace("\"value\": 5,", "\"value\": 5.00,", StringComparison.Ordinal))).Changes.Should().BeEmpty();

    [Fact]
    public void A_change_is_one_line_whatever_the_names()
    {
        PlatformCatalog laid = Ours.Over(""" "platforms": [{"id": "p", "names": [{"text": "P\r\nQ\u2028R", "language": "en", "kind": "nickname"}]}] """);

        Ours.Diff(laid).Changes.Should().ContainSingle().Which.ToString().Should().Be("platforms.names p (P Q R, en, nickname): added");
    }

    [Fact]
    public void There_must_be_another() => Default.Invoking(catalog => catalog.Diff(null!)).Should().Throw<ArgumentNullException>();

    private static PlatformCatalog MadeUp(int seed) => PlatformCatalog.Load(new MemoryStream(MadeUpDocument.Of(platforms: 20, sources: 10, seed)));

    private static IEnumerable<(ChangeKind, string, string)> Named(CatalogDiff diff) =>
        diff.Changes.Where(change => change.Section != "sources" || change.Kind == ChangeKind.Changed).Select(change => (change.Kind, change.Section, change.Key));

    private static ChangeKind Opposite(ChangeKind kind) => kind switch { ChangeKind.Added => ChangeKind.Removed, ChangeKind.Removed => ChangeKind.Added, _ => kind };

    private static string Values(IReadOnlyList<ChangedValue> values) => string.Join(';', values);

    // An overlay over the catalog of the seed 7: of each platform and claim something is added, corrected, taken away or left alone.
    private static JsonObject Edits(int seed)
    {
        Random random = new(seed);
        JsonObject below = JsonNode.Parse(MadeUpDocument.Of(platforms: 20, sources: 10, 7))!.AsObject();
        JsonArray platforms = [], claims = [];
        foreach (JsonObject platform in below["platforms"]!.AsArray().Select(node => node!.AsObject()))
        {
            JsonArray figures = [.. platform["figures"]!.AsArray().Select(figure => Edited(figure!.AsObject(), random, ["metric", "edition", "region", "asOf", "source"])).OfType<JsonNode>()];
            JsonObject edit = new() { ["id"] = platform["id"]!.DeepClone(), ["figures"] = figures };
            if (random.Next(2) == 0)
                edit["names"] = new JsonArray(new JsonObject { ["text"] = $"Nick {platform["id"]}", ["language"] = "en", ["kind"] = "nickname" });
            if (random.Next(3) == 0)
                edit["homeRegion"] = "WORLD";
            platforms.Add(edit);
        }

        foreach (JsonObject claim in below["counterparts"]!.AsArray().Select(node => node!.AsObject()))
        {
            if (Edited(claim, random, ["platforms", "category", "firstSeen", "lastSeen"], "reason") is { } edit)
            {
                if (edit["remove"] is not null)
                    edit.Remove("lastSeen");
                claims.Add(edit);
            }
        }

        return new JsonObject
        {
            ["platforms"] = platforms,
            ["counterparts"] = claims,
            ["operators"] = JsonNode.Parse("""[{"id": "new", "name": "New"}]"""),
            ["regions"] = JsonNode.Parse("""[{"id": "CN", "name": "the mainland"}]"""),
        };
    }

    private static JsonObject? Edited(JsonObject fact, Random random, string[] key, string changed = "note")
    {
        switch (random.Next(3))
        {
            case 0:
                JsonObject corrected = fact.DeepClone().AsObject();
                corrected[changed] = "Corrected.";
                return corrected;
            case 1:
                JsonObject removed = new(key.Where(fact.ContainsKey).Select(name => KeyValuePair.Create(name, fact[name]?.DeepClone())));
                removed["remove"] = true;
                return removed;
            default:
                return null;
        }
    }
}
