using System.Text;
using static PlatformAnalogs.Tests.Seeds.HostileDocuments;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>
/// Documents made to take all memory, all time, or to get something else than a list of problems. Memory is counted in what is allocated; what would
/// take steps without end would take hours here instead of a second.
/// </summary>
public sealed class HostileDocumentTests
{
    private const long Megabyte = 1 << 20;

    private static readonly PlatformCatalog Ours = PlatformCatalog.Default;

    private static readonly string Small = "{" + TestCatalog.Head + """
        , "operators": [{"id": "o", "name": "O"}], "platforms": [{"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "Pé𠮷\ud83d\ude00", "language": "en", "kind": "official"}], "categories": ["search"],
        "hosts": [{"host": "p.example.org", "kind": "web"}], "links": [{"template": "https://p.example.org/{handle}", "kind": "profile"}], "operators": [{"operator": "o", "from": "2001", "to": "unknown"}],
        "figures": [{"metric": "mau", "region": "US", "asOf": "2014-Q1", "value": 1.5e6, "qualifier": "about", "source": "https://a.example.org/"}]}], "sources": [{"url": "https://a.example.org/", "grade": "press"}]}
        """;

    public static TheoryData<string> EndlessStreams => ["text", "key", "escapes", "surrogates", "Chinese"];

    [Theory]
    [MemberData(nameof(EndlessStreams))]
    public void A_text_of_a_gigabyte_is_refused_where_it_begins_and_never_held(string kind)
    {
        string piece = kind switch { "escapes" => "\\\"\\\\", "surrogates" => "\\ud83d", "Chinese" => "微博", _ => "abc" };
        string begin = kind == "key" ? "{\n\"platforms\": [\n  {\"" : "{\n\"platforms\": [\n  {\"id\": \"";
        foreach (bool isLoad in (bool[])[true, false])
        {
            using GeneratedStream stream = new(begin, piece, 1L << 30);
            CatalogFormatException refused = null!;

            Allocated(() => refused = isLoad ? Refused(() => PlatformCatalog.Load(stream, "big.json")) : Refused(() => Ours.With(stream, "big.json"))).Should().BeLessThan(4 * Megabyte);

            stream.Taken.Should().BeLessThan(Megabyte);
            CatalogProblem problem = refused.Problems.Should().ContainSingle().Subject;
            (problem.Code, problem.File, problem.Line, problem.Column).Should().Be(("PA0034", "big.json", 3, kind == "key" ? 4 : 10));
            problem.Message.Should().Contain("more than 100,000 bytes");
        }
    }

    [Fact]
    public void No_more_of_a_stream_is_taken_than_a_document_may_have()
    {
        using GeneratedStream endless = new("{\"platforms\": [", "{},", long.MaxValue);

        PlatformAnalogs.Seeds.DocumentBytes.Of(endless, most: 1_000_000).Length.Should().Be(1_000_001);
        endless.Taken.Should().Be(1_000_001);
    }

    [Theory]
    [InlineData("[[]", "]", 20)]
    [InlineData("{\"x\": {\"a\": [{}", "]}}", 20)]
    [InlineData("{\"catalog\": {\"a\": [{}", "]}}", 20)]
    [InlineData("{\"platforms\": [{\"figures\": [{}", "]}]}", 20)]
    [InlineData("{\"platforms\": {\"figures\": [{}", "]}}", 20)]
    public void Of_what_is_not_asked_for_no_tree_is_made(string begin, string end, int megabytes)
    {
        byte[] document = Encoding.UTF8.GetBytes(begin + string.Concat(Enumerable.Repeat(",{}", megabytes * (int)Megabyte / 3)) + end);

        Allocated(() => Refused(() => PlatformCatalog.Load(new MemoryStream(document)))).Should().BeLessThan((megabytes + 5) * Megabyte);
    }

