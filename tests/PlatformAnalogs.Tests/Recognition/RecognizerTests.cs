using System.Text;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>The rules by example. In the texts, ⟦name|platform⟧ is a mention, and nothing else is one.</summary>
public sealed partial class RecognizerTests
{
    private static readonly Recognizer Recognizer = PlatformCatalog.Default.Recognizer;

    [Theory]
    [InlineData("⟦WeChat Pay|wechat-pay⟧ and ⟦WeChat|wechat⟧")]
    [InlineData("⟦Tencent Weibo|tencent-weibo⟧ closed, ⟦Weibo|sina-weibo⟧ did not")]
    [InlineData("⟦腾讯微博|tencent-weibo⟧和⟦微博|sina-weibo⟧")]
    [InlineData("⟦百度贴吧|baidu-tieba⟧和⟦百度|baidu⟧")]
    [InlineData("⟦微信读书|weread⟧很好")]
    [InlineData("⟦QQ音乐|qq-music⟧和⟦QQ|qq⟧")]
    [InlineData("⟦Facebook Messenger|messenger⟧, ⟦Facebook|facebook⟧")]
    public void The_longest_name_counts(string marked) => Holds(marked);

    [Theory]
    [InlineData("YouTubers myYouTube YouTube2 You_Tube _YouTube YouTube_")]
    [InlineData("WeChatty unWeChat")]
    [InlineData("éWeChat WeChaté")]
    [InlineData("«⟦WeChat|wechat⟧», ⟦WeChat|wechat⟧. (⟦WeChat|wechat⟧) #⟦WeChat|wechat⟧ ⟦WeChat|wechat⟧-based ⟦Weibo|sina-weibo⟧/⟦WeChat|wechat⟧")]
    [InlineData("\r\n⟦WeChat|wechat⟧\r\n⟦WeChat|wechat⟧\0⟦WeChat|wechat⟧\u200B⟦WeChat|wechat⟧😀⟦WeChat|wechat⟧")]
    public void Words_are_names_only_as_a_whole(string marked) => Holds(marked);

    [Theory]
    [InlineData("many ⟦WeChat|wechat⟧s and two ⟦YouTube|youtube⟧s")]
    [InlineData("⟦YouTube|youtube⟧'s, ⟦YouTube|youtube⟧’s")]
    [InlineData("YouTubess, WeChatS")]
    public void A_plural_and_a_possessive_end_behind_the_name(string marked) => Holds(marked);

    [Theory]
    [InlineData("用⟦微信|wechat⟧pay付款")]
    [InlineData("在⟦YouTube|youtube⟧上看视频")]
    [InlineData("用⟦微信|wechat⟧App和⟦Facebook|facebook⟧主页")]
    [InlineData("⟦抖音|douyin⟧⟦TikTok|tiktok⟧")]
    [InlineData("全角⟦ＷｅＣｈａｔ|wechat⟧也算")]
    [InlineData("⟦Weibo|sina-weibo⟧⟦微博|sina-weibo⟧")]
    public void A_change_of_script_ends_a_word(string marked) => Holds(marked);

    [Theory]
    [InlineData("⟦TencentWeibo|tencent-weibo⟧ ⟦Tencent-Weibo|tencent-weibo⟧ ⟦Tencent\nWeibo|tencent-weibo⟧ ⟦Tencent  Weibo|tencent-weibo⟧ ⟦You Tube|youtube⟧")]
    [InlineData("Tencent    ⟦Weibo|sina-weibo⟧, Tencent. ⟦Weibo|sina-weibo⟧")]
    [InlineData("you tube, You tube")]
    public void Names_of_two_words_may_be_written_apart_and_together(string marked) => Holds(marked);

    [Theory]
    [InlineData("⟦騰訊微博|tencent-weibo⟧與⟦臉書|facebook⟧和⟦支付寶|alipay⟧")]
    [InlineData("⟦新浪微博|sina-weibo⟧與⟦淘寶|taobao⟧")]
    public void Traditional_forms_are_names(string marked) => Holds(marked);

