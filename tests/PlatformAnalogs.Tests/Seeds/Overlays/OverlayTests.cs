namespace PlatformAnalogs.Tests.Seeds.Overlays;

/// <summary>Every query honours an overlay, and the catalog below knows nothing of it.</summary>
public sealed class OverlayTests
{
    private static readonly PlatformCatalog Default = PlatformCatalog.Default, Laid = Default.Over(Texts.Mixed);

    [Fact]
    public void Names_hosts_links_and_text_are_found()
    {
        Laid.Find("acmetalk")!.Id.Should().Be("acme-talk");
        Laid.Find("阿克美说")!.Id.Should().Be("acme-talk");
        Laid.Find("birdsite example")!.Id.Should().Be("twitter");
        Laid.Find("talk.acme.example")!.Id.Should().Be("acme-talk");
        Laid.TryFind("acme-talk", out _).Should().BeTrue();
        Laid.Suggest("acmetal").Should().Contain("acme-talk");
        Laid.Urls.Resolve("https://talk.acme.example/@jack")!.Value.Platform.Id.Should().Be("acme-talk");
        List<string> mentioned = [];
        foreach (Mention mention in Laid.Recognizer.Find("We moved from Twitter to AcmeTalk last year"))
            mentioned.Add(mention.Platform.Id);
        mentioned.Should().Equal("twitter", "acme-talk");
        Laid["twitter"].Hosts.Should().NotContain(host => host.Host == "x.com");
    }

    [Fact]
    public void Answers_rest_on_it()
    {
        Platform talk = Laid["acme-talk"], twitter = Laid["twitter"];

        Laid.CounterpartsOf(twitter, category: "microblogging").Select(match => match.Platform).Should().Contain(talk);
        Laid.CounterpartsOf(talk).Should().ContainSingle(match => match.Platform == twitter && match.Closeness == Closeness.Direct);
        Laid.Compare(twitter, talk).Second.Platform.Should().BeSameAs(talk);
        Laid.AccessIn(talk, Region.UnitedStates).Status.Should().Be(AccessStatus.Blocked);
        twitter.Users(metric: Metric.Mau, region: Region.World).Figure!.Amount.Value.Should().Be(7);
        Laid.RankAccounts(talk).Ranked.Should().ContainSingle().Which.Account.Holder.Name.Should().Be("Acme press office");
        Laid.FindHolders("acme press").Should().ContainSingle();
        Laid.Coverage(["https://talk.acme.example/@press"], Region.UnitedStates).Links[0].Visibility.Should().Be(Visibility.NotSeen);
        Laid.Operators.Should().Contain(item => item.Id == "acme");
        Laid.AuditText("https://talk.acme.example/@press", Region.UnitedStates).Findings.Should().ContainSingle();
        Laid.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western).Should().NotBeNull();
        Laid.Sources.Select(source => source.Url.OriginalString).Should().Contain("https://a.example.org/overlay").And.BeInAscendingOrder(StringComparer.Ordinal);
        Laid.Statistics().FactCount.Should().BeGreaterThan(Default.Statistics().FactCount);
    }

    [Fact]
    public void Labels_and_dates_are_those_of_the_overlay()
    {
        Laid.Regions.Single(region => region.Region == Region.MainlandChina).Name.Should().Be("the mainland");
        Laid.Regions.Select(region => region.Region).Should().Equal(Default.Regions.Select(region => region.Region));
        Laid.DataAsOf.Should().Be(new DateOnly(2026, 10, 1));
        Laid["sina-weibo"].Users().AsOf.Day.Should().Be(new DateOnly(2026, 10, 1));
        Laid.ContentHash.Should().NotBe(Default.ContentHash);
    }

    [Fact]
    public void A_new_label_of_a_category_shows_wherever_it_stands()
    {
        PlatformCatalog laid = Default.Over("""  "categories": [{"id": "microblogging", "name": "Short posts"}] """);

        Category label = laid.Categories.Single(category => category.Id == "microblogging");
        label.Name.Should().Be("Short posts");
        laid["twitter"].Categories.Should().Contain(label);
        laid.CounterpartsOf(laid["twitter"], category: "microblogging")[0].Category.Should().BeSameAs(label);
        laid.Categories.Select(category => category.Id).Should().Equal(Default.Categories.Select(category => category.Id));
    }

    [Fact]
    public void The_catalog_below_stays_as_it_is()
    {
        string before = Default.ToJson();
        Default.Over(Texts.Mixed)["twitter"].Figures.Should().NotBeEmpty();

        Default.ToJson().Should().Be(before);
        Default.Find("AcmeTalk").Should().BeNull();
        Default.Layers.Should().Equal("built-in");
        Default.Changes.Should().BeEmpty();
        Default["twitter"].Hosts.Should().Contain(host => host.Host == "x.com");
    }

    [Fact]
    public void What_is_not_touched_is_shared() =>
        Default.Over(""" "platforms": [{"id": "twitter", "features": [{"id": "hashtags", "remove": true}]}] """)["sina-weibo"].Should().BeSameAs(Default["sina-weibo"]);

    [Fact]
    public void Each_fact_knows_its_layer()
    {
        Laid.Layers.Should().Equal("built-in", "overlay");
        Laid.LayerOf(Laid["acme-talk"]).Should().Be("overlay");
        Laid.LayerOf(Laid["twitter"]).Should().Be("built-in");
        Laid["twitter"].Names.Select(Laid.LayerOf).Should().Contain("built-in").And.Contain("overlay");
        Laid["twitter"].Figures.Where(figure => Laid.LayerOf(figure) == "overlay").Should().ContainSingle().Which.Amount.Value.Should().Be(7);
        Laid["twitter"].Access.Should().OnlyContain(record => Laid.LayerOf(record) == "built-in");
        Laid.Counterparts.Should().ContainSingle(claim => Laid.LayerOf(claim) == "overlay");
        Laid.Accounts.Should().ContainSingle(account => Laid.LayerOf(account) == "overlay");
        Laid.LayerOf(Laid["acme-talk"].Hosts[0]).Should().Be("overlay");
        Laid.LayerOf(Laid["acme-talk"].Links[0]).Should().Be("overlay");
    }

    [Fact]
    public void Changes_are_counted()
    {
        Laid.Changes.Select(change => (change.Layer, change.Kind, change.Section, change.Key)).Should().Contain(("overlay", ChangeKind.Added, "platforms", "acme-talk"))
            .And.Contain(("overlay", ChangeKind.Removed, "platforms.hosts", "twitter|x.com"))
            .And.Contain(("overlay", ChangeKind.Changed, "regions", "CN"));
        Laid.Changes.Should().NotContain(change => change.Section == "platforms" && change.Key == "twitter");
    }
}
