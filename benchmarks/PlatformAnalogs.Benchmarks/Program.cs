using System.IO.Enumeration;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using PlatformAnalogs.Benchmarks;

const string Quick = "--quick", Publish = "--publish";

// --quick: fewer and shorter runs, without what takes minutes alone; --publish: what the documentation shows is written anew.
bool isQuick = args.Contains(Quick), isPublished = args.Contains(Publish);
string[] rest = [.. args.Where(argument => argument is not (Quick or Publish))];
string[] filters = [.. rest.SkipWhile(argument => argument != "--filter").Skip(1).TakeWhile(argument => !argument.StartsWith('-'))];
if (filters.Length == 0)
{
    Console.Error.WriteLine("usage: --filter '*' [--quick] [--publish]; what else BenchmarkDotNet takes goes through. Of its own are 'StartUp' and 'WholeProcess'.");
    return 2;
}

if (isQuick && isPublished)
{
    Console.Error.WriteLine("What a quick run measures is not to be published.");
    return 2;
}

List<StartUpRow> startUp = [];
List<SizeRow> sizes = [];
if (IsWanted(nameof(StartUp)))
{
    using StartUp first = new(isQuick);
    startUp = first.Measure();
    sizes = first.Sizes;
}

List<WholeProcessRow> whole = IsWanted(nameof(WholeProcess)) ? WholeProcess.Run(isQuick) : [];
IConfig config = isQuick
    ? ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(1).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(100)).WithEnvironmentVariable(Report.QuickVariable, "1").AsMutator())
        .AddFilter(new SimpleFilter(benchmark => !benchmark.Descriptor.HasCategory(Report.TakesLong) && !benchmark.Parameters.Items.Any()))
    : DefaultConfig.Instance;
Type[] types = [.. typeof(NameBenchmarks).Assembly.GetTypes().Where(type => type.Name.EndsWith("Benchmarks", StringComparison.Ordinal))];
// It lists all that there is where a filter matches none.
Summary[] summaries = Array.TrueForAll(filters, filter => filter is nameof(StartUp) or nameof(WholeProcess)) ? [] : [.. BenchmarkSwitcher.FromTypes(types).Run(rest, config)];
Results results = new(Report.Machine(), Report.Data(), startUp, sizes, Report.Calls(summaries), whole);
Report.Write(results, Path.Combine(Commands.Root, isPublished ? "benchmarks" : Path.Combine("BenchmarkDotNet.Artifacts", "results")));
if (isPublished)
    Report.Show(results, Path.Combine(Commands.Root, "docs", "performance.md"));
string[] failed = [.. Report.Failed(summaries)];
foreach (string name in failed)
    Console.Error.WriteLine($"{name}: NA");
return failed.Length == 0 && (summaries.Length > 0 || startUp.Count > 0 || whole.Count > 0) ? 0 : 1;

bool IsWanted(string name) => Array.Exists(filters, filter => FileSystemName.MatchesSimpleExpression(filter, name));
