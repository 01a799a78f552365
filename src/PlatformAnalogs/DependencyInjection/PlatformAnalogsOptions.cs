using PlatformAnalogs.DependencyInjection;

namespace PlatformAnalogs;

/// <summary>What the catalog of an app is made of. Each method returns these options, so that calls chain.</summary>
public sealed class PlatformAnalogsOptions
{
    private readonly List<CatalogOverlay> _overlays = [];

    private readonly List<Action<IServiceProvider, Exception>> _reports = [];

    internal PlatformAnalogsOptions()
    {
    }

    internal IReadOnlyList<CatalogOverlay> Overlays => _overlays;

    internal IReadOnlyList<Action<IServiceProvider, Exception>> Reports => _reports;

    internal Func<IServiceProvider, PlatformCatalog> Start { get; private set; } = static _ => PlatformCatalog.Default;

    /// <summary>How long lies between two looks at the watched files.</summary>
    internal TimeSpan LooksEvery { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Lays a file over the catalog, and over the overlays that were added before it.</summary>
    /// <param name="path">
    /// The file, by which problems and <see cref="PlatformCatalog.Layers"/> call it. A relative path counts from the directory that is current
    /// when this method is called.
    /// </param>
    /// <param name="optional">Whether the file may be missing, as if it were empty. A file that is there and bad is a problem all the same.</param>
    /// <param name="reloadOnChange">
    /// Whether the catalog is made anew when the file changes, appears or goes: <see cref="IPlatformCatalogProvider"/> then has the new one. The file
    /// is looked at twice a second, and counts as changed once its length and time of writing differ and stayed so for one look, so that what is
    /// written in parts is read whole. Works with files that are replaced, behind links, and on shares. A change that makes no catalog is told to
    /// <see cref="OnReloadProblem"/>, and the last good catalog stays.
    /// </param>
    public PlatformAnalogsOptions AddOverlayFile(string path, bool optional = false, bool reloadOnChange = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string fullPath = Path.GetFullPath(path);
        _overlays.Add(new CatalogOverlay(path, () => FileStamp.Open(fullPath)) { FullPath = fullPath, Optional = optional, Watched = reloadOnChange });
        return this;
    }

    /// <summary>Lays a document over the catalog, and over the overlays that were added before it.</summary>
    /// <param name="name">What problems and <see cref="PlatformCatalog.Layers"/> call it.</param>
    /// <param name="open">
    /// Opens the document, in UTF-8, from its beginning. Called when the catalog is made, and again whenever a watched file changed; the stream is
    /// closed after it was read.
    /// </param>
    public PlatformAnalogsOptions AddOverlay(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        _overlays.Add(new CatalogOverlay(name, open));
        return this;
    }

    /// <summary>The catalog over which the overlays are laid, in place of <see cref="PlatformCatalog.Default"/>. Of several calls the last one counts.</summary>
    /// <param name="catalog">Makes it. Called once, when the catalog is first resolved.</param>
    public PlatformAnalogsOptions StartFrom(Func<IServiceProvider, PlatformCatalog> catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Start = catalog;
        return this;
    }

    /// <summary>
    /// Tells of a change that makes no catalog: a <see cref="CatalogFormatException"/> with file, line and what was expected; an
    /// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where a file is missing or cannot be read. The last good catalog stays in
    /// use. One problem is told once, until there is another one or none. Also tells what a handler of <see cref="IPlatformCatalogProvider.Changed"/> threw.
    /// <para>To the log of the app:</para>
    /// <code>
    /// options.OnReloadProblem((services, problem) =>
    ///     services.GetRequiredService&lt;ILogger&lt;PlatformCatalog&gt;&gt;().LogError("An overlay stays as it was: {Problem}", problem.Message));
    /// </code>
    /// </summary>
    /// <param name="report">
    /// Given the services of the app, such as its loggers, and the problem. Called on a thread of the pool; what it throws is ignored.
    /// </param>
    public PlatformAnalogsOptions OnReloadProblem(Action<IServiceProvider, Exception> report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _reports.Add(report);
        return this;
    }
}
