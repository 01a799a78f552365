using System.Globalization;
using System.IO.Compression;

namespace PlatformAnalogs.PackageTests;

public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    // What an app of 8 MB that uses everything has more than one that says hello: the library, its data, the framework's JSON and a container.
    private const long LargestGrowth = 8_000_000;

    // What the design allows for, and what every index and the recognizer take beside that.
    private const long MostForTheFirst = 400 << 10, MostDecoded = 4_000_000, MostIndexed = 6_500_000;

    [Fact]
    public void The_package_holds_library_documentation_readme_and_licence_and_is_small()
    {
        string file = Path.Combine(package.Feed, $"PlatformAnalogs.{package.Version}.nupkg");
        using ZipArchive archive = ZipFile.OpenRead(file);

        archive.Entries.Select(entry => entry.FullName).Should().Contain(["lib/net10.0/PlatformAnalogs.dll", "lib/net10.0/PlatformAnalogs.xml", "buildTransitive/PlatformAnalogs.targets", "README.md", "LICENSE", "schema/results.schema.json", "schema/overlay.schema.json"]);
        new FileInfo(file).Length.Should().BeLessThan(1_000_000);
        File.Exists(Path.ChangeExtension(file, ".snupkg")).Should().BeTrue();
    }

    [Fact]
    public void The_package_depends_on_the_abstractions_of_dependency_injection_alone()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(package.Feed, $"PlatformAnalogs.{package.Version}.nupkg"));
        using StreamReader reader = new(archive.GetEntry("PlatformAnalogs.nuspec")!.Open());
        string[] dependencies = [.. reader.ReadToEnd().Split("<dependency id=\"").Skip(1).Select(part => part.Split('"')[0])];

        dependencies.Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions");
    }

    [Fact]
    public void A_console_app_finds_asks_and_compares() =>
        package.RunConsumer("Console").Trim().Should().Be("Twitter\nBlocked\nsina-weibo\nsina-weibo");

    [Fact]
    public void A_web_app_answers_with_an_injected_catalog() =>
        package.RunConsumer("Web").Trim().Should().Be("""{"id":"sina-weibo","name":"Sina Weibo"}""");

    [Fact]
    public void A_web_app_goes_on_with_the_last_good_catalog_and_logs_what_is_wrong_with_its_overlay() =>
        package.RunConsumer("Reload").Trim().Should().Be("""
            good: old
            Error: The overlay stays as it was: ours.json(1,89): error PA0003: There is no key 'closness' here; did you mean 'closeness'? [$.counterparts[0].closness]
            corrupted: old
            mended: new
            0 more lines logged, 0 more changes
            """);

    [Fact]
    public void A_process_takes_little_memory_for_the_catalog()
    {
        Dictionary<string, long> bytes = Numbers(package.RunConsumer("Footprint"));

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(", ", bytes));
        bytes["first"].Should().BeLessThan(MostForTheFirst);
        bytes["decoded"].Should().BeLessThan(MostDecoded);
        bytes["indexed"].Should().BeLessThan(MostIndexed);
        bytes["titles"].Should().BePositive();
    }

    [Fact]
    public void Remarks_can_be_left_out_of_what_is_published()
    {
        string with = package.Publish("Footprint", "PublishTrimmed=true"), without = package.Publish("Footprint", "PublishTrimmed=true", "PlatformAnalogsRemarks=false");

        Numbers(Command.Run(package.Folder, without))["titles"].Should().Be(0);
        (SizeOfLibrary(with) - SizeOfLibrary(without)).Should().BeInRange(60_000, 120_000, "the page says some 90 KB");

        static long SizeOfLibrary(string app) => new FileInfo(Path.Combine(Path.GetDirectoryName(app)!, "PlatformAnalogs.dll")).Length;
    }

    [Fact]
    public void A_worker_is_given_the_provider() => package.RunConsumer("Worker").Trim().Should().Be("twitter\nsina-weibo");

    [Fact]
    public void A_library_brings_the_package_to_the_app_that_uses_it() => package.RunConsumer("Library", "App").Trim().Should().Be("Sina Weibo, Accessible");

    [Fact]
    public void An_app_that_uses_everything_says_the_same_when_trimmed()
    {
        string trimmed = package.Publish("Everything", "PublishTrimmed=true", "TrimMode=full");

        Command.Run(package.Folder, trimmed).Should().Be(package.Everything).And.Contain("True Sina Weibo (sina-weibo)");
    }

    [Fact]
    public void An_app_that_uses_everything_says_the_same_when_compiled_ahead_of_time()
    {
        Assert.SkipUnless(Command.Exists("clang") || Command.Exists("gcc"), "NOT TESTED: compilation ahead of time, as there is no linker. Install clang or gcc.");
        string compiled = package.Publish("Everything", "PublishAot=true");

        Command.Run(package.Folder, compiled).Should().Be(package.Everything);
        long size = new FileInfo(compiled).Length, growth = size - new FileInfo(package.Publish("Hello", "PublishAot=true")).Length;
        TestContext.Current.TestOutputHelper!.WriteLine($"Compiled ahead of time, an app that uses everything has {size:N0} bytes, {growth:N0} more than one that says hello.");
        growth.Should().BeLessThan(LargestGrowth);
    }

    [Fact]
    public void The_command_line_installs_as_a_tool_and_finds()
    {
        package.Pack("PlatformAnalogs.Cli");
        string tools = Path.Combine(package.Folder, "tools");
        Command.Run(package.Folder, "dotnet", "tool", "install", "PlatformAnalogs.Cli", "--version", package.Version, "--tool-path", tools, "--add-source", package.Feed);
        string tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "platform-analogs.exe" : "platform-analogs");

        Command.Run(package.Folder, tool, "find", "推特", "--json").Should().Contain("\"id\": \"twitter\"");
        Command.Run(package.Folder, tool, "--version").Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    private static Dictionary<string, long> Numbers(string output) =>
        output.Trim().Split('\n').Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture));
}
