using System.Text;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>Documents with some of their pieces changed: values against values of other kinds, keys against keys, bytes against bytes.</summary>
internal static class ChangedDocument
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1e999999999", "1E-400", "79228162514264337593543950335", "79228162514264337593543950336", "1e28", "0.0000000000000000000000000001", "1000000000000", "1000000000001", "\"\"", "\" \"", "[]", "{}", "[[]]", "[{}]", "[null]", "\"\\ud800\"", "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\u202e\"",
        "\"0000-00-00\"", "\"0001\"", "\"9999-12-31\"", "\"2026-08-31\"", "\"2026-08\"", "\"2004\"", "\"unknown\"", "\"always\"", "\"p0\"", "\"p1\"", "\"P0\"", "\"p999\"", "\"../p\"", "\"CN\"", "\"cn\"", "\"WORLD\"", "\"o\"", "\"q\"", "\"search\"", "\"western\"", "\"chinese\"", "\"official\"", "\"exact\"", "\"between\"", "\"rounded\"", "\"mau\"", "\"market-share\"", "\"twin-of\"",
        "\"https://s0.example.org/page/0\"", "\"https://s1.example.org/page/1\"", "\"javascript:alert(1)\"", "\"https://\"", "\"http://a.b:99999/\"", "\"https://[::1.2]/\"", "\"https://{handle}.p.example/\"", "\"https://{host}/{handle}\"", "\"host:\"", "\"平台0\"", "\"臺\"", "\"台\"",
    ];

    private static readonly string[] Keys =
    [
        "id", "names", "text", "language", "kind", "categories", "ecosystem", "hosts", "host", "links", "template", "figures", "metric", "region", "asOf", "value", "qualifier", "precision", "lower", "upper", "source", "sources", "access", "status", "layer", "from", "to", "on", "firstSeen", "lastSeen", "url", "covers", "relations", "platform", "platforms", "remove", "simplified", "longerWords", "parents", "catalog", "dataAsOf", "closed",
    ];

    internal static byte[] Of(byte[] document, Random random, int most = 4)
    {
        string text = Encoding.UTF8.GetString(document);
        for (int changes = random.Next(most + 1); changes > 0; changes--)
            text = Changed(text, random);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (random.Next(8) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(16) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes;
    }

    /// <summary>An overlay for the catalogs of <see cref="MadeUpDocument"/>.</summary>
    internal static byte[] Overlay(Random random)
    {
        List<string> sections = [];
        string Date() => $"\"{random.Next(2005, 2026)}\"";
        for (int parts = random.Next(1, 4); parts > 0; parts--)
        {
            int page = random.Next(5);
            string id = $"p{random.Next(5)}", other = $"p{random.Next(5)}", url = $"https://s{page}.example.org/page/{page}";
            string section = random.Next(10) switch
            {
                0 => $$""" "platforms": [{"id": "{{id}}", "remove": true}] """,
                1 => $$""" "platforms": [{"id": "{{id}}", "ecosystem": "western", "categories": ["messaging"], "names": [{"text": "N{{random.Next(9)}}", "language": "en", "kind": "official"}]}] """,
                2 => $$""" "platforms": [{"id": "{{id}}", "figures": [{"metric": "mau", "region": "CN", "asOf": {{Date()}}, "value": {{random.Next(1, 1000)}}, "qualifier": "exact", "source": "{{url}}"}], "hosts": [{"host": "{{other}}.example.com", "kind": "web", "from": {{Date()}}}]}] """,
                3 => $$""" "platforms": [{"id": "{{id}}", "relations": [{"kind": "twin-of", "platform": "{{other}}", "sources": ["{{url}}"]}], "access": [{"region": "CN", "status": "blocked", "layer": "network", "from": {{Date()}}, "sources": ["{{url}}"]}]}] """,
                4 => $$""" "counterparts": [{"platforms": ["{{id}}", "{{other}}"], "category": "search", "closeness": "close", "from": {{Date()}}, "reason": "R.", "sources": ["{{url}}"]}] """,
                5 => $$""" "operators": [{"id": "o", "name": "O{{random.Next(9)}}", "parents": [{"operator": "o"}, {"operator": "q", "remove": true}]}] """,
                6 => $$""" "regions": [{"id": "{{(random.Next(2) == 0 ? "CN" : "XX")}}", "name": "R", "kind": "area"}] """,
                7 => $$""" "catalog": {"dataAsOf": "{{random.Next(2020, 10_000)}}-12-31"} """,
                8 => $$""" "categories": [{"id": "search", "remove": true}] """,
                _ => $$""" "sources": [{"url": "{{url}}", "title": "T{{random.Next(9)}}", "grade": "press"}] """,
            };
            sections.Add(section);
        }

        return Encoding.UTF8.GetBytes("{" + string.Join(",", sections) + "}");
    }

    private static string Changed(string text, Random random)
    {
        // From here the next piece between quotes, or the next number.
        int from = text.Length == 0 ? 0 : random.Next(text.Length);
        int quote = text.IndexOf('"', from), end = quote < 0 ? -1 : text.IndexOf('"', quote + 1);
        if (end < 0)
            return text;
        string rest = text[(end + 1)..];
        bool isKey = rest.TrimStart().StartsWith(':');
        string value = Values[random.Next(Values.Length)];
        return random.Next(12) switch
        {
            0 => text[..quote] + rest,
            1 => text[..(end + 1)] + ", " + rest,
            2 => text.Insert(from, OddTexts.Next(random)),
            3 => text.Insert(quote + 1, OddTexts.Next(random).Replace("\"", "\\\"", StringComparison.Ordinal)),
            4 => text.Insert(from, "[]{},:\"\\"[random.Next(8)].ToString()),
            5 when isKey => text[..quote] + $"\"{Keys[random.Next(Keys.Length)]}\": {value}, " + text[quote..],
            _ => text[..quote] + (isKey ? $"\"{Keys[random.Next(Keys.Length)]}\"" : value) + rest,
        };
    }
}
