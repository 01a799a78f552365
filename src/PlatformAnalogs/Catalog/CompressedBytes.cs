using System.IO.Compression;

namespace PlatformAnalogs.Catalog;

/// <summary>
/// Bytes that are opened when asked for, and held only as long as nobody needs their memory: what is decoded is kept, and what is not kept is
/// asked for seldom. Several threads may open them at once.
/// </summary>
internal sealed class CompressedBytes(ReadOnlyMemory<byte> compressed, int length)
{
    private WeakReference<byte[]>? _opened;

    internal ReadOnlySpan<byte> Span => _opened is { } opened && opened.TryGetTarget(out byte[]? bytes) ? bytes : Open();

    private byte[] Open()
    {
        byte[] opened = GC.AllocateUninitializedArray<byte>(length);
        if (!BrotliDecoder.TryDecompress(compressed.Span, opened, out int written) || written != length)
            throw SnapshotCursor.Damaged();
        _opened = new WeakReference<byte[]>(opened);
        return opened;
    }
}
