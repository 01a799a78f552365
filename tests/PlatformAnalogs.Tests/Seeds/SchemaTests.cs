using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    [Fact]
    public void The_schema_of_overlays_is_that_of_the_seeds_with_less_to_say_and_a_way_to_take_away() =>
        File.ReadAllText(OverlaySchema).ReplaceLineEndings("\n").Should().Be(Overlay(), "CONTRIBUTING.md says how to write it anew");

    [Fact(Explicit = true)]
    public void Write_the_overlay_schema_anew() => File.WriteAllText(OverlaySchema, Overlay());

    private static string OverlaySchema => Repository.PathOf("seeds", "schema", "overlay.schema.json");

    private static string Overlay()
    {
        JsonObject schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("seeds", "schema", "catalog.schema.json")))!.AsObject();
        schema["$id"] = "overlay.schema.json";
        schema["title"] = "A PlatformAnalogs overlay";
        schema["description"] = "Any part of a catalog, laid over one: what is new is added, what has the same key is corrected, what says 'remove' is taken away.";
        foreach ((string name, JsonNode? definition) in schema["$defs"]!.AsObject())
        {
            if (definition is not JsonObject { } type || type["properties"] is not JsonObject properties)
                continue;
            type.Remove("required");
            if (name is not ("catalog" or "source"))
                properties["remove"] = new JsonObject { ["const"] = true, ["description"] = "Takes away what has this key." };
        }

        JsonObject platform = schema["$defs"]!["platform"]!["properties"]!.AsObject();
        foreach (string list in (string[])["categories", "features"])
        {
            JsonNode item = platform[list]!["items"]!.DeepClone();
            platform[list]!.AsObject().Remove("minItems");
            platform[list]!["items"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(item, JsonNode.Parse("""{"type": "object", "additionalProperties": false, "required": ["id", "remove"], "properties": {"id": {"$ref": "#/$defs/id"}, "remove": {"const": true}}}""")),
            };
        }

        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ReplaceLineEndings("\n") + "\n";
    }
}
