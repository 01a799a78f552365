using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>Documents of the format of any size, with facts of all kinds; the same for the same seed.</summary>
internal static class MadeUpDocument
{
    internal static byte[] Of(int platforms, int sources, int seed, int figuresEach = 5)
    {
        Random random = new(seed);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WritePropertyName("catalog");
            json.WriteRawValue("""{"version": "made-up", "dataAsOf": "2026-08-31", "licence": "CC0-1.0"}""");
            json.WritePropertyName("ecosystems");
            json.WriteRawValue("""[{"id": "chinese", "name": "Chinese", "homeRegion": "CN"}, {"id": "western", "name": "Western"}]""");
            json.WritePropertyName("regions");
            json.WriteRawValue("""[{"id": "CN", "name": "mainland China", "kind": "place"}, {"id": "US", "name": "United States", "kind": "place"}, {"id": "WORLD", "name": "worldwide", "kind": "area"}]""");
            json.WritePropertyName("categories");
            json.WriteRawValue("""[{"id": "search", "name": "Search"}, {"id": "messaging", "name": "Messaging", "family": "talk"}]""");
            json.WritePropertyName("features");
            json.WriteRawValue("""[{"id": "hashtags", "name": "Hashtags"}]""");
            json.WritePropertyName("operators");
            json.WriteRawValue("""[{"id": "o", "name": "O", "localNames": [{"text": "欧", "language": "zh-Hans"}], "headquarters": [{"city": "Beijing", "region": "CN", "from": "2001"}], "parents": [{"operator": "q", "to": "unknown"}]}, {"id": "q", "name": "Q"}]""");
            json.WriteStartArray("platforms");
            for (int i = 0; i < platforms; i++)
                json.WriteRawValue(Platform(i, sources, figuresEach, random));
            json.WriteEndArray();
            json.WriteStartArray("counterparts");
            for (int i = 0; i + 1 < platforms; i += 2)
                json.WriteRawValue($$"""{"platforms": ["p{{i}}", "p{{i + 1}}"], "category": "search", "closeness": "{{Any(random, "direct", "close", "partial", "loose")}}", "firstSeen": "2009", "lastSeen": "2011-Q2", "reason": "Both search.", "notMatched": "Much.", "sources": ["{{Url(random.Next(sources))}}"]}""");
            json.WriteEndArray();
            json.WritePropertyName("holders");
            json.WriteRawValue("""[{"id": "h", "name": "H", "kind": "embassy", "region": "US", "hostRegion": "CN"}]""");
            json.WriteStartArray("accounts");
            for (int i = 0; i < platforms; i += 10)
                json.WriteRawValue($$"""{"holder": "h", "platform": "p{{i}}", "handle": "h{{i}}", "formerHandles": [{"handle": "old", "to": "2012"}], "opened": [{"date": "2010", "sources": ["{{Url(random.Next(sources))}}"]}], "note": "A \"note\".", "figures": [{"metric": "followers", "asOf": "2012-05", {{Amount(random)}}, "source": "{{Url(random.Next(sources))}}"}]}""");
            json.WriteEndArray();
            json.WritePropertyName("listings");
            json.WriteRawValue($$"""[{"platform": "p0", "kind": "embassy", "asOf": "2012", "listed": 40, "sources": ["{{Url(0)}}"]}]""");
            json.WritePropertyName("populations");
            json.WriteRawValue($$"""[{"id": "members", "name": "Members", "kind": "members", "region": "CN", "organisation": "Club", "figures": [{"asOf": "2012", "qualifier": "between", "lower": 1.5, "upper": 2, "source": "{{Url(0)}}"}]}]""");
            json.WriteStartArray("sources");
            for (int i = 0; i < sources; i++)
                json.WriteRawValue($$"""{"url": "{{Url(i)}}", "title": "Page {{i}}", "publisher": "{{Any(random, "A", "B", "C")}}", "published": "2014-{{random.Next(1, 13):D2}}", "grade": "{{Any(random, "primary", "press", "trade", "reference", "secondary")}}"}""");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static string Platform(int i, int sources, int figuresEach, Random random)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            {"id": "p{{i}}", "ecosystem": "{{(i % 2 == 0 ? "western" : "chinese")}}", "homeRegion": "{{Any(random, "US", "CN")}}",
            "names": [{"text": "Platform {{i}}", "language": "en", "kind": "official"}, {"text": "平台{{i}}", "language": "zh-Hans", "kind": "{{Any(random, "official", "short", "nickname")}}", "from": "2004", "to": "{{Any(random, "2011", "unknown")}}", "ordinaryWord": true, "needs": ["context"], "longerWords": ["大平台{{i}}"], "sources": ["{{Url(i % sources)}}"]}],
            "categories": ["{{Any(random, "search", "messaging")}}"], "features": ["hashtags"], "operators": [{"operator": "o", "from": "always"}], "launched": [{"date": "{{random.Next(1995, 2004)}}", "note": "beta", "sources": ["{{Url(i % sources)}}"]}],
            "hosts": [{"host": "p{{i}}.example.com", "kind": "web"}], "links": [{"template": "https://p{{i}}.example.com/{handle}", "kind": "profile", "firstSeen": "2010-02-03"}], "relations": [{"kind": "successor-of", "platform": "p{{i / 2}}", "sources": ["{{Url(random.Next(sources))}}"]}],
            "access": [{"region": "{{Any(random, "US", "CN")}}", "status": "{{Any(random, "blocked", "accessible")}}", "layer": "network", "mechanisms": ["dns", "ip"], "{{Any(random, "from", "on", "firstSeen")}}": "20{{random.Next(10, 20)}}-05", "scope": "host:a.example.com", "sources": ["{{Url(random.Next(sources))}}"]}],
            "figures": [
            """);
        for (int f = 0; f < figuresEach; f++)
        {
            string metric = Any(random, "mau", "dau", "registered-accounts");
            text.Append(f == 0 ? "" : ",").Append(CultureInfo.InvariantCulture,
                $$"""{"metric": "{{metric}}", "region": "{{Any(random, "US", "CN", "WORLD")}}", "asOf": "{{2005 + f}}-{{random.Next(1, 13):D2}}", "edition": "e{{f}}", {{Amount(random)}}, "measuredBy": "self-reported", "source": "{{Url(random.Next(sources))}}"}""");
        }

        return text.Append("]}").ToString();
    }

    private static string Amount(Random random) => random.Next(5) switch
    {
        0 => "\"qualifier\": \"rounded\", \"value\": 438000000, \"precision\": 1000000",
        1 => "\"qualifier\": \"about\", \"value\": 1.5",
        2 => "\"qualifier\": \"between\", \"lower\": 1000, \"upper\": 2000",
        3 => $"\"qualifier\": \"exact\", \"value\": {random.Next(1, 100_000_000)}",
        _ => $"\"qualifier\": \"at-least\", \"value\": {random.Next(1, 100_000)}000",
    };

    private static string Url(int i) => $"https://s{i % 97}.example.org/page/{i}";

    private static string Any(Random random, params string[] words) => words[random.Next(words.Length)];
}
