using System.Buffers;

namespace PlatformAnalogs.Catalog;

/// <summary>The catalog that the assembly carries.</summary>
internal static class EmbeddedSnapshot
{
    internal static CatalogContent Read() => SnapshotReader.Read(new Snapshot(
        Bytes("PlatformAnalogs.catalog.snapshot") ?? throw new InvalidOperationException("The assembly carries no catalog."),
        Bytes("PlatformAnalogs.catalog.remarks") ?? default));

    // Null where a program was published without the resource.
    private static ReadOnlyMemory<byte>? Bytes(string resource) => typeof(EmbeddedSnapshot).Assembly.GetManifestResourceStream(resource) switch
    {
        null => null,
        UnmanagedMemoryStream mapped => new MappedBytes(mapped).Memory,
        Stream stream => Copied(stream),
    };

    private static ReadOnlyMemory<byte> Copied(Stream stream)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The bytes where the assembly has them: nothing is copied, and what nobody asks for is never read from the disk.</summary>
    private sealed unsafe class MappedBytes(UnmanagedMemoryStream stream) : MemoryManager<byte>
    {
        // The stream keeps the assembly that it is of.
        private readonly byte* _first = stream.PositionPointer;
        private readonly int _length = (int)stream.Length;

        public override Span<byte> GetSpan() => new(_first, _length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
