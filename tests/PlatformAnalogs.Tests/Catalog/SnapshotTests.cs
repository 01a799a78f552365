using PlatformAnalogs.Catalog;
using PlatformAnalogs.Tests.Golden;

namespace PlatformAnalogs.Tests.Catalog;

public sealed class SnapshotTests
{
    [Fact]
    public void What_is_read_back_is_written_alike()
    {
        Snapshot written = SnapshotWriter.Write(EmbeddedSnapshot.Read()), again = SnapshotWriter.Write(SnapshotReader.Read(written));

        again.Catalog.ToArray().Should().Equal(written.Catalog.ToArray());
        again.Remarks.ToArray().Should().Equal(written.Remarks.ToArray());
        (written.Catalog.Length + written.Remarks.Length).Should().BeLessThan(900_000, "a package is to have at most 1 MB");
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
        byte[] otherFormat = SnapshotWriter.Write(EmbeddedSnapshot.Read()).Catalog.ToArray();
        otherFormat[4] = 99;

        FluentActions.Invoking(() => SnapshotReader.Read(new Snapshot(new byte[] { 1, 2, 3 }, default))).Should().Throw<InvalidDataException>();
        FluentActions.Invoking(() => SnapshotReader.Read(new Snapshot(otherFormat, default))).Should().Throw<InvalidDataException>().WithMessage("*format 99*");
    }

    [Fact]
    public void Without_remarks_notes_and_titles_are_missing_and_nothing_else()
    {
        CatalogContent whole = EmbeddedSnapshot.Read();
        PlatformCatalog ours = new(whole), without = new(SnapshotReader.Read(new Snapshot(SnapshotWriter.Write(whole).Catalog, default)));

        without.Sources.Should().AllSatisfy(source => (source.Title ?? source.Locator ?? source.CopyOf ?? source.Archived?.ToString()).Should().BeNull());
        without.Platforms.SelectMany(platform => platform.Access).Should().AllSatisfy(record => record.Note.Should().BeNull());
        without.Sources.Select(source => (source.Url, source.Publisher, source.Published, source.Accessed, source.Grade))
            .Should().Equal(ours.Sources.Select(source => (source.Url, source.Publisher, source.Published, source.Accessed, source.Grade)));
        without.ContentHash.Should().Be(ours.ContentHash, "it tells which data it is, not how much of it was shipped");
        foreach (string file in GoldenDump.Files.Keys)
            GoldenDump.Text(without, file).Should().Be(GoldenDump.Text(ours, file));
    }
}