    [Fact]
    public void A_mistake_in_a_short_text_of_a_long_line_is_told_as_what_it_is()
    {
        string document = "{\"platforms\": [{\"id\": \"a\\x\", \"" + Many(50_000, i => $"k{i}\": \"v") + "\"}]}";

        Refused(() => Ours.With(Utf8(document))).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0001");
    }

    [Fact]
    public void Depth_is_bounded()
    {
        foreach (string open in (string[])["[", "{\"a\":", "{\"platforms\":[{\"names\":[", "{\"catalog\":{\"version\":"])
            Refused(() => Ours.With(Utf8(string.Concat(Enumerable.Repeat(open, 10_000))))).Problems.Should().ContainSingle().Which.Code.Should().BeOneOf("PA0001");
    }

    [Fact]
    public void A_million_keys_alike_or_different_are_one_problem()
    {
        foreach (string keys in (string[])[Many(1_000_000, _ => "\"id\": 1"), Many(1_000_000, i => $"\"k{i}\": 1")])
        {
            foreach (string document in (string[])["{" + keys + "}", "{\"platforms\": [{" + keys + "}]}", "{\"catalog\": {" + keys + "}}"])
            {
                using Stream stream = Utf8(document);
                Allocated(() => Refused(() => PlatformCatalog.Load(stream)).Problems.Should().ContainSingle(problem => problem.Code == "PA0034" || problem.Code == "PA0025")).Should().BeLessThan(stream.Length + (4 * Megabyte));
            }
        }
    }

    [Fact]
    public void A_million_problems_are_counted_and_a_thousand_told()
    {
        CatalogFormatException refused = Refused(() => Ours.With(Utf8("{\"platforms\": [" + Many(500_000, _ => "7") + "], \"regions\": [" + Many(500_000, _ => "{\"id\": \"\\u001b[31m\"}") + "]}")));

        refused.Count.Should().BeGreaterThanOrEqualTo(1_000_000);
        refused.Problems.Should().HaveCount(1000);
        refused.Message.Length.Should().BeLessThan(5000);
        refused.Problems.Should().OnlyContain(problem => !problem.ToString().Any(char.IsControl));
    }

    [Fact]
    public void Long_texts_in_problems_are_cut_and_cost_no_search_for_what_is_near()
    {
        string text = new('x', 99_000);
        CatalogFormatException refused = null!;
        using Stream stream = Utf8("{\"platforms\": [" + Many(100, i => $$"""{"id": "p{{i}}", "{{text}}": 1, "ecosystem": "{{text}}", "names": [{"text": "N{{i}}", "kind": "{{text}}", "language": "en"}], "categories": ["{{text}}"]}""") + "]}");

        Allocated(() => refused = Refused(() => Ours.With(stream))).Should().BeLessThan(10 * stream.Length);

        refused.Problems.Should().OnlyContain(problem => problem.Message.Length < 1100 && problem.Path.Length < 1100);
    }

