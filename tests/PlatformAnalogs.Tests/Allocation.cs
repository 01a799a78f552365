namespace PlatformAnalogs.Tests;

/// <summary>What calls allocate.</summary>
internal static class Allocation
{
    private const int Rounds = 5_000_000;

    /// <summary>
    /// The least of many rounds, in bytes: what the runtime itself makes until it has compiled a method well falls into the first ones, and
    /// is no cost of the calls. Ends with the first round that allocates nothing.
    /// </summary>
    internal static long OfARound(Action round)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Rounds && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            round();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            // The compiler works beside; on a busy machine it must get its turn.
            if (i % 1000 == 999)
                Thread.Sleep(1);
        }

        return least;
    }
}
