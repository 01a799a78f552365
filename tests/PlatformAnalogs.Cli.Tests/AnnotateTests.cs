using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Cli.Tests;

public sealed class AnnotateTests
{
    [Fact]
    public void A_record_goes_through_byte_for_byte_with_what_it_mentions_at_its_end()
    {
        const string record = """{ "id":1.50e3 , "text" : "on \u5fae\u4fe1 \/ and WeChat" }""";

        Annotated(record).Should().Equal(
            """{ "id":1.50e3 , "text" : "on \u5fae\u4fe1 \/ and WeChat" ,"platforms":[{"field":"text","start":3,"length":2,"text":"微信","platform":"wechat","name":"微信","kind":"name","certainty":"certain","reason":"distinct-name"},{"field":"text","start":12,"length":6,"text":"WeChat","platform":"wechat","name":"WeChat","kind":"name","certainty":"certain","reason":"distinct-name"}],"platformsCatalog":"VERSION"}"""
                .Replace("VERSION", PlatformCatalog.Default.Version, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":[]}""")]
    [InlineData("""{"a":{}}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":[[],{}]}""")]
    public void A_record_without_text_is_one_of_JSON_afterwards(string record) =>
        JsonDocument.Parse(Annotated(record).Single()).RootElement.GetProperty("platforms").GetArrayLength().Should().Be(0);

    [Theory]
    [InlineData("", "a b.c b.c.d e e")]
    [InlineData("--field a", "a")]
    [InlineData("--field b", "b.c b.c.d")]
    [InlineData("--field b.c", "b.c b.c.d")]
    [InlineData("--field b.c.d", "b.c.d")]
    [InlineData("--field b.c.d --field e", "b.c.d e e")]
    [InlineData("--field absent", "")]
    [InlineData("--field b.", "")]
    public void Fields_are_read_wherever_they_are_nested(string options, string fields)
    {
        const string record = """{"a":"WeChat","b":{"c":["WeChat",[1,{"d":"WeChat"}]]},"e":["WeChat","WeChat"],"WeChat":2}""";

        Mentions(record, options.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(mention => mention.GetProperty("field").GetString()).Should().Equal(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_field_is_the_same_however_its_name_is_escaped() =>
        Mentions("""{"te\u0078t":"WeChat","other":"WeChat"}""", "--field", "text").Single().GetProperty("field").GetString().Should().Be("text");

    [Theory]
    [InlineData("2014-03-17T10:00:00Z", "name")]
    [InlineData("2014", "name")]
    [InlineData("2026-01", "former-name")]
    [InlineData("no date", "former-name")]
    public void Names_are_read_at_the_record_s_own_date(string date, string kind) =>
        Mentions($$$"""{"text":"Twitter","at":{"created":"{{{date}}}"}}""", "--field", "text", "--date-field", "at.created").Single().GetProperty("kind").GetString().Should().Be(kind);

    [Fact]
    public void A_date_may_stand_behind_the_text_and_names_of_later_do_not_count()
    {
        Mentions("""{"text":"https://x.com/jack","created":"2015-01-01"}""", "--field", "text", "--date-field", "created").Should().BeEmpty();
        Mentions("""{"text":"https://x.com/jack","created":"2024-01-01"}""", "--field", "text", "--date-field", "created").Should().HaveCount(1);
    }

    [Theory]
    [InlineData("""{"platforms":[{"field":"text"}]}""", "platforms")]
    [InlineData("""{"platforms":{}}""", "platforms")]
    [InlineData("""{"platforms":"x"}""", "platforms")]
    [InlineData("""{"pl\u0061tforms":1}""", "platforms")]
    [InlineData("""{"platformsCatalog":"1"}""", "platformsCatalog")]
    public void No_key_stands_twice_in_a_record(string record, string key)
    {
        CommandRun run = CommandRun.Of(["annotate"], record + "\n");

        Error(run.Lines.Single()).Should().Be($"line 1: the record has a '{key}' already; --key names another");
        Line(run.Lines.Single()).Should().Be(record);
        CommandRun.Of(["annotate", "--key", "found"], record + "\n").Output.Should().StartWith(record[..^1] + ",\"found\":[");
    }

    [Fact]
    public void A_key_of_that_name_deeper_in_the_record_is_another() =>
        Annotated("""{"a":{"platforms":[1]}}""").Single().Should().StartWith("""{"a":{"platforms":[1]},"platforms":[]""");

    [Fact]
    public void Any_text_may_be_the_key() =>
        JsonDocument.Parse(CommandRun.Of(["annotate", "--key", "平\"台"], """{"a":"WeChat"}""").Lines.Single()).RootElement.GetProperty("平\"台").GetArrayLength().Should().Be(1);

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("1")]
    [InlineData("{\"a\":\"WeChat\"")]
    [InlineData("{\"a\":\"WeChat}")]
    [InlineData("{\"a\":1} {\"b\":2}")]
    [InlineData("{\"a\":1}}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":\"\\x\"}")]
    public void A_malformed_line_goes_through_as_text_and_the_rest_goes_on(string line)
    {
        CommandRun run = CommandRun.Of(["annotate"], $"{{\"a\":\"Weibo\"}}\n{line}\n{{\"a\":\"WeChat\"}}\n");

        run.Exit.Should().Be(0);
        run.Lines.Should().HaveCount(3);
        Line(run.Lines[1]).Should().Be(line);
        Error(run.Lines[1]).Should().StartWith("line 2: ");
        run.Lines[2].Should().Contain("\"platform\":\"wechat\"");
        run.Error.Should().StartWith("line 2: ").And.Contain("3 records, 2 with 2 mentions, 1 malformed");
    }

    [Fact]
    public void With_strict_a_malformed_line_ends_the_run_with_what_was_before_it_written()
    {
        CommandRun run = CommandRun.Of(["annotate", "--strict"], "{\"a\":1}\nno\n{\"b\":1}\n");

        run.Exit.Should().Be(2);
        run.Lines.Should().ContainSingle().Which.Should().StartWith("{\"a\":1,");
        run.Error.Should().StartWith("line 2: ");
    }

    [Fact]
    public void Of_many_malformed_lines_a_hundred_are_reported_and_all_are_counted()
    {
        string error = CommandRun.Of(["annotate"], string.Concat(Enumerable.Repeat("no\n", 150))).Error;

        error.Split('\n').Count(line => line.StartsWith("line ", StringComparison.Ordinal)).Should().Be(100);
        error.Should().Contain("150 malformed");
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_go_through_as_Base64_wherever_they_stand()
    {
        foreach (byte[] line in (byte[][])[[.. "{\"a\":\"WeChat "u8, 0xFF, .. "\"}"u8], [.. "{\"a"u8, 0xC3, .. "\":1}"u8], [.. "{\"a\":\"\\n"u8, 0xED, 0xA0, 0x80, .. "\"}"u8], [0x80]])
        {
            CommandRun run = CommandRun.Of(["annotate"], [.. line, (byte)'\n']);

            JsonElement record = JsonDocument.Parse(run.Lines.Single()).RootElement;
            record.GetProperty("lineBase64").GetBytesFromBase64().Should().Equal(line);
            record.GetProperty("error").GetString().Should().Be("line 1: the line is no UTF-8");
        }
    }

    [Theory]
    [InlineData("""{"a":"\ud83d WeChat"}""", 2)]
    [InlineData("""{"a":"\ude00\ud83dWeChat"}""", 2)]
    [InlineData("""{"a":"\ud83d\ude00 WeChat"}""", 3)]
    [InlineData("""{"a":"\"\\\/\b\f\n\r\tWeChat"}""", 8)]
    [InlineData("""{"a":"\u0057\u0065\u0043\u0068\u0061\u0074"}""", 0)]
    public void Escapes_are_read_as_what_they_mean_halves_of_pairs_too(string record, int start) =>
        Mentions(record).Single().GetProperty("start").GetInt32().Should().Be(start);

    [Fact]
    public void A_name_of_a_field_that_is_half_of_a_pair_is_no_error() =>
        Mentions("""{"\ud83d":"WeChat"}""").Single().GetProperty("field").GetString().Should().Be("\uFFFD");

    [Theory]
    [InlineData("utf16", 4, 2)]
    [InlineData("utf8", 8, 6)]
    [InlineData("codepoint", 3, 2)]
    public void Offsets_count_in_the_units_asked_for(string unit, int start, int length)
    {
        JsonElement mention = Mentions("""{"a":"😀用 微信"}""", "--offsets", unit).Single();

        (mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32()).Should().Be((start, length));
    }

    [Theory]
    [InlineData("certain", 1)]
    [InlineData("likely", 2)]
    [InlineData("doubtful", 3)]
    public void Less_certain_mentions_count_when_asked_for(string certainty, int count) =>
        Mentions("""{"a":"WeChat","b":"the Signal app","c":"围脖"}""", "--min-certainty", certainty).Should().HaveCount(count);

    [Fact]
    public void Empty_lines_ends_of_lines_and_a_byte_order_mark_are_what_they_are_everywhere()
    {
        CommandRun run = CommandRun.Of(["annotate"], "\uFEFF{\"a\":1}\r\n\r\n  \n{\"b\":2}\n\n{\"c\":3}");

        run.Lines.Select(line => line.Split(',')[0]).Should().Equal("{\"a\":1", "", "  ", "{\"b\":2", "", "{\"c\":3");
        run.Error.Should().StartWith("3 records, 0 with 0 mentions, 0 malformed");
    }

    [Fact]
    public void Of_nothing_comes_nothing()
    {
        CommandRun run = CommandRun.Of(["annotate"], "");

        (run.Exit, run.Output).Should().Be((0, ""));
    }

    [Fact]
    public void Compressed_input_is_recognised_and_the_output_is_compressed_when_asked()
    {
        byte[] plain = Encoding.UTF8.GetBytes("{\"a\":\"WeChat\"}\n"), twoMembers = [.. Zipped(plain), .. Zipped(plain)];
        string expected = CommandRun.Of(["annotate"], plain).Output;

        CommandRun.Of(["annotate"], twoMembers).Output.Should().Be(expected + expected);
        Encoding.UTF8.GetString(Unzipped(CommandRun.Of(["annotate", "--gzip"], plain).Bytes)).Should().Be(expected);
        Encoding.UTF8.GetString(Unzipped(CommandRun.Of(["annotate", "--gzip"], twoMembers).Bytes)).Should().Be(expected + expected);
    }

    [Fact]
    public void What_begins_like_compressed_input_and_is_none_ends_with_a_sentence()
    {
        CommandRun run = CommandRun.Of(["annotate"], [0x1F, 0x8B, .. "nothing of the kind"u8]);

        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("the input is no gzip").And.NotContain("   at ");
    }

    [Fact]
    public void What_is_nested_deeper_than_64_is_reported_and_goes_through()
    {
        string deep = Nested(64), tooDeep = Nested(65);
        CommandRun run = CommandRun.Of(["annotate"], deep + "\n" + tooDeep + "\n");

        run.Lines[0].Should().StartWith(deep[..^1] + ",\"platforms\":[{");
        Line(run.Lines[1]).Should().Be(tooDeep);
        Error(run.Lines[1]).Should().Contain("64");

        static string Nested(int depth) => "{\"a\":" + new string('[', depth - 1) + "\"WeChat\"" + new string(']', depth - 1) + "}";
    }

    [Fact]
    public void Memory_is_that_of_the_longest_line_however_many_there_are()
    {
        byte[] line = [.. "{\"a\":\""u8, .. Enumerable.Repeat((byte)'x', 50_000_000), .. " WeChat\"}\n"u8];
        Of(1, line[^40_000..]);

        long one = Of(1, line), four = Of(4, line);

        one.Should().BeLessThan(14L * line.Length);
        (four - one).Should().BeLessThan(line.Length / 10);

        static long Of(int times, byte[] line)
        {
            using StringWriter output = new(), error = new();
            long before = GC.GetAllocatedBytesForCurrentThread();
            CommandLine.Run(["annotate"], TextReader.Null, output, error, new Repeated(line, times), Stream.Null).Should().Be(0);
            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            error.ToString().Should().Contain($"{times} records, ");
            return taken;
        }
    }

    private static string[] Annotated(string record, params string[] options)
    {
        CommandRun run = CommandRun.Of(["annotate", .. options], record + "\n");
        run.Exit.Should().Be(0);
        run.Error.Should().Contain("0 malformed");
        return run.Lines;
    }

    private static JsonElement[] Mentions(string record, params string[] options) =>
        [.. JsonDocument.Parse(Annotated(record, options).Single()).RootElement.GetProperty("platforms").EnumerateArray()];

    private static string Line(string written) => JsonDocument.Parse(written).RootElement.GetProperty("line").GetString()!;

    private static string Error(string written) => JsonDocument.Parse(written).RootElement.GetProperty("error").GetString()!;

    private static byte[] Zipped(byte[] plain)
    {
        using MemoryStream zipped = new();
        using (GZipStream stream = new(zipped, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(plain);
        return zipped.ToArray();
    }

    private static byte[] Unzipped(byte[] zipped)
    {
        using GZipStream stream = new(new MemoryStream(zipped), CompressionMode.Decompress);
        using MemoryStream plain = new();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>The same bytes again and again, without being held as often.</summary>
    private sealed class Repeated(byte[] bytes, int times) : MemoryStream(bytes)
    {
        private int _left = times;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position == Length && --_left > 0)
                Position = 0;
            return base.Read(buffer, offset, count);
        }
    }
}
