using System.Reflection;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>What CONTRIBUTING.md tells contributors holds.</summary>
public sealed class ContributingTests
{
    private static readonly string Contributing = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md"));

    [Fact]
    public void The_worked_example_is_taken_as_it_stands()
    {
        string example = Contributing.Split("```json\n")[1].Split("```")[0];
        (string, byte[])[] documents =
        [
            .. new[] { "catalog.json", "regions.json", "categories.json" }.Select(file => (file, File.ReadAllBytes(Repository.PathOf("seeds", file)))),
            ("example-microblog.json", System.Text.Encoding.UTF8.GetBytes(example)),
        ];
        (CatalogContent? content, Diagnostics problems) = DocumentSet.Read(documents);

        problems.Found.Should().BeEmpty();
        content!.Platforms.Should().ContainSingle().Which.Figures.Should().ContainSingle();
    }

    [Fact]
    public void Every_problem_by_number_is_in_the_table_and_no_other()
    {
        string[] codes = [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!).Order()];
        string[] documented = [.. Contributing.Split('\n').Where(line => line.StartsWith("| PA", StringComparison.Ordinal)).Select(line => line[2..8])];

        documented.Should().Equal(codes);
    }
}
