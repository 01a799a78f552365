using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// What a text mentions, beside what finds names in it and nothing more: regular expressions of all names, compiled and as an automaton, and
/// the framework's search for many strings. The peers look for the names that need nothing around them alone, and tell no platform. The source
/// generator is left out: it writes the matcher that <c>Compiled</c> makes, out of a pattern that must be a constant in the source.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 5, iterationCount: 7)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class RecognitionBenchmarks
{
    /// <summary>What is reported is the time for one character.</summary>
    private const int Length = 1 << 21;

    private NamePeers _peers = null!;
    private string _english = "";
    private string _chinese = "";
    private byte[] _englishBytes = [];
    private byte[] _chineseBytes = [];

    [GlobalSetup]
    public void Setup()
    {
        string[] names = RecognitionNames.Distinct(PlatformCatalog.Default);
        RecognitionTexts texts = new(names);
        _peers = new NamePeers(names);
        _english = texts.EnglishOf(Length)[..Length];
        _chinese = texts.ChineseOf(Length)[..Length];
        _englishBytes = Encoding.UTF8.GetBytes(_english);
        _chineseBytes = Encoding.UTF8.GetBytes(_chinese);
        HashSet<string> known = new(names, StringComparer.OrdinalIgnoreCase);
        foreach (string text in (string[])[_english, _chinese])
        {
            List<(int Start, int End)> plain = _peers.Plain(text);
            // What takes seconds for one text, and is left out of a quick run, need not be checked in it.
            if (Environment.GetEnvironmentVariable(Report.QuickVariable) is null)
                Check(plain, NamePeers.Places(_peers.Compiled, text), "the compiled expression");
            Check(plain, NamePeers.Places(_peers.NonBacktracking, text), "the automaton");
            Check(plain, BySearchValues(text), "the search for many strings");
            ILookup<bool, (int Start, int End)> ours = Ours(text).ToLookup(place => known.Contains(text[place.Start..place.End]));
            // A name that the peers do not look for may begin before one that they do: "The Facebook" in "The Facebook Messenger".
            Check([.. plain.Where(place => !ours[false].Any(other => other.Start < place.End && place.Start < other.End))], ours[true], "the recognizer");
        }

        if (Count(_english) != CountUtf8(_englishBytes) || Count(_chinese) != CountUtf8(_chineseBytes))
            throw new InvalidOperationException("UTF-8 has other mentions than UTF-16.");
    }

    [Benchmark(OperationsPerInvoke = Length, Description = "Recognizer.Find")]
    [BenchmarkCategory("mentions in English", Report.Throughput)]
    public int FindEnglish() => Count(_english);

    [Benchmark(OperationsPerInvoke = Length, Description = "Recognizer.FindUtf8")]
    [BenchmarkCategory("mentions in English", Report.Throughput)]
    public int FindUtf8English() => CountUtf8(_englishBytes);

    [Benchmark(OperationsPerInvoke = Length, Description = "names alone: SearchValues, FrozenSet")]
    [BenchmarkCategory("mentions in English", Report.Throughput)]
    public int SearchValuesEnglish() => _peers.CountWithSearchValues(_english);

    [Benchmark(OperationsPerInvoke = Length, Description = "names alone: Regex, Compiled")]
    [BenchmarkCategory("mentions in English", Report.Throughput, Report.TakesLong)]
    public int CompiledEnglish() => NamePeers.Count(_peers.Compiled, _english);

    [Benchmark(Baseline = true, OperationsPerInvoke = Length, Description = "names alone: Regex, NonBacktracking")]
    [BenchmarkCategory("mentions in English", Report.Throughput)]
    public int AutomatonEnglish() => NamePeers.Count(_peers.NonBacktracking, _english);

    [Benchmark(OperationsPerInvoke = Length, Description = "Recognizer.Find")]
    [BenchmarkCategory("mentions in Chinese", Report.Throughput)]
    public int FindChinese() => Count(_chinese);

    [Benchmark(OperationsPerInvoke = Length, Description = "Recognizer.FindUtf8")]
    [BenchmarkCategory("mentions in Chinese", Report.Throughput)]
    public int FindUtf8Chinese() => CountUtf8(_chineseBytes);

    [Benchmark(Baseline = true, OperationsPerInvoke = Length, Description = "names alone: SearchValues, FrozenSet")]
    [BenchmarkCategory("mentions in Chinese", Report.Throughput)]
    public int SearchValuesChinese() => _peers.CountWithSearchValues(_chinese);

    [Benchmark(OperationsPerInvoke = Length, Description = "names alone: Regex, Compiled")]
    [BenchmarkCategory("mentions in Chinese", Report.Throughput)]
    public int CompiledChinese() => NamePeers.Count(_peers.Compiled, _chinese);

    [Benchmark(OperationsPerInvoke = Length, Description = "names alone: Regex, NonBacktracking")]
    [BenchmarkCategory("mentions in Chinese", Report.Throughput)]
    public int AutomatonChinese() => NamePeers.Count(_peers.NonBacktracking, _chinese);

    private static int Count(string text)
    {
        int found = 0;
        foreach (Mention _ in PlatformCatalog.Default.Recognizer.Find(text))
            found++;
        return found;
    }

    private static int CountUtf8(byte[] text)
    {
        int found = 0;
        foreach (Mention _ in PlatformCatalog.Default.Recognizer.FindUtf8(text))
            found++;
        return found;
    }

    private IEnumerable<(int Start, int End)> BySearchValues(string text)
    {
        for (int from = 0; _peers.Next(text, from) is var (start, end); from = end)
            yield return (start, end);
    }

    // All that can be meant: a name that two platforms share is doubtful, and yet found.
    private static IEnumerable<(int Start, int End)> Ours(string text) =>
        PlatformCatalog.Default.Recognizer.FindAll(text, RecognizerOptions.Everything).Select(mention => ((int)mention.Start, (int)mention.End));

    private static void Check(List<(int Start, int End)> plain, IEnumerable<(int Start, int End)> found, string how)
    {
        (int Start, int End)[] all = [.. found];
        if (!all.SequenceEqual(plain))
            throw new InvalidOperationException($"The plain way finds {plain.Count} names, {how} {all.Length}; {plain.Except(all).Count()} and {all.Except(plain).Count()} of them alone.");
    }
}
