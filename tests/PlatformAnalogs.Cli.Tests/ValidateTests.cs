using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests;

public sealed class ValidateTests
{
    [Fact]
    public void An_overlay_without_problems_says_what_it_would_change()
    {
        using TestFolder folder = new TestFolder().With("our.json", """
            {"regions": [{"id": "CN", "name": "the mainland"}], "operators": [{"id": "acme", "name": "Acme"}],
             "platforms": [{"id": "twitter", "names": [{"text": "Birdsite Example", "language": "en", "kind": "nickname"}], "hosts": [{"host": "x.com", "remove": true}]}]}
            """);

        (int exit, string output, string error) = CommandTests.Run("validate " + folder.At("our.json"));

        exit.Should().Be(0);
        output.Should().Contain("our.json: regions: 1 changed").And.Contain("our.json: platforms.names: 1 added").And.Contain("our.json: platforms.hosts: 1 removed");
        error.Should().Contain("no problems; 4 changes");
    }

    [Fact]
    public void Problems_stand_in_the_form_of_a_compiler()
    {
        using TestFolder folder = new TestFolder().With("our.json", "{\n  \"operators\": [{\"id\": \"acme\"}]\n}");

        (int exit, string output, string error) = CommandTests.Run("validate " + folder.At("our.json"));

        exit.Should().Be(2);
        output.Should().StartWith(folder.At("our.json") + "(2,17): error PA0004: The key 'name' is missing. [$.operators[0]]");
        error.Should().Contain("1 problems");
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage()
    {
        (int exit, _, string error) = CommandTests.Run("validate no-such-overlay.json");

        exit.Should().Be(2);
        error.Should().Contain("no-such-overlay.json").And.NotContain("   at ");
    }
}
