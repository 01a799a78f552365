namespace PlatformAnalogs.Tests;

/// <summary>How many inputs a property takes: few enough for every day, and as many as <c>PA_FUZZ_ITERATIONS</c> says for a night.</summary>
internal static class Fuzz
{
    internal static long Inputs(int usual) => long.TryParse(Environment.GetEnvironmentVariable("PA_FUZZ_ITERATIONS"), out long given) ? given : usual;
}