    [Theory]
    [InlineData("X marks the spot, and x is unknown.")]
    [InlineData("a line of code, the line is long, Line is long")]
    [InlineData("send a signal to him; Signal was lost")]
    [InlineData("He posted on ⟦X|twitter⟧ yesterday.")]
    [InlineData("He posted on x yesterday.")]
    [InlineData("Download ⟦Line|line⟧ today.")]
    [InlineData("The ⟦Signal|signal⟧ app is safe.")]
    [InlineData("⟦Signal|signal⟧, ⟦Telegram|telegram⟧ and ⟦WhatsApp|whatsapp⟧")]
    [InlineData("a telegram from the king")]
    [InlineData("⟦wechat|wechat⟧ ⟦WECHAT|wechat⟧ ⟦wEcHaT|wechat⟧")]
    public void Ordinary_words_are_names_in_their_own_case_with_a_sign_of_it(string marked) => Holds(marked);

    [Theory]
    [InlineData("⟦微信|wechat⟧⟦支付宝|alipay⟧都能用")]
    [InlineData("北京东站和南京东路都没有")]
    [InlineData("⟦支付宝|alipay⟧宝贝")]
    [InlineData("在北京⟦京东|jd⟧买")]
    public void A_longer_word_hides_a_name_but_no_other_in_it(string marked) => Holds(marked);

    [Theory]
    [InlineData("⟦https://weibo.com/u/123?from=Twitter|sina-weibo⟧ and ⟦Facebook|facebook⟧")]
    [InlineData("(⟦https://weibo.com/u/1|sina-weibo⟧). ⟦https://weibo.com/u/1|sina-weibo⟧，然后")]
    [InlineData("⟦facebook.com/jack|facebook⟧ and ⟦x.com/jack|twitter⟧")]
    [InlineData("⟦tg://resolve?domain=x|telegram⟧")]
    [InlineData("<a href=\"⟦https://www.facebook.com/WeChat|facebook⟧\">")]
    [InlineData("⟦https://zh.wikipedia.org/wiki/微博|wikipedia⟧ 。")]
    [InlineData("⟦Booking.com|booking-com⟧ and ⟦booking.com/hotels|booking-com⟧")]
    public void A_link_is_one_mention_and_nothing_in_it_another(string marked) => Holds(marked);

    [Theory]
    [InlineData("see ⟦weibo.com|sina-weibo⟧ or ⟦WEIBO.COM|sina-weibo⟧.")]
    [InlineData("notweibo.com and weibo.com.evil.org")]
    [InlineData("⟦m.weibo.cn|sina-weibo⟧上")]
    public void A_domain_is_a_mention_and_the_end_of_another_none(string marked) => Holds(marked);

    [Theory]
    [InlineData("someone@facebook.com wrote to info@weibo.com.")]
    [InlineData("write to weibo@wechat.example now")]
    [InlineData("see http://example.org/Facebook/Twitter?q=WeChat now")]
    [InlineData("see example.org/Facebook and wechat.html, twitter-users.csv")]
    [InlineData("https://weibo.com.evil.org/WeChat")]
    [InlineData("ftp://files.example.net/WeChat and ⟦WeChat|wechat⟧")]
    public void Names_in_mail_addresses_files_and_addresses_of_nobody_are_none(string marked) => Holds(marked);

    [Theory]
    [InlineData("follow @jack on Twitter", "@jack on Twitter")]
    [InlineData("Twitter: @jack", "@jack")]
    [InlineData("Twitter (@jack_d.)", "@jack_d")]
    [InlineData("微博@人民日报", "@人民日报")]
    [InlineData("微博：@人民日报，", "@人民日报")]
    [InlineData("@jack (Twitter)", "@jack")]
    [InlineData("a.b@jack on Twitter", null)]
    [InlineData("mail@jack on Twitter", null)]
    [InlineData("@jack and Twitter", null)]
    [InlineData("Twitter @ home", null)]
    [InlineData("Twitter,  then much later @jack", null)]
    public void A_handle_beside_the_name_of_its_platform_is_one_too(string text, string? handle)
    {
        Mention[] handles = [.. Recognizer.FindAll(text).Where(mention => mention.Kind == MentionKind.Handle)];

        handles.Select(mention => mention.In(text).ToString()).Should().Equal(handle is null ? [] : [handle.Split(' ')[0]]);
        handles.All(mention => mention.Certainty == Certainty.Likely && mention.Reason == MentionReason.NamedBeside).Should().BeTrue();
    }

    [Theory]
    [InlineData("微博@人民日报https://weibo.com/rmrb 的消息", "微博 @人民日报 https://weibo.com/rmrb")]
    // What a Latin letter stands before is no address.
    [InlineData("Twitter: @jackHTTP://x.com/jack/", "Twitter @jackHTTP")]
    [InlineData("Twitter: @https", "Twitter @https")]
    public void A_link_that_follows_a_handle_at_once_is_none_of_it(string text, string mentions)
    {
        List<string> found = [];
        foreach (Mention mention in PlatformCatalog.Default.Recognizer.Find(text))
            found.Add(mention.In(text).ToString());

        string.Join(' ', found).Should().Be(mentions);
    }

