using System.Diagnostics;
using System.Globalization;

namespace PlatformAnalogs.Benchmarks;

/// <summary>The first look-up of a process, timed inside fresh processes.</summary>
internal static class ColdStart
{
    private const int Processes = 15;

    internal static int Once()
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Platform? found = PlatformCatalog.Default.Find("推特");
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0.000} {allocated}"));
        return found is null ? 1 : 0;
    }

    internal static int Run()
    {
        List<(double Milliseconds, long Bytes)> runs = [];
        for (int i = 0; i < Processes; i++)
        {
            using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["cold-start", "once"]) { RedirectStandardOutput = true })!;
            string[] parts = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            runs.Add((double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture)));
        }

        runs.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"first Find, {Processes} processes, {Environment.ProcessorCount} processors: min {runs[0].Milliseconds:0.0} ms, median {runs[Processes / 2].Milliseconds:0.0} ms, max {runs[^1].Milliseconds:0.0} ms; {runs[Processes / 2].Bytes / 1024} KiB allocated"));
        return 0;
    }
}
