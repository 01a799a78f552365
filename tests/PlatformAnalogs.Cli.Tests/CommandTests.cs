using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Cli.Tests;

public sealed class CommandTests
{
    [Theory]
    [InlineData("find 推特 --json", "query matches")]
    [InlineData("list --ecosystem chinese --json", "platforms")]
    [InlineData("categories --json", "categories")]
    [InlineData("regions --json", "regions")]
    [InlineData("sources --platform weibo --json", "sources")]
    [InlineData("accounts --holder narendra-modi --json", "id name kind accounts")]
    [InlineData("counterparts YouTube --json", "platform asOf matches")]
    [InlineData("counterparts 新浪微博 --json", "platform asOf matches")]
    [InlineData("compare twitter weibo --as-of 2014-03 --json", "asOf first second users counterpart")]
    [InlineData("access google --region CN --as-of 2013-07 --json", "platform region asOf day status basis since lastConfirmed changedWithin layers rivals sources")]
    [InlineData("access whatsapp --everywhere --json", "platform asOf day regions")]
    [InlineData("users twitter --as-of 2014-03 --json", "asOf figures")]
    [InlineData("accounts --platform weibo --kind embassy --as-of 2016-12 --json", "accounts listed known")]
    [InlineData("ecosystems --as-of 2013-07 --since 2010 --json", "asOf day first second categories changes")]
    [InlineData("stats --json", "version dataAsOf platforms chinesePlatforms categories counterparts userFigures accessRecords accounts sources grades")]
    public void Json_is_one_document_with_the_promised_keys(string command, string keys)
    {
        (int exit, string output, _) = Run(command);

        exit.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(output);
        document.RootElement.EnumerateObject().Select(property => property.Name).Should().Contain(keys.Split(' '));
    }

    [Fact]
    public void Google_was_intermittent_in_the_middle_of_2013()
    {
        using JsonDocument document = JsonDocument.Parse(Run("access google --region CN --as-of 2013-07 --json").Output);

        document.RootElement.GetProperty("status").GetString().Should().Be("intermittent");
        document.RootElement.GetProperty("day").GetString().Should().Be("2013-07-31");
    }

    [Fact]
    public void Embassies_stand_in_the_order_of_the_list_of_December_2016()
    {
        using JsonDocument document = JsonDocument.Parse(Run("accounts --platform weibo --kind embassy --as-of 2016-12 --json").Output);

        document.RootElement.GetProperty("accounts").EnumerateArray().Take(5).Select(account => account.GetProperty("region").GetString())
            .Should().Equal("IL", "CA", "US", "BR", "JP");
        document.RootElement.GetProperty("listed").GetInt32().Should().Be(47);
    }

    [Fact]
    public void A_comparison_prints_names_of_the_time_access_verdict_and_numbered_sources()
    {
        string page = Run("compare twitter weibo --as-of 2014-03").Output;

        page.Should().Contain("Twitter and Sina Weibo, 2014-03").And.Contain("255 million").And.Contain("143.8 million")
            .And.Contain("blocked; start reported as").And.Contain("certainly had more").And.Contain("[1] ").And.NotContain("│ X ");
    }

    [Fact]
    public void A_dominant_reading_is_taken_and_said_on_standard_error()
    {
        (int exit, _, string error) = Run("users weibo");

        exit.Should().Be(0);
        error.Should().Contain("taken as Sina Weibo; also: Sohu Weibo, NetEase Weibo, Tencent Weibo");
    }