    [Fact]
    public void A_handle_stands_in_the_order_of_the_text_and_no_name_within_it()
    {
        Found("follow @jack on Twitter").Should().Equal("@jack=twitter", "Twitter=twitter");
        Found("Twitter: @WeChat and Facebook").Should().Equal("Twitter=twitter", "@WeChat=twitter", "Facebook=facebook");
    }

    [Theory]
    [InlineData("open the X app on X", "2015", "")]
    [InlineData("open the X app on X", "2026", "X=twitter Name,X=twitter Name")]
    [InlineData("Twitter", "2014", "Twitter=twitter Name")]
    [InlineData("Twitter", "2026", "Twitter=twitter FormerName")]
    [InlineData("Twitter", null, "Twitter=twitter FormerName")]
    [InlineData("x.com/jack", "2015", "")]
    [InlineData("x.com/jack", "2023-07-23", "x.com/jack=twitter Link")]
    [InlineData("x.com/jack", "2023-07-22", "")]
    [InlineData("Thefacebook", "2004-06", "Thefacebook=facebook Name")]
    [InlineData("Thefacebook", "2014", "Thefacebook=facebook FormerName")]
    public void Names_and_domains_count_at_their_time(string text, string? date, string found)
    {
        RecognizerOptions options = new() { AsOf = date is null ? null : PartialDate.Parse(date) };

        string.Join(',', Recognizer.FindAll(text, options).Select(mention => $"{mention.In(text)}={mention.Platform.Id} {mention.Kind}")).Should().Be(found);
    }

