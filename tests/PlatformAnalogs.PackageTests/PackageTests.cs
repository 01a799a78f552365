using System.IO.Compression;

namespace PlatformAnalogs.PackageTests;

public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void The_package_holds_library_documentation_readme_and_licence_and_is_small()
    {
        string file = Path.Combine(package.Feed, $"PlatformAnalogs.{package.Version}.nupkg");
        using ZipArchive archive = ZipFile.OpenRead(file);

        archive.Entries.Select(entry => entry.FullName).Should().Contain(["lib/net10.0/PlatformAnalogs.dll", "lib/net10.0/PlatformAnalogs.xml", "README.md", "LICENSE", "schema/results.schema.json", "schema/overlay.schema.json"]);
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
        package.RunConsumer("Console").ReplaceLineEndings("\n").Trim().Should().Be("Twitter\nBlocked\nsina-weibo\nsina-weibo");

    [Fact]
    public void A_web_app_answers_with_an_injected_catalog() =>
        package.RunConsumer("Web").Trim().Should().Be("""{"id":"sina-weibo","name":"Sina Weibo"}""");
}
