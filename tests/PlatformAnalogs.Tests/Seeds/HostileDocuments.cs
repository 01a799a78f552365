using System.Text;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>What hostile documents are made of.</summary>
internal static class HostileDocuments
{
    internal static string Figure(int i, string more) => $$"""{"metric": "mau", "region": "CN", "asOf": "{{2005 + (i % 20)}}-{{(i / 20 % 12) + 1:D2}}", {{more}} "value": {{i}}, "qualifier": "exact", "edition": "e{{i}}", "source": "https://a.example.org/"}""";

    internal static string Many(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    internal static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    internal static CatalogFormatException Refused(Func<PlatformCatalog> make) => FluentActions.Invoking(make).Should().Throw<CatalogFormatException>().Which;
}

/// <summary>A beginning, then one piece over and over.</summary>
internal sealed class GeneratedStream(string begin, string piece, long length) : Stream
{
    private readonly byte[] _begin = Encoding.UTF8.GetBytes(begin), _piece = Encoding.UTF8.GetBytes(piece);

    /// <summary>How much of it somebody took.</summary>
    internal long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Taken; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(Math.Min(count, 10_007), length - Taken);
        for (int i = 0; i < given; i++, Taken++)
            buffer[offset + i] = Taken < _begin.Length ? _begin[Taken] : _piece[(Taken - _begin.Length) % _piece.Length];
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
