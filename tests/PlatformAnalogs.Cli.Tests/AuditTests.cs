using System.Text.Json;
using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests;

public sealed class AuditTests
{
    private const string Page = """
        <!doctype html><html><head><script src="https://cdn.jsdelivr.net/npm/vue"></script></head>
        <body><p>Twitter, and Twitter again.</p><a href="https://nobody.example.org/">nobody</a></body></html>
        """;

    [Fact]
    public void Findings_are_lines_that_an_editor_can_jump_from()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page);

        string[] lines = Audit(folder, "site").Lines;

        lines[0].Should().StartWith($"{folder.At("site/index.html")}:1:41: error: Blocking script of jsDelivr (cdn.jsdelivr.net): in mainland China this host is blocked");
        lines[1].Should().StartWith($"{folder.At("site/index.html")}:2:10: note: Mention “Twitter”, 2 times in the page: in mainland China blocked");
        lines.Should().Contain("1 error, 0 warnings, 1 note among 4 references; 0 lead to platforms that readers there see, as far as is recorded.")
            .And.Contain("Hosts that are not in the catalog: nobody.example.org (1).").And.Contain("No finding does not say that a page works there.")
            .And.Contain(line => line.StartsWith("Not checked: what scripts load", StringComparison.Ordinal)).And.Contain("Sources");
    }

    [Fact]
    public void JSON_and_SARIF_are_each_one_document_whether_asked_for_in_one_way_or_the_other()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page);

        string json = Audit(folder, "site", "--json").Output;
        JsonDocument.Parse(json).RootElement.GetProperty("findings").GetArrayLength().Should().Be(2);
        Audit(folder, "site", "--format", "json").Output.Should().Be(json);
        JsonElement sarif = JsonDocument.Parse(Audit(folder, "site", "--format", "sarif").Output).RootElement;
        sarif.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void Markdown_and_HTML_hold_the_same_findings()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page);

        Audit(folder, "site", "--format", "markdown").Output.Should().Contain("| Where | Severity |").And.Contain("jsDelivr").And.Contain("Mention “Twitter”").And.Contain("Not checked");
        Audit(folder, "site", "--format", "html").Output.Should().StartWith("<!DOCTYPE html>").And.Contain("jsDelivr").And.Contain("Mention “Twitter”").And.Contain("Not checked");
    }

    [Theory]
    [InlineData("error", "error", 1)]
    [InlineData("warning", "error", 1)]
    [InlineData("note", "error", 1)]
    [InlineData("error", "warning", 0)]
    [InlineData("warning", "warning", 1)]
    [InlineData("note", "warning", 1)]
    [InlineData("error", "note", 0)]
    [InlineData("warning", "note", 0)]
    [InlineData("note", "note", 1)]
    [InlineData("note", "none", 0)]
    [InlineData("fatal", "error", 2)]
    public void The_exit_code_says_whether_something_is_as_bad_as_asked(string failOn, string worst, int exit)
    {
        using TestFolder folder = new TestFolder().With("site/x.html", worst switch
        {
            "error" => "<link rel=stylesheet href='https://www.facebook.com/x.css'>",
            "warning" => "<img src='https://www.facebook.com/x.png'>",
            "note" => "<a href='https://www.facebook.com/x'>x</a>",
            _ => "<a href='https://www.wechat.com/'>x</a>",
        });

        Audit(folder, "site", "--fail-on", failOn).Exit.Should().Be(exit);
        if (failOn == "error")
            Audit(folder, "site").Exit.Should().Be(exit, "that is the default");
    }

    [Fact]
    public void What_is_excluded_is_not_looked_at()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page).With("site/archive/old.html", Page).With("site/archive/new.html", Page);

        Pages(folder, "--exclude", "archive/**").Should().Equal("index.html");
        Pages(folder, "--exclude", "old.html", "--exclude", "index.html").Should().Equal("archive/new.html");
    }

    [Fact]
    public void Pages_come_in_the_order_of_their_names_however_they_are_read_and_named()
    {
        using TestFolder folder = new();
        string[] names = [.. Enumerable.Range(0, 60).Select(i => $"{i * 37 % 60:00}.html")];
        foreach (string name in names)
            folder.With("site/" + name, Page + new string(' ', name[0] == '0' ? 200_000 : 0));

        Pages(folder).Should().Equal(names.Order(StringComparer.Ordinal));
        Audit(folder, "site", "--json").Output.Should().Be(Audit(folder, "site", "--json").Output);
    }

    [Fact]
    public void Findings_of_a_page_come_in_the_order_of_its_places()
    {
        using TestFolder folder = new TestFolder().With("site/x.md", "Twitter, [a](https://x.com/a) and Facebook\n\n[b](https://www.facebook.com/b)\n");

        JsonDocument.Parse(Audit(folder, "site", "--json").Output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("line")}:{finding.GetProperty("column")}")
            .Should().Equal("1:1", "1:14", "1:35", "3:5");
    }

    [Fact]
    public void Addresses_are_read_from_standard_input_a_line_each()
    {
        CommandRun run = CommandRun.Of(["audit", "-", "--audience", "CN", "--json"], "https://x.com/jack\n\n  https://weibo.com/u/1\nno address\nhttps://nobody.example.org/\n");

        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        run.Exit.Should().Be(0);
        report.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("page")}:{finding.GetProperty("line")} {finding.GetProperty("platform")} {finding.GetProperty("kind")}").Should().Equal("stdin:1 twitter link");
        report.GetProperty("references").GetInt32().Should().Be(4);
        report.GetProperty("unknownHosts")[0].GetProperty("host").GetString().Should().Be("nobody.example.org");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_rest_goes_on()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page).With("site/bin.html", "\0\u0001\u0002\0").WithLink("site/gone.md", "nowhere");

        CommandRun run = Audit(folder, "site");
        JsonElement sarif = JsonDocument.Parse(Audit(folder, "site", "--format", "sarif").Output).RootElement;

        run.Exit.Should().Be(1);
        run.Output.Should().Contain("index.html:1:41: error");
        run.Error.Should().Contain("bin.html: binary, not read").And.Contain("gone.md: a link that leads nowhere");
        sarif.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().Where(note => note.GetProperty("level").GetString() == "warning")
            .Select(note => note.GetProperty("message").GetProperty("text").GetString()).Should().Equal("a link that leads nowhere", "binary, not read");
    }

    [Theory]
    [InlineData("audit no-such-folder --audience CN", "no-such-folder: does not exist")]
    [InlineData("audit . --audience Narnia", "no region 'Narnia'")]
    [InlineData("audit . --audience CN --as-of soon", "'soon' is not a date")]
    [InlineData("audit . --audience CN --format csv", "csv")]
    [InlineData("audit .", "--audience")]
    [InlineData("audit --audience CN", "argument")]
    public void Wrong_usage_ends_with_a_sentence_and_2(string command, string message)
    {
        CommandRun run = CommandRun.Of(command.Split(' '));

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public void A_missing_path_among_others_is_reported_and_the_rest_goes_on()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page);

        CommandRun run = CommandRun.Of(["audit", folder.At("site"), folder.At("gone"), "--audience", "CN", "--as-of", "2022-06"]);

        run.Exit.Should().Be(1);
        run.Error.Should().Contain($"{folder.At("gone")}: does not exist");
        run.Output.Should().Contain("index.html:1:41: error");
    }

    [Fact]
    public void A_folder_without_documents_is_audited_and_says_so()
    {
        using TestFolder folder = new TestFolder().With("site/x.png");

        CommandRun run = Audit(folder, "site");

        run.Exit.Should().Be(0);
        run.Output.Should().Contain("0 errors, 0 warnings, 0 notes among 0 references");
    }

    [Fact]
    public void The_date_decides()
    {
        using TestFolder folder = new TestFolder().With("site/index.html", Page);

        CommandRun.Of(["audit", folder.At("site"), "--audience", "CN", "--as-of", "2008"]).Exit.Should().Be(0);
        CommandRun.Of(["audit", folder.At("site"), "--audience", "CN", "--as-of", "2022-06"]).Exit.Should().Be(1);
    }

    [Fact]
    public void A_name_of_a_file_is_only_text_in_every_format()
    {
        using TestFolder folder = new TestFolder().With("site/<b>|`x`\u001B[31m.html", Page);

        Audit(folder, "site").Output.Should().NotContain("\u001B");
        Audit(folder, "site", "--format", "html").Output.Should().NotContain("<b>").And.NotContain("\u001B");
        Audit(folder, "site", "--format", "markdown").Output.Should().NotContain("/<b>|").And.NotContain("\u001B");
        JsonDocument.Parse(Audit(folder, "site", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().EndWith("/site/%3Cb%3E%7C%60x%60%1B%5B31m.html");
    }

    private static CommandRun Audit(TestFolder folder, string path, params string[] options) =>
        CommandRun.Of(["audit", folder.At(path), "--audience", "CN", "--as-of", "2022-06", .. options]);

    private static IEnumerable<string> Pages(TestFolder folder, params string[] options) =>
        JsonDocument.Parse(Audit(folder, "site", [.. options, "--json"]).Output).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("page").GetString()![(folder.At("site").Length + 1)..]).Distinct();
}
