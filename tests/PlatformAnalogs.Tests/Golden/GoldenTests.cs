namespace PlatformAnalogs.Tests.Golden;

/// <summary>
/// Each change of the data shows as a readable difference of these files. They are written anew by the explicit test below and by nothing
/// else; the command is in CONTRIBUTING.md.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Files => [.. GoldenDump.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_data_is_what_the_dump_says(string file)
    {
        string[] expected = File.ReadAllText(PathOf(file)).Split('\n'), actual = GoldenDump.Text(PlatformCatalog.Default, file).Split('\n');

        string[] gone = [.. expected.Except(actual)], come = [.. actual.Except(expected)];
        (gone.Length + come.Length).Should().Be(0, "no line of {0} changes unseen; gone: {1}; come: {2}", file, Few(gone), Few(come));
        actual.Should().Equal(expected);
    }

    [Fact(Explicit = true)]
    public void Write_the_dumps_anew()
    {
        foreach (string file in GoldenDump.Files.Keys)
            File.WriteAllText(PathOf(file), GoldenDump.Text(PlatformCatalog.Default, file));
    }

    private static string Few(string[] lines) => string.Join("\n  ", lines.Take(10).Prepend($"{lines.Length} lines"));

    private static string PathOf(string file) => Repository.PathOf("tests", "PlatformAnalogs.Tests", "Golden", file);
}
