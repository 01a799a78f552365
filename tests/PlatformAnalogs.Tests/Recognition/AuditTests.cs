namespace PlatformAnalogs.Tests.Recognition;

public sealed class AuditTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly Region India = new("IN");
    private static readonly Region UnitedStates = new("US");
    private static readonly PartialDate June2022 = PartialDate.Parse("2022-06");

    public static TheoryData<ReferenceKind, AuditSeverity, AuditSeverity> Severities => new()
    {
        { ReferenceKind.Link, AuditSeverity.Note, AuditSeverity.Note },
        { ReferenceKind.Text, AuditSeverity.Note, AuditSeverity.Note },
        { ReferenceKind.Metadata, AuditSeverity.Note, AuditSeverity.Note },
        { ReferenceKind.Preconnect, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.Share, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.LogIn, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.Image, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.Media, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.Frame, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.Script, AuditSeverity.Warning, AuditSeverity.Note },
        { ReferenceKind.Form, AuditSeverity.Error, AuditSeverity.Warning },
        { ReferenceKind.Refresh, AuditSeverity.Error, AuditSeverity.Warning },
        { ReferenceKind.Font, AuditSeverity.Error, AuditSeverity.Warning },
        { ReferenceKind.Style, AuditSeverity.Error, AuditSeverity.Warning },
        { ReferenceKind.BlockingScript, AuditSeverity.Error, AuditSeverity.Warning },
    };

    [Theory]
    [MemberData(nameof(Severities))]
    public void How_much_it_matters_depends_on_what_the_page_does_with_it_and_is_a_grade_less_where_it_comes_at_times(ReferenceKind kind, AuditSeverity blocked, AuditSeverity degraded)
    {
        AuditFinding notSeen = Of(kind, "https://www.facebook.com/x", Region.MainlandChina, "2014-06").Findings.Single();
        AuditFinding partly = Of(kind, "https://gcore.jsdelivr.net/x", Region.MainlandChina, "2024-05").Findings.Single();

        (notSeen.Rule, notSeen.Severity).Should().Be((AuditRule.NotSeen, blocked));
        (partly.Rule, partly.Severity, partly.Status).Should().Be((AuditRule.PartlySeen, degraded, AccessStatus.Degraded));
    }

    [Fact]
    public void Every_kind_of_reference_but_mentions_has_its_severity_above() =>
        Severities.Select(row => row.Data.Item1).Append(ReferenceKind.Mention).Should().BeEquivalentTo(Enum.GetValues<ReferenceKind>());

    [Fact]
    public void A_record_of_the_one_host_decides_and_other_hosts_of_the_platform_are_named()
    {
        AuditFinding finding = Of(ReferenceKind.BlockingScript, "https://cdn.jsdelivr.net/npm/vue", Region.MainlandChina, "2022-06").Findings.Single();

        (finding.Rule, finding.Severity, finding.Status, finding.Host, finding.Since).Should().Be((AuditRule.NotSeen, AuditSeverity.Error, AccessStatus.Blocked, "cdn.jsdelivr.net", PartialDate.Parse("2022-05-16")));
        finding.HostAccess!.Scope.Should().Be("host:cdn.jsdelivr.net");
        finding.Sources.Should().NotBeEmpty().And.BeSubsetOf(Catalog["jsdelivr"].Access.SelectMany(record => record.Sources));
        finding.AlternateHosts.Select(host => host.Host).Should().StartWith("fastly.jsdelivr.net").And.NotContain("cdn.jsdelivr.net");
        finding.AlternateHosts[0].IsRecordedSeen.Should().BeTrue();
        finding.AlternateHosts.Skip(1).Should().NotBeEmpty().And.OnlyContain(host => !host.IsRecordedSeen && host.Sources.Count > 0);
        finding.CanSelfHost.Should().BeTrue();
    }

    [Fact]
    public void What_is_recorded_of_one_host_says_nothing_of_another()
    {
        AuditReport report = Of(ReferenceKind.BlockingScript, "https://fastly.jsdelivr.net/npm/vue", Region.MainlandChina, "2022-05-31");

        report.Findings.Should().BeEmpty();
        report.SeenCount.Should().Be(1);
    }

    [Fact]
    public void A_host_without_a_record_of_its_own_is_not_known_while_another_is_blocked()
    {
        AuditReport report = Of(ReferenceKind.BlockingScript, "https://gcore.jsdelivr.net/npm/vue", Region.MainlandChina, "2022-06");

        report.Findings.Should().BeEmpty();
        report.SeenCount.Should().Be(0);
        report.UnknownAccess.Select(item => (item.Platform.Id, item.Count)).Should().Equal(("jsdelivr", 1));
    }

    [Theory]
    [InlineData("https://www.captcha.example.com/api.js", AccessStatus.Blocked, "captcha.example.net")]
    [InlineData("https://deep.www.captcha.example.com/api.js", AccessStatus.Blocked, "captcha.example.net")]
    [InlineData("https://captcha.example.com/api.js", AccessStatus.Degraded, "captcha.example.net")]
    [InlineData("https://captcha.example.net/api.js", AccessStatus.Accessible, null)]
    public void The_most_special_host_decides_and_hosts_recorded_as_seen_stand_in(string target, AccessStatus status, string? alternate)
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "Captcha", "language": "en", "kind": "official"}], "categories": ["search"],
            "hosts": [{"host": "captcha.example.com", "kind": "web", "sources": ["@a"]}, {"host": "captcha.example.net", "kind": "web", "sources": ["@a"]}],
            "access": [
            {"region": "CN", "layer": "network", "scope": "host:www.captcha.example.com", "status": "blocked", "from": "2014", "sources": ["@a"]},
            {"region": "CN", "layer": "network", "scope": "host:captcha.example.com", "status": "degraded", "from": "2014", "sources": ["@b"]},
            {"region": "CN", "layer": "network", "scope": "host:captcha.example.net", "status": "accessible", "from": "2014", "sources": ["@a"]}]}
            """);

        AuditReport report = catalog.Audit([Page(new PageReference(ReferenceKind.Script, target, 1, 1))], Region.MainlandChina, PartialDate.FromYear(2020));

        if (status == AccessStatus.Accessible)
        {
            (report.Findings.Count, report.SeenCount).Should().Be((0, 1));
            return;
        }

        report.Findings.Single().Status.Should().Be(status);
        report.Findings.Single().AlternateHosts.Single(host => host.IsRecordedSeen).Host.Should().Be(alternate);
    }

    [Fact]
    public void An_address_under_a_former_name_is_a_note_once_the_name_is_given_up_and_not_before()
    {
        Of(ReferenceKind.Link, "https://twitter.com/jack", UnitedStates, "2023-06").Findings.Should().BeEmpty();
        AuditFinding finding = Of(ReferenceKind.Link, "https://twitter.com/jack", UnitedStates, "2023-12").Findings.Single();
        (finding.Rule, finding.Severity, finding.CurrentName, finding.Host).Should().Be((AuditRule.FormerAddress, AuditSeverity.Note, "X", "twitter.com"));
        finding.Counterparts.Should().BeEmpty();
        Of(ReferenceKind.BlockingScript, "https://twitter.com/x.js", UnitedStates, "2023-12").Findings.Single().Severity.Should().Be(AuditSeverity.Note);
        Of(ReferenceKind.Link, "https://x.com/jack", UnitedStates, "2023-12").Findings.Should().BeEmpty();
    }

    [Fact]
    public void Where_the_platform_is_not_seen_a_former_address_is_of_that_rule_and_says_the_name_too()
    {
        AuditFinding finding = Of(ReferenceKind.Link, "https://twitter.com/jack", Region.MainlandChina, "2025").Findings.Single();

        (finding.Rule, finding.CurrentName).Should().Be((AuditRule.NotSeen, "X"));
        finding.ToMessage(Catalog.Regions.Single(region => region.Region == Region.MainlandChina)).Should().Contain("blocked").And.EndWith("It is called X now.");
    }

    [Theory]
    [InlineData("https://vine.co/x")]
    [InlineData("https://plus.google.com/1")]
    public void A_closed_platform_is_one_for_every_audience_and_has_no_name_now(string target)
    {
        foreach (Region region in (Region[])[Region.MainlandChina, UnitedStates, India])
        {
            AuditFinding finding = Of(ReferenceKind.Frame, target, region, "2020").Findings.Single();

            (finding.Rule, finding.Severity, finding.Status, finding.CurrentName).Should().Be((AuditRule.Closed, AuditSeverity.Warning, AccessStatus.Closed, null));
            finding.Since.Should().NotBeNull();
            finding.AlternateHosts.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_former_name_in_the_text_is_one_note_a_page_with_its_count_at_the_first_place()
    {
        AuditReport report = Catalog.Audit(
            [new AuditPage("one", [], [new PageText("Ask on\nTwitter, Twitter", 3, 5), new PageText("or Twitter's page.", 9, 1)]), new AuditPage("other", [], [new PageText("Twitter", 1, 1)])],
            UnitedStates,
            PartialDate.FromYear(2025));

        report.Findings.Select(finding => $"{finding.Page}:{finding.Reference.Line}:{finding.Reference.Column} {finding.Rule} {finding.Severity} {finding.Reference.Target} {finding.CurrentName} {finding.Count}")
            .Should().Equal("one:4:1 FormerName Note Twitter X 3", "other:1:1 FormerName Note Twitter X 1");
        report.ReferenceCount.Should().Be(4);
    }

    [Fact]
    public void Before_the_name_was_given_up_it_is_none() =>
        Catalog.AuditText("on Twitter", UnitedStates, PartialDate.Parse("2023-06")).Findings.Should().BeEmpty();

    [Fact]
    public void A_name_of_a_platform_that_is_not_seen_is_a_note_whatever_it_does()
    {
        AuditFinding finding = Catalog.AuditText("Ask on Facebook, or Facebook.", Region.MainlandChina, June2022).Findings.Single();

        (finding.Rule, finding.Severity, finding.Count, finding.Host, finding.Reference.Kind).Should().Be((AuditRule.NotSeen, AuditSeverity.Note, 2, null, ReferenceKind.Mention));
        finding.AlternateHosts.Should().BeEmpty();
    }

    [Fact]
    public void Addresses_in_the_text_are_references_at_their_places()
    {
        AuditReport report = Catalog.AuditText("see\nhttps://www.facebook.com/x and x.com, mail a@facebook.com", Region.MainlandChina, PartialDate.FromYear(2024), "page");

        report.Findings.Select(finding => finding.ToString()).Should().Equal("page:2:1: Note: facebook NotSeen (Text)", "page:2:32: Note: twitter NotSeen (Text)");
    }

    [Fact]
    public void The_place_is_what_the_page_says_where_its_text_was_put_together()
    {
        PageText text = new("on Facebook", 1, 1) { Place = offset => new PagePlace(40 + offset, 7) };

        Catalog.Audit([new AuditPage("p", [], [text])], Region.MainlandChina, June2022).Findings.Single().Reference.Should().Be(new PageReference(ReferenceKind.Mention, "Facebook", 43, 7));
    }

    [Fact]
    public void Each_reference_to_what_is_seen_counts_mentions_too()
    {
        AuditReport report = Catalog.Audit([new AuditPage("p", [new PageReference(ReferenceKind.Link, "https://weixin.qq.com/", 1, 1)], [new PageText("WeChat, WeChat and WeChat", 2, 1)])], Region.MainlandChina, PartialDate.Parse("2016-09"));

        (report.ReferenceCount, report.SeenCount, report.Findings.Count).Should().Be((4, 4, 0));
    }

    [Fact]
    public void What_is_not_known_is_never_said_to_be_seen()
    {
        AuditReport report = Catalog.Audit([new AuditPage("p", [new PageReference(ReferenceKind.BlockingScript, "https://fanfou.com/x.js", 1, 1)], [new PageText("Fanfou, Fanfou", 2, 1)])], new Region("BR"), June2022);

        (report.ReferenceCount, report.SeenCount, report.Findings.Count).Should().Be((3, 0, 0));
        UnknownAccess unknown = report.UnknownAccess.Should().ContainSingle().Subject;
        (unknown.Platform.Id, unknown.Count, unknown.Why).Should().Be(("fanfou", 3, "no record of this region"));
    }

    [Fact]
    public void Of_all_platforms_in_all_regions_only_those_recorded_so_are_counted_as_seen()
    {
        foreach (Region region in (Region[])[Region.MainlandChina, UnitedStates, India, new("BR")])
        {
            foreach (Platform platform in Catalog.Platforms.Where((platform, i) => i % 7 == 0 && platform.Hosts.Count > 0))
            {
                AccessAnswer access = Catalog.AccessIn(platform, region, June2022);
                AuditReport report = Catalog.Audit([Page([.. platform.Hosts.Select(host => new PageReference(ReferenceKind.Link, "https://" + host.Host + "/", 1, 1))])], region, June2022);

                if (access.Status == AccessStatus.Unknown && !access.Layers.Any(layer => layer.Scope is not null))
                    report.SeenCount.Should().Be(0, "nobody says that {0} is seen in {1}", platform.Id, region.Id);
            }
        }
    }

    [Fact]
    public void Hosts_that_nobody_knows_are_listed_those_loaded_first_then_the_most_frequent()
    {
        AuditReport report = Catalog.Audit(
            [
                Page(new(ReferenceKind.Link, "https://b.example.org/1", 1, 1), new(ReferenceKind.Link, "https://B.example.org/2", 2, 1), new(ReferenceKind.Link, "https://a.example.org", 3, 1)),
                Page(new(ReferenceKind.Script, "https://loaded.example.org/x.js", 1, 1), new(ReferenceKind.Link, "mailto:x@y", 2, 1), new(ReferenceKind.Link, "http://localhost/", 2, 1)),
                new AuditPage("p", [], [new PageText("see https://b.example.org/3 and https://c.example.org/", 1, 1)]),
            ],
            Region.MainlandChina);

        report.UnknownHosts.Select(host => (host.Host, host.Count, host.IsLoaded)).Should().Equal(("loaded.example.org", 1, true), ("b.example.org", 3, false), ("a.example.org", 1, false), ("c.example.org", 1, false));
        (report.PageCount, report.ReferenceCount, report.SeenCount).Should().Be((3, 8, 0));
    }

    [Theory]
    [InlineData(ReferenceKind.Metadata, false)]
    [InlineData(ReferenceKind.Share, false)]
    [InlineData(ReferenceKind.Image, true)]
    [InlineData(ReferenceKind.Font, true)]
    public void What_a_page_only_points_to_is_not_loaded(ReferenceKind kind, bool loaded) =>
        Of(kind, "https://b.example.org/1", UnitedStates, "2022").UnknownHosts.Single().IsLoaded.Should().Be(loaded);

    [Fact]
    public void Findings_stand_in_the_order_of_the_pages_and_of_the_places_in_them()
    {
        AuditReport report = Catalog.Audit(
            [
                new AuditPage("z", [new(ReferenceKind.Link, "https://x.com/b", 3, 9), new(ReferenceKind.Link, "https://www.facebook.com/a", 1, 2)], [new PageText("YouTube\n\nand Instagram", 1, 40)]),
                new AuditPage("a", [new(ReferenceKind.Link, "https://x.com/b", 1, 1)], []),
            ],
            Region.MainlandChina,
            PartialDate.FromYear(2024));

        report.Findings.Select(finding => $"{finding.Page}:{finding.Reference.Line}:{finding.Reference.Column} {finding.Platform.Id}")
            .Should().Equal("z:1:2 facebook", "z:1:40 youtube", "z:3:5 instagram", "z:3:9 twitter", "a:1:1 twitter");
    }

    [Theory]
    [InlineData("CN", "2014-06")]
    [InlineData("CN", "2024")]
    [InlineData("IN", "2020-07")]
    public void No_counterpart_is_one_that_the_audience_is_known_to_be_without(string id, string date)
    {
        Region audience = new(id);
        PartialDate asOf = PartialDate.Parse(date);
        AuditReport report = Catalog.Audit([Page([.. Catalog.Platforms.Where((_, i) => i % 3 == 0).SelectMany(platform => platform.Hosts.Take(1)).Select(host => new PageReference(ReferenceKind.Link, "https://" + host.Host + "/x", 1, 1))])], audience, asOf);

        CounterpartMatch[] counterparts = [.. report.Findings.SelectMany(finding => finding.Counterparts).DistinctBy(match => match.Platform)];

        counterparts.Length.Should().BeGreaterThan(4);
        counterparts.Where(match => Catalog.AccessIn(match.Platform, audience, asOf).Status is AccessStatus.Blocked or AccessStatus.Banned or AccessStatus.Closed or AccessStatus.Withdrawn or AccessStatus.NotOffered
            || match.Platform.IsOperatingOn(asOf.Latest) == false).Select(match => match.Platform.Id).Should().BeEmpty();
        report.Findings.Should().OnlyContain(finding => finding.Counterparts.Count <= 3 && finding.Counterparts.All(match => match.Platform != finding.Platform));
    }

    [Fact]
    public void TikTok_fails_in_India_from_the_end_of_June_2020_on()
    {
        Of(ReferenceKind.Frame, "https://www.tiktok.com/@x", India, "2020-06-28").Findings.Should().BeEmpty();
        AuditFinding finding = Of(ReferenceKind.Frame, "https://www.tiktok.com/@x", India, "2020-07").Findings.Single();

        (finding.Rule, finding.Severity, finding.Status).Should().Be((AuditRule.NotSeen, AuditSeverity.Warning, AccessStatus.Blocked));
        finding.ToMessage(new RegionInfo(India, "India", RegionKind.Place)).Should().Contain("in India blocked");
    }

    [Fact]
    public void The_date_is_that_of_the_data_or_the_last_day_of_the_one_given()
    {
        Catalog.AuditText("", UnitedStates).AsOf.Day.Should().Be(Catalog.DataAsOf);
        AuditReport report = Catalog.AuditText("", UnitedStates, PartialDate.Parse("2014-Q1"));
        (report.AsOf.Day, report.Audience.Region, report.PageCount).Should().Be((new DateOnly(2014, 3, 31), UnitedStates, 1));
    }

    [Fact]
    public void Pages_are_looked_at_one_by_one_as_they_come()
    {
        int most = 0, held = 0;
        Catalog.Audit(Pages(), UnitedStates).PageCount.Should().Be(100);
        most.Should().Be(1);

        IEnumerable<AuditPage> Pages()
        {
            for (int i = 0; i < 100; i++)
            {
                most = Math.Max(most, ++held);
                yield return new AuditPage($"{i}", [], []);
                held--;
            }
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Catalog.Audit(null!, UnitedStates)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Catalog.AuditText(null!, UnitedStates)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("://")]
    [InlineData("\uD83D")]
    [InlineData("https://")]
    [InlineData("\0")]
    [InlineData("data:image/png;base64,AAAA")]
    public void A_reference_to_nothing_is_counted_and_no_finding(string target)
    {
        AuditReport report = Of(ReferenceKind.BlockingScript, target, Region.MainlandChina, "2022");

        (report.ReferenceCount, report.Findings.Count, report.UnknownHosts.Count).Should().Be((1, 0, 0));
    }

    private static AuditReport Of(ReferenceKind kind, string target, Region audience, string asOf) =>
        Catalog.Audit([Page(new PageReference(kind, target, 1, 1))], audience, PartialDate.Parse(asOf));

    private static AuditPage Page(params PageReference[] references) => new("page", references, []);
}
