using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PlatformAnalogs.Benchmarks;

/// <summary>What a run measured, for people and for programs.</summary>
internal static class Report
{
    /// <summary>The category of benchmarks that go through a text: what they take for one character is shown as characters a second.</summary>
    internal const string Throughput = "throughput";

    /// <summary>The category of peers that take seconds for one call.</summary>
    internal const string TakesLong = "takes long";

    /// <summary>Set in the processes of a quick run.</summary>
    internal const string QuickVariable = "PA_BENCHMARKS_QUICK";

    internal static MachineUsed Machine() => new(
        Processor(), Environment.ProcessorCount, RuntimeInformation.OSDescription.Split('#')[0].Trim(), RuntimeInformation.FrameworkDescription,
        string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GB"));

    internal static DataUsed Data() => new(PlatformCatalog.Default.Version, PlatformCatalog.Default.DataAsOf, PlatformCatalog.Default.ContentHash, PlatformCatalog.Default.Platforms.Count);

    /// <summary>The benchmarks without a result.</summary>
    internal static IEnumerable<string> Failed(IReadOnlyList<Summary> summaries) =>
        summaries.SelectMany(summary => summary.Reports.Where(report => !report.Success || report.ResultStatistics is null).Select(report => report.BenchmarkCase.DisplayInfo)
            .Concat(summary.ValidationErrors.Where(error => error.IsCritical).Select(error => error.Message)));

    internal static IReadOnlyList<CallRow> Calls(IReadOnlyList<Summary> summaries)
    {
        BenchmarkReport[] reports = [.. summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null)];
        return
        [
            .. reports.Select(report =>
            {
                BenchmarkCase benchmark = report.BenchmarkCase;
                double mean = report.ResultStatistics!.Mean;
                double? peer = reports.FirstOrDefault(other => other.BenchmarkCase.Descriptor.Baseline && Category(other) == Category(report))?.ResultStatistics?.Mean;
                string size = benchmark.Parameters.Items.Select(parameter => parameter.Name == "Times" ? $", {parameter.Value} times as large" : $", {parameter.Value} names").FirstOrDefault("");
                return new CallRow(
                    Category(report) + size, benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), mean, report.ResultStatistics.GetConfidenceInterval(Perfolizer.Mathematics.Common.ConfidenceLevel.L999).Margin,
                    mean / peer, report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0, benchmark.Descriptor.HasCategory(Throughput));
            }),
        ];
    }

    /// <summary>Writes <c>results.md</c> and <c>results.json</c>.</summary>
    internal static void Write(Results results, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "results.json"), JsonSerializer.Serialize(results, ResultsJson.Default.Results) + "\n");
        File.WriteAllText(Path.Combine(folder, "results.md"), Markdown(results));
        Console.WriteLine($"Written to {folder}: results.md, results.json");
    }

    /// <summary>Puts the results into the page that shows them.</summary>
    internal static void Show(Results results, string page)
    {
        const string Begin = "<!-- results: written by the suite with --publish -->\n", End = "<!-- end of results -->";
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = text.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(page, text[..begin] + Markdown(results) + text[end..]);
    }

    internal static string Markdown(Results results)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{results.Machine.Processor}, {results.Machine.Processors} processors, {results.Machine.Memory}, {results.Machine.System}, {results.Machine.Runtime}; data {results.Data.Version} of {results.Data.DataAsOf:yyyy-MM-dd} ({results.Data.Platforms:#,0} platforms).\n");
        if (results.StartUp.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThe first call of a process, timed inside {results.StartUp[0].Processes} fresh ones; what it allocates, and what is on the heap afterwards.\n\n| First call | Compiled | Median | Least to most | Allocated | Stays |\n|---|---|---:|---:|---:|---:|\n");
            foreach (StartUpRow row in results.StartUp)
                text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Mode} | {Milliseconds(row.Median)} | {Milliseconds(row.Least)} to {Milliseconds(row.Most)} | {row.Allocated / 1024:#,0} KiB | {row.Retained / 1024:#,0} KiB |\n");
        }

        Table(text, "| Size | Bytes |\n|---|---:|", results.Sizes, row => $"| {row.What} | {row.Bytes.ToString("#,0", CultureInfo.InvariantCulture)} |");
        Table(text, "| What | How | Mean | Ratio | Allocated |\n|---|---|---:|---:|---:|", results.Calls, row =>
            string.Create(CultureInfo.InvariantCulture, $"| {row.What} | `{row.How}` | {(row.IsThroughput ? Speed(row.Nanoseconds) : Time(row.Nanoseconds))} | {row.Ratio:0.00} | {row.Allocated:#,0} B |"));
        Table(text, "| Whole process | On | Time | MB/s | Peak memory |\n|---|---|---:|---:|---:|", results.WholeProcesses, row =>
            string.Create(CultureInfo.InvariantCulture, $"| `{row.What}` | {row.On} | {row.Seconds:0.00} s | {row.MegabytesPerSecond:0} | {row.PeakMemory >> 20} MB |"));
        return text.ToString();
    }

    private static void Table<T>(StringBuilder text, string heading, IReadOnlyList<T> rows, Func<T, string> line)
    {
        if (rows.Count == 0)
            return;
        text.Append('\n').Append(heading).Append('\n');
        foreach (T row in rows)
            text.Append(line(row)).Append('\n');
    }

    private static string Milliseconds(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.00 ms" : "0.0 ms", CultureInfo.InvariantCulture);

    private static string Time(double nanoseconds) => nanoseconds < 10_000
        ? nanoseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ns"
        : (nanoseconds / 1000).ToString("#,0.0", CultureInfo.InvariantCulture) + " µs";

    private static string Speed(double nanoseconds) => (1000 / nanoseconds).ToString("#,0.0", CultureInfo.InvariantCulture) + " M characters/s";

    private static string Category(BenchmarkReport report) => report.BenchmarkCase.Descriptor.Categories[0];

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()
        : RuntimeInformation.ProcessArchitecture.ToString();
}
