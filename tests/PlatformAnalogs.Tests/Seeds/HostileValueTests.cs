using System.Text;
using static PlatformAnalogs.Tests.Seeds.HostileDocuments;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>Values at the edges of what can be: they are problems, or data of which every question has an answer.</summary>
public sealed class HostileValueTests
{
    private static readonly PlatformCatalog Ours = PlatformCatalog.Default;

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e28")]
    [InlineData("1e999999999")]
    [InlineData("-1e999999999")]
    [InlineData("-1")]
    [InlineData("1000000000001")]
    [InlineData("0x10")]
    [InlineData("01")]
    [InlineData("NaN")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    public void A_number_that_nobody_counts_to_is_a_problem(string number)
    {
        string figures = Many(3, i => Figure(i, "").Replace($"\"value\": {i}", $"\"value\": {number}", StringComparison.Ordinal));

        Refused(() => Ours.With(Utf8($$"""{"platforms": [{"id": "twitter", "figures": [{{figures}}]}]}"""))).Problems.Should().OnlyContain(problem => problem.Code == "PA0005" || problem.Code == "PA0001" || problem.Code == "PA0016" || problem.Code == "PA0011");
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0e5")]
    [InlineData("1e-400")]
    [InlineData("0.00000000000000000000000000000000001")]
    [InlineData("1e12")]
    [InlineData("1000000000000.0000000000000000000000000000")]
    public void Numbers_at_the_edges_are_numbers_and_every_question_about_them_has_an_answer(string number)
    {
        PlatformCatalog catalog = PlatformCatalog.Load(Utf8(TestCatalog.Document(
            Platform("p", "western", $$"""{"metric": "mau", "region": "WORLD", "asOf": "2014", "value": {{number}}, "qualifier": "about", "source": "@a"}, {"metric": "mau", "region": "WORLD", "asOf": "2015", "value": 1000000000000, "qualifier": "exact", "source": "@a"}""")
            + "," + Platform("q", "chinese", """{"metric": "mau", "region": "WORLD", "asOf": "2015", "value": 1e-28, "qualifier": "about", "source": "@a"}"""), "")));

        foreach (int year in (int[])[1, 2014, 2015, 2016, 9999])
            Asked(catalog, PartialDate.FromYear(year));
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void At_the_ends_of_the_calendar_every_question_has_an_answer(string day)
    {
        string platforms = Platform("p", "western", $$"""{"metric": "mau", "region": "WORLD", "asOf": "{{day}}", "value": 5, "qualifier": "about", "source": "https://a.example.org/"}""", day) + "," + Platform("q", "chinese", "", day);
        PlatformCatalog catalog = PlatformCatalog.Load(Utf8("{" + TestCatalog.Head.Replace("2026-08-31", day, StringComparison.Ordinal) + ", \"platforms\": [" + platforms + "], \"sources\": [{\"url\": \"https://a.example.org/\", \"grade\": \"press\"}]}"));

        foreach (string date in (string[])["0001", "0001-01-01", "0002", "2014", "9998", "9999", "9999-12-31"])
            Asked(catalog, PartialDate.Parse(date));
    }

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("0000")]
    [InlineData("10000-01-01")]
    [InlineData("2014-02-30")]
    [InlineData("2014-00")]
    [InlineData("２０１４")]
    public void A_day_of_no_calendar_is_a_problem(string date) =>
        Refused(() => Ours.With(Utf8($$"""{"platforms": [{"id": "twitter", "launched": [{"date": "{{date}}", "sources": []}]}]}"""))).Problems.Should().Contain(problem => problem.Code == "PA0007");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("C:\\\\x")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("Twitter")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("a\\u0000")]
    [InlineData("微博")]
    [InlineData("a\\u202eb")]
    [InlineData("ı")]
    [InlineData(".")]
    public void An_id_is_no_path_and_no_second_spelling(string id) => Refused(() => Ours.With(Utf8($$"""{"platforms": [{"id": "{{id}}", "ecosystem": "western", "categories": ["search"], "names": [{"text": "P", "language": "en", "kind": "official"}]}]}""")))
        .Problems.Should().Contain(problem => problem.Code == "PA0009").And.OnlyContain(problem => !problem.Message.Any(char.IsControl));

    [Fact]
    public void Chains_and_circles_of_references_end()
    {
        const int many = 2000;
        string next(int i) => $"{(i + 1) % many}";
        PlatformCatalog catalog = PlatformCatalog.Load(Utf8($$"""
            {{{TestCatalog.Head}}, "operators": [{{Many(many, i => $$"""{"id": "o{{i}}", "name": "O", "parents": [{"operator": "o{{next(i)}}"}, {"operator": "o{{i}}"}]}""")}}],
            "platforms": [{{Many(many, i => $$"""{"id": "p{{i}}", "ecosystem": "{{(i % 2 == 0 ? "western" : "chinese")}}", "names": [{"text": "P{{i}}", "language": "en", "kind": "official"}], "categories": ["search"], "operators": [{"operator": "o{{i}}"}], "relations": [{"kind": "twin-of", "platform": "p{{next(i)}}", "sources": ["https://s.example.org/0"]}, {"kind": "successor-of", "platform": "p{{i}}", "sources": ["https://s.example.org/{{i}}"]}]}""")}}],
            "sources": [{{Many(many, i => $$"""{"url": "https://s.example.org/{{i}}", "grade": "press", "copyOf": "https://s.example.org/{{next(i)}}"}""")}}]}
            """));

        Asked(catalog, PartialDate.FromYear(2014), "p0", "p1");
        PlatformCatalog laid = catalog.With(Utf8("""{"operators": [{"id": "o7", "name": "Seven"}], "platforms": [{"id": "p7", "names": [{"text": "Seven", "language": "en", "kind": "short"}]}]}"""));
        laid.Operators.First(item => item.Id == "o7").Name.Should().Be("Seven");
        laid["p6"].Relations.Should().HaveCount(2);
        catalog["p7"].Names.Should().ContainSingle("what is below stays");
    }

    [Theory]
    [InlineData("n")]
    [InlineData("人")]
    [InlineData("a b ")]
    [InlineData("\u200b.")]
    public void Names_as_long_as_a_text_may_be_are_looked_up_and_recognised_as_others(string piece)
    {
        string Name(int i) => string.Concat(Enumerable.Repeat(piece, 90_000 / Encoding.UTF8.GetByteCount(piece))) + "x" + i;
        PlatformCatalog catalog = Ours.With(Utf8("{\"platforms\": [{\"id\": \"twitter\", \"names\": [" + Many(20, i => $$"""{"text": "{{Name(i)}}", "language": "zh-Hans", "kind": "nickname", "longerWords": ["{{Name(i)}}y"]}""") + "]}]}"));

        foreach (string text in (string[])[Name(3), Name(3) + "y", Name(3)[1..], Name(3) + Name(4)])
        {
            _ = catalog.Find(text);
            _ = catalog.Suggest(text);
            _ = catalog.FindAll(text[..100]).Count + catalog.Suggest(text[..100]).Count;
            foreach (Mention mention in catalog.Recognizer.FindAll("On " + text + ", 微博", RecognizerOptions.Everything))
                mention.End.Should().BeLessThanOrEqualTo(text.Length + 8);
        }

        catalog.Find("推特")!.Id.Should().Be("twitter");
        catalog.Recognizer.FindAll("On Twitter").Should().ContainSingle();
    }

    [Theory]
    [InlineData("https://x.example.org/{handle}", "/a", "")]
    [InlineData("https://x.example.org/{handle}", "/{*}", "")]
    [InlineData("https://x.example.org/", "{*}-", "{handle}")]
    [InlineData("https://x.example.org/{handle}/{a", "|b", "}")]
    [InlineData("https://{x.example.org", "|y.example.org", "}/{handle}")]
    [InlineData("https://x.example.org/{handle}?a=b", "&a=b", "")]
    [InlineData("https://x.example.org/{handle", "{", "}")]
    [InlineData("https://", "a.", "example.org/{handle}")]
    public void The_form_of_a_link_as_long_as_a_text_may_be_is_read_or_a_problem(string begin, string piece, string end)
    {
        string template = begin + string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length)) + end;
        PlatformCatalog catalog;
        try
        {
            catalog = Ours.With(Utf8($$"""{"platforms": [{"id": "twitter", "links": [{"template": "{{template}}", "kind": "profile"}]}]}"""));
        }
        catch (CatalogFormatException refused)
        {
            refused.Problems.Should().ContainSingle().Which.Code.Should().Be("PA0027");
            return;
        }

