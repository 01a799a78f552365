using System.Buffers;

namespace PlatformAnalogs.Rendering.Json;

/// <summary>Bytes that are written once and read once, in memory that is borrowed: growing new memory for each document costs as much again as its text.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int Usual = 1 << 14;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Grow(int sizeHint)
    {
        int wanted = Math.Max(sizeHint, 1);
        if (_bytes.Length - _count >= wanted)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_count + wanted, (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
