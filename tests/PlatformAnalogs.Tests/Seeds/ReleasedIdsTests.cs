using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests.Seeds;

/// <summary>An id never changes once released, nor does it go. The ledger grows at a release; adding a platform does not touch it.</summary>
public sealed class ReleasedIdsTests
{
    private static readonly string Ledger = Repository.PathOf("tests", "PlatformAnalogs.Tests", "Seeds", "released-ids.txt");

    [Fact]
    public void Every_released_id_still_resolves()
    {
        string[] released = File.ReadAllLines(Ledger);

        released.Should().NotBeEmpty().And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        released.Except(Ids()).Should().BeEmpty();
        foreach (string id in released.Where(line => line.StartsWith("platforms ", StringComparison.Ordinal)).Select(line => line[10..]))
            PlatformCatalog.Default[id].Id.Should().Be(id);
    }

    /// <summary>At a release: what was released before stays, were it gone from the data.</summary>
    [Fact(Explicit = true)]
    public void Write_the_ledger_anew() => File.WriteAllLines(Ledger, File.ReadAllLines(Ledger).Union(Ids()).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Ids()
    {
        CatalogContent content = EmbeddedSnapshot.Read();
        return
        [
            .. Of(CatalogSection.Categories), .. Of(CatalogSection.Ecosystems), .. Of(CatalogSection.Features), .. Of(CatalogSection.Holders), .. Of(CatalogSection.Operators), .. Of(CatalogSection.Platforms),
            .. Of(CatalogSection.Populations), .. Of(CatalogSection.Regions),
        ];

        IEnumerable<string> Of<T>(CatalogSection<T> section)
            where T : class => section.ByKey(section.Items(content)).Keys.Select(id => $"{section.Name} {id}");
    }
}