    [Fact]
    public void Only_the_platforms_asked_for_count_but_others_still_give_a_word_its_meaning()
    {
        RecognizerOptions options = new() { Platforms = new HashSet<string> { "signal" } };

        Found("Signal, Telegram and WhatsApp; WeChat; https://weibo.com/u/1", options).Should().Equal("Signal=signal");
        Found("WeChat", new RecognizerOptions { Platforms = new HashSet<string>() }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("WeChat", Certainty.Certain, MentionReason.DistinctName)]
    [InlineData("see https://weibo.com/u/1", Certainty.Certain, MentionReason.Address)]
    [InlineData("weibo.com", Certainty.Certain, MentionReason.Address)]
    [InlineData("@wechat said", Certainty.Likely, MentionReason.DistinctName)]
    [InlineData("The Guardian wrote", Certainty.Likely, MentionReason.ExactCase)]
    [InlineData("the Signal app", Certainty.Likely, MentionReason.SignOfMeaning)]
    [InlineData("Signal and ", Certainty.Doubtful, MentionReason.OrdinaryWord)]
    [InlineData("Line is long", Certainty.Doubtful, MentionReason.OrdinaryWord)]
    [InlineData("围脖", Certainty.Doubtful, MentionReason.OrdinaryWord)]
    public void Each_mention_says_how_sure_it_is_and_why(string text, Certainty certainty, MentionReason reason)
    {
        Mention mention = Recognizer.FindAll(text, RecognizerOptions.Everything).Should().ContainSingle().Subject;

        (mention.Certainty, mention.Reason).Should().Be((certainty, reason));
        Recognizer.FindAll(text).Should().HaveCount(certainty >= Certainty.Likely ? 1 : 0);
        Recognizer.FindAll(text, RecognizerOptions.Strict).Should().HaveCount(certainty == Certainty.Certain ? 1 : 0);
    }

    [Fact]
    public void The_set_of_platforms_that_count_is_the_one_that_was_given()
    {
        HashSet<string> platforms = ["wechat"];
        RecognizerOptions options = new() { Platforms = platforms };
        platforms.Clear();

        Found("WeChat", options).Should().NotBeEmpty();
        options.Platforms.Should().Equal("wechat");
    }

    [Fact]
    public void A_platform_beside_it_gives_a_word_its_meaning()
    {
        const string text = "Signal and WhatsApp";

        Recognizer.FindAll(text).Select(mention => mention.Reason).Should().Equal(MentionReason.NeighboringPlatform, MentionReason.DistinctName);
    }

    [Fact]
    public void A_name_that_several_platforms_share_is_in_doubt()
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "one", "ecosystem": "western", "names": [{"text": "Qwertz", "language": "en", "kind": "official"}], "categories": ["search"]},
            {"id": "other", "ecosystem": "chinese", "names": [{"text": "Qwertz", "language": "en", "kind": "official"}], "categories": ["search"]}
            """);

        Mention mention = catalog.Recognizer.FindAll("on Qwertz", RecognizerOptions.Everything).Should().ContainSingle().Subject;

        (mention.Certainty, mention.Reason).Should().Be((Certainty.Doubtful, MentionReason.SharedName));
        catalog.Recognizer.FindAll("on Qwertz").Should().BeEmpty();
    }

    [Fact]
    public void A_mention_is_what_stands_at_its_place()
    {
        const string text = "a 😀 用微信.";

        Mention mention = Recognizer.FindAll(text).Single();

        (mention.Start, mention.Length, mention.End, mention.Name, mention.Platform).Should().Be((6, 2, 8, "微信", PlatformCatalog.Default["wechat"]));
        mention.In(text).ToString().Should().Be("微信");
    }

    [Fact]
    public void The_same_text_gives_the_same_mentions_in_a_catalog_of_its_own()
    {
        const string text = "Signal, 微信 and WhatsApp: https://weibo.com/u/1, @jack on Twitter, Line, X, nice";

        Recognizer.FindAll(text, RecognizerOptions.Everything).Select(mention => mention.ToString())
            .Should().Equal(new PlatformCatalog(PlatformAnalogs.Catalog.EmbeddedSnapshot.Read()).Recognizer.FindAll(text, RecognizerOptions.Everything).Select(mention => mention.ToString()))
            .And.HaveCountGreaterThan(7);
    }

    [Fact]
    public void Nothing_is_found_in_nothing_and_null_is_refused()
    {
        Recognizer.FindAll("").Should().BeEmpty();
        FluentActions.Invoking(() => Recognizer.FindAll(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Recognizer.FindAsync(null!)).Should().Throw<ArgumentNullException>();
        default(Mentions).MoveNext().Should().BeFalse();
        default(Utf8Mentions).MoveNext().Should().BeFalse();
    }

    [Theory]
    [InlineData("The lecture moved to another room after a pipe burst under the main auditorium, 高考查分通道今起开放，and é à ü 😀 too. ")]
    [InlineData("⟦WeChat|wechat⟧, ⟦https://weibo.com/u/1|sina-weibo⟧ and the ⟦Signal|signal⟧ app, @jack on ⟦Twitter|twitter⟧: ⟦微信|wechat⟧。")]
    public void Once_warm_nothing_is_allocated(string marked)
    {
        string text = Marks().Replace(string.Concat(Enumerable.Repeat(marked, 20)), "$1");
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Recognizer recognizer = new PlatformCatalog(PlatformAnalogs.Catalog.EmbeddedSnapshot.Read()).Recognizer;
        RecognizerOptions dated = new() { AsOf = PartialDate.FromYear(2020) };

        Allocation.OfARound(() =>
        {
            foreach (Mention mention in recognizer.Find(text))
                _ = mention;
            foreach (Mention mention in recognizer.Find(text, dated))
                _ = mention;
        }).Should().Be(0);
        Allocation.OfARound(() =>
        {
            foreach (Mention mention in recognizer.FindUtf8(bytes))
                _ = mention;
        }).Should().Be(0);
    }

    [Fact]
    public void One_value_can_be_gone_through_again()
    {
        Mentions mentions = Recognizer.Find("WeChat and Weibo");
        Utf8Mentions inBytes = Recognizer.FindUtf8("WeChat and Weibo"u8);
        List<string> found = [];

        for (int round = 0; round < 2; round++)
        {
            foreach (Mention mention in mentions)
                found.Add(mention.Platform.Id);
            foreach (Mention mention in inBytes)
                found.Add(mention.Platform.Id);
        }

        found.Should().Equal(Enumerable.Repeat(new[] { "wechat", "sina-weibo", "wechat", "sina-weibo" }, 2).SelectMany(id => id));
    }

    [Fact]
    public void After_a_search_broken_off_the_next_begins_anew()
    {
        string longer = "@jack on Twitter, WeChat " + new string('x', 40_000) + " Facebook";
        foreach (int steps in (int[])[1, 2, 3])
        {
            int left = steps;
            foreach (Mention _ in Recognizer.Find(longer))
            {
                if (--left == 0)
                    break;
            }

            Found("a Weibo").Should().Equal("Weibo=sina-weibo");
            left = steps;
            foreach (Mention _ in Recognizer.FindUtf8(Encoding.UTF8.GetBytes(longer)))
            {
                if (--left == 0)
                    break;
            }

            foreach (Mention mention in Recognizer.FindUtf8("\uFFFDa Weibo"u8))
                (mention.Platform.Id, mention.Start, mention.Length).Should().Be(("sina-weibo", 5, 5));
        }
    }

    [Fact]
    public void Searches_within_each_other_do_not_disturb_each_other()
    {
        // Once before, so that something is there to be shared by mistake.
        Searched();

        Searched().Should().Equal("wechat", "facebook", "youtube", "sina-weibo", "facebook", "youtube", "wechat", "facebook", "youtube", "sina-weibo", "facebook", "youtube");

        static List<string> Searched()
        {
            List<string> found = [];
            foreach (Mention outer in Recognizer.Find("WeChat and Weibo"))
            {
                found.Add(outer.Platform.Id);
                foreach (Mention inner in Recognizer.Find("Facebook on YouTube"))
                    found.Add(inner.Platform.Id);
            }

            foreach (Mention outer in Recognizer.FindUtf8("WeChat and Weibo"u8))
            {
                found.Add(outer.Platform.Id);
                foreach (Mention inner in Recognizer.FindUtf8("Facebook on YouTube"u8))
                    found.Add(inner.Platform.Id);
            }

            return found;
        }
    }

    [Fact]
    public void Many_threads_share_a_recognizer()
    {
        Recognizer recognizer = new PlatformCatalog(PlatformAnalogs.Catalog.EmbeddedSnapshot.Read()).Recognizer;
        string[] texts = ["WeChat and Weibo, @jack on Twitter", "用微信支付宝都行", "https://weibo.com/u/1 and Facebook", "nothing"];
        string[] expected = [.. texts.Select(text => string.Join(' ', Found(text)))];
        using Barrier begin = new(32);
        int wrong = 0;
        Thread[] threads = [.. Enumerable.Range(0, 32).Select(i => new Thread(() =>
        {
            begin.SignalAndWait();
            for (int round = 0; round < 200; round++)
            {
                int which = (i + round) % texts.Length;
                List<string> inBytes = [];
                byte[] bytes = Encoding.UTF8.GetBytes(texts[which]);
                foreach (Mention mention in recognizer.FindUtf8(bytes))
                    inBytes.Add($"{Encoding.UTF8.GetString(bytes, (int)mention.Start, mention.Length)}={mention.Platform.Id}");
                if (string.Join(' ', recognizer.FindAll(texts[which]).Select(mention => $"{mention.In(texts[which])}={mention.Platform.Id}")) != expected[which] || string.Join(' ', inBytes) != expected[which])
                    Interlocked.Increment(ref wrong);
            }
        }))];

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        wrong.Should().Be(0);
    }

    [Theory]
    [InlineData("Qumo Qumo rock", 0)]
    [InlineData("Qumo rock", 1)]
    [InlineData("a Qumo, then rock", 1)]
    public void A_longer_word_may_have_the_name_twice(string text, int mentions)
    {
        PlatformCatalog catalog = TestCatalog.Of("""{"id": "p", "ecosystem": "western", "names": [{"text": "Qumo", "language": "en", "kind": "official", "longerWords": ["Qumo Qumo rock"]}], "categories": ["search"]}""");

        catalog.Recognizer.FindAll(text).Should().HaveCount(mentions);
    }

    private static void Holds(string marked)
    {
        string text = Marks().Replace(marked, "$1");
        List<string> expected = [];
        int removed = 0;
        foreach (Match mark in Marks().Matches(marked))
        {
            expected.Add($"{mark.Index - removed} {mark.Groups[1].Value}={mark.Groups[2].Value}");
            removed += mark.Length - mark.Groups[1].Length;
        }

        Recognizer.FindAll(text).Select(mention => $"{mention.Start} {mention.In(text)}={mention.Platform.Id}").Should().Equal(expected, "of {0}", marked);
    }

    private static IEnumerable<string> Found(string text, RecognizerOptions? options = null) => Recognizer.FindAll(text, options).Select(mention => $"{mention.In(text)}={mention.Platform.Id}");

    [GeneratedRegex(@"⟦([^|]*)\|([^⟧]*)⟧")]
    private static partial Regex Marks();
}
