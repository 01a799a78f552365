using System.Buffers;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>
/// The words that stand with platforms. Beside a name that is an ordinary word they say that the platform is meant; elsewhere in its sentence
/// they say so of a name that is seldom anything else.
/// </summary>
internal static class SignsOfMeaning
{
    // No sign of Chinese is longer.
    private const int MaxChinese = 5;

    // What people have and do on platforms, and what platforms are.
    private static readonly KeyTable<string> AfterName = Words(
        "app apps account accounts user users handle handles username usernames profile profiles page pages feed feeds post posts timeline follower followers subscriber subscribers "
        + "channel channels group groups chat chats chatroom chatbot bot bots server servers message messages messaging messenger video videos clip clips livestream livestreams stream streams streamer streamers story stories "
        + "reel reels hashtag hashtags call calls meeting meetings webinar webinars platform platforms website websites site sites service services login logins browser browsers extension plugin widget api sdk "
        + "influencer influencers creator creators moderator moderators playlist playlists podcast podcasts newsletter newsletters blog blogs subreddit subreddits community communities "
        + "spokesperson spokesman spokeswoman ceo cofounder co-founder founder founders employees engineers developers executives executive shareholders investors subscription subscriptions premium dms dm inbox notification notifications "
        + "download downloads driver drivers riders payments wallet membership listing listings seller sellers store verification thread threads poll polls emoji emojis sticker stickers mini-program workspace trending algorithm magazine newspaper front-page homepage clone rival rivals alternative");

    // Behind a name, what platforms and those who run them do; beside names that are seldom anything else.
    private static readonly KeyTable<string> Verbs = Words(
        "said says announced announces launched launches introduced introduces adds added lets allows bans banned sues sued blocks blocked removes removed rolls rolled unveils unveiled plans reported reports lays laid pays paid halted "
        + "recalled acquired acquires buys bought sold deleted deletes suspended suspends hires hired fires fired faces outage hack leak breach shuts shut updates updated rebrands rebranded collects broadcast broadcasts published refused confirmed denied "
        + "fatigue outages tests tested wants starts started stops stopped fixes fixed drops dropped doubles doubled reached hits");

    // What platforms are, where a sentence explains one: ", the messaging app".
    private static readonly KeyTable<string> Kinds = Words(
        "app application platform network site website service messenger browser chatbot assistant marketplace store forum community blog newsletter engine software tool startup start-up company firm broadcaster newspaper magazine portal aggregator game console operator provider");

    // Before a name: where something is done.
    private static readonly KeyTable<string> BeforeName = Words("on via using over through joined joining download downloaded downloading install installed installing reinstalled app platform service network site website startup chatbot assistant messenger browser tweeted posted");

    // Before a name, with these it is meant where it is seldom anything else.
    private static readonly KeyTable<string> WeaklyBeforeName = Words("to from in with by and or at for like use used uses open opened opens join joins left quit leave leaving ask asked asking called named than into onto without against off");

    private static readonly KeyTable<string> InSentence = Words(
        "app apps account accounts user users handle username profile follower followers subscriber subscribers subscribe channel channels chatbot chatbots chatroom messaging messenger livestream livestreaming streaming "
        + "online internet web website websites platform platforms social tweet tweets tweeted retweet post posts posted posting hashtag viral dm dms download downloaded install installed login logged signup upload uploaded uploading "
        + "startup tech software browser smartphone phone iphone android influencer influencers blogger bloggers emoji selfie meme memes startup ipo encrypted encryption server servers video videos webinar ai llm prompt prompts screenshot screenshots wifi subscription unfollow unfollowed mute muted podcast playlist api sdk url link links ban banned blocked censors censorship moderation");

    private static readonly string[] AfterChineseWords =
    [
        "app", "应用", "應用", "软件", "軟件", "軟體", "平台", "平臺", "网站", "網站", "官网", "官網", "官方", "官微", "网友", "網友", "账号", "帳號", "帐号", "账户", "帳戶", "賬號", "賬戶", "用户", "用戶", "客户端", "客戶端",
        "直播", "主播", "网红", "網紅", "博主", "达人", "達人", "粉丝", "粉絲", "公众号", "公眾號", "小程序", "小程式", "会员", "會員", "频道", "頻道", "热搜", "熱搜", "评分", "評分", "小组", "小組", "群组", "群組", "专栏", "專欄", "评论区", "評論區",
        "上线", "上線", "下架", "宣布", "回应", "回應", "推出", "发布", "發布", "上架", "封禁", "封号", "融资", "融資", "收购", "收購", "裁员", "裁員", "创始人", "創始人", "創辦人", "联合创始人", "ceo", "总裁", "總裁", "高管", "公司", "集团", "集團", "科技", "股价", "股價", "股票", "股份", "财报", "財報", "市值", "电商", "電商",
        "外卖", "外賣", "打车", "打車", "司机", "司機", "出行", "搜索", "登录", "登錄", "登入", "注册", "註冊", "下载", "下載", "二维码", "版", "号主", "机器人", "機器人", "贴文", "貼文", "发文", "發文", "客服", "电影top", "带货", "帶貨", "短视频", "短視頻", "视频", "視頻", "大模型", "智能助手", "贴吧", "网页版", "網頁版", "私信", "私訊", "好友", "钱包", "支付", "卖家", "賣家", "买家", "商家", "旗舰店", "网店", "找房", "租房", "二手车", "浏览器", "瀏覽器", "输入法",
    ];

