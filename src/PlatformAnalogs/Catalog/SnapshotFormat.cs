namespace PlatformAnalogs.Catalog;

/// <summary>
/// The compact form of a catalog. Header: magic, format, hash of the body. Body: head, directory, then one section a kind of item, each with a table
/// of offsets, so that an item is found and decoded alone. Numbers are little-endian base-128; texts are indexes into the pools. What a look-up by
/// name needs comes first and as it is; what stands behind it is compressed together and opened when the first of it is asked for. Remarks are
/// compressed for themselves, in a part of their own, as a program may be shipped without them.
/// </summary>
internal static class SnapshotFormat
{
    internal const int HashLength = 32;
    internal const byte Version = 8;
    internal const int HeaderLength = 4 + 1 + HashLength;

    internal static ReadOnlySpan<byte> Magic => "PACS"u8;

    /// <summary>In the order in which they stand in the body.</summary>
    internal enum Section
    {
        Names, Texts, Ecosystems, Regions, Categories, Platforms,

        /// <summary>This one and those behind it are compressed.</summary>
        MoreTexts, Addresses, LooseTexts, Sources, Features, Operators, Links, Facts, Counterparts, Holders, Accounts, Listings, Populations,

        /// <summary>Notes, and titles and places of pages: a part of their own.</summary>
        Remarks, Count,
    }
}

/// <summary>A catalog in its compact form.</summary>
/// <param name="Catalog">All that answers rest on.</param>
/// <param name="Remarks">What is only printed beside them; empty where it was left out.</param>
internal readonly record struct Snapshot(ReadOnlyMemory<byte> Catalog, ReadOnlyMemory<byte> Remarks);
