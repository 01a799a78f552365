using System.Text;

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
            Refused(() => Ours.With(again, "cut.json")).Problems.Should().ContainSingle().Which.Should().Be(problem);
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
        _ = catalog.Urls.ProfileUrl(catalog["twitter"], "jack");
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

    private static string Figure(int i, string more) => $$"""{"metric": "mau", "region": "CN", "asOf": "{{2005 + (i % 20)}}-{{(i / 20 % 12) + 1:D2}}", {{more}} "value": {{i}}, "qualifier": "exact", "edition": "e{{i}}", "source": "https://a.example.org/"}""";

    private static string Many(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static CatalogFormatException Refused(Func<PlatformCatalog> make) => FluentActions.Invoking(make).Should().Throw<CatalogFormatException>().Which;

    private static long Allocated(Action act)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A beginning, then one piece over and over.</summary>
    private sealed class GeneratedStream(string begin, string piece, long length) : Stream
    {
        private readonly byte[] _begin = Encoding.UTF8.GetBytes(begin), _piece = Encoding.UTF8.GetBytes(piece);

        /// <summary>How much of it somebody took.</summary>
        internal long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(Math.Min(count, 10_007), length - Taken);
            for (int i = 0; i < given; i++, Taken++)
                buffer[offset + i] = Taken < _begin.Length ? _begin[Taken] : _piece[(Taken - _begin.Length) % _piece.Length];
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
