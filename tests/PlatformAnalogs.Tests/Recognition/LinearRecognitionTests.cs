using PlatformAnalogs.Catalog;
using PlatformAnalogs.Tests.Lookup;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>The time of a search grows with the length of the text, and no faster: a text twice as long takes twice the steps, whatever it is made of.</summary>
public sealed class LinearRecognitionTests
{
    private const int Length = 1 << 15;
    private const int StepsPerCharacter = 4_000;

    private static readonly StepCounter Steps = new();
    private static readonly string[] Ways = ["Mentions", "MentionsThen", "Utf8Mentions", "Audit"];

    private static readonly string[] Shapes =
    [
        "a", "a.", ".", "a.a ", "@", "a@", "@a ", "https://", "://", "a://", "https://a", "人", "人人", "微", "微信", "支付", "X ", "X, ", "X and ", "X.", "(", "((((a", "\U0001F600", "\0", "\uD83D", "\uDE00", "\uD83DX", "é", "ē", "ｗ", "．", "WeChat ", "WeChat", "WeChat, ",
        "Line ", "Line, ", "Line, Signal, ", "Telegram/", "The ", "the Guardian ", "@jack on Twitter ", "Twitter: @", "Twitter @a", "微博@", "weibo.com", "weibo.com ", "weibo.com/", "weibo.com/u/1?a=", "https://weibo.com/wiki/微", "/wiki/", "=", "a=微", "%", "-", "_", "a-", "a_", "B ",
        "B站", "京东", "北京东", "南京东路", "\n", "\r\n", " ", "　", "…", "。", "! ", "x\u200B", "·", "a b c ", "in the app ", "Tencent ", "Tencent-", "Apple ", "QQ", "QQ ", "mailto:", "a:", "a:/", "#", "＠", "é.a", "1.", "1.1.", "192.168.", "T", "Ab", "nice ", "Keep the ",
    ];

    [Fact]
    public void Text_of_one_piece_again_and_again_takes_time_in_proportion_to_its_length() =>
        Slow(Steps, from way in Ways from shape in Shapes select (way, shape)).Should().BeEmpty();

    [Fact]
    public void Text_of_two_pieces_in_turn_takes_time_in_proportion_to_its_length()
    {
        string[] few = ["a.", "@", "https://", "人", "X ", "(", "\U0001F600", "WeChat", "Line, ", "Twitter @a", "weibo.com/", "京东", "_", "…"];

        Slow(Steps, from one in few from other in few where one != other select ("Mentions", one + other)).Should().BeEmpty();
    }

    [Fact]
    public void A_line_of_five_million_characters_without_a_space_takes_no_more_steps_for_each_than_a_short_one()
    {
        foreach (string shape in (string[])["x", "微", "weibo.com/"])
        {
            const int length = 5_000_000;
            string line = string.Concat(Enumerable.Repeat(shape, length / shape.Length)), part = line[..(length / 50)];

            Steps.Of("Mentions", line).Should().BeLessThan(55 * Steps.Of("Mentions", part), "of {0}", shape);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("人")]
    [InlineData("ａ")]
    [InlineData("é")]
    public void Names_that_begin_each_other_do_not_multiply(string letter)
    {
        string names = string.Join(", ", Enumerable.Range(4, 125).Select(length => $$"""{"text": "{{string.Concat(Enumerable.Repeat(letter, length))}}", "language": "en", "kind": "{{(length == 4 ? "official" : "nickname")}}", "sources": ["@a"]}"""));
        (CatalogContent? content, PlatformAnalogs.Seeds.Diagnostics problems) = TestCatalog.Read(TestCatalog.Document($$"""{"id": "p", "ecosystem": "western", "names": [{{names}}], "categories": ["search"]}""", ""));
        problems.Found.Should().BeEmpty();
        StepCounter steps = new(SnapshotWriter.Write(content!).Catalog);
        string longest = string.Concat(Enumerable.Repeat(letter, 128)), tooLong = longest + letter;

        Slow(steps, from way in (string[])["Mentions", "Utf8Mentions"] from shape in (string[])[letter, letter + " ", letter + letter + letter + " ", longest + " ", longest + "x ", tooLong + " ", longest + "x", letter + "-", letter + letter + " x "] select (way, shape)).Should().BeEmpty();
    }

    private static string Slow(StepCounter steps, IEnumerable<(string Way, string Shape)> cases)
    {
        List<string> slow = [];
        foreach ((string way, string shape) in cases)
        {
            string text = string.Concat(Enumerable.Repeat(shape, Length / shape.Length));
            long once = steps.Of(way, text), twice = steps.Of(way, text + text);
            if (twice > (2.3 * once) + Length || twice - once > (long)StepsPerCharacter * Length)
                slow.Add($"{way}: {shape} again and again: {once} steps, and {twice} for twice as many");
        }

        return string.Join("\n", slow);
    }
}
