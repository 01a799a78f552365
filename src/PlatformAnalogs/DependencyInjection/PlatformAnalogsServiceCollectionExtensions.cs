using Microsoft.Extensions.DependencyInjection.Extensions;
using PlatformAnalogs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers PlatformAnalogs with a container.</summary>
public static class PlatformAnalogsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PlatformCatalog.Default"/> as a singleton, unless a <see cref="PlatformCatalog"/> is registered already. The
    /// catalog opens when first resolved.
    /// </summary>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddPlatformAnalogs(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => PlatformCatalog.Default);
        return services;
    }
}
