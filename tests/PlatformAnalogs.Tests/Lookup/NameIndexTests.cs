namespace PlatformAnalogs.Tests.Lookup;

public sealed class NameIndexTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Theory]
    [InlineData("twitter", KnownPlatforms.Twitter)]
    [InlineData("X", KnownPlatforms.Twitter)]
    [InlineData("x.com", KnownPlatforms.Twitter)]
    [InlineData("推特", KnownPlatforms.Twitter)]
    [InlineData("ＷｅＣｈａｔ", KnownPlatforms.Wechat)]
    [InlineData("wei bo", KnownPlatforms.SinaWeibo)]
    [InlineData("Xīnlàng Wēibó", KnownPlatforms.SinaWeibo)]
    [InlineData("新浪微博", KnownPlatforms.SinaWeibo)]
    [InlineData("優酷", KnownPlatforms.Youku)]
    [InlineData("Youku Tudou", KnownPlatforms.Youku)]
    [InlineData("开心网", KnownPlatforms.Kaixin001)]
    [InlineData("小红书", KnownPlatforms.Xiaohongshu)]
    [InlineData("WEIBO.COM", KnownPlatforms.SinaWeibo)]
    [InlineData("\u200Bwei\u00ADbo\u202E", KnownPlatforms.SinaWeibo)]
    [InlineData("xin1lang2 wei1bo2", KnownPlatforms.SinaWeibo)]
    [InlineData("優酷網", KnownPlatforms.Youku)]
    [InlineData("优酷官网", KnownPlatforms.Youku)]
    [InlineData("微信app", KnownPlatforms.Wechat)]
    [InlineData("Xiéchéng Lǚxíng", "ctrip")]
    [InlineData("xiecheng luxing", "ctrip")]
    [InlineData("xiecheng lvxing", "ctrip")]
    [InlineData("xiecheng lyuxing", "ctrip")]
    [InlineData("Zhen'ai", "zhenai")]
    [InlineData("鬥魚", "douyu")]
    [InlineData("網易雲音樂", "netease-cloud-music")]
    [InlineData("京东商城", KnownPlatforms.Jd)]
    [InlineData("𝐓𝐰𝐢𝐭𝐭𝐞𝐫", KnownPlatforms.Twitter)]
    [InlineData("Ⓣⓦⓘⓣⓣⓔⓡ", KnownPlatforms.Twitter)]
    [InlineData("TWİTTER", KnownPlatforms.Twitter)]
    [InlineData("微博👀", KnownPlatforms.SinaWeibo)]
    [InlineData("we\uD800chat", KnownPlatforms.Wechat)]
    [InlineData("www.youtube.com", KnownPlatforms.Youtube)]
    [InlineData("https://weibo.com/u/1", KnownPlatforms.SinaWeibo)]
    public void A_name_resolves_in_any_script_width_case_or_spacing(string text, string id) => Catalog.Find(text)!.Id.Should().Be(id);

    [Theory]
    [InlineData("doupan", "douban")]
    [InlineData("tiwtter", "twitter")]
    [InlineData("yputube", "youtube")]
    [InlineData("zihu", "zhihu")]
    [InlineData("taob", "taobao")]
    public void A_slip_or_a_beginning_suggests_what_was_meant(string text, string name)
    {
        Catalog.Find(text).Should().BeNull();
        Catalog.Suggest(text)[0].Should().Be(name);
    }

    [Fact]
    public void Names_of_several_are_decided_by_date()
    {
        Catalog.Find("优步")!.Id.Should().Be("uber");
        Catalog.FindAll("优步", PartialDate.FromYear(2016)).Select(match => match.Platform.Id).Should().Equal("uber", "uber-china");
        Catalog.Find("优步", PartialDate.FromYear(2016)).Should().BeNull();
        Catalog.Find("谷歌")!.Id.Should().Be("google-search");
    }

    [Fact]
    public void With_a_date_only_names_of_that_time_count()
    {
        Catalog.Find("X", PartialDate.FromYear(2015)).Should().BeNull();
        Catalog.Find("X", PartialDate.FromYear(2024))!.Id.Should().Be(KnownPlatforms.Twitter);
        Catalog.Find("x.com", PartialDate.FromYear(2015)).Should().BeNull();
    }

    [Fact]
    public void Weibo_meant_four_platforms_in_2011_and_means_one_now()
    {
        IReadOnlyList<PlatformMatch> then = Catalog.FindAll("Weibo", PartialDate.FromYear(2011));

        then.Select(match => match.Platform.Id).Should().Equal(KnownPlatforms.SinaWeibo, KnownPlatforms.TencentWeibo, "netease-weibo", "sohu-weibo");
        then.Should().OnlyContain(match => match.IsAmbiguous);
        Catalog.Find("Weibo", PartialDate.FromYear(2011)).Should().BeNull();
        Catalog.Find("Weibo")!.Id.Should().Be(KnownPlatforms.SinaWeibo);
    }

    [Fact]
    public void Every_name_finds_its_platform_as_a_plain_search_does()
    {
        foreach (Platform platform in Catalog.Platforms)
        {
            foreach (PlatformName name in platform.Names)
            {
                Platform[] plain = [.. Catalog.Platforms.Where(other => other.Names.Any(candidate => candidate.Text.Equals(name.Text, StringComparison.OrdinalIgnoreCase)))];
                Catalog.FindAll(name.Text).Select(match => match.Platform).Should().Contain(plain, name.Text);
            }
        }
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        string[] texts = ["Twitter", "新浪微博", "nobody knows this", "xin1lang2 wei1bo2", "优酷官网"];

        Allocation.OfARound(() =>
        {
            foreach (string text in texts)
                Catalog.TryFind(text, out _);
        }).Should().Be(0);
    }

    [Fact]
    public void Hostile_text_is_nobody()
    {
        foreach (string text in (string[])["", " ", "\uD800", new string('微', 100_000), "\u202Efoo\0bar", "....", "👩‍👩‍👧‍👦"])
        {
            Catalog.TryFind(text, out _).Should().BeFalse();
            Catalog.FindAll(text).Should().BeEmpty();
            Catalog.Suggest(text).Should().NotBeNull();
        }
    }

    [Fact]
    public void An_unknown_id_names_the_nearest()
    {
        FluentActions.Invoking(() => Catalog["sina-wiebo"]).Should().Throw<KeyNotFoundException>().WithMessage("*'sina-wiebo'*nearest: sina-weibo*");
    }

    [Fact]
    public void Many_threads_may_be_first()
    {
        PlatformCatalog fresh = new(PlatformAnalogs.Catalog.EmbeddedSnapshot.Read());
        Platform?[] found = new Platform?[64];
        Parallel.For(0, found.Length, i => found[i] = fresh.Find("微信")!.Figures.Count > 0 ? fresh.Find("微信") : null);

        found.Should().OnlyContain(platform => ReferenceEquals(platform, fresh[KnownPlatforms.Wechat]));
    }
}
