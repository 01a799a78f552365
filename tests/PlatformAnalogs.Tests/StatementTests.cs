namespace PlatformAnalogs.Tests;

/// <summary>What the catalog must be able to say of five moments, each with its sources and at its own date.</summary>
public sealed class StatementTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void Embassies_on_Sina_Weibo_in_December_2016()
    {
        AccountRanking ranking = Catalog.RankAccounts(Catalog[KnownPlatforms.SinaWeibo], HolderKind.Embassy, PartialDate.Parse("2016-12"));

        ranking.Ranked.Take(5).Select(place => place.Account.Holder.Region!.Value.Id).Should().Equal("IL", "CA", "US", "BR", "JP");
        Estimate[] followers = [.. ranking.Ranked.Take(5).Select(place => place.Followers.Figure!.Amount)];
        followers[0].Qualifier.Should().Be(Qualifier.AtLeast);
        followers[0].Value.Should().Be(1_910_000);
        (followers[0].Value - followers[1].Value).Should().BeInRange(750_000, 850_000, "some 0.8 million fewer");
        (followers[0].Value / followers[2].Value).Should().BeInRange(1.8m, 2m, "almost double");
        followers[3].Value.Should().Be(500_000);
        followers[4].Qualifier.Should().BeOneOf(Qualifier.AtMost, Qualifier.Nearly);
        ranking.Ranked[3].AgainstNext.Should().Be(Verdict.CannotTell, "half a million against less than half a million");
        ranking.Listing!.Listed.Should().Be(47);
        ranking.Ranked[0].Followers.Figure!.Source.Published.Should().Be(PartialDate.Parse("2017-01-08"));
    }

    [Fact]
    public void The_partys_account_on_WeChat_its_members_and_the_users_are_three_quantities()
    {
        Account account = Catalog.Accounts.Single(item => item.Handle == "共产党员" && item.PlatformId == KnownPlatforms.Wechat);
        account.Holder.Kind.Should().Be(HolderKind.Party);
        account.Holder.Name.Should().Contain("Organization Department");
        account.Opened.Select(claim => claim.Date.ToString()).Should().Contain(["2014-04-29", "2014-06", "2014-08-11"]);

        Population members = Catalog.Populations.Single(population => population.Id == "members-cpc");
        members.Figures.Select(figure => figure.Amount.Value).Should().Contain([86_600_000, 86_686_000, 86_690_000]);
        Catalog.PopulationOf("members-cpc", PartialDate.Parse("2014-08"))!.Figure!.Amount.Value.Should().BeInRange(86_600_000, 86_690_000);

        FigureAnswer users = Catalog[KnownPlatforms.Wechat].Users(PartialDate.Parse("2014-06"), Metric.Mau);
        users.Figure!.Amount.Value.Should().BeInRange(438_000_000, 438_200_000);
        users.Figure.Definition.Should().Be("Weixin and WeChat combined");
        account.Figures.Should().OnlyContain(figure => figure.Amount.Value < 1_000_000, "neither the users nor the members are its reach");
    }

    [Fact]
    public void Twitters_chief_executive_in_China_in_March_2014()
    {
        DateOnly day = new(2014, 3, 17);
        Platform twitter = Catalog[KnownPlatforms.Twitter], weibo = Catalog[KnownPlatforms.SinaWeibo];

        AccessAnswer access = twitter.AccessIn(Region.MainlandChina, day);
        access.Status.Should().Be(AccessStatus.Blocked);
        access.ReportedStarts.Select(start => start.ToString()[..7]).Should().Contain(["2009-06", "2009-07"]);
        access.Sources.Should().NotBeEmpty();
        Catalog.PopulationOf("internet-users-cn", day)!.Figure!.Amount.Value.Should().BeInRange(595_000_000, 625_000_000);

        twitter.Users(PartialDate.Parse("2013-09"), Metric.Mau).Figure!.Amount.Value.Should().BeInRange(231_700_000, 232_000_000);
        twitter.Users(PartialDate.Parse("2013-12"), Metric.Mau).Figure!.Amount.Value.Should().Be(241_000_000);
        twitter.Users(PartialDate.Parse("2014-03"), Metric.Mau).Figure!.Amount.Value.Should().Be(255_000_000);
        twitter.Users(PartialDate.Parse("2014-03"), Metric.Mau, knownBy: day).Figure!.Amount.Value.Should().Be(241_000_000);
        weibo.Users(PartialDate.Parse("2014-03"), Metric.Mau).Figure!.Amount.Value.Should().Be(143_800_000);
        weibo.Users(PartialDate.Parse("2014-03"), Metric.Mau, knownBy: day).Figure!.Amount.Value.Should().Be(129_100_000);
        Catalog.Compare(twitter, weibo, PartialDate.Parse("2014-03")).Users.Verdict.Should().Be(Verdict.CertainlyLarger);
    }

    [Fact]
    public void The_web_in_mainland_China_in_the_middle_of_2013()
    {
        PartialDate july = PartialDate.Parse("2013-07");
        AccessStatus Status(string id) => Catalog[id].AccessIn(Region.MainlandChina, july).Status;

        Status(KnownPlatforms.Facebook).Should().Be(AccessStatus.Blocked);
        Status(KnownPlatforms.Twitter).Should().Be(AccessStatus.Blocked);
        Status(KnownPlatforms.SinaWeibo).Should().Be(AccessStatus.Accessible);
        Status(KnownPlatforms.Kaixin001).Should().Be(AccessStatus.Accessible);
        Catalog.Find("Kaixinwang")!.Id.Should().Be(KnownPlatforms.Kaixin001);
        Catalog.Find("开心网")!.Id.Should().Be(KnownPlatforms.Kaixin001);

        Platform youku = Catalog.CounterpartsOf(Catalog[KnownPlatforms.Youtube], july).First(match => match.Platform.Id == KnownPlatforms.Youku).Platform;
        Catalog.Find("Youku Tudou", july).Should().BeSameAs(youku);

        AccessAnswer google = Catalog[KnownPlatforms.GoogleSearch].AccessIn(Region.MainlandChina, july);
        google.Status.Should().Be(AccessStatus.Intermittent);
        google.Sources.Should().Contain(source => source.Grade != SourceGrade.Secondary || source.Published!.Value.Latest.Year <= 2014);
        google.Layers.Should().Contain(layer => layer.Scope == "host:google.cn" && layer.Status == AccessStatus.Withdrawn && layer.Since!.Value.Latest <= new DateOnly(2010, 3, 31));

        FigureAnswer share = Catalog[KnownPlatforms.Baidu].Users(july, Metric.MarketShare, Region.MainlandChina);
        share.Figure!.Amount.Value.Should().BeInRange(60, 90);
        share.Figure.Base.Should().NotBeNullOrEmpty();
        share.Figure.Measurer.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Where_an_embassy_reaches_people_outside_and_inside()
    {
        PartialDate date = PartialDate.Parse("2016-12");
        bool Reaches(Platform platform) => platform.AccessIn(Region.MainlandChina, date).Status == AccessStatus.Accessible;

        string[] outside = [KnownPlatforms.Facebook, KnownPlatforms.Twitter, KnownPlatforms.Youtube];
        outside.Where(id => Reaches(Catalog[id])).Should().BeEmpty();
        string[] inside =
        [
            .. outside.SelectMany(id => Catalog.CounterpartsOf(Catalog[id], date, ecosystem: Ecosystem.Chinese))
                .Where(match => match.Basis == MatchBasis.Claimed && Reaches(match.Platform)).Select(match => match.Platform.Id).Distinct(),
        ];
        inside.Should().Contain([KnownPlatforms.SinaWeibo, KnownPlatforms.Wechat]);
    }
}
