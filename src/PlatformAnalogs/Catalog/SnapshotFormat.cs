namespace PlatformAnalogs.Catalog;

/// <summary>
/// The compact form of a catalog. Header: magic, format, hash of the body. Body: head, directory, then one section a kind of item, each with a table
/// of offsets, so that an item is found and decoded alone. Numbers are little-endian base-128; texts are indexes into the pools. What a look-up by
/// name needs comes first and as it is; what stands behind it is compressed together and opened when the first of it is asked for.
/// </summary>
internal static class SnapshotFormat
{
    internal const int HashLength = 32;
    internal const byte Version = 7;
    internal const int HeaderLength = 4 + 1 + HashLength;

    internal static ReadOnlySpan<byte> Magic => "PACS"u8;

    /// <summary>In the order in which they stand in the body.</summary>
    internal enum Section
    {
        Names, Texts, Ecosystems, Regions, Categories, Platforms,

        /// <summary>This one and those behind it are compressed.</summary>
        MoreTexts, LongerWords, Sources, Features, Operators, Links, Facts, Counterparts, Holders, Accounts, Listings, Populations, Count,
    }
}
