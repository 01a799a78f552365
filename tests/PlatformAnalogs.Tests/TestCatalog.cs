using System.Text;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests;

/// <summary>Catalogs made of a few lines of JSON, with sources named by one letter.</summary>
internal static class TestCatalog
{
    internal const string Head = """
        "catalog": {"version": "1", "dataAsOf": "2026-08-31", "licence": "CC0-1.0"},
        "ecosystems": [{"id": "chinese", "name": "Chinese", "homeRegion": "CN"}, {"id": "western", "name": "Western"}],
        "regions": [{"id": "CN", "name": "mainland China", "kind": "place"}, {"id": "US", "name": "United States", "kind": "place"}, {"id": "WORLD", "name": "worldwide", "kind": "area"}],
        "categories": [{"id": "search", "name": "Search"}, {"id": "messaging", "name": "Messaging"}],
        "features": [{"id": "hashtags", "name": "Hashtags"}]
        """;

    private static readonly (string Url, string Json)[] Sources =
    [
        ("https://a.example.org/press", """{"url": "https://a.example.org/press", "publisher": "A", "published": "2020-01-01", "grade": "press"}"""),
        ("https://b.example.org/press", """{"url": "https://b.example.org/press", "publisher": "B", "published": "2014-05-01", "grade": "press"}"""),
        ("https://c.example.org/blog", """{"url": "https://c.example.org/blog", "publisher": "C", "grade": "secondary"}"""),
        ("https://p.example.org/filing", """{"url": "https://p.example.org/filing", "publisher": "P", "published": "2014-06-01", "grade": "primary"}"""),
    ];

    /// <summary>A catalog of platforms; in their JSON, @a, @b, @c and @p stand for the sources.</summary>
    internal static PlatformCatalog Of(string platforms, string rest = "")
    {
        (CatalogContent? content, Diagnostics problems) = Read(Document(platforms, rest));
        problems.Found.Should().BeEmpty();
        return new PlatformCatalog(content!);
    }

    /// <summary>A platform of the western ecosystem with access records.</summary>
    internal static Platform WithAccess(string records, string more = "") =>
        Of($$"""{"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], {{more}} "access": [{{records}}]}""")["p"];

    /// <summary>A platform with figures.</summary>
    internal static Platform WithFigures(string figures) =>
        Of($$"""{"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], "figures": [{{figures}}]}""")["p"];

    internal static string Document(string platforms, string rest)
    {
        string body = $$"""{{{Head}}, "platforms": [{{platforms}}]{{(rest.Length == 0 ? "" : ", " + rest)}}""";
        foreach ((string url, _) in Sources)
            body = body.Replace("@" + url[8], url, StringComparison.Ordinal);
        string declared = string.Join(",", Sources.Where(source => body.Contains(source.Url, StringComparison.Ordinal)).Select(source => source.Json));
        return body + $$""", "sources": [{{declared}}]}""";
    }

    internal static (CatalogContent? Content, Diagnostics Problems) Read(string document, string file = "test.json") =>
        DocumentSet.Read([(file, Encoding.UTF8.GetBytes(document))]);
}
