using System.Text.Json;

namespace PlatformAnalogs.Tests.Rendering;

public sealed class CitationsTests
{
    private static readonly Source[] Sources = [.. PlatformCatalog.Default[KnownPlatforms.Twitter].Figures.Select(figure => figure.Source).Distinct()];

    [Fact]
    public void Each_source_is_one_entry_with_a_key_of_its_own()
    {
        string[] keys = [.. Sources.ToBibTeX().Split('\n').Where(line => line.StartsWith('@'))];

        keys.Should().HaveCount(Sources.Length).And.OnlyHaveUniqueItems();
        Sources.ToRis().Split('\n').Count(line => line == "ER  - ").Should().Be(Sources.Length);
        using JsonDocument items = JsonDocument.Parse(Sources.ToCslJson());
        items.RootElement.GetArrayLength().Should().Be(Sources.Length);
        items.RootElement.EnumerateArray().Select(item => item.GetProperty("URL").GetString()).Should().Equal(Sources.Select(source => source.Url.AbsoluteUri));
    }

    [Fact]
    public void The_data_as_such_is_one_entry_in_every_format()
    {
        CatalogHead head = PlatformCatalog.Default.Head;

        head.ToBibTeX().Should().StartWith("@dataset{").And.Contain(head.ContentHash).And.Contain("date = {2026-08-31}");
        head.ToRis().Should().StartWith("TY  - DATA\n").And.Contain("DA  - 2026/08/31\n").And.EndWith("ER  - \n");
        using JsonDocument items = JsonDocument.Parse(head.ToCslJson());
        JsonElement item = items.RootElement.EnumerateArray().Single();
        (item.GetProperty("type").GetString(), item.GetProperty("version").GetString()).Should().Be(("dataset", head.Version));
        item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()).Should().Equal(2026, 8, 31);
    }

    [Fact]
    public void A_source_in_a_line_says_what_to_mind() =>
        TestCatalog.Of("""{"id": "p", "ecosystem": "western", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], "launched": [{"date": "2010", "sources": ["@c"]}]}""")
            ["p"].Launched[0].Sources[0].ToText().Should().Be("C (secondary page). https://c.example.org/blog");

    [Fact]
    public void Signs_with_a_meaning_are_escaped_and_a_date_is_as_precise_as_known()
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "p", "ecosystem": "western", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], "launched": [{"date": "2010", "sources": ["https://q.example.org/{a}"]}]}
            """.Replace("https://q.example.org/{a}", "@b", StringComparison.Ordinal));
        Source source = catalog["p"].Launched[0].Sources[0];

        new[] { source }.ToBibTeX().Should().Contain("date = {2014-05-01}");
        new[] { source }.ToRis().Should().Contain("DA  - 2014/05/01");
        new CatalogHead("1_0", new DateOnly(2026, 8, 31), "A&B", "x").ToBibTeX().Should().Contain("1\\_0").And.Contain("A\\&B");
    }
}
