using System.Text;
using System.Text.Json.Nodes;

namespace PlatformAnalogs.Tests.Seeds.Overlays;

/// <summary>What is taken out of a document and laid over the rest gives the whole again, and what is taken away by its key leaves the rest.</summary>
public sealed class LawTests
{
    private static readonly string[] FigureKey = ["metric", "base", "definition", "edition", "region", "asOf", "source"];
    private static readonly string[] AccessKey = ["region", "layer", "scope", "appliesTo", "status", "from", "on", "firstSeen", "sources"];
    private static readonly string[] ClaimKey = ["platforms", "category", "from", "on", "firstSeen"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Adding_and_taking_away_undo_each_other(int seed)
    {
        Random random = new(seed);
        JsonObject whole = JsonNode.Parse(MadeUpDocument.Of(platforms: 40, sources: 15, seed))!.AsObject(), rest = whole.DeepClone().AsObject();
        JsonArray addedPlatforms = [], removedPlatforms = [], addedClaims = [], removedClaims = [];
        foreach (JsonObject platform in rest["platforms"]!.AsArray().Select(node => node!.AsObject()))
        {
            JsonObject added = new() { ["id"] = platform["id"]!.DeepClone() }, removed = new() { ["id"] = platform["id"]!.DeepClone() };
            Take(platform, "figures", FigureKey, added, removed, random);
            Take(platform, "access", AccessKey, added, removed, random);
            if (added.Count == 1)
                continue;
            addedPlatforms.Add(added);
            removedPlatforms.Add(removed);
        }

        Take(rest["counterparts"]!.AsArray(), ClaimKey, addedClaims, removedClaims, random);
        JsonObject add = new() { ["platforms"] = addedPlatforms, ["counterparts"] = addedClaims, ["sources"] = whole["sources"]!.DeepClone() };
        JsonObject remove = new() { ["platforms"] = removedPlatforms, ["counterparts"] = removedClaims };
        Prune(rest);
        Prune(add);
        Prune(whole);
        PlatformCatalog all = Load(whole), some = Load(rest);

        some.With(Stream(add)).ToJson().Should().Be(all.ToJson());
        all.With(Stream(remove)).ToJson().Should().Be(some.ToJson());
        all.With(Stream(remove)).With(Stream(add)).ToJson().Should().Be(all.ToJson());
        all.With(Stream(whole)).ToJson().Should().Be(all.ToJson(), "what is laid over itself is the same");
    }

    private static void Take(JsonObject platform, string list, string[] key, JsonObject added, JsonObject removed, Random random)
    {
        JsonArray theirs = [], gone = [];
        Take(platform[list]!.AsArray(), key, theirs, gone, random);
        if (theirs.Count == 0)
            return;
        added[list] = theirs;
        removed[list] = gone;
    }

    private static void Take(JsonArray facts, string[] key, JsonArray added, JsonArray removed, Random random)
    {
        for (int i = facts.Count - 1; i >= 0; i--)
        {
            if (random.Next(3) > 0)
                continue;
            JsonObject fact = facts[i]!.AsObject();
            facts.RemoveAt(i);
            added.Add(fact);
            JsonObject gone = new(key.Where(fact.ContainsKey).Select(name => KeyValuePair.Create(name, fact[name]?.DeepClone())));
            gone["remove"] = true;
            removed.Add(gone);
        }
    }

    // A page that nothing cites is an error.
    private static void Prune(JsonObject document)
    {
        JsonArray sources = document["sources"]!.AsArray();
        document.Remove("sources");
        string text = document.ToJsonString();
        document["sources"] = new JsonArray([.. sources.Where(source => text.Contains($"\"{source!["url"]}\"", StringComparison.Ordinal)).Select(source => source!.DeepClone())]);
    }

    private static PlatformCatalog Load(JsonObject document) => PlatformCatalog.Load(Stream(document), "document");

    private static MemoryStream Stream(JsonObject document) => new(Encoding.UTF8.GetBytes(document.ToJsonString()));
}
