using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PlatformAnalogs.Tests.Rendering.Documents;

namespace PlatformAnalogs.Tests.Rendering;

public sealed class JsonRenderingTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly string Schema = Repository.PathOf("src", "PlatformAnalogs", "Rendering", "Json", "results.schema.json");

    [Fact]
    public void The_schema_describes_the_documents_as_they_are_written() =>
        File.ReadAllText(Schema).ReplaceLineEndings("\n").Should().Be(Exported());

    [Fact]
    public void What_the_schema_points_to_is_in_it()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Schema))!;
        string[] pointers = [.. Pointers(schema).Select(pointer => pointer["$ref"]!.GetValue<string>())];

        pointers.Should().NotBeEmpty();
        pointers.Where(pointer => pointer.Split('/').Skip(1).Aggregate((JsonNode?)schema, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step]) is null).Should().BeEmpty();
    }

    [Fact(Explicit = true)]
    public void Write_the_schema_anew() => File.WriteAllText(Schema, Exported());

    [Fact]
    public void A_comparison_says_in_JSON_what_it_says()
    {
        PlatformComparison comparison = Catalog.Compare(Catalog[KnownPlatforms.Twitter], Catalog[KnownPlatforms.SinaWeibo], PartialDate.Parse("2014-03"));
        JsonElement document = JsonDocument.Parse(comparison.ToJson()).RootElement;

        document.GetProperty("day").GetString().Should().Be("2014-03-31");
        document.GetProperty("first").GetProperty("name").GetString().Should().Be("Twitter");
        document.GetProperty("first").GetProperty("users").GetProperty("value").GetDecimal().Should().Be(255_000_000);
        document.GetProperty("users").GetProperty("verdict").GetString().Should().Be("certainly-larger");
        document.GetProperty("second").GetProperty("names").EnumerateArray().Select(name => name.GetProperty("text").GetString()).Should().Contain("新浪微博");
        document.GetProperty("first").GetProperty("accessOverTime").EnumerateArray().First().GetProperty("spans").EnumerateArray().Last().GetProperty("status").GetString().Should().Be("blocked");
    }

    [Fact]
    public void Every_result_is_one_document_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture, other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign) = (",", "~");
        try
        {
            CultureInfo.CurrentCulture = other;
            Platform twitter = Catalog[KnownPlatforms.Twitter];
            AccountRanking ranking = Catalog.RankAccounts(asOf: PartialDate.FromYear(2016));
            string[] documents =
            [
                Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, PartialDate.FromYear(2013)).ToJson(), Catalog.Coverage(["https://x.com/jack", "nobody"], Region.MainlandChina).ToJson(),
                ranking.ToJson(ranking.Since(Catalog.RankAccounts(asOf: PartialDate.FromYear(2014)))), Catalog.AccountsOf(Catalog.Holders[0]).ToJson(), Catalog.UsersOver([twitter]).ToJson(),
                twitter.AccessIn(Region.MainlandChina).ToJson(withHistory: true), Catalog.AccessByRegion(twitter).ToJson(), Catalog.FindAll("Weibo").ToJson("Weibo"), Catalog.CounterpartsOf(twitter).ToJson(twitter, Catalog.ResolveAsOf(null)),
            ];

            documents.Should().OnlyContain(document => JsonDocument.Parse(document, default).RootElement.ValueKind == JsonValueKind.Object);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Exported()
    {
        JsonSchemaExporterOptions options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Described };
        JsonObject definitions = [];
        foreach ((string name, JsonTypeInfo type) in PlainResults.All)
            definitions[name] = Within($"#/$defs/{name}", type.GetJsonSchemaAsNode(options));
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["description"] = "Results of PlatformAnalogs as JSON. Each definition is one document: what ToJson() gives, and the command of that name with --json.",
            ["$defs"] = definitions,
        };
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ReplaceLineEndings("\n") + "\n";
    }

    // The exporter points from the top of each document.
    private static JsonNode Within(string top, JsonNode node)
    {
        foreach (JsonObject pointer in Pointers(node))
            pointer["$ref"] = top + pointer["$ref"]!.GetValue<string>()[1..];
        return node;
    }

    private static IEnumerable<JsonObject> Pointers(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(property => Pointers(property.Value)).Concat(schema["$ref"] is JsonValue ? [schema] : []).ToArray(),
        JsonArray schemas => schemas.SelectMany(Pointers),
        _ => [],
    };

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node)
    {
        // A partial date has a converter of its own, of which the exporter knows nothing.
        if (context.TypeInfo.Type == typeof(PartialDate) || context.TypeInfo.Type == typeof(PartialDate?))
            node = new JsonObject { ["type"] = context.TypeInfo.Type == typeof(PartialDate) ? "string" : new JsonArray("string", "null"), ["pattern"] = @"^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$" };
        ICustomAttributeProvider? described = context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type;
        if (node is JsonObject schema && described.GetCustomAttributes(typeof(DescriptionAttribute), false) is [DescriptionAttribute text])
            schema.Insert(0, "description", text.Description);
        return node;
    }
}
