using System.Text;

namespace PlatformAnalogs.Tests.Seeds.Overlays;

/// <summary>Overlays for the tests; in their JSON, @a and @b stand for pages, which are declared where they are cited.</summary>
internal static class Texts
{
    /// <summary>A bit of everything: a platform of one's own and its counterpart, facts for one of ours, a correction, a removal, a new label.</summary>
    internal const string Mixed = """
        "catalog": {"dataAsOf": "2026-10-01"},
        "regions": [{"id": "CN", "name": "the mainland"}],
        "operators": [{"id": "acme", "name": "Acme"}],
        "platforms": [
          {"id": "acme-talk", "ecosystem": "chinese", "homeRegion": "CN", "categories": ["microblogging"], "operators": [{"operator": "acme"}],
           "names": [{"text": "AcmeTalk", "language": "en", "kind": "official"}, {"text": "阿克美说", "language": "zh-Hans", "kind": "official", "sources": ["@a"]}],
           "hosts": [{"host": "talk.acme.example", "kind": "web"}], "links": [{"template": "https://talk.acme.example/@{handle}", "kind": "profile"}],
           "figures": [{"metric": "mau", "region": "CN", "asOf": "2026-09", "value": 1200, "qualifier": "about", "source": "@a"}],
           "access": [{"region": "US", "status": "blocked", "layer": "network", "from": "2026-09-02", "sources": ["@a"]}]},
          {"id": "twitter",
           "names": [{"text": "Birdsite Example", "language": "en", "kind": "nickname"}],
           "hosts": [{"host": "x.com", "remove": true}],
           "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2026-09", "value": 7, "qualifier": "exact", "source": "@b"}]}
        ],
        "counterparts": [{"platforms": ["twitter", "acme-talk"], "category": "microblogging", "closeness": "direct", "from": "2026-01", "reason": "Short posts.", "sources": ["@a"]}],
        "holders": [{"id": "acme-press", "name": "Acme press office", "kind": "company", "region": "US"}],
        "accounts": [{"holder": "acme-press", "platform": "acme-talk", "handle": "press", "figures": [{"metric": "followers", "asOf": "2026-09", "value": 99, "qualifier": "exact", "source": "@a"}]}]
        """;

    internal static Stream Stream(string body) => new MemoryStream(Encoding.UTF8.GetBytes(Document(body)));

    internal static PlatformCatalog Over(this PlatformCatalog catalog, string body, string name = "overlay") => catalog.With(Stream(body), name);

    internal static string Document(string body)
    {
        List<string> declared = [];
        foreach (string letter in (string[])["a", "b"])
        {
            string url = $"https://{letter}.example.org/overlay";
            if (body.Contains("@" + letter + "\"", StringComparison.Ordinal))
                declared.Add($$"""{"url": "{{url}}", "publisher": "{{letter}}", "published": "2026-08-30", "grade": "press"}""");
            body = body.Replace("\"@" + letter + "\"", $"\"{url}\"", StringComparison.Ordinal);
        }

        return $"{{{body}{(declared.Count == 0 ? "" : ", \"sources\": [" + string.Join(", ", declared) + "]")}}}";
    }
}
