using System.Text.Json;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>The schema that editors use and the checks of the build know the same values.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Lists_of_values_are_those_of_the_code()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("seeds", "schema", "catalog.schema.json")));
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        string[] Values(string definition, string property) =>
            [.. definitions.GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty("enum").EnumerateArray().Select(value => value.GetString()!)];

        Values("access", "status").Should().Equal(KebabCase.All<AccessStatus>().Skip(1));
        Values("access", "layer").Should().Equal(KebabCase.All<AccessLayer>());
        Values("access", "appliesTo").Should().Equal(KebabCase.All<Audience>().Skip(1));
        Values("figure", "measuredBy").Should().Equal(KebabCase.All<Measurement>().Skip(1));
        Values("figure", "qualifier").Should().Equal(KebabCase.All<Qualifier>());
        Values("figure", "metric").Should().BeEquivalentTo(KebabCase.All<Metric>());
        Values("holder", "kind").Should().Equal(KebabCase.All<HolderKind>());
        Values("host", "kind").Should().Equal(KebabCase.All<HostKind>());
        Values("link", "kind").Should().Equal(KebabCase.All<LinkKind>());
        Values("name", "kind").Should().Equal(KebabCase.All<NameKind>());
        Values("relation", "kind").Should().Equal(KebabCase.All<RelationKind>());
        Values("counterpart", "closeness").Should().BeEquivalentTo(KebabCase.All<Closeness>());
        Values("population", "kind").Should().Equal(KebabCase.All<PopulationKind>());
        Values("source", "grade").Should().Equal(KebabCase.All<SourceGrade>());
        Values("source", "affiliation").Should().Equal(KebabCase.All<SourceAffiliation>().Skip(1));
        definitions.GetProperty("name").GetProperty("properties").GetProperty("needs").GetProperty("items").GetProperty("enum").EnumerateArray()
            .Select(value => value.GetString()).Should().Equal(KebabCase.All<NameNeed>());
        definitions.GetProperty("access").GetProperty("properties").GetProperty("mechanisms").GetProperty("items").GetProperty("enum").EnumerateArray()
            .Select(value => value.GetString()).Should().BeEquivalentTo(KebabCase.All<AccessMechanism>());
    }
}
