namespace PlatformAnalogs.Tests.Lookup;

/// <summary>The time of a look-up grows with the length of what is looked up, and no faster: a text twice as long takes twice the steps.</summary>
public sealed class LinearTimeTests
{
    private const int StepsPerCharacter = 60;

    private static readonly StepCounter Steps = new();
    private static readonly string[] Ways = ["Resolve", "ResolveThen", "Find", "FindAll", "Suggest"];
    private static readonly string[] Shapes =
    [
        "a", "1", "/", "a/", ".", "a.", ".html", "@", "%", "%40", "-", "a-", "_", "?a=", "&", "&a=b", "#", ":", "\\", "{", "(", " ", "weibo.com/", "https://", "ü", "ß", "微", "官网", "zh1", "\u3002", "\u200B",
        "\uD800",
    ];

    [Fact]
    public void Text_of_one_piece_again_and_again_takes_time_in_proportion_to_its_length()
    {
        string[] beginnings = ["", "https://", "xn--", "https://weibo.com/", "weibo.com/u/1?", "https://tieba.baidu.com/f?kw="];

        Slow(from way in Ways from beginning in beginnings from shape in Shapes select (way, beginning, shape)).Should().BeEmpty();
    }

    [Fact]
    public void Text_of_two_pieces_in_turn_takes_time_in_proportion_to_its_length()
    {
        Slow(from one in Shapes from other in Shapes where one != other select ("Resolve", "https://www.facebook.com/", one + other)).Should().BeEmpty();
    }

    [Fact]
    public void Links_of_each_form_that_never_end_take_time_in_proportion_to_their_length()
    {
        IEnumerable<string> examples = LinkResolverTests.Examples().Select(example => example.Example);

        // The end of an example once more and again: what its form looks for is there, in many places.
        Slow(examples.Select(example => ("Resolve", example, example[Math.Max(example.LastIndexOfAny(['/', '?', '-', '_']), example.Length - 20)..]))).Should().BeEmpty();
    }

    private static IEnumerable<string> Slow(IEnumerable<(string Way, string Beginning, string Shape)> cases)
    {
        const int Length = 2048;
        foreach ((string way, string beginning, string shape) in cases)
        {
            string text = string.Concat(Enumerable.Repeat(shape, Length / shape.Length));
            long once = Steps.Of(way, beginning + text), twice = Steps.Of(way, beginning + text + text);
            if (twice - once > StepsPerCharacter * Length)
                yield return $"{way}: {beginning}, then {shape} again and again: {once} steps, and {twice} for twice as many";
        }
    }
}
