using System.Text.Json.Serialization;

namespace PlatformAnalogs.Benchmarks;

/// <summary>All that a run measured, as it is written.</summary>
/// <param name="Machine">On what.</param>
/// <param name="Data">On which data.</param>
/// <param name="StartUp">First calls of fresh processes.</param>
/// <param name="Sizes">What things weigh.</param>
/// <param name="Calls">Calls in a warm process.</param>
/// <param name="WholeProcesses">The command line as whole processes.</param>
internal sealed record Results(
    MachineUsed Machine, DataUsed Data, IReadOnlyList<StartUpRow> StartUp, IReadOnlyList<SizeRow> Sizes, IReadOnlyList<CallRow> Calls, IReadOnlyList<WholeProcessRow> WholeProcesses);

/// <summary>The machine and its runtime.</summary>
internal sealed record MachineUsed(string Processor, int Processors, string System, string Runtime, string Memory);

/// <summary>The catalog.</summary>
internal sealed record DataUsed(string Version, DateOnly DataAsOf, string ContentHash, int Platforms);

/// <summary>A first call, timed inside fresh processes.</summary>
/// <param name="What">What was called.</param>
/// <param name="Mode">How the process was compiled.</param>
/// <param name="Processes">How many processes.</param>
/// <param name="Least">The shortest time, in milliseconds.</param>
/// <param name="Median">The median.</param>
/// <param name="Most">The longest.</param>
/// <param name="Allocated">Bytes allocated by the call, of the median process.</param>
/// <param name="Retained">Bytes on the heap afterwards, of the median process.</param>
internal sealed record StartUpRow(string What, string Mode, int Processes, double Least, double Median, double Most, long Allocated, long Retained);

/// <summary>What something weighs, in bytes.</summary>
internal sealed record SizeRow(string What, long Bytes);

/// <summary>A benchmark of a warm process.</summary>
/// <param name="What">The question.</param>
/// <param name="How">By what it was answered.</param>
/// <param name="Nanoseconds">The mean time for one.</param>
/// <param name="Error">Half of the mean's 99.9 % confidence interval.</param>
/// <param name="Ratio">The mean to that of the peer named as baseline; null where there is none.</param>
/// <param name="Allocated">Bytes allocated for one.</param>
/// <param name="IsThroughput">Whether one is a character of a text.</param>
internal sealed record CallRow(string What, string How, double Nanoseconds, double Error, double? Ratio, long Allocated, bool IsThroughput);

/// <summary>A whole process.</summary>
internal sealed record WholeProcessRow(string What, string On, double Seconds, double MegabytesPerSecond, long PeakMemory);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Results))]
internal sealed partial class ResultsJson : JsonSerializerContext;
