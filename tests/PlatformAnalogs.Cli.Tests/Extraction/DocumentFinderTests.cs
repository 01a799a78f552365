using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class DocumentFinderTests
{
    [Fact]
    public void A_folder_stands_for_its_documents_in_ordinal_order()
    {
        using TestFolder folder = new TestFolder().With("b.md").With("a/z.HTML").With("a-b/x.txt").With("B.mdx").With("中.htm").With("c.xhtml").With(".x/d.markdown").With("e.png").With("f").With("g.cs");

        folder.Find().Names.Should().Equal(".x/d.markdown", "B.mdx", "a-b/x.txt", "a/z.HTML", "b.md", "c.xhtml", "中.htm");
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_it_is_called_and_none_twice()
    {
        using TestFolder folder = new TestFolder().With("LICENSE").With("a.md").With(".gitignore", "*");

        folder.Find(["LICENSE", ".", "a.md", "LICENSE", "./a.md"]).Should().BeEquivalentTo((new[] { "LICENSE", "a.md" }, Array.Empty<string>()));
    }

    [Fact]
    public void Ignore_files_hold_for_what_lies_beneath_them_and_the_nearest_counts()
    {
        using TestFolder folder = new TestFolder()
            .With(".gitignore", "build/\n/top.md\n*.tmp.md\n!keep.tmp.md\nnode_modules")
            .With("top.md").With("a/top.md").With("build/x.md").With("a/build/y.md").With("a/keep.tmp.md").With("a/b.tmp.md").With("node_modules/z/README.md")
            .With("a/.gitignore", "!b.tmp.md\nkeep.*\nsub/*.md").With("a/sub/x.md").With("a/sub/y.txt").With("sub/x.md")
            .With("a/build/.gitignore", "!y.md")
            .With(".git/x.md");

        folder.Find().Names.Should().Equal("a/b.tmp.md", "a/sub/y.txt", "a/top.md", "sub/x.md");
    }

    [Fact]
    public void Node_modules_are_left_out_only_where_they_are_ignored()
    {
        using TestFolder folder = new TestFolder().With("node_modules/x.md");

        folder.Find().Names.Should().Equal("node_modules/x.md");
    }

    [Fact]
    public void A_folder_of_a_repository_obeys_the_ignore_files_above_it_up_to_the_repository()
    {
        using TestFolder folder = new TestFolder().With(".gitignore", "a.md").With("repository/.git/HEAD").With("repository/.gitignore", "/docs/b.md\n/b.md").With("repository/docs/a.md").With("repository/docs/b.md").With("repository/docs/c/b.md");

        folder.Find(["repository/docs"]).Names.Should().Equal("repository/docs/a.md", "repository/docs/c/b.md");
    }

    [Theory]
    [InlineData("b", "a/x.md c.md")]
    [InlineData("*.md", "a/b/y.txt")]
    [InlineData("/a/**", "c.md")]
    [InlineData("./a/b/", "a/x.md c.md")]
    [InlineData("x.md", "a/b/y.txt c.md")]
    public void Excludes_are_patterns_beneath_the_named_folder(string exclude, string left)
    {
        using TestFolder folder = new TestFolder().With("a/x.md").With("a/b/y.txt").With("c.md");

        folder.Find(null, exclude).Names.Should().Equal(left.Split(' '));
    }

    [Fact]
    public void Excludes_may_name_a_path_as_findings_do_and_hold_for_named_files_too()
    {
        using TestFolder folder = new TestFolder().With("a/x.md").With("a/b/y.md").With("c.md");

        folder.Find(["a", "c.md"], folder.At("a/b").TrimStart('/'), "c.md").Names.Should().Equal("a/x.md");
    }

    [Fact]
    public void Links_are_followed_but_each_folder_and_file_is_read_once_by_its_own_name()
    {
        using TestFolder folder = new TestFolder().With("z/x.md").WithLink("a", "z").WithLink("z/loop", "..").WithLink("y.md", "z/x.md").WithLink("self", "self");

        folder.Find().Should().BeEquivalentTo((new[] { "z/x.md" }, Array.Empty<string>()));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_followed()
    {
        using TestFolder folder = new TestFolder().With("outside/x.md").WithLink("docs/in", "../outside").WithLink("docs/again", "../outside");

        folder.Find(["docs"]).Names.Should().Equal("docs/again/x.md");
    }

    [Fact]
    public void A_link_may_be_named_itself()
    {
        using TestFolder folder = new TestFolder().With("z/x.md").With("y").WithLink("a", "z").WithLink("b", "y");

        folder.Find(["a", "b"]).Should().BeEquivalentTo((new[] { "a/x.md", "b" }, Array.Empty<string>()));
    }

    [Fact]
    public void What_cannot_be_looked_at_is_a_problem_and_the_rest_goes_on()
    {
        using TestFolder folder = new TestFolder().With("a.md").WithLink("gone.md", "nowhere").WithLink("gone.png", "nowhere").WithLink("ring.md", "ring.md");

        (string[] names, string[] problems) = folder.Find([".", "missing", "gone.md"]);

        names.Should().Equal("a.md");
        problems.Select(problem => problem[(problem.LastIndexOf('/') + 1)..]).Should().Equal("gone.md: a link that leads nowhere", "gone.md: a link that leads nowhere", "missing: does not exist", "ring.md: a link that leads nowhere");
    }

    [Fact]
    public void A_folder_without_permission_is_a_problem()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Whoever may do everything is refused nothing.");
            return;
        }

        using TestFolder folder = new TestFolder().With("a.md").With("b/c.md");
        File.SetUnixFileMode(folder.At("b"), UnixFileMode.None);

        (string[] names, string[] problems) = folder.Find();
        File.SetUnixFileMode(folder.At("b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        names.Should().Equal("a.md");
        problems.Should().Equal("b: no permission to read it");
    }

    [Theory]
    [InlineData(".", "")]
    [InlineData("./", "")]
    [InlineData("././x//", "x")]
    [InlineData("../x", "../x")]
    [InlineData("..", "..")]
    [InlineData("/", "/")]
    [InlineData(".//x", "x")]
    [InlineData("x/./", "x")]
    [InlineData("x.", "x.")]
    public void A_name_is_the_path_as_given_without_what_says_nothing(string path, string name) =>
        DocumentFinder.NameOf(path).Should().Be(name);
}