    [Fact]
    public void What_may_have_been_meant_is_looked_for_among_many_only_for_a_while()
    {
        string ids = Many(2000, i => $$"""{"id": "{{i:D5}}-{{new string('y', 100)}}", "name": "F"}"""), wanted = Many(1000, i => $"\"x{i:D5}-{new string('y', 100)}\"");

        Refused(() => Ours.With(Utf8($$"""{"features": [{{ids}}], "platforms": [{"id": "twitter", "features": [{{wanted}}]}]}"""))).Problems.Should().HaveCount(1000)
            .And.Contain(problem => problem.Message.Contains("did you mean", StringComparison.Ordinal)).And.Contain(problem => problem.Message.Contains("too many to look for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hosts")]
    [InlineData("names")]
    [InlineData("sources")]
    [InlineData("relations")]
    [InlineData("figures")]
    [InlineData("removals")]
    public void A_platform_with_a_list_of_a_hundred_thousand_takes_memory_in_proportion(string list)
    {
        const int many = 40_000;
        string facts = list switch
        {
            "hosts" => "\"hosts\": [" + Many(many, i => $$"""{"host": "h{{i}}.example.org", "kind": "web"}""") + "]",
            "names" => "\"names\": [" + Many(many, i => $$"""{"text": "上{{i}}", "language": "zh-Hant", "kind": "short", "simplified": "线{{i}}"}""") + """, {"text": "上线", "language": "zh-Hans", "kind": "short"}]""",
            "sources" => "\"launched\": [{\"date\": \"2000\", \"sources\": [" + Many(many, i => $"\"https://s.example.org/{i}\"") + "]}]",
            "relations" => "\"relations\": [" + Many(many, _ => """{"kind": "twin-of", "platform": "q", "sources": []}""") + "], \"figures\": [" + Many(many, i => Figure(i, "\"definition\": \"with R\",")) + "]",
            "removals" => "\"figures\": [" + Many(many, i => Figure(i, "\"remove\": true,")) + "]",
            _ => "\"figures\": [" + Many(many, i => Figure(i % 100, "")) + "]",
        };
        string names = list == "names" ? "" : """ "names": [{"text": "P", "language": "en", "kind": "official"}], """;
        using Stream document = Utf8($$"""
            {{{TestCatalog.Head}}, "platforms": [{"id": "q", "ecosystem": "chinese", "names": [{"text": "Q", "language": "en", "kind": "official"}], "categories": ["search"], "hosts": [{{Many(list == "hosts" ? many : 1, i => $$"""{"host": "h{{i}}.example.org", "kind": "web"}""")}}]},
            {"id": "p", "ecosystem": "western", {{names}} "categories": ["search"], {{facts}}}]}
            """);
        CatalogFormatException refused = null!;

        Allocated(() => refused = Refused(() => PlatformCatalog.Load(document))).Should().BeLessThan(60 * document.Length);

        refused.Problems.Should().HaveCountGreaterThan(0);
    }

    [Fact]
    public void Every_beginning_of_a_document_is_refused_with_a_place_and_the_whole_is_read()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Small.Trim());
        PlatformCatalog.Load(new MemoryStream(whole)).Platforms.Should().ContainSingle();
        for (int length = 0; length < whole.Length; length++)
        {
            using MemoryStream beginning = new(whole, 0, length);
            // What is read before the cut may lack what stands behind it.
            CatalogProblem problem = Refused(() => PlatformCatalog.Load(beginning, "cut.json")).Problems.Should().ContainSingle(problem => problem.Code == "PA0001", "of {0} bytes", length).Subject;
            (problem.File, problem.Line > 0 && problem.Column > 0).Should().Be(("cut.json", true));
            using MemoryStream again = new(whole, 0, length);
            Refused(() => Ours.With(again, "cut.json")).Problems.Should().ContainSingle().Which.ToString().Should().Be(problem.ToString());
        }
    }

    [Fact]
    public void Texts_in_other_encodings_are_refused_and_a_mark_before_UTF8_is_none_of_the_text()
    {
        foreach (Encoding encoding in (Encoding[])[new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), new UTF32Encoding(false, true)])
            Refused(() => PlatformCatalog.Load(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Small)]))).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0001");

        PlatformCatalog.Load(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Small)])).Platforms.Should().ContainSingle();
        Refused(() => PlatformCatalog.Load(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Small)]))).Problems.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{\"platforms\": [],}")]
    [InlineData("{\"platforms\": [] // none\n}")]
    [InlineData("/* none */ {}")]
    [InlineData("{\"platforms\": [\"\\u0\"]}")]
    [InlineData("{\"platforms\": [\"\\ud800\\u0041\"]}")]
    [InlineData("{\"platforms\": [\"\\udc00\\ud800\"]}")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"platforms\": [{\"\\udfff\": 1}]}")]
    [InlineData("{'platforms': []}")]
    [InlineData("{\"platforms\": [\"a\tb\"]}")]
    [InlineData("{\"platforms\": []}\0")]
    [InlineData("\u00A0{}")]
    public void What_is_not_quite_JSON_is_refused(string document) => Refused(() => Ours.With(Utf8(document))).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0001");

    private static long Allocated(Action act)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
