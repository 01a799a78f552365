using System.Text;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// Running text of any length with names of the catalog strewn in, the same on every machine: words as frequent as in real text (the n-th is
/// about n times as rare as the first), sentences and paragraphs. Ordinary words that are also names (keep, line, time, word) come as they do.
/// </summary>
internal sealed class RecognitionTexts
{
    /// <summary>About as many characters stand between two names.</summary>
    internal const int EnglishSpacing = 1500, ChineseSpacing = 700;

    private const int Seed = 20260831;

    private static readonly string[] English =
        ("the of and to a in is that it was for on are as with his they be at this have from or had by but some what there we can out other were all your when up use word how said an each she which do their time if will way about many then them would "
        + "write like so these her long make thing see him two has look more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place made live where after back "
        + "little only round man year came show every good me give our under name very through just form much great think say help low line before turn cause same mean differ move right boy old too does tell sentence set three want air well also play small "
        + "end put home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth father head stand own page should country "
        + "found answer school grow study still learn plant cover food sun four thought let keep eye never last door between city tree cross since hard start might story saw far sea draw left late run while press close night real life few stop open seem together "
        + "next white children begin got walk example ease paper often always music those both mark book letter until mile river car feet care second group carry took rain eat room friend began idea fish mountain north once base hear horse cut sure watch color face wood "
        + "main enough plain girl usual young ready above ever red list though feel talk bird soon body dog family direct pose leave song measure state product black short numeral class wind question happen complete ship area half rock order fire south problem piece "
        + "told knew pass farm top whole king size heard best hour better true during hundred remember step early hold west ground interest reach fast five sing listen six table travel less morning ten simple several vowel toward war lay against pattern slow center love "
        + "person money serve appear road map science rule govern pull cold notice voice fall power town fine certain fly unit lead cry dark machine note wait plan figure star box noun field rest correct able pound done beauty drive stood contain front teach week final gave "
        + "green quick develop sleep warm free minute strong special mind behind clear tail produce fact street inch lot nothing course stay wheel full force blue object decide surface deep moon island foot yet busy test record boat common gold possible plane age dry wonder laugh "
        + "thousand ago ran check game shape yes hot miss brought heat snow bed bring sit perhaps fill east weight language among company government market report percent president million business according officials police minister election country's economic policy percent analysts "
        + "investors growth international economy national security companies financial industry spokesman yesterday statement decision agreement negotiations parliament billion quarter revenue department federal district university researchers technology information development community education").Split(' ');

    private static readonly string[] Chinese =
        ("的 是 了 在 和 有 我 他 这 不 一 个 人 们 中 大 来 上 为 国 地 到 以 说 时 要 就 出 会 可 也 你 对 生 能 而 子 那 得 于 着 下 自 之 年 过 发 后 作 里 用 道 行 所 然 家 种 事 成 方 多 经 么 去 法 学 如 都 同 现 当 没 动 面 起 看 定 天 分 还 进 好 小 部 其 些 主 样 理 心 本 前 开 但 因 只 从 想 实 "
        + "我们 他们 自己 没有 一个 这个 什么 知道 可以 已经 因为 问题 工作 社会 经济 发展 中国 政府 企业 市场 生活 时间 世界 国家 人民 管理 技术 进行 研究 学生 教育 关系 重要 需要 情况 系统 方面 部分 文化 历史 记者 报道 表示 认为 主要 增长 公里 今年 去年 目前 城市 农村 建设 改革 开放 政策 投资 项目 服务 质量 安全 环境 保护 "
        + "生产 产品 消费 价格 银行 资金 合作 国际 美国 北京 上海 东西 南北 学校 老师 孩子 父母 朋友 身体 健康 医院 医生 病人 治疗 科学 信息 数据 提高 增加 减少 影响 作用 过程 结果 原因 条件 能力 水平 领导 干部 群众 会议 决定 通过 支持 要求 希望 努力 活动 参加 组织 代表 委员会 主席 总统 总理 部长 法律 规定 权利 责任 制度 "
        + "开始 继续 完成 实现 建立 形成 出现 发生 成为 作为 根据 关于 对于 由于 虽然 但是 如果 所以 而且 或者 以及 同时 之后 以前 现在 将来 昨天 今天 明天 早上 晚上 春天 冬天 天气 下雨 太阳 月亮 河流 山水 道路 火车 汽车 飞机 自行车 地铁 车站 机场 电影 音乐 图书 报纸 杂志 电视 电话 手机 电脑 网络 新闻 消息 文章 作者 读者 故事 小说 语言 文字 汉字").Split(' ');

    private readonly string[] _latin;
    private readonly string[] _ideographic;

    /// <param name="names">What is strewn in.</param>
    internal RecognitionTexts(IEnumerable<string> names)
    {
        string[] all = [.. names.Order(StringComparer.Ordinal)];
        _latin = [.. all.Where(name => name.All(char.IsAscii))];
        _ideographic = [.. all.Where(name => !name.Any(char.IsAscii))];
    }

    /// <summary>News-like English, of at least so many characters.</summary>
    internal string EnglishOf(int length, int seed = 0)
    {
        Random random = new(Seed + seed);
        StringBuilder text = new(length + 200);
        for (int next = random.Next(2 * EnglishSpacing); text.Length < length;)
        {
            int words = random.Next(6, 26);
            for (int i = 0; i < words; i++)
            {
                string word = Word(English, random);
                if (i > 0)
                    text.Append(i > 2 && random.Next(12) == 0 ? ", " : " ");
                if (text.Length >= next)
                {
                    text.Append(_latin[random.Next(_latin.Length)]);
                    next += random.Next(2 * EnglishSpacing);
                }
                else
                {
                    text.Append(i == 0 || random.Next(40) == 0 ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1);
                }
            }

            text.Append(random.Next(8) == 0 ? ".\n" : random.Next(20) == 0 ? "? " : ". ");
        }

        return text.ToString();
    }

    /// <summary>News-like Chinese, of at least so many characters.</summary>
    internal string ChineseOf(int length, int seed = 0)
    {
        Random random = new(Seed + seed);
        StringBuilder text = new(length + 200);
        for (int next = random.Next(2 * ChineseSpacing); text.Length < length;)
        {
            int words = random.Next(6, 26);
            for (int i = 0; i < words; i++)
            {
                text.Append(i > 2 && random.Next(7) == 0 ? "，" : "").Append(Word(Chinese, random));
                if (text.Length < next)
                    continue;
                // Latin names between spaces, where all agree that a word begins.
                text.Append(random.Next(4) == 0 ? $" {_latin[random.Next(_latin.Length)]} " : _ideographic[random.Next(_ideographic.Length)]);
                next += random.Next(2 * ChineseSpacing);
            }

            text.Append(random.Next(8) == 0 ? "。\n" : random.Next(20) == 0 ? "？" : "。");
        }

        return text.ToString();
    }

    // Zipf's law: the logarithm of a word's rank is even.
    private static string Word(string[] words, Random random) => words[(int)Math.Pow(words.Length, random.NextDouble()) - 1];
}
