namespace PlatformAnalogs.Tests;

/// <summary>What calls allocate.</summary>
internal static class Allocation
{
    /// <summary>
    /// The least of many rounds, in bytes: what the runtime itself makes once, while it compiles a method better, falls into one of them and
    /// is no cost of the calls.
    /// </summary>
    internal static long OfARound(Action round)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 100; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            round();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
