using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PlatformAnalogs.Benchmarks;

/// <summary>The table of the README, out of a run of all benchmarks.</summary>
internal static class Report
{
    /// <summary>The category of benchmarks that go through a text: what they take for one character is shown as characters a second.</summary>
    internal const string Throughput = "throughput";

    internal static void Write(string path, IReadOnlyList<Summary> summaries)
    {
        StringBuilder text = new();
        text.Append("| What | How | Mean | Ratio | Allocated |\n|---|---|---:|---:|---:|\n");
        foreach (BenchmarkReport report in summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null))
        {
            BenchmarkCase benchmark = report.BenchmarkCase;
            double mean = report.ResultStatistics!.Mean;
            double? peer = summaries.SelectMany(summary => summary.Reports)
                .FirstOrDefault(other => other.BenchmarkCase.Descriptor.Baseline && Category(other) == Category(report))?.ResultStatistics?.Mean;
            string size = benchmark.Parameters.Items.Select(parameter => parameter.Name == "Times" ? $", {parameter.Value} times as large" : $", {parameter.Value} names").FirstOrDefault("");
            text.Append(CultureInfo.InvariantCulture,
                $"| {Category(report)}{size} | `{benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')}` | {(benchmark.Descriptor.HasCategory(Throughput) ? Speed(mean) : Time(mean))} | {(peer is { } baseline ? (mean / baseline).ToString("0.00", CultureInfo.InvariantCulture) : "")} | {report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0} B |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{summaries[0].HostEnvironmentInfo.Cpu.Value?.ProcessorName}, {Environment.ProcessorCount} processors, {summaries[0].HostEnvironmentInfo.Os.Value.Name}, {summaries[0].HostEnvironmentInfo.RuntimeVersion}; one thread.\n");
        File.WriteAllText(path, text.ToString());
    }

    private static string Time(double nanoseconds) => nanoseconds < 10_000
        ? nanoseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ns"
        : (nanoseconds / 1000).ToString("#,0.0", CultureInfo.InvariantCulture) + " µs";

    private static string Speed(double nanoseconds) => (1000 / nanoseconds).ToString("#,0.0", CultureInfo.InvariantCulture) + " M characters/s";

    private static string Category(BenchmarkReport report) => report.BenchmarkCase.Descriptor.Categories[0];
}
