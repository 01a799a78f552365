using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Tests.Rendering;

public sealed partial class AuditRenderingTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    // One of each rule.
    private static readonly AuditReport Audited = Catalog.Audit(
        [
            new AuditPage(
                "docs/a b#c?.html",
                [new(ReferenceKind.BlockingScript, "https://cdn.jsdelivr.net/npm/vue", 1, 2), new(ReferenceKind.Style, "https://gcore.jsdelivr.net/x.css", 2, 1), new(ReferenceKind.Link, "https://vine.co/x", 3, 4), new(ReferenceKind.Link, "https://fanfou.com/", 4, 1), new(ReferenceKind.Image, "https://nobody.example.org/i.png", 5, 1)],
                [new PageText("Twitter", 9, 8)]),
        ],
        Region.MainlandChina,
        PartialDate.Parse("2024-05"));

    [Fact]
    public void SARIF_has_the_members_that_it_must_have()
    {
        JsonElement log = Sarif(Audited);

        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().EndWith("sarif-2.1.0.json");
        JsonElement run = log.GetProperty("runs").EnumerateArray().Single();
        run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().Should().Be("PlatformAnalogs");
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
        run.GetProperty("results").GetArrayLength().Should().Be(Audited.Findings.Count).And.BePositive();
        foreach ((JsonElement result, AuditFinding finding) in run.GetProperty("results").EnumerateArray().Zip(Audited.Findings))
        {
            result.GetProperty("level").GetString().Should().BeOneOf("error", "warning", "note").And.Be(finding.Severity.ToString().ToLowerInvariant());
            result.GetProperty("message").GetProperty("text").GetString().Should().StartWith(finding.ToMessage(Audited.Audience)).And.EndWith(finding.ToAdvice() ?? ".");
            JsonElement region = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation").GetProperty("region");
            (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).Should().Be((finding.Reference.Line, finding.Reference.Column));
            result.GetProperty("properties").GetProperty("platform").GetString().Should().Be(finding.Platform.Id);
        }
    }

    [Fact]
    public void Each_result_points_to_the_rule_of_its_id_and_each_rule_has_one()
    {
        JsonElement run = Sarif(Audited).GetProperty("runs")[0];
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems().And.HaveCount(Enum.GetValues<AuditRule>().Length);
        rules.Select(rule => rule.GetProperty("name").GetString()).Should().Equal(Enum.GetNames<AuditRule>());
        rules.Should().OnlyContain(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length > 0);
        foreach ((JsonElement result, AuditFinding finding) in run.GetProperty("results").EnumerateArray().Zip(Audited.Findings))
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            rule.GetProperty("name").GetString().Should().Be(finding.Rule.ToString());
        }

        Audited.Findings.Select(finding => finding.Rule).Distinct().Should().HaveCountGreaterThan(2);
    }

    [Theory]
    [InlineData("docs/a b#c?.html", "docs/a%20b%23c%3F.html")]
    [InlineData("漢字/é.md", "%E6%BC%A2%E5%AD%97/%C3%A9.md")]
    [InlineData("a:b/50%.md", "a%3Ab/50%25.md")]
    [InlineData("../x/./y.md", "../x/./y.md")]
    [InlineData("\"<x>\\|^.md", "%22%3Cx%3E%5C%7C%5E.md")]
    public void A_page_is_called_by_a_relative_and_escaped_address(string page, string uri)
    {
        AuditReport report = Catalog.Audit([new AuditPage(page, [new(ReferenceKind.Link, "https://www.facebook.com/x", 1, 1)], [])], Region.MainlandChina);

        string found = Sarif(report, [new PageProblem(page, "broken")]).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

        found.Should().Be(uri);
        Uri.TryCreate(found, UriKind.Relative, out _).Should().BeTrue();
        Uri.IsWellFormedUriString(found, UriKind.Relative).Should().BeTrue();
    }

    [Fact]
    public void SARIF_says_what_is_not_known_not_checked_and_not_read()
    {
        JsonElement[] notes = [.. Sarif(Audited, [new PageProblem("a b.html", "binary, not read")]).GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()];

        notes.Select(note => note.GetProperty("level").GetString()).Should().Equal("warning", "note", "note", "note");
        string[] texts = [.. notes.Select(note => note.GetProperty("message").GetProperty("text").GetString()!)];
        texts[0].Should().Be("binary, not read");
        notes[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("a%20b.html");
        texts[1].Should().StartWith("It is not known how readers in mainland China reach Fanfou");
        texts[2].Should().Be("Hosts that are not in the catalog: nobody.example.org (1).");
        texts[3].Should().ContainAll(AuditReport.NotChecked).And.EndWith("No finding does not say that a page works there.");
    }

    [Fact]
    public void An_audit_without_findings_is_a_whole_log_too()
    {
        JsonElement run = Sarif(Catalog.Audit([], Region.MainlandChina)).GetProperty("runs")[0];

        run.GetProperty("results").GetArrayLength().Should().Be(0);
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength().Should().Be(5);
    }

    [Fact]
    public void Keys_of_the_JSON_are_in_camel_case_and_it_says_what_the_report_says()
    {
        JsonElement document = JsonDocument.Parse(Audited.ToJson()).RootElement;

        Keys(document).Should().OnlyContain(key => CamelCase().IsMatch(key));
        document.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("severity")} {finding.GetProperty("kind")} {finding.GetProperty("line")}")
            .Should().Equal("not-seen error blocking-script 1", "partly-seen warning style 2", "closed note link 3", "former-name note mention 9");
        document.GetProperty("unknownHosts")[0].GetProperty("loaded").GetBoolean().Should().BeTrue();
        document.GetProperty("unknownAccess")[0].GetProperty("platform").GetString().Should().Be("fanfou");
    }

    [Fact]
    public void Names_and_targets_are_only_text_in_Markdown_and_HTML()
    {
        const string hostile = "<script>alert(1)</script>|`[x](javascript:y)*\n# z";
        AuditReport report = Catalog.Audit(
            [new AuditPage(hostile, [new(ReferenceKind.Link, "https://www.facebook.com/" + hostile, 1, 1), new(ReferenceKind.Link, "https://<b>.example.org/", 1, 1)], [new PageText("Facebook|<i>", 1, 1)])], Region.MainlandChina);

        string html = report.ToReport().ToHtml(), markdown = report.ToMarkdown();

        html.Should().NotContain("<script>alert").And.NotContain("<i>").And.NotContain("<b>").And.Contain("&lt;script&gt;alert(1)&lt;/script&gt;");
        string[] rows = [.. markdown.Split('\n').Where(line => line.Contains("alert", StringComparison.Ordinal))];
        rows.Should().HaveCount(report.Findings.Count).And.OnlyContain(row => UnescapedBar().Count(row) == 5);
        markdown.Should().NotContain("<script>").And.NotContain("[x](javascript").And.NotContain("\n# z");
    }

    [Fact]
    public void The_report_in_words_cites_its_sources_and_never_promises()
    {
        Report report = Audited.ToReport();

        report.Title.Should().Be("What fails in 1 page for readers in mainland China, 2024-05");
        report.Footnotes.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        string markdown = report.ToMarkdown();
        markdown.Should().Contain("1 error, 1 warning, 2 notes among 6 references; 0 lead to platforms that readers there see, as far as is recorded.").And.Contain("No finding does not say that a page works there.")
            .And.Contain("Fanfou (once): ").And.Contain("nobody.example.org (once, loaded): not in the catalog.").And.Contain("What scripts load while they run, and what embedded pages load.");
    }

    [Fact]
    public void Of_many_hosts_forty_are_named_and_the_rest_counted()
    {
        PageReference[] references = [.. Enumerable.Range(0, 50).Select(i => new PageReference(ReferenceKind.Link, $"https://h{i:00}.example.org/", 1, 1))];

        string markdown = Catalog.Audit([new AuditPage("p", references, [])], Region.MainlandChina).ToMarkdown();

        markdown.Should().Contain("h39.example.org").And.NotContain("h40.example.org").And.Contain("10 more hosts are not in the catalog; the JSON has them all.");
    }

    private static JsonElement Sarif(AuditReport report, IEnumerable<PageProblem>? problems = null) => JsonDocument.Parse(report.ToSarif(problems)).RootElement;

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Keys(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };

    [GeneratedRegex("^[a-z]+([A-Z][a-z]+)*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();
}
