using System.Text;
using System.Text.Json;
using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests;

public sealed class DiffTests
{
    private const string Overlay = """
        {"regions": [{"id": "CN", "name": "the mainland"}], "platforms": [{"id": "twitter", "names": [{"text": "Birdsite Example", "language": "en", "kind": "nickname"}], "hosts": [{"host": "x.com", "remove": true}]}]}
        """;

    [Fact]
    public void An_overlay_is_held_against_the_catalog_of_the_tool()
    {
        using TestFolder folder = new TestFolder().With("our.json", Overlay);

        (int exit, string output, _) = CommandTests.Run($"diff built-in --overlay {folder.At("our.json")} --format markdown");

        exit.Should().Be(1);
        output.Should().Contain("| CN | changed | name \"mainland China\" to \"the mainland\" |").And.Contain("| twitter (x.com) | removed |  |").And.Contain("| platforms.names | 1 | 0 | 0 |");
        using JsonDocument document = JsonDocument.Parse(CommandTests.Run($"diff built-in built-in --overlay {folder.At("our.json")} --json").Output);
        document.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("key").GetString()).Should().StartWith(["CN", "twitter|x.com", "twitter|Birdsite Example|en|nickname|"]);
    }

    [Fact]
    public void A_document_that_says_the_same_has_no_changes()
    {
        using TestFolder folder = new TestFolder().With("all.json", PlatformCatalog.Default.ToJson());

        (int exit, string output, string error) = CommandTests.Run("diff " + folder.At("all.json"));

        (exit, error).Should().Be((0, ""));
        output.Should().Contain("No change: both say the same.");
    }

    [Fact]
    public void A_document_may_be_piped_in()
    {
        using MemoryStream bytes = new();
        PlatformCatalog.Default.With(new MemoryStream(Encoding.UTF8.GetBytes(Overlay))).ToJson(bytes);

        CommandRun run = CommandRun.Of(["diff", "built-in", "-", "--format", "csv"], bytes.ToArray());

        run.Exit.Should().Be(1);
        run.Output.Should().StartWith("kind,section,").And.Contain("removed,platforms.hosts,twitter,twitter|x.com,,,");
    }

    [Theory]
    [InlineData("diff no-such-file.json", "no-such-file.json")]
    [InlineData("diff built-in --overlay no-such-file.json", "no-such-file.json")]
    [InlineData("diff built-in {bad}", "bad.json(1,1): error PA0025: No document has 'catalog'")]
    [InlineData("diff built-in {bad}", "bad.json(1,17): error PA0004: The key 'name' is missing.")]
    [InlineData("diff built-in --overlay {bad}", "bad.json(1,17): error PA0004: The key 'name' is missing.")]
    [InlineData("diff", "Required argument 'old' missing")]
    public void What_cannot_be_read_is_wrong_usage(string command, string message)
    {
        using TestFolder folder = new TestFolder().With("bad.json", """{ "operators": [{"id": "acme"}] }""");

        (int exit, string output, string error) = CommandTests.Run(command.Replace("{bad}", folder.At("bad.json"), StringComparison.Ordinal));

        (exit, output).Should().Be((2, ""));
        error.Should().Contain(message).And.NotContain("   at ");
    }
}