    [Theory]
    [InlineData("find Twiter", 1, "no platform named Twiter; nearest: twitter")]
    [InlineData("compare twitter Qwertzuiop", 1, "no platform named Qwertzuiop")]
    [InlineData("find X --as-of 2015", 1, "no platform named X on 2015; at other dates it means X")]
    [InlineData("access twitter --as-of 2014-13", 2, "'2014-13' is not a date; expected 2014, 2014-Q1, 2014-03 or 2014-03-17")]
    [InlineData("access twitter --region Narnia", 2, "no region 'Narnia'")]
    [InlineData("users twitter --metric likes", 2, "'likes' is none of mau")]
    [InlineData("access twitter --format csv", 2, "there is no table of this to print as csv")]
    [InlineData("users twitter --culture Klingon-KL", 2, "no culture 'Klingon-KL'")]
    [InlineData("accounts --holder nobody-at-all", 1, "no holder of accounts named nobody-at-all")]
    [InlineData("coverage --audience CN", 2, "expected either a file or --holder")]
    [InlineData("frobnicate", 2, "frobnicate")]
    public void Bad_input_ends_with_a_sentence_and_no_stack_trace(string command, int exit, string message)
    {
        (int code, _, string error) = Run(command);

        code.Should().Be(exit);
        error.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public void An_unknown_status_is_never_worded_as_accessible()
    {
        (int exit, string output, string error) = Run("access fanfou --region BR");

        exit.Should().Be(1);
        output.Should().Contain("unknown").And.NotContain("accessible");
        error.Should().Contain("unknown: no record of this region");
    }

    [Fact]
    public void Every_command_has_two_examples_in_its_help()
    {
        foreach (string command in (string[])["find", "list", "categories", "regions", "sources", "ecosystems", "coverage", "export", "cite", "counterparts", "compare", "access", "users", "accounts", "stats", "validate", "diff", "resolve", "mentions", "annotate", "audit"])
            Run(command + " --help").Output.Split("\n").Count(line => line.TrimStart().StartsWith("platform-analogs " + command, StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void A_batch_of_links_is_answered_line_by_line()
    {
        (int exit, string output, string error) = Run("resolve -", "https://weibo.com/u/2656274875\nhttps://nobody.example.org/\nhttps://x.com/jack\n");

        string[] lines = output.TrimEnd('\n').Split('\n');
        lines[0].Should().Be("{\"input\":\"https://weibo.com/u/2656274875\",\"platform\":\"sina-weibo\",\"kind\":\"profile\",\"handle\":\"2656274875\",\"id\":\"2656274875\",\"canonicalUrl\":\"https://weibo.com/u/2656274875\"}");
        JsonDocument.Parse(lines[1]).RootElement.GetProperty("platform").ValueKind.Should().Be(JsonValueKind.Null);
        JsonDocument.Parse(lines[2]).RootElement.GetProperty("handle").GetString().Should().Be("jack");
        (exit, lines.Length).Should().Be((0, 3));
        error.Should().StartWith("3 links, 2 of known platforms");
    }

    [Fact]
    public void A_link_of_nobody_and_one_before_its_time_end_with_nothing_found()
    {
        Run("resolve https://nobody.example.org/").Exit.Should().Be(1);
        Run("resolve https://x.com/jack --as-of 2015").Exit.Should().Be(1);
        Run("resolve https://x.com/jack --as-of 2024 --json").Output.Should().Contain("\"platform\": \"twitter\"");
    }

    [Fact]
    public void Coverage_reads_a_link_a_line_and_says_what_each_audience_sees()
    {
        const string links = "# our links\nhttps://www.facebook.com/USEmbassyBeijing\nhttps://weibo.com/u/1743951792\n";

        (int exit, string output, _) = Run("coverage - --audience CN --as-of 2016-06 --json", links);

        exit.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(output);
        document.RootElement.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("seen").GetString()).Should().Equal("not-seen", "seen");
        Run("coverage - --audience CN", "\n").Exit.Should().Be(1);
        Run("coverage no-such-file --audience CN").Exit.Should().Be(2);
        Run("coverage - --audience Atlantis", links).Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void What_changed_stands_in_every_format(string format) =>
        Run($"ecosystems --since 2013-07 --format {format}").Output.Should().Contain("Changes since").And.Contain("Came into operation");

    [Fact]
    public void A_chart_joins_no_figures_of_different_definitions()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        Run($"users twitter --from 2012 --to 2021 --chart {file}").Exit.Should().Be(0);
        string drawing = File.ReadAllText(file);
        File.Delete(file);

        System.Xml.Linq.XDocument.Parse(drawing).Root!.Name.LocalName.Should().Be("svg");
        drawing.Should().Contain("<circle").And.NotContain("<script");
        Run("users twitter --from 2012 --chart /no/such/folder/x.svg").Exit.Should().Be(2);
    }

    [Fact]
    public void Citations_are_of_a_platform_or_of_the_data()
    {
        Run("cite").Output.Should().StartWith("@dataset{");
        Run("cite twitter --format ris").Output.Should().StartWith("TY  - ELEC");
        Run("compare twitter weibo --as-of 2014-03 --format ris").Output.Split("TY  - ").Should().HaveCountGreaterThan(10);
        JsonDocument.Parse(Run("cite twitter --format csl-json").Output).RootElement.GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("compare twitter weibo --as-of 2014-03 --format html")]
    [InlineData("ecosystems --as-of 2013-07 --format html")]
    public void A_page_needs_nothing_from_elsewhere(string command)
    {
        string page = Run(command).Output;

        page.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n").And.NotContain("<script").And.NotContain("src=").And.NotContain("<link");
        page.Should().Contain("prefers-color-scheme").And.Contain("viewport");
    }

    internal static (int Exit, string Output, string Error) Run(string command, string input = "")
    {
        using StringWriter output = new(), error = new();
        using MemoryStream inputBytes = new(Encoding.UTF8.GetBytes(input)), outputBytes = new();
        int exit = CommandLine.Run(command.Split(' '), new StringReader(input), output, error, inputBytes, outputBytes);
        return (exit, output + Encoding.UTF8.GetString(outputBytes.ToArray()), error.ToString());
    }
}
