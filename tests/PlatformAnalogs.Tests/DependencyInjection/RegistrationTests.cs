using Microsoft.Extensions.DependencyInjection;

namespace PlatformAnalogs.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public void The_default_catalog_is_injected_once()
    {
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs().AddPlatformAnalogs().BuildServiceProvider();

        services.GetServices<PlatformCatalog>().Should().ContainSingle().Which.Should().BeSameAs(PlatformCatalog.Default);
    }
}
