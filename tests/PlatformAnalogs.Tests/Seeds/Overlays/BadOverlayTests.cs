using System.Text;

namespace PlatformAnalogs.Tests.Seeds.Overlays;

/// <summary>Bad overlays are refused whole, with all their problems at their places; hostile ones soon, and in bounded memory.</summary>
public sealed class BadOverlayTests
{
    private static readonly PlatformCatalog Ours = PlatformCatalog.Default;

    [Fact]
    public void All_problems_are_told_at_once()
    {
        CatalogFormatException thrown = Refused(Encoding.UTF8.GetBytes("""
            {
              "platforms": [
                {"id": "Twitter!", "names": []},
                {"id": "twitter", "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014-13", "value": 1, "qualifier": "exact", "source": "https://nowhere.example.org/"}]},
                {"id": "facebook", "hosts": [{"host": "no.such.example", "remove": true}, {"host": "weibo.com", "kind": "web"}]}
              ],
              "counterpart": []
            }
            """));

        thrown.Problems.Select(problem => (problem.Code, problem.Line)).Should().BeEquivalentTo(
            [("PA0009", 3), ("PA0004", 3), ("PA0004", 3), ("PA0004", 3), ("PA0007", 4), ("PA0016", 4), ("PA0033", 5), ("PA0021", 5), ("PA0003", 7)]);
        thrown.Count.Should().Be(9);
        thrown.Message.Should().StartWith("our.json(3,").And.EndWith("and 6 more problems.");
    }

    [Fact]
    public void Two_overlays_tell_theirs_together()
    {
        string folder = Directory.CreateTempSubdirectory("overlays-").FullName;
        try
        {
            string one = Path.Combine(folder, "one.json"), two = Path.Combine(folder, "two.json");
            File.WriteAllText(one, """{"operators": [{"id": "acme"}]}""");
            File.WriteAllText(two, """{"operators": [{"id": "acme", "nam": "Acme"}]}""");

            FluentActions.Invoking(() => Ours.With(one, two)).Should().Throw<CatalogFormatException>().Which.Problems.Select(problem => problem.File).Should().Equal(one, two);
            FluentActions.Invoking(() => Ours.With(Path.Combine(folder, "none.json"))).Should().Throw<FileNotFoundException>();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("", "PA0001")]
    [InlineData("\0\0\0\0", "PA0001")]
    [InlineData("{\"regions\": [\u0001]}", "PA0001")]
    [InlineData("{\"regions\": [{\"id\": \"XX\", \"name\": \"a\u0001\", \"kind\": \"place\"}]}", "PA0001")]
    [InlineData("{\"regions\": [{\"id\": \"XX\", \"name\": \"\\ud800\", \"kind\": \"place\"}]}", "PA0001")]
    [InlineData("[]", "PA0005")]
    [InlineData("3", "PA0005")]
    [InlineData("{\"platforms\": {}}", "PA0005")]
    [InlineData("{\"platforms\": [3, null, [[]]]}", "PA0005")]
    [InlineData("{} {}", "PA0001")]
    [InlineData("{\"platforms\": [{\"id\": \"twitter\", \"remove\": false}]}", "PA0005")]
    [InlineData("{\"platforms\": [{\"id\": \"twitter\", \"remove\": 1}]}", "PA0005")]
    [InlineData("{\"platforms\": [{\"id\": \"twiter\", \"remove\": true}]}", "PA0033")]
    [InlineData("{\"platforms\": [{\"id\": \"twitter\"}, {\"id\": \"twitter\"}]}", "PA0020")]
    [InlineData("{\"sources\": [{\"url\": \"https://new.example.org/\", \"grade\": \"press\"}]}", "PA0017")]
    public void What_is_no_overlay_is_refused(string text, string code) => Refused(Encoding.UTF8.GetBytes(text)).Problems[0].Code.Should().Be(code);

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Refused([.. "{\"regions\": [\""u8, 0xC3, 0x28, .. "\"]}"u8]).Problems.Should().ContainSingle().Which.Column.Should().Be(15);

    [Fact]
    public void Depth_size_and_number_are_bounded()
    {
        string million = string.Join(',', Enumerable.Repeat("\"a\": 1", 1_000_000));

        Refused(Encoding.UTF8.GetBytes(new string('[', 10_000))).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0001");
        Refused(Encoding.UTF8.GetBytes("{\"platforms\": [{" + million + "}]}")).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0034");
        Refused(Encoding.UTF8.GetBytes("{" + million + "}")).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0034");
        Refused(Encoding.UTF8.GetBytes("{\"platforms\": [\"" + new string('a', 20_000_000) + "\"]}")).Problems.Should().ContainSingle().Which.Code.Should().Be("PA0034");
        Refused(Encoding.UTF8.GetBytes("{\"platforms\": [" + string.Join(',', Enumerable.Repeat("{}", 100_000)) + "]}")).Problems.Should().HaveCount(1000);
        // What somebody may have meant is looked for as long as somebody may read it: a hundred thousand times would take minutes.
        CatalogFormatException unknown = Refused(Encoding.UTF8.GetBytes("{\"platforms\": [" + string.Join(',', Enumerable.Repeat("{\"id\": \"twiter\", \"remove\": true}", 100_000)) + "]}"));
        unknown.Count.Should().Be(100_000);
        unknown.Problems.Should().HaveCount(1000);
    }

    [Fact]
    public void Nothing_of_a_bad_overlay_is_applied()
    {
        string before = Ours.ContentHash;
        Refused(Encoding.UTF8.GetBytes("""{"regions": [{"id": "CN", "name": "elsewhere"}], "platforms": [{"id": "twitter", "remove": true}]}"""));

        Ours.ContentHash.Should().Be(before);
        Ours.Regions.Should().NotContain(region => region.Name == "elsewhere");
        Ours.Find("twitter").Should().NotBeNull();
    }

    private static CatalogFormatException Refused(byte[] overlay) =>
        FluentActions.Invoking(() => Ours.With(new MemoryStream(overlay), "our.json")).Should().Throw<CatalogFormatException>().Which;
}
