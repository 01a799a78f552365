using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Tests.Rendering;

/// <summary>A small catalog of which every text is one that would do harm, if it were more than text.</summary>
internal static class HostileCatalog
{
    /// <summary>Markup, links and tables, formulas, signs that steer terminals, that turn the direction, that are no characters.</summary>
    internal static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "</title></svg><svg onload=alert(1)>", "<!-- x", "]]>", "&lt;script&gt;", "a|b||c", "|---|", "[x](javascript:alert(1))", "![x](https://evil.example/p.png)", "[x]: https://evil.example/",
        "`x` ``y``", "# x", "*x* __y__ ~~z~~", "> x", "<https://evil.example/>", "[7]", "[^1]: x", "=cmd|' /C calc'!A0", "+1+cmd", "-1+cmd", "@SUM(A1)", "＝1+1", "a,\"b\",c", "x\u001b[31mred", "x\u001b]8;;https://evil.example/\u0007y\u001b]8;;\u0007", "x\u009b31m", "x\u0007\b\u007f",
        "x\u202Eexe.txt", "x\u2066y\u2069", "x\u200By\u200D", "x\r\ny", "x\n| y |", "x\u2028y\u2029z", "x\u0085y", "x\0y", "x\uFFFFy\uFFFE", "}, @misc{x, title={y}}", "%&$#_^~\\{x", "x\nER  - \nTY  - BOOK", "[red]x[/]", "微博 𠮷 😀",
    ];

    /// <summary>A text of the same sort that does no harm.</summary>
    internal const string Harmless = "Harmless text";

    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    internal static PlatformCatalog Of(string text)
    {
        object[] sources = ["https://s.example.org/<b>?a=\"b\"&c='d'|e"];
        object figure(string date, object value) => new { metric = "mau", region = "CN", asOf = date, definition = text, edition = (string?)null, value, qualifier = "about", measuredBy = "third-party", measurer = text, note = text, source = sources[0] };
        object platform(string id, string ecosystem) => new
        {
            id,
            ecosystem,
            homeRegion = "CN",
            names = new object[] { new { text, language = "en", kind = "official", note = text, sources }, new { text = text + " " + id, language = "zh-Hans", kind = "nickname", sources }, new { text = text + " old " + id, language = "en", kind = "official", to = "2010", sources } },
            categories = new[] { "search" },
            features = new[] { "hashtags" },
            operators = new[] { new { @operator = "o", from = "2001", sources } },
            launched = new[] { new { date = "2005", note = text, sources } },
            hosts = new[] { new { host = id + ".example.com", kind = "web" } },
            links = new[] { new { template = $"https://{id}.example.com/{{handle}}", kind = "profile" } },
            relations = new[] { new { kind = "part-of", platform = id == "p" ? "q" : "p", sources } },
            access = new object[] { new { region = "CN", status = "blocked", layer = "network", scope = (string?)null, from = "2011", note = text, sources }, new { region = "CN", status = "blocked", layer = "app-store", scope = "app:" + text, on = "2012", note = text, sources } },
            figures = new[] { figure("2013", 100_000_000), figure("2014", 150_000_000) },
        };
        object document = new
        {
            catalog = new { version = text, dataAsOf = "2015-12-31", licence = text },
            ecosystems = new[] { new { id = "chinese", name = text, description = text }, new { id = "western", name = text + " w", description = text } },
            regions = new[] { new { id = "CN", name = text, kind = "place" }, new { id = "WORLD", name = text + " world", kind = "area" } },
            categories = new[] { new { id = "search", name = text, family = text } },
            features = new[] { new { id = "hashtags", name = text } },
            operators = new[] { new { id = "o", name = text, localNames = new[] { new { text, language = "zh-Hans" } }, headquarters = new[] { new { city = text, region = "CN" } } } },
            platforms = new[] { platform("p", "chinese"), platform("q", "western") },
            counterparts = new[] { new { platforms = new[] { "p", "q" }, category = "search", closeness = "direct", from = "2006", reason = text, notMatched = text, sources } },
            holders = new[] { new { id = "h", name = text, kind = "embassy", localNames = new[] { new { text, language = "zh-Hans" } }, region = "CN", hostRegion = "CN" } },
            accounts = new[] { new { holder = "h", platform = "p", handle = text, formerHandles = new[] { new { handle = text, to = "2010" } }, note = text, figures = new[] { new { metric = "followers", asOf = "2014", value = 1000, qualifier = "about", note = text, source = sources[0] } } } },
            listings = new[] { new { platform = "p", kind = "embassy", asOf = "2014", listed = 40, note = text, sources } },
            populations = new[] { new { id = "internet-users-cn", name = text, kind = "internet-users", region = "CN", figures = new[] { new { asOf = "2014", definition = text, note = text, value = 600_000_000, qualifier = "about", source = sources[0] } } } },
            sources = new[] { new { url = sources[0], title = text, publisher = text, published = "2014-05", locator = text, copyOf = text, grade = "secondary" } },
        };
        return PlatformCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document, WithoutNulls))));
    }

    /// <summary>The cells of a table as RFC 4180 has it.</summary>
    internal static List<string[]> Cells(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (isQuoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < csv.Length && csv[i + 1] == '"')
                    cell.Append(csv[++i]);
                else
                    isQuoted = false;
            }
            else if (c == '"')
            {
                cell.Length.Should().Be(0, "quotes stand around whole cells in {0}", csv);
                isQuoted = true;
            }
            else if (c == ',' || (c == '\r' && csv[i + 1] == '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',')
                    continue;
                rows.Add([.. row]);
                row.Clear();
                i++;
            }
            else
            {
                cell.Append(c);
            }
        }

        (isQuoted, row.Count, cell.Length).Should().Be((false, 0, 0), "{0} ends with a row", csv);
        return rows;
    }

    /// <summary>Whether a spreadsheet would take a cell for a formula.</summary>
    internal static bool IsFormula(string cell) => cell.TrimStart() is [var first, ..] && "=+-@＝＋－＠\t\r".Contains(first) && !decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);

    /// <summary>Whether a character steers instead of being read.</summary>
    internal static bool Steers(char c) => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
