using BenchmarkDotNet.Running;
using PlatformAnalogs.Benchmarks;

if (args is ["cold-start"])
    return ColdStart.Run();
if (args is ["cold-start", "once"])
    return ColdStart.Once();

BenchmarkSwitcher.FromAssembly(typeof(LookupBenchmarks).Assembly).Run(args);
return 0;