        string link = template.Replace("{handle}", "jack", StringComparison.Ordinal).Replace("{*}", "z", StringComparison.Ordinal);
        if (catalog.Urls.Resolve(link) is { } match)
            _ = match.GetCanonicalUrl(link) + match.GetHandle(link);
        catalog.Urls.Resolve("https://x.com/jack")!.Value.Platform.Id.Should().Be("twitter");
        _ = catalog.Urls.GetProfileUrl(catalog["twitter"], "jack");
    }

    private static void Asked(PlatformCatalog catalog, PartialDate date, string one = "p", string other = "q")
    {
        Platform first = catalog[one], second = catalog[other];
        PlatformComparison comparison = catalog.Compare(first, second, date);
        string[] words =
        [
            comparison.ToMarkdown(), comparison.ToReport().ToHtml(), comparison.ToJson(), comparison.ToCsv(), catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, date).ToMarkdown(),
            catalog.GrowthOf(first, date).Note ?? "", catalog.UsersOver([first, second], null, date).ToSvg(), catalog.UsersOf([first, second], date).ToReport().ToHtml(),
            catalog.AccessByRegion(first, date).ToReport().ToHtml(), first.AccessIn(Region.MainlandChina, date).ToJson(withHistory: true), catalog.FindAll(first.Name, date).ToReport(first.Name).ToHtml(),
            catalog.Coverage(["https://p.example.org/x"], Region.MainlandChina, date).ToMarkdown(), catalog.RankAccounts(asOf: date).ToMarkdown(), catalog.InterpolateUsers(first, date.Latest)?.ToString() ?? "", catalog.ToJson(),
        ];
        words.Should().NotContainNulls();
        catalog.CounterpartsOf(first, date).Where(match => !double.IsFinite(match.Score)).Should().BeEmpty();
    }

    private static string Platform(string id, string ecosystem, string figures, string? day = null)
    {
        string access = day is null ? "" : string.Join(",", new[] { $"\"from\": \"{day}\"", $"\"on\": \"{day}\"", $"\"firstSeen\": \"{day}\", \"lastSeen\": \"{day}\"", $"\"from\": \"{day}\", \"to\": \"unknown\"" }
            .Select((period, i) => $$"""{"region": "CN", "status": "{{(i % 2 == 0 ? "blocked" : "accessible")}}", "layer": "network", "scope": "app:a{{i}}", {{period}}, "sources": ["https://a.example.org/"]}""").Prepend($$"""{"region": "CN", "status": "blocked", "layer": "law", "from": "{{day}}", "sources": ["https://a.example.org/"]}"""));
        string life = day is null ? "" : $$""" "launched": [{"date": "{{day}}", "sources": ["https://a.example.org/"]}], "closed": [{"date": "{{day}}", "sources": ["https://a.example.org/"]}], """;
        return $$"""{"id": "{{id}}", "ecosystem": "{{ecosystem}}", "homeRegion": "US", "names": [{"text": "{{id}}x", "language": "en", "kind": "official"}], "categories": ["search"], "hosts": [{"host": "{{id}}.example.org", "kind": "web"}], {{life}} "access": [{{access}}], "figures": [{{figures}}]}""";
    }
}
