namespace PlatformAnalogs.Catalog;

/// <summary>The catalog that the assembly carries.</summary>
internal static class EmbeddedSnapshot
{
    internal static CatalogContent Read()
    {
        using Stream stream = typeof(EmbeddedSnapshot).Assembly.GetManifestResourceStream("PlatformAnalogs.catalog.snapshot")
            ?? throw new InvalidOperationException("The assembly carries no catalog.");
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return SnapshotReader.Read(bytes);
    }
}
