using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Tests.Catalog;

public sealed class SnapshotTests
{
    [Fact]
    public void What_is_read_back_is_written_alike()
    {
        byte[] written = SnapshotWriter.Write(EmbeddedSnapshot.Read());

        SnapshotWriter.Write(SnapshotReader.Read(written)).Should().Equal(written);
        written.Length.Should().BeLessThan(1_400_000, "it is compressed to half of that in a package of at most 1 MB");
    }

    [Fact]
    public void Facts_survive_the_way_through_the_snapshot()
    {
        (CatalogContent? content, _) = TestCatalog.Read(TestCatalog.Document(
            """{"id": "p", "ecosystem": "chinese", "names": [{"text": "P", "language": "en", "kind": "official", "from": "2010-Q3"}], "categories": ["search"], "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014-03", "lower": 1.5, "upper": 2000000000000.25e-3, "qualifier": "between", "source": "@a"}], "access": [{"region": "CN", "layer": "network", "status": "blocked", "firstSeen": "2010", "lastSeen": "2012-02-03", "mechanisms": ["dns", "sni"], "sources": ["@a", "@c"]}]}""", ""));
        Platform before = content!.Platforms[0], after = SnapshotReader.Read(SnapshotWriter.Write(content)).Platforms[0];

        after.Names[0].Period.Should().Be(before.Names[0].Period);
        after.HomeRegion.Should().Be(Region.MainlandChina);
        after.Figures[0].Amount.Should().Be(before.Figures[0].Amount);
        after.Access[0].Period.Should().Be(before.Access[0].Period);
        after.Access[0].Mechanisms.Should().Equal(AccessMechanism.Dns, AccessMechanism.Sni);
        after.Access[0].Sources.Select(source => source.Url).Should().Equal(before.Access[0].Sources.Select(source => source.Url));
    }

    [Fact]
    public void Damaged_bytes_are_refused()
    {
        byte[] written = SnapshotWriter.Write(EmbeddedSnapshot.Read());
        byte[] otherFormat = [.. written];
        otherFormat[4] = 99;

        FluentActions.Invoking(() => SnapshotReader.Read(new byte[] { 1, 2, 3 })).Should().Throw<InvalidDataException>();
        FluentActions.Invoking(() => SnapshotReader.Read(otherFormat)).Should().Throw<InvalidDataException>().WithMessage("*format 99*");
    }
}
