using System.Text.Json.Serialization;

namespace PlatformAnalogs.StartUp;

/// <summary>The same data as one would load it without a library: one document, a source-generated reader, a dictionary of names.</summary>
internal static class JsonDocuments
{
    internal static object Find(string path)
    {
        JsonCatalog catalog = System.Text.Json.JsonSerializer.Deserialize(File.ReadAllBytes(path), JsonCatalogContext.Default.JsonCatalog)!;
        Dictionary<string, JsonPlatform> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonPlatform platform in catalog.Platforms)
        {
            foreach (JsonName name in platform.Names)
                names.TryAdd(name.Text, platform);
        }

        return new JsonAnswer(catalog, names, names["推特"].Id);
    }
}

/// <summary>The answer, with what must stay for the next one.</summary>
internal sealed class JsonAnswer(JsonCatalog catalog, Dictionary<string, JsonPlatform> names, string id)
{
    internal JsonCatalog Catalog => catalog;

    internal Dictionary<string, JsonPlatform> Names => names;

    public override string ToString() => id;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonCatalog))]
internal sealed partial class JsonCatalogContext : JsonSerializerContext;

internal sealed class JsonCatalog
{
    public JsonPlatform[] Platforms { get; init; } = [];

    public JsonThing[] Ecosystems { get; init; } = [];

    public JsonThing[] Regions { get; init; } = [];

    public JsonThing[] Categories { get; init; } = [];

    public JsonThing[] Features { get; init; } = [];

    public JsonThing[] Operators { get; init; } = [];

    public JsonThing[] Holders { get; init; } = [];

    public JsonFact[] Counterparts { get; init; } = [];

    public JsonAccount[] Accounts { get; init; } = [];

    public JsonFact[] Listings { get; init; } = [];

    public JsonPopulation[] Populations { get; init; } = [];

    public JsonSource[] Sources { get; init; } = [];
}

internal sealed class JsonThing
{
    public string Id { get; init; } = "";

    public string? Name { get; init; }

    public string? Kind { get; init; }

    public string? Description { get; init; }

    public string? Family { get; init; }

    public string? Region { get; init; }

    public string? HomeRegion { get; init; }

    public string? HostRegion { get; init; }

    public JsonName[]? LocalNames { get; init; }

    public JsonFact[]? Headquarters { get; init; }

    public JsonFact[]? Parents { get; init; }
}

internal sealed class JsonPlatform : JsonPeriod
{
    public string Id { get; init; } = "";

    public string Ecosystem { get; init; } = "";

    public string? HomeRegion { get; init; }

    public JsonName[] Names { get; init; } = [];

    public string[] Categories { get; init; } = [];

    public string[]? Features { get; init; }

    public JsonFact[]? Operators { get; init; }

    public JsonFact[]? Hosts { get; init; }

    public JsonFact[]? Launched { get; init; }

    public JsonFact[]? Closed { get; init; }

    public JsonFact[]? Links { get; init; }

    public JsonFact[]? Relations { get; init; }

    public JsonFact[]? Access { get; init; }

    public JsonFigure[]? Figures { get; init; }
}

internal class JsonPeriod
{
    public string? From { get; init; }

    public string? To { get; init; }

    public string? On { get; init; }

    public string? FirstSeen { get; init; }

    public string? LastSeen { get; init; }

    public string? Note { get; init; }

    public string[]? Sources { get; init; }
}

internal sealed class JsonName : JsonPeriod
{
    public string Text { get; init; } = "";

    public string Language { get; init; } = "";

    public string? Kind { get; init; }

    public string? Simplified { get; init; }

    public bool OrdinaryWord { get; init; }

    public string[]? Needs { get; init; }

    public string[]? LongerWords { get; init; }
}

// Claims, hosts, links, relations, access records: what each of them has.
internal sealed class JsonFact : JsonPeriod
{
    public string? Operator { get; init; }

    public string? Host { get; init; }

    public string? Kind { get; init; }

    public string? Date { get; init; }

    public string? Template { get; init; }

    public string? Platform { get; init; }

    public string[]? Platforms { get; init; }

    public string? Region { get; init; }

    public string? City { get; init; }

    public string? Status { get; init; }

    public string? Scope { get; init; }

    public string? Layer { get; init; }

    public string? AppliesTo { get; init; }

    public string[]? Mechanisms { get; init; }

    public string? Category { get; init; }

    public string? Closeness { get; init; }

    public string? Reason { get; init; }

    public string? NotMatched { get; init; }

    public string? AsOf { get; init; }

    public int Listed { get; init; }
}

internal sealed class JsonFigure
{
    public string? Metric { get; init; }

    public string? Region { get; init; }

    public string? AsOf { get; init; }

    public string? Qualifier { get; init; }

    public decimal Value { get; init; }

    public decimal Lower { get; init; }

    public decimal Upper { get; init; }

    public decimal Precision { get; init; }

    public string? Definition { get; init; }

    public string? MeasuredBy { get; init; }

    public string? Measurer { get; init; }

    public string? Base { get; init; }

    public string[]? Covers { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }
}

internal sealed class JsonAccount
{
    public string Holder { get; init; } = "";

    public string Platform { get; init; } = "";

    public string? Handle { get; init; }

    public string? Note { get; init; }

    public JsonFact[]? Opened { get; init; }

    public JsonFact[]? Closed { get; init; }

    public JsonFigure[]? Figures { get; init; }
}

internal sealed class JsonPopulation
{
    public string Id { get; init; } = "";

    public string? Name { get; init; }

    public string? Kind { get; init; }

    public string? Region { get; init; }

    public string? Organisation { get; init; }

    public JsonFigure[]? Figures { get; init; }
}

internal sealed class JsonSource
{
    public string Url { get; init; } = "";

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? Grade { get; init; }

    public string? CopyOf { get; init; }

    public string? Affiliation { get; init; }

    public string? Locator { get; init; }
}
