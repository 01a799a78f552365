namespace PlatformAnalogs;

/// <summary>
/// The catalog of an app as it is now. Inject this in place of <see cref="PlatformCatalog"/> where overlays are reloaded, and ask for
/// <see cref="Current"/> once a request or piece of work, so that all its answers are of one catalog. Safe to share between threads.
/// </summary>
public interface IPlatformCatalogProvider
{
    /// <summary>The catalog: the last one of which all overlays could be read. Always the same one where nothing is reloaded.</summary>
    PlatformCatalog Current { get; }

    /// <summary>
    /// Raised after another catalog became <see cref="Current"/>, with that catalog, on a thread of the pool. Not raised where files were written
    /// anew as they were.
    /// </summary>
    event EventHandler<PlatformCatalog>? Changed;
}
