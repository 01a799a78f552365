using System.Globalization;
using System.Text;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Benchmarks;

/// <summary>What several benchmarks are run on.</summary>
internal static class BenchmarkData
{
    /// <summary>How many texts a benchmark goes through: what it reports is the time for one.</summary>
    internal const int Count = 1000;

    /// <summary>So many of them, in an order that nothing foresees.</summary>
    internal static string[] Some(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        new Random(1).Shuffle(all);
        return all.Length >= Count ? all[..Count] : throw new InvalidOperationException($"There are {all.Length} texts only.");
    }

    /// <summary>All names that mean one platform, as the catalog writes them.</summary>
    internal static Dictionary<string, Platform> Names(PlatformCatalog catalog)
    {
        Dictionary<string, Platform> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in catalog.Platforms.SelectMany(platform => platform.Names).Select(name => name.Text))
        {
            if (catalog.TryFind(name, out Platform? platform))
                names[name] = platform;
        }

        return names;
    }

    /// <summary>Real links.</summary>
    internal static string[] Links() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "links.tsv")).Skip(1).Select(line => line.Split('\t')[0])];

    /// <summary>The catalog with made-up platforms beside the real ones, so many times as large.</summary>
    internal static PlatformCatalog Grown(int times)
    {
        CatalogContent real = EmbeddedSnapshot.Read();
        StringBuilder platforms = new();
        for (int i = 0; i < real.Platforms.Count * (times - 1); i++)
        {
            platforms.Append(CultureInfo.InvariantCulture, $$"""
                {{(i == 0 ? "" : ",")}}{"id": "made-up-{{i}}", "ecosystem": "western",
                "names": [{"text": "Made Up {{i}}", "language": "en", "kind": "official"}, {"text": "虚构{{i}}", "language": "zh-Hans", "kind": "official"}],
                "categories": ["social-network"], "hosts": [{"host": "made-up-{{i}}.example", "kind": "web"}],
                "links": [{"template": "https://made-up-{{i}}.example/u/{id:digits}", "kind": "profile"}, {"template": "https://made-up-{{i}}.example/{handle}", "kind": "profile"}]}
                """);
        }

        string document = $$"""
            {"catalog": {"version": "1", "dataAsOf": "2026-08-31", "licence": "CC0-1.0"},
            "ecosystems": [{"id": "western", "name": "Western"}], "categories": [{"id": "social-network", "name": "Social network"}], "platforms": [{{platforms}}]}
            """;
        (CatalogContent? madeUp, Seeds.Diagnostics problems) = DocumentSet.Read([("made-up.json", Encoding.UTF8.GetBytes(document))]);
        return new PlatformCatalog(real with { Platforms = [.. real.Platforms, .. madeUp?.Platforms ?? throw new InvalidOperationException(problems.Found[0].ToString())] });
    }
}
