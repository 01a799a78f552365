namespace PlatformAnalogs.Cli.Tests;

/// <summary>What the README shows of the command line is what it prints.</summary>
public sealed class ReadmeTests
{
    private const string Prompt = "$ dotnet run --project src/PlatformAnalogs.Cli -- ";

    [Fact]
    public void The_example_is_what_the_command_prints()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Directory.Packages.props")))
            root = root.Parent;
        string readme = File.ReadAllText(Path.Combine(root.FullName, "README.md")).ReplaceLineEndings("\n");
        string example = readme.Split("```console\n")[1].Split("```")[0];
        example.Should().StartWith(Prompt);
        string command = example[Prompt.Length..example.IndexOf('\n', StringComparison.Ordinal)];

        CommandTests.Run(command).Output.ReplaceLineEndings("\n").Should().Be(example[(example.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }
}
