namespace PlatformAnalogs.DependencyInjection;

/// <summary>A catalog that the app registered itself, and that stays.</summary>
internal sealed class FixedCatalogProvider(PlatformCatalog catalog) : IPlatformCatalogProvider
{
    public event EventHandler<PlatformCatalog>? Changed
    {
        add { }
        remove { }
    }

    public PlatformCatalog Current => catalog;
}
