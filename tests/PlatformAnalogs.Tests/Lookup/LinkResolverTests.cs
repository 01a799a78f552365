using System.Text.Json;

namespace PlatformAnalogs.Tests.Lookup;

public sealed class LinkResolverTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly string[] Shapes = ["/", ".", "@", "%", "-_", "?a=", "&", "#", ":", "\\", "{", "a.", "//", "weibo.com/", "\u3002", "\uD800"];

    [Fact]
    public void Real_links_lead_where_people_say_they_lead()
    {
        string[][] rows = [.. File.ReadLines(PathOf("links.tsv")).Skip(1).Select(line => line.Split('\t'))];
        rows.Length.Should().BeGreaterThan(400);

        rows.Select(row => Answer(row[0])).Should().Equal(rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void Links_of_nobody_are_given_to_nobody()
    {
        File.ReadLines(PathOf("links-of-nobody.txt")).Where(link => Catalog.Urls.Resolve(link) is not null).Should().BeEmpty();
    }

    [Fact]
    public void Each_example_of_the_seeds_leads_to_its_platform_and_kind()
    {
        List<string> wrong = [];
        int count = 0;
        foreach ((string platform, string template, string example) in Examples())
        {
            LinkKind kind = Catalog[platform].Links.First(link => link.Template == template).Kind;
            count++;
            if (Catalog.Urls.Resolve(example) is not { } match || match.Platform.Id != platform || (match.Kind != kind && kind != LinkKind.Other))
                wrong.Add($"{example} of {platform} {template} is {Answer(example)}");
        }

        count.Should().BeGreaterThan(800);
        string.Join("\n", wrong).Should().BeEmpty();
    }

    [Fact]
    public void An_example_may_be_written_as_people_write_it()
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "p", "ecosystem": "western", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"], "hosts": [{"host": "p.example.org", "kind": "web"}],
            "links": [{"template": "https://p.example.org/{handle}", "kind": "profile", "examples": ["https://P.EXAMPLE.org/Somebody"]}]}
            """);

        catalog.Urls.Resolve("HTTPS://P.example.ORG/Somebody")!.Value.GetHandle("HTTPS://P.example.ORG/Somebody").Should().Be("Somebody");
    }

    [Fact]
    public void The_canonical_address_leads_to_the_same()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (string link in File.ReadLines(PathOf("links.tsv")).Skip(1).Select(line => line.Split('\t')[0]).Concat(Examples().Select(example => example.Example)))
        {
            LinkMatch match = Catalog.Urls.Resolve(link)!.Value;
            if (match.GetCanonicalUrl(link) is not { } canonical)
                continue;
            count++;
            LinkMatch? again = Catalog.Urls.Resolve(canonical);
            if (again is not { } same || same.Platform != match.Platform || same.Kind != match.Kind || same.GetHandle(canonical) != match.GetHandle(link)
                || same.GetId(canonical) != match.GetId(link) || same.GetCanonicalUrl(canonical) != canonical)
            {
                wrong.Add($"{link} -> {canonical}: {Answer(link)} -> {Answer(canonical)}");
            }
        }

        count.Should().BeGreaterThan(1500);
        string.Join("\n", wrong).Should().BeEmpty();
    }

    [Theory]
    [InlineData("weibo.com/u/2656274875", "2656274875")]
    [InlineData("  <https://WEIBO.com:443/u/2656274875?from=myfollow_all#top>. ", "2656274875")]
    [InlineData("（https://www.weibo.com/u/2656274875）。", "2656274875")]
    [InlineData("//m.weibo.com./u//2656274875/home", "2656274875")]
    [InlineData("https://user:word@weibo.com/u/2656274875", "2656274875")]
    [InlineData("https:\\\\weibo.com\\u\\2656274875", "2656274875")]
    [InlineData("ｗｅｉｂｏ.com/u/2656274875", "2656274875")]
    public void A_link_may_be_pasted_as_it_comes(string link, string id)
    {
        LinkMatch match = Catalog.Urls.Resolve(link)!.Value;

        (match.Platform.Id, match.Kind, match.GetId(link), match.GetCanonicalUrl(link)).Should().Be((KnownPlatforms.SinaWeibo, LinkKind.Profile, id, "https://weibo.com/u/" + id));
    }

    [Theory]
    [InlineData("https://twitter.com/#!/jack", "jack")]
    [InlineData("@twitter.com/jack", null)]
    [InlineData("https://twitter.com/@jack", "jack")]
    [InlineData("https://twitter.com/search?q=jack", null)]
    [InlineData("https://twitter.com/login", null)]
    [InlineData("https://help.twitter.com/en", null)]
    [InlineData("https://weibo.com/n/%E5%91%A8%E4%BA%8E%E5%B8%8CSally", "周于希Sally")]
    [InlineData("https://weibo.com/n/周于希Sally", "周于希Sally")]
    [InlineData("https://someone.tumblr.com", "someone")]
    [InlineData("https://www.tumblr.com/", null)]
    public void Handles_are_names_and_words_of_the_site_are_not(string link, string? handle) => Catalog.Urls.Resolve(link)?.GetHandle(link).Should().Be(handle);

    [Fact]
    public void A_domain_counts_from_the_day_on_which_it_was_the_platforms()
    {
        Catalog.Urls.Resolve("https://x.com/jack", PartialDate.FromYear(2015)).Should().BeNull();
        Catalog.Urls.Resolve("https://x.com/jack", PartialDate.FromYear(2024))!.Value.Platform.Id.Should().Be(KnownPlatforms.Twitter);
        Catalog.Urls.Resolve("https://twitter.com/jack", PartialDate.FromYear(2015))!.Value.Platform.Id.Should().Be(KnownPlatforms.Twitter);
    }

    [Fact]
    public void Every_example_of_the_data_has_a_canonical_address_and_it_leads_to_the_same()
    {
        foreach ((string platform, string template, string example) in Examples())
        {
            LinkMatch match = Catalog.Urls.Resolve(example)!.Value;
            if (match.Kind == LinkKind.Other)
                continue;
            string canonical = match.GetCanonicalUrl(example) ?? throw new InvalidOperationException($"{example}, of {template}, has none.");
            LinkMatch again = Catalog.Urls.Resolve(canonical)!.Value;
            (again.Platform.Id, again.Kind, again.GetHandle(canonical), again.GetId(canonical)).Should().Be((platform, match.Kind, match.GetHandle(example), match.GetId(example)), canonical);
        }
    }

    [Theory]
    // In per cents it is the handle "channel", which no address can lead to.
    [InlineData("https://www.youtube.com/chan%6Eel/x")]
    // The comma ends the handle "lGBT," where it stands as it is.
    [InlineData("https://telegram.me/s/lGBT%2C/")]
    // In per cents they are no digits, and so a handle; without them an id.
    [InlineData("https://weibo.cn/1669879%3400/profile")]
    // In per cents it is no ending, and so a part of the handle.
    [InlineData("https://mastodon.online/@a.%72ss")]
    // Of the words that a site keeps for itself none is the address of the others.
    [InlineData("https://www.dailymotion.com/search/x")]
    public void What_no_address_leads_to_has_no_canonical_one(string link) => Catalog.Urls.Resolve(link)!.Value.GetCanonicalUrl(link).Should().BeNull();

    [Fact]
    public void Resolving_allocates_nothing()
    {
        string[] links = ["https://weibo.com/u/2656274875", "https://www.zhihu.com/question/21430286/answer/540663876", "https://nobody.example.org/a/b", "t.co/x", "HTTPS://EN.WIKIPEDIA.ORG/wiki/Weibo_(website)"];

        Allocation.OfARound(() =>
        {
            foreach (string link in links)
                Catalog.Urls.Resolve(link);
        }).Should().Be(0);
    }

    [Fact]
    public void Hostile_text_throws_nothing_and_is_nobody()
    {
        foreach (string shape in Shapes)
        {
            foreach (string prefix in (string[])["", "https://", "https://nobody.example.org/", "https://x\0.example.org/"])
            {
                string link = prefix + string.Concat(Enumerable.Repeat(shape, 1_000_000 / shape.Length));
                if (prefix.Length > 0 && Catalog.Urls.Resolve(link) is { } match)
                    match.Platform.Id.Should().Be(shape == "weibo.com/" && prefix == "https://" ? KnownPlatforms.SinaWeibo : "nobody", prefix + shape);
            }
        }

        for (char c = '\0'; c < '\u00FF'; c++)
            Catalog.Urls.Resolve($"https://weibo{c}.com{c}/u/1{c}");
    }

    [Fact]
    public void A_link_made_to_try_everything_finds_nothing_instead()
    {
        string link = "https://www.linkedin.com/posts/" + string.Concat(Enumerable.Repeat("a_-activity-x-", 18));

        Catalog.Urls.Resolve(link)!.Value.Kind.Should().Be(LinkKind.Other);
    }

    internal static string Answer(string link)
    {
        LinkMatch? match = Catalog.Urls.Resolve(link);
        if (match is not { } found)
            return $"{link} nobody";
        bool profile = found.Kind == LinkKind.Profile;
        string handle = found.GetHandle(link) ?? (profile ? found.GetId(link) : null) ?? "", id = profile ? "" : found.GetId(link) ?? "";
        return string.Join(' ', link, found.Platform.Id, JsonNamingPolicy.KebabCaseLower.ConvertName(found.Kind.ToString()), handle, id);
    }

    internal static IEnumerable<(string Platform, string Template, string Example)> Examples()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("seeds", "platforms")).Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (JsonElement platform in document.RootElement.GetProperty("platforms").EnumerateArray())
            {
                if (!platform.TryGetProperty("links", out JsonElement links))
                    continue;
                foreach (JsonElement link in links.EnumerateArray().Where(link => link.TryGetProperty("examples", out _)))
                {
                    foreach (JsonElement example in link.GetProperty("examples").EnumerateArray())
                        yield return (platform.GetProperty("id").GetString()!, link.GetProperty("template").GetString()!, example.GetString()!);
                }
            }
        }
    }

    private static string PathOf(string file) => Repository.PathOf("tests", "PlatformAnalogs.Tests", "Lookup", file);
}
