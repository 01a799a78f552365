namespace PlatformAnalogs.Tests.Seeds;

/// <summary>An id never changes once released. The ledger grows at a release; adding a platform does not touch it.</summary>
public sealed class ReleasedIdsTests
{
    [Fact]
    public void Every_released_id_still_resolves()
    {
        string[] released = File.ReadAllLines(Repository.PathOf("tests", "PlatformAnalogs.Tests", "Seeds", "released-ids.txt"));

        released.Should().NotBeEmpty();
        released.Where(id => PlatformCatalog.Default.Platforms.All(platform => platform.Id != id)).Should().BeEmpty();
    }
}
