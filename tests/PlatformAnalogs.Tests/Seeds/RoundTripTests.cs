using System.Text;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>A catalog written as a document and read again is the same catalog, byte for byte of its snapshot.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void The_default_catalog_reads_back_as_it_was_written()
    {
        CatalogContent ours = EmbeddedSnapshot.Read();

        Again(ours).Should().Equal(Bytes(ours));
    }

    [Fact]
    public void Its_document_is_one_that_everybody_can_load()
    {
        using MemoryStream written = new();
        PlatformCatalog.Default.ToJson(written);
        written.Position = 0;
        PlatformCatalog loaded = PlatformCatalog.Load(written, "all.json");

        loaded.Layers.Should().Equal("all.json");
        loaded.Find("推特")!.Id.Should().Be("twitter");
        loaded.ToJson().Should().Be(Encoding.UTF8.GetString(written.ToArray()));
        loaded.Compare(loaded["twitter"], loaded["sina-weibo"]).ToMarkdown()
            .Should().Be(PlatformCatalog.Default.Compare(PlatformCatalog.Default["twitter"], PlatformCatalog.Default["sina-weibo"]).ToMarkdown());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Made_up_catalogs_read_back_too(int seed)
    {
        byte[] document = MadeUpDocument.Of(platforms: 200, sources: 60, seed);
        (CatalogContent? content, Diagnostics problems) = DocumentSet.Read([("made-up.json", document)]);
        problems.Found.Should().BeEmpty();

        Again(content!).Should().Equal(Bytes(content!));
    }

    [Fact]
    public void With_an_overlay_too()
    {
        PlatformCatalog ours = PlatformCatalog.Default.With(Overlays.Texts.Stream(Overlays.Texts.Mixed));
        using MemoryStream written = new(Encoding.UTF8.GetBytes(ours.ToJson()));
        PlatformCatalog loaded = PlatformCatalog.Load(written);

        loaded.ToJson().Should().Be(ours.ToJson());
        loaded.Sources.Select(source => source.Url).Should().Equal(ours.Sources.Select(source => source.Url));
    }

    private static byte[] Bytes(CatalogContent content)
    {
        Snapshot written = SnapshotWriter.Write(content with { NameTable = default, Variants = null });
        return [.. written.Catalog.Span, .. written.Remarks.Span];
    }

    private static byte[] Again(CatalogContent content)
    {
        using MemoryStream written = new();
        DocumentWriter.Write(content, written);
        (CatalogContent? read, Diagnostics problems) = DocumentSet.Read([("again.json", written.ToArray())]);
        problems.Found.Should().BeEmpty();
        return Bytes(read!);
    }
}
