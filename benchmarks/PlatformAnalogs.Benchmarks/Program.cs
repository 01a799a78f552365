using BenchmarkDotNet.Running;
using PlatformAnalogs.Benchmarks;

if (args is ["cold-start"])
    return ColdStart.Run();
if (args is ["cold-start", "once"])
    return ColdStart.Once();
if (args is ["whole-process", var commandLine])
    return WholeProcess.Run(commandLine);

if (args is ["report", var path, .. var rest])
{
    Report.Write(path, [.. BenchmarkSwitcher.FromAssembly(typeof(NameBenchmarks).Assembly).Run(rest.Contains("--filter") ? rest : ["--filter", "*", .. rest])]);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(NameBenchmarks).Assembly).Run(args);
return 0;
