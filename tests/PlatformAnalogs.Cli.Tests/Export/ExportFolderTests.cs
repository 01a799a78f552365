using PlatformAnalogs.Cli.Export;
using PlatformAnalogs.Cli.Tests.Extraction;

namespace PlatformAnalogs.Cli.Tests.Export;

/// <summary>A folder has all of an export or nothing of it, and never loses what is somebody else's.</summary>
public sealed class ExportFolderTests
{
    private static readonly HashSet<string> Own = ["a.csv", "a.ndjson", "schema.json"];

    [Fact]
    public void A_folder_that_is_not_there_or_empty_is_filled()
    {
        using TestFolder folder = new();
        Directory.CreateDirectory(folder.At("empty"));

        foreach (string target in (string[])["new", "deep/er/new/", "empty"])
        {
            Write(folder.At(target));
            Names(folder.At(target)).Should().Equal("a.csv", "schema.json");
        }

        Names(folder.Path).Should().Equal("deep", "empty", "new");
    }

    [Fact]
    public void A_folder_with_anything_in_it_is_refused_in_words()
    {
        using TestFolder folder = new TestFolder().With("full/mine.txt");

        (int exit, _, string error) = CommandTests.Run($"export {folder.At("full")} --format csv");

        exit.Should().Be(2);
        error.Should().Contain("is not empty; --force replaces");
        Names(folder.At("full")).Should().Equal("mine.txt");
    }

    [Fact]
    public void Force_replaces_what_an_export_wrote_and_nothing_else()
    {
        using TestFolder folder = new TestFolder().With("full/mine.txt", "mine").With("full/a.csv", "old").With("full/a.ndjson", "old").With("full/schema.json", "old");

        Write(folder.At("full"), force: true);

        Names(folder.At("full")).Should().Equal("a.csv", "mine.txt", "schema.json");
        File.ReadAllText(folder.At("full/mine.txt")).Should().Be("mine");
        File.ReadAllText(folder.At("full/a.csv")).Should().Be("new");
    }

    [Theory]
    [InlineData("new", "")]
    [InlineData("full", "a.csv mine.txt")]
    public void An_error_while_writing_leaves_everything_as_it_was(string name, string names)
    {
        using TestFolder folder = new TestFolder().With("full/mine.txt", "mine").With("full/a.csv", "old");
        string target = folder.At(name);

        Action write = () => ExportFolder.Write(target, force: true, Own, "schema.json", into =>
        {
            File.WriteAllText(Path.Combine(into, "a.csv"), "half");
            throw new IOException("no space left on device");
        });

        write.Should().Throw<CommandException>().WithMessage("*no space left on device*").Which.ExitCode.Should().Be(2);
        (Directory.Exists(target) ? string.Join(' ', Names(target)) : "").Should().Be(names);
        Names(folder.Path).Should().Equal("full");
        File.ReadAllText(folder.At("full/a.csv")).Should().Be("old");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_and_a_format_that_there_is_not_are_wrong_usage()
    {
        using TestFolder folder = new TestFolder().With("file");

        CommandTests.Run($"export {folder.At("file")} --format csv --force").Should().Match<(int Exit, string Output, string Error)>(run => run.Exit == 2 && run.Error.Contains("it is a file"));
        CommandTests.Run($"export {folder.At("file/below")} --format csv").Exit.Should().Be(2);
        CommandTests.Run($"export {folder.At("new")} --format xlsx").Exit.Should().Be(2);
        CommandTests.Run($"export {folder.At("new")}").Exit.Should().Be(2);
        Names(folder.Path).Should().Equal("file");
    }

    private static void Write(string target, bool force = false) => ExportFolder.Write(target, force, Own, "schema.json", into =>
    {
        File.WriteAllText(Path.Combine(into, "a.csv"), "new");
        File.WriteAllText(Path.Combine(into, "schema.json"), "{}");
    });

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
