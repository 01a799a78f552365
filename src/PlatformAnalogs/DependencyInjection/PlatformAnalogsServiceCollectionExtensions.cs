using Microsoft.Extensions.DependencyInjection.Extensions;
using PlatformAnalogs;
using PlatformAnalogs.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers PlatformAnalogs with a container, as singletons: <see cref="PlatformCatalog"/> and <see cref="IPlatformCatalogProvider"/>. Nothing is
/// opened or read before one of them is first resolved. Calls for one key add up, in their order.
/// </summary>
public static class PlatformAnalogsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PlatformCatalog.Default"/>, or what other calls add to it. Where the app registered a <see cref="PlatformCatalog"/> of
    /// its own before, that stays, and is the one of the <see cref="IPlatformCatalogProvider"/> too.
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddPlatformAnalogs(this IServiceCollection services) => Add(services, null, null);

    /// <summary>
    /// Registers a catalog with overlays. The injected <see cref="PlatformCatalog"/> is the catalog as it was when first resolved, for as long as
    /// the container lives; where overlays are reloaded, inject <see cref="IPlatformCatalogProvider"/>. Files are watched from then on until
    /// the container is disposed.
    /// <para>
    /// Resolving either throws what <see cref="PlatformCatalog.With(string[])"/> throws where an overlay is bad or cannot be read, and
    /// <see cref="FileNotFoundException"/> where one is missing that is not optional: resolve one at start to learn so then.
    /// </para>
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Says what the catalog is made of; called at once.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="InvalidOperationException">The app registered a catalog of its own before, which would stay without what is said here.</exception>
    public static IServiceCollection AddPlatformAnalogs(this IServiceCollection services, Action<PlatformAnalogsOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, null, configure);
    }

    /// <summary>As the others, under a key, so that an app can have several catalogs.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="serviceKey">The key; null means none.</param>
    /// <param name="configure">Says what the catalog is made of; called at once. Left out: <see cref="PlatformCatalog.Default"/>.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="InvalidOperationException">The app registered a catalog of its own under the key before, which would stay without what is said here.</exception>
    public static IServiceCollection AddKeyedPlatformAnalogs(this IServiceCollection services, object? serviceKey, Action<PlatformAnalogsOptions>? configure = null) =>
        Add(services, serviceKey, configure);

    private static IServiceCollection Add(IServiceCollection services, object? key, Action<PlatformAnalogsOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ServiceDescriptor? earlier = services.FirstOrDefault(service => service.ServiceType == typeof(PlatformAnalogsOptions) && Equals(service.ServiceKey, key));
        if (earlier is null && services.Any(service => service.ServiceType == typeof(PlatformCatalog) && Equals(service.ServiceKey, key)))
        {
            if (configure is not null)
            {
                throw new InvalidOperationException(
                    $"A {nameof(PlatformCatalog)} is registered already and would stay as it is. Leave that out, and give it to {nameof(PlatformAnalogsOptions.StartFrom)} of the options here.");
            }

            services.TryAddKeyedSingleton<IPlatformCatalogProvider>(key, (provider, asked) => new FixedCatalogProvider(Get<PlatformCatalog>(provider, asked)));
            return services;
        }

        PlatformAnalogsOptions options = (PlatformAnalogsOptions?)(key is null ? earlier?.ImplementationInstance : earlier?.KeyedImplementationInstance) ?? new();
        if (earlier is null)
        {
            services.AddKeyedSingleton(key, options);
            services.TryAddKeyedSingleton<IPlatformCatalogProvider>(key, (provider, _) => new CatalogProvider(provider, options));
            services.TryAddKeyedSingleton(key, static (provider, asked) => Get<IPlatformCatalogProvider>(provider, asked).Current);
        }

        configure?.Invoke(options);
        return services;
    }

    // A container need not know keys where there is none.
    private static T Get<T>(IServiceProvider services, object? key)
        where T : notnull => key is null ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(key);
}
