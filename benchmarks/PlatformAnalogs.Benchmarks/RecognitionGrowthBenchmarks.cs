using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// The same texts, with the same mentions, in catalogs of made-up names, each ten times as large as the one before: half of the names are Latin,
/// of two or three syllables, half are Chinese, of three or four of the characters that are common enough for the first level of GB 2312.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 7)]
public class RecognitionGrowthBenchmarks
{
    private const int Length = 1 << 21;
    private const int Fewest = 600;

    private Recognizer _recognizer = null!;
    private string _english = "";
    private string _chinese = "";

    [Params(Fewest, 10 * Fewest, 100 * Fewest)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string[] all = MadeUp(Names);
        string[] few = all[..Fewest];
        _recognizer = CatalogOf(all).Recognizer;
        RecognitionTexts texts = new(few);
        _english = texts.EnglishOf(Length)[..Length];
        _chinese = texts.ChineseOf(Length)[..Length];
        Recognizer least = CatalogOf(few).Recognizer;
        foreach (string text in (string[])[_english, _chinese])
        {
            if (!_recognizer.FindAll(text).Select(mention => (mention.Start, mention.Name)).SequenceEqual(least.FindAll(text).Select(mention => (mention.Start, mention.Name))))
                throw new InvalidOperationException("The catalogs find other mentions.");
        }
    }

    [Benchmark(OperationsPerInvoke = Length, Description = "Recognizer.Find")]
    [BenchmarkCategory("mentions in English, as the catalog grows", Report.Throughput)]
    public int FindEnglish() => Count(_english);

    [Benchmark(OperationsPerInvoke = Length, Description = "Recognizer.Find")]
    [BenchmarkCategory("mentions in Chinese, as the catalog grows", Report.Throughput)]
    public int FindChinese() => Count(_chinese);

    private int Count(string text)
    {
        int found = 0;
        foreach (Mention _ in _recognizer.Find(text))
            found++;
        return found;
    }

    // A smaller catalog has the first names of a larger one.
    private static string[] MadeUp(int count)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const int FirstRow = 0xB0, LastRow = 0xD7;
        string common = string.Concat(Enumerable.Range(FirstRow, LastRow - FirstRow).Select(row => Encoding.GetEncoding("gb2312").GetString([.. Enumerable.Range(0xA1, 94).SelectMany(cell => (byte[])[(byte)row, (byte)cell])])));
        string[] onsets = ["b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gl", "h", "j", "k", "l", "m", "n", "p", "pl", "qu", "r", "s", "sh", "sk", "st", "t", "tr", "v", "w", "y", "z"], vowels = ["a", "e", "i", "o", "u", "ai", "ea", "oo"];
        Random random = new(1);
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        while (names.Count < count)
        {
            string name = names.Count % 2 == 0
                ? string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => onsets[random.Next(onsets.Length)] + vowels[random.Next(vowels.Length)])) + "x"
                : string.Concat(Enumerable.Range(0, random.Next(3, 5)).Select(_ => common[random.Next(common.Length)]));
            names.Add(char.ToUpperInvariant(name[0]) + name[1..]);
        }

        return [.. names];
    }

    private static PlatformCatalog CatalogOf(string[] names)
    {
        StringBuilder platforms = new();
        for (int i = 0; i < names.Length; i += 2)
        {
            platforms.Append(CultureInfo.InvariantCulture, $$"""
                {{(i == 0 ? "" : ",")}}{"id": "made-up-{{i}}", "ecosystem": "western",
                "names": [{"text": "{{names[i]}}", "language": "en", "kind": "official"}, {"text": "{{names[i + 1]}}", "language": "zh-Hans", "kind": "official"}],
                "categories": ["social-network"], "hosts": [{"host": "made-up-{{i}}.example", "kind": "web"}]}
                """);
        }

        string document = $$"""
            {"catalog": {"version": "1", "dataAsOf": "2026-08-31", "licence": "CC0-1.0"},
            "ecosystems": [{"id": "western", "name": "Western"}], "categories": [{"id": "social-network", "name": "Social network"}], "platforms": [{{platforms}}]}
            """;
        (CatalogContent? content, Seeds.Diagnostics problems) = DocumentSet.Read([("made-up.json", Encoding.UTF8.GetBytes(document))]);
        return new PlatformCatalog(content ?? throw new InvalidOperationException(problems.Found[0].ToString()));
    }
}
