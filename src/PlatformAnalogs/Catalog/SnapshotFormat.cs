namespace PlatformAnalogs.Catalog;

/// <summary>
/// The compact form of a catalog. Header: magic, format, hash of the body. Body: head, then one section a kind of item, each with a table
/// of offsets, so that an item is found and decoded alone; names, which are found first, stand as they are looked up. Numbers are little-endian base-128; texts are indexes into the pool.
/// </summary>
internal static class SnapshotFormat
{
    internal const int HashLength = 32;
    internal const byte Version = 6;
    internal const int HeaderLength = 4 + 1 + HashLength;

    internal static ReadOnlySpan<byte> Magic => "PACS"u8;

    /// <summary>In the order in which they stand in the body.</summary>
    internal enum Section
    {
        Names, Texts, Sources, Ecosystems, Regions, Categories, Features, Operators, Platforms, Links, Facts, Counterparts, Holders, Accounts, Listings, Populations, Count,
    }
}
