using System.Text.Json;
using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests;

public sealed class MentionsTests
{
    [Fact]
    public void Each_mention_is_a_line_with_its_file_line_and_column()
    {
        using TestFolder folder = new TestFolder().With("a.txt", "nothing\nuse 微信 or WeChat\n").With("b.txt", "https://weibo.com/u/1");

        CommandRun run = CommandRun.Of(["mentions", folder.At("a.txt"), folder.At("b.txt")]);

        run.Exit.Should().Be(0);
        run.Lines.Should().Equal(
            $"{folder.At("a.txt")}:2:5: 微信 = WeChat (wechat) (name, certain: distinct-name)",
            $"{folder.At("a.txt")}:2:11: WeChat = WeChat (wechat) (name, certain: distinct-name)",
            $"{folder.At("b.txt")}:1:1: https://weibo.com/u/1 = Sina Weibo (sina-weibo) (link, certain: address)");
    }

    [Fact]
    public void With_json_each_file_is_a_document_also_without_a_mention()
    {
        using TestFolder folder = new TestFolder().With("a.txt", "two\nlines of WeChat").With("b.txt", "none");

        JsonElement[] documents = [.. CommandRun.Of(["mentions", folder.At("a.txt"), folder.At("b.txt"), "--json"]).Lines.Select(line => JsonDocument.Parse(line).RootElement)];

        documents.Select(document => document.GetProperty("document").GetString()).Should().Equal(folder.At("a.txt"), folder.At("b.txt"));
        documents[0].GetProperty("mentions").EnumerateArray().Single().EnumerateObject().Select(property => $"{property.Name} {property.Value}")
            .Should().Equal("start 13", "length 6", "text WeChat", "platform wechat", "name WeChat", "kind name", "certainty certain", "reason distinct-name");
        documents[1].GetProperty("mentions").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void With_lines_each_line_is_a_document()
    {
        CommandRun run = CommandRun.Of(["mentions", "-", "--json", "--lines"], "WeChat\n\nWeibo");

        run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(document => $"{document.GetProperty("document")} {document.GetProperty("mentions").GetArrayLength()}")
            .Should().Equal("-:1 1", "-:2 0", "-:3 1");
    }

    [Fact]
    public void Counts_are_of_all_files_together_the_most_frequent_first()
    {
        using TestFolder folder = new TestFolder().With("a.txt", "WeChat WeChat Facebook").With("b.txt", "Facebook 微信 YouTube");

        CommandRun.Of(["mentions", folder.At("a.txt"), folder.At("b.txt"), "--count"]).Lines.Select(line => line.Trim())
            .Should().Equal("3  WeChat (wechat)", "2  Facebook (facebook)", "1  YouTube (youtube)");
        CommandRun.Of(["mentions", folder.At("a.txt"), folder.At("b.txt"), "--count", "--json"]).Lines
            .Should().Equal("""{"mentions":6,"platforms":[{"id":"wechat","count":3},{"id":"facebook","count":2},{"id":"youtube","count":1}]}""");
    }

    [Theory]
    [InlineData("utf16", 4, 2)]
    [InlineData("utf8", 8, 6)]
    [InlineData("codepoint", 3, 2)]
    public void Offsets_count_in_the_units_asked_for_in_either_form(string unit, int start, int length)
    {
        JsonElement mention = JsonDocument.Parse(CommandRun.Of(["mentions", "-", "--json", "--offsets", unit], "😀用 微信").Lines.Single()).RootElement.GetProperty("mentions")[0];

        (mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32()).Should().Be((start, length));
        CommandRun.Of(["mentions", "-", "--offsets", unit], "😀用 微信").Output.Should().StartWith($"-:1:{start + 1}: 微信");
    }

    [Theory]
    [InlineData("")]
    [InlineData("--count")]
    public void Where_nothing_is_mentioned_the_exit_code_is_1_and_a_sentence_says_so(string options)
    {
        CommandRun run = CommandRun.Of(["mentions", "-", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], "nothing of the kind");

        (run.Exit, run.Output).Should().Be((1, ""));
        run.Error.Should().StartWith("no platform is mentioned");
    }

    [Theory]
    [InlineData("")]
    [InlineData("--count")]
    [InlineData("--json")]
    [InlineData("--json --lines")]
    public void A_missing_file_ends_with_a_sentence_and_2(string options)
    {
        CommandRun run = CommandRun.Of(["mentions", "no-such-file.txt", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("cannot read no-such-file.txt: ").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--as-of 2015", 1)]
    [InlineData("--as-of 2024", 0)]
    [InlineData("--platform wechat", 1)]
    [InlineData("--platform 推特", 0)]
    [InlineData("--min-certainty sure", 2)]
    [InlineData("--offsets bytes", 2)]
    [InlineData("--platform Qwertzuiop", 1)]
    [InlineData("--as-of yesterday", 2)]
    public void What_counts_can_be_chosen(string options, int exit) => CommandRun.Of(["mentions", "-", .. options.Split(' ')], "https://x.com/jack").Exit.Should().Be(exit);

    [Fact]
    public void No_sign_of_the_text_reaches_the_terminal_as_a_command() =>
        CommandRun.Of(["mentions", "-"], "You\u0009Tube \u001B[31m").Output.Should().NotContain("\t").And.NotContain("\u001B");
}