    private static readonly string[] AfterPlaceChineseWords = ["上发", "上發", "上看", "上写", "上寫", "上搜", "上买", "上買", "上卖", "上賣", "上传", "上傳", "上直播", "上聊", "上关注", "上關注", "上分享", "上注册", "上註冊", "上走红", "上走紅", "上刷", "上晒", "上爆", "上公开", "上表示", "上回应", "上火", "上宣布", "上称", "上推", "上线"];

    private static readonly string[] BeforeChineseWords =
    [
        "下载", "下載", "登录", "登錄", "登入", "注册", "註冊", "安装", "安裝", "卸载", "打开", "打開", "关注", "關注", "平台", "平臺", "应用", "應用", "软件", "軟體", "网站", "網站", "app", "上线", "入驻", "入駐", "社区", "社區", "社交媒体", "社群媒體", "浏览器", "瀏覽器", "刷", "逛",
    ];

    private static readonly string[] WeaklyBeforeChineseWords = ["在", "用", "通过", "通過", "透过", "透過", "上", "从", "從", "被", "玩", "去", "向", "据", "據", "来自", "來自", "和", "与", "跟", "使用"];

    private static readonly KeyTable<string> AfterChinese = Table([.. AfterChineseWords, .. AfterPlaceChineseWords]), BeforeChinese = Table(BeforeChineseWords), WeaklyBeforeChinese = Table(WeaklyBeforeChineseWords);

    private static readonly Lazy<SearchValues<string>> InChineseSentence = new(() => SearchValues.Create(
    [
        .. AfterChineseWords.Where(sign => sign.Length > 1 && !char.IsAscii(sign[0])), "上市", "手机", "手機", "网络", "網絡", "網路", "互联网", "互聯網", "社交", "上传", "上傳", "转发", "轉發", "发帖", "發帖", "点赞", "點讚", "网购", "網購", "直播", "刷屏", "红包", "紅包", "优惠券", "優惠券", "订单", "訂單", "下单", "下單", "自营", "包邮", "退款", "快递", "骑手", "騎手", "弹幕", "彈幕", "充值", "时间线", "時間線", "流量", "订阅", "訂閱", "聊天", "博客", "部落格", "程序员", "开源", "粉丝", "投资", "IPO", "App", "APP", "app", "CEO", "AI", "电商", "软件", "在线", "線上", "线上",
    ], StringComparison.Ordinal));

    /// <summary>A name of one Chinese character counts only before one of these.</summary>
    internal static HashSet<char> AfterOneCharacter { get; } = [.. AfterChineseWords.Select(sign => sign[0]), 'A', '”', '」', '》', '上'];

    internal static bool IsAfterName(ReadOnlySpan<char> word) => AfterName.Find(word) is not null;

    internal static bool IsVerb(ReadOnlySpan<char> word) => Verbs.Find(word) is not null;

    internal static bool IsKind(ReadOnlySpan<char> word) => Kinds.Find(word) is not null;

    internal static bool IsBeforeName(ReadOnlySpan<char> word) => BeforeName.Find(word) is not null;

    internal static bool IsWeaklyBeforeName(ReadOnlySpan<char> word) => WeaklyBeforeName.Find(word) is not null;

    internal static bool IsInSentence(ReadOnlySpan<char> word) => InSentence.Find(word) is not null;

    internal static bool FollowsChinese(ReadOnlySpan<char> rest)
    {
        for (int length = Math.Min(MaxChinese, rest.Length); length > 0; length--)
        {
            if (AfterChinese.Find(rest[..length]) is not null)
                return true;
        }

        return false;
    }

    internal static bool PrecedesChinese(ReadOnlySpan<char> before) => EndsWithAny(before, BeforeChinese);

    internal static bool PrecedesChineseWeakly(ReadOnlySpan<char> before) => EndsWithAny(before, WeaklyBeforeChinese);

    internal static bool IsInChineseSentence(ReadOnlySpan<char> sentence) => sentence.ContainsAny(InChineseSentence.Value);

    private static bool EndsWithAny(ReadOnlySpan<char> text, KeyTable<string> signs)
    {
        for (int length = Math.Min(MaxChinese, text.Length); length > 0; length--)
        {
            if (signs.Find(text[^length..]) is not null)
                return true;
        }

        return false;
    }

    /// <summary>A table of words.</summary>
    internal static KeyTable<string> Words(string words, char separator = ' ') => Table(words.Split(separator));

    private static KeyTable<string> Table(IEnumerable<string> words) => new([.. words.Distinct().Select(word => KeyValuePair.Create(word, word))]);
}
