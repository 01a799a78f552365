using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests.Seeds;

public sealed class DiagnosticsTests
{
    private const string Good = """{"id": "p", "ecosystem": "western", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"]}""";

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "PA0002", P("\"homeRegion\": \"US\", \"homeRegion\": \"CN\""), "The key 'homeRegion' stands twice" },
        { "PA0003", P("\"lanched\": []"), "did you mean 'launched'" },
        { "PA0003", Good.Replace("categories", "catgories", StringComparison.Ordinal), "did you mean 'categories'" },
        { "PA0004", """{"id": "p", "ecosystem": "western", "categories": ["search"]}""", "The key 'names' is missing" },
        { "PA0005", P("\"hosts\": {}"), "Expected an array, found an object" },
        { "PA0006", P("\"hosts\": [{\"host\": \"p.com\", \"kind\": \"wob\"}]"), "did you mean 'web'" },
        { "PA0007", P("\"launched\": [{\"date\": \"2014-13\", \"sources\": [\"@a\"]}]"), "'2014-13' is not a date; expected 2014, 2014-Q1, 2014-03 or 2014-03-17" },
        { "PA0008", P("\"launched\": [{\"date\": \"2027\", \"sources\": [\"@a\"]}]"), "later than the data's own date, 2026-08-31" },
        { "PA0009", Good.Replace("\"p\"", "\"P_1\"", StringComparison.Ordinal), "'P_1' is no id" },
        { "PA0010", P("\"hosts\": [{\"host\": \"https://p.com\", \"kind\": \"web\"}]"), "is not a domain" },
        { "PA0011", P(Figure("\"value\": 5, \"qualifier\": \"rounded\"")), "takes a 'precision'" },
        { "PA0012", P("\"access\": [{\"region\": \"CN\", \"layer\": \"network\", \"status\": \"blocked\", \"from\": \"2010\", \"to\": \"2009\", \"sources\": [\"@a\"]}]"), "The end 2009 is not after the start 2010" },
        { "PA0013", P("\"features\": [\"hashtag\"]"), "There is no feature 'hashtag'; did you mean 'hashtags'" },
        { "PA0014", Good + "," + Good, "The platform 'p' is defined already in test.json, line 5" },
        { "PA0015", P("\"launched\": [{\"date\": \"2014\", \"sources\": []}]"), "This fact has no source" },
        { "PA0016", P("\"launched\": [{\"date\": \"2014\", \"sources\": [\"https://z.example.org/\"]}]"), "is not described under 'sources'" },
        { "PA0020", P("\"names\": [{\"text\": \"P\", \"language\": \"en\", \"kind\": \"official\"}, {\"text\": \"P\", \"language\": \"en\", \"kind\": \"official\"}]", withNames: false), "The same fact, by its key, stands in line 5" },
        { "PA0021", P("\"hosts\": [{\"host\": \"p.com\", \"kind\": \"web\"}]") + "," + P("\"hosts\": [{\"host\": \"p.com\", \"kind\": \"web\"}]").Replace("\"p\"", "\"q\"", StringComparison.Ordinal), "The host p.com belongs to p already" },
        { "PA0024", P("\"hosts\": [{\"host\": \"\", \"kind\": \"web\"}]"), "The text is empty" },
        { "PA0026", P("\"launched\": [{\"date\": \"2014\", \"sources\": [\"@a\"]}], \"closed\": [{\"date\": \"2010\", \"sources\": [\"@a\"]}]"), "Closed 2010, before it was launched 2014" },
        { "PA0027", P("\"links\": [{\"template\": \"https://p.com/{name}\", \"kind\": \"profile\"}]"), "'{name}' is none of {handle}" },
        { "PA0027", P("\"links\": [{\"template\": \"https://p.com/u/{*}\", \"kind\": \"profile\"}]"), "says not whose" },
        { "PA0027", P("\"links\": [{\"template\": \"https://p.com/u/{id:digits}\", \"kind\": \"profile\", \"examples\": [\"https://p.com/u/x\"]}]"), "does not have the form" },
        { "PA0006", """{"id": "p", "ecosystem": "western", "names": [{"text": "P", "language": "en", "kind": "official", "longerWords": ["X marks"]}], "categories": ["search"]}""", "is no longer word that contains 'P'" },
        { "PA0028", P("\"launched\": [{\"date\": \"2015\", \"sources\": [\"@a\"]}], \"figures\": [" + Mau("2014", 5) + "]"), "A figure for 2014, but p was launched 2015" },
        { "PA0028", P("\"closed\": [{\"date\": \"2015\", \"sources\": [\"@a\"]}], \"figures\": [" + Mau("2016", 5) + "]"), "A figure for 2016, but p was closed 2015" },
        { "PA0029", P("\"figures\": [" + Mau("2014", 5_000_000) + "," + Mau("2015", 60_000_000) + "," + Mau("2016", 6_000_000) + "]"), "60,000,000 in 2015 between 5,000,000 in 2014 and 6,000,000 in 2016" },
        { "PA0031", P("\"relations\": [{\"kind\": \"twin-of\", \"platform\": \"q\", \"sources\": [\"@a\"]}], \"figures\": [" + Mau("2014", 5, "\"definition\": \"with Q\",") + "]")
            + "," + Good.Replace("\"p\"", "\"q\"", StringComparison.Ordinal).Replace("\"P\"", "\"Q\"", StringComparison.Ordinal), "the twin of p; expected 'q' under 'covers'" },
        { "PA0032", P("\"names\": [{\"text\": \"美国在线\", \"language\": \"zh-Hans\", \"kind\": \"official\"}, {\"text\": \"上线\", \"language\": \"zh-Hans\", \"kind\": \"official\"}, {\"text\": \"美國線上\", \"language\": \"zh-Hant\", \"kind\": \"official\", \"simplified\": \"美国在线\"}]", withNames: false), "上 is not written 线" },
    };

    private static string Mau(string asOf, int value, string more = "") =>
        $$"""{"metric": "mau", "region": "WORLD", "asOf": "{{asOf}}", {{more}} "value": {{value}}, "qualifier": "exact", "source": "@a"}""";

    [Fact]
    public void More_active_users_than_the_internet_has_is_a_problem()
    {
        string world = """ "populations": [{"id": "w", "kind": "internet-users", "region": "WORLD", "name": "World", "figures": [{"asOf": "2015", "value": 1000, "qualifier": "exact", "source": "@b"}]}] """;
        (_, Diagnostics problems) = TestCatalog.Read(TestCatalog.Document(P("\"figures\": [" + Mau("2014", 1001) + "]"), world));

        problems.Found.Should().ContainSingle().Which.Code.Should().Be("PA0030");
    }

    [Fact]
    public void A_host_may_pass_from_one_platform_to_another()
    {
        string first = P("\"hosts\": [{\"host\": \"p.com\", \"kind\": \"web\", \"to\": \"2015\"}]"), second = P("\"hosts\": [{\"host\": \"p.com\", \"kind\": \"web\", \"from\": \"2015\"}]").Replace("\"p\"", "\"q\"", StringComparison.Ordinal);

        TestCatalog.Read(TestCatalog.Document(first + "," + second, "")).Problems.Found.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Each_mistake_is_one_numbered_problem_that_says_what_was_expected(string code, string platforms, string message)
    {
        (CatalogContent? content, Diagnostics problems) = TestCatalog.Read(TestCatalog.Document(platforms, ""));

        content.Should().BeNull("nothing is taken of a document with problems");
        CatalogProblem problem = problems.Found.Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        problem.Message.Should().Contain(message);
    }

    [Fact]
    public void Syntax_errors_come_with_line_and_column()
    {
        (_, Diagnostics problems) = TestCatalog.Read("{\n  \"platforms\": [\n    {]\n}");

        CatalogProblem problem = problems.Found.Should().ContainSingle().Subject;
        (problem.Code, problem.Line, problem.Column).Should().Be(("PA0001", 3, 6));
    }

    [Fact]
    public void Columns_count_utf16_units_as_editors_do()
    {
        // 微博 is three bytes a character, the emoji four bytes and two units.
        (_, Diagnostics problems) = TestCatalog.Read("{" + TestCatalog.Head + ",\n\"platforms\": [{\"id\": \"p\", \"ecosystem\": \"western\", \"categories\": [\"search\"],\n\"names\": [{\"text\": \"微博😀\", \"language\": \"zh-Hans\", \"knd\": \"official\", \"kind\": \"official\"}]}]}");

        CatalogProblem problem = problems.Found.Should().ContainSingle().Subject;
        (problem.Line, problem.Column).Should().Be((7, "\"names\": [{\"text\": \"微博😀\", \"language\": \"zh-Hans\", ".Length + 1));
        problem.Path.Should().Be("$.platforms[0].names[0].knd");
        problem.ToString().Should().StartWith("test.json(7,").And.Contain("): error PA0003: ");
    }

    [Fact]
    public void Five_mistakes_are_five_problems_at_once()
    {
        (_, Diagnostics problems) = TestCatalog.Read(TestCatalog.Document(
            P("\"lanched\": [], \"features\": [\"hashtag\"], \"hosts\": [{\"host\": \"p.com\", \"kind\": \"wob\"}], \"launched\": [{\"date\": \"2014-13\", \"sources\": [\"@a\"]}], \"closed\": [{\"date\": \"2020\", \"sources\": []}]"), ""));

        problems.Found.Select(problem => problem.Code).Order().Should().Equal("PA0003", "PA0006", "PA0007", "PA0013", "PA0015");
    }

    [Fact]
    public void A_page_that_nothing_cites_or_that_may_not_be_cited_is_a_problem()
    {
        (_, Diagnostics problems) = TestCatalog.Read("{" + TestCatalog.Head + ", \"sources\": [{\"url\": \"https://bit.ly/1\", \"grade\": \"press\"}]}");

        problems.Found.Select(problem => problem.Code).Order().Should().Equal("PA0017", "PA0019");
    }

    [Fact]
    public void One_page_is_described_alike_in_all_files()
    {
        string first = "{" + TestCatalog.Head + ", \"populations\": [" + Population("a") + "], \"sources\": [{\"url\": \"https://a.example.org/1\", \"grade\": \"press\"}]}";
        string second = "{\"populations\": [" + Population("b") + "], \"sources\": [{\"url\": \"https://a.example.org/1\", \"grade\": \"trade\"}]}";
        (_, Diagnostics problems) = DocumentSet.Read([("one.json", System.Text.Encoding.UTF8.GetBytes(first)), ("two.json", System.Text.Encoding.UTF8.GetBytes(second))]);

        problems.Found.Should().ContainSingle().Which.Message.Should().Be("The same page has another 'grade' in one.json, line 5.");
    }

    [Fact]
    public void Counterparts_are_of_different_ecosystems()
    {
        string two = Good + "," + Good.Replace("\"p\"", "\"q\"", StringComparison.Ordinal);
        (_, Diagnostics problems) = TestCatalog.Read(TestCatalog.Document(two, """ "counterparts": [{"platforms": ["p", "q"], "category": "search", "closeness": "direct", "reason": "r", "sources": ["@a"]}] """));

        problems.Found.Should().ContainSingle().Which.Code.Should().Be("PA0022");
    }

    [Fact]
    public void A_platform_stands_in_the_file_of_its_id()
    {
        (_, Diagnostics problems) = TestCatalog.Read(TestCatalog.Document(Good, ""), "seeds/platforms/q.json");

        problems.Found.Should().ContainSingle().Which.Message.Should().Contain("expected p.json");
    }

    [Fact]
    public void A_catalog_needs_its_head() =>
        TestCatalog.Read("{}").Problems.Found.Should().ContainSingle().Which.Code.Should().Be("PA0025");

    private static string P(string more, bool withNames = true) =>
        $$"""{"id": "p", "ecosystem": "western", {{(withNames ? "\"names\": [{\"text\": \"P\", \"language\": \"en\", \"kind\": \"official\"}]," : "")}} "categories": ["search"], {{more}}}""";

    private static string Figure(string amount) => $$""" "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014", {{amount}}, "source": "@a"}] """;

    private static string Population(string id) =>
        $$"""{"id": "{{id}}", "kind": "internet-users", "region": "CN", "name": "n", "figures": [{"asOf": "2014", "value": 1, "qualifier": "about", "source": "https://a.example.org/1"}]}""";
}
