using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class IgnoreRulesTests
{
    // Each as git check-ignore answers it.
    [Theory]
    [InlineData("a.md", "a.md", true)]
    [InlineData("a.md", "b/a.md", true)]
    [InlineData("a.md", "aXmd", null)]
    [InlineData("*.md", "b/c.md", true)]
    [InlineData("*.md\n!c.md", "b/c.md", false)]
    [InlineData("!c.md\n*.md", "b/c.md", true)]
    [InlineData("/a.md", "a.md", true)]
    [InlineData("/a.md", "b/a.md", null)]
    [InlineData("b/a.md", "b/a.md", true)]
    [InlineData("b/a.md", "c/b/a.md", null)]
    [InlineData("b/*.md", "b/c/d.md", null)]
    [InlineData("b/", "b", null)]
    [InlineData("b/", "c/b/", true)]
    [InlineData("c/b/", "c/b/", true)]
    [InlineData("**/a.md", "a.md", true)]
    [InlineData("**/a.md", "b/c/a.md", true)]
    [InlineData("**/a.md", "xa.md", null)]
    [InlineData("b/**", "b/c/d.md", true)]
    [InlineData("b/**", "b/", null)]
    [InlineData("b/**/d.md", "b/d.md", true)]
    [InlineData("b/**/d.md", "b/c/c/d.md", true)]
    [InlineData("b/**/c/**/d.md", "b/x/c/y/d.md", true)]
    [InlineData("a**b", "axyb", true)]
    [InlineData("c/a**b", "c/a/b", null)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", null)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[!a-c]x", "bx", null)]
    [InlineData("[^a-c]x", "dx", true)]
    [InlineData("[]-]x", "]x", true)]
    [InlineData("[[:digit:]_]x", "7x", true)]
    [InlineData("[[:nosuch:]]x", "7x", null)]
    [InlineData("[\\]]x", "]x", true)]
    [InlineData("/[b/]c/d", "bc/d", true)]
    [InlineData("[ax", "[ax", null)]
    [InlineData("# a", "# a", null)]
    [InlineData("\\#a", "#a", true)]
    [InlineData("\\!a", "!a", true)]
    [InlineData("a\\*", "a*", true)]
    [InlineData("a\\*", "ab", null)]
    [InlineData("a\\", "a\\", null)]
    [InlineData("b\\/a", "b/a", true)]
    [InlineData("a  ", "a", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a\r\nb", "a", true)]
    [InlineData("中*", "中文", true)]
    [InlineData("a!b", "a!b", true)]
    [InlineData("A.md", "a.md", null)]
    [InlineData("\n\n/\n!", "a", null)]
    public void A_pattern_means_what_git_takes_it_to_mean(string rules, string path, bool? ignored) =>
        IgnoreRules.Parse(rules).Ignores(path.TrimEnd('/'), isFolder: path.EndsWith('/')).Should().Be(ignored);

    [Fact]
    public void Many_asterisks_are_matched_in_time()
    {
        IgnoreRules rules = IgnoreRules.Parse(string.Concat(Enumerable.Repeat("*a", 50)) + "b\n" + string.Concat(Enumerable.Repeat("**/a/", 50)) + "b");

        rules.Ignores(new string('a', 200), isFolder: false).Should().BeNull();
        rules.Ignores(string.Join('/', Enumerable.Repeat("a", 200)), isFolder: false).Should().BeNull();
    }
}
