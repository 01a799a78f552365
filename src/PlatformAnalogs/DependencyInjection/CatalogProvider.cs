namespace PlatformAnalogs.DependencyInjection;

/// <summary>
/// The catalog of an app, made anew when a watched file changed. Files are looked at in intervals rather than listened to: notices of the
/// system do not reach across shares and swapped links, end with their directory, and are few for all processes of a user together.
/// </summary>
internal sealed class CatalogProvider : IPlatformCatalogProvider, IDisposable
{
    private readonly IServiceProvider _services;
    private readonly PlatformCatalog _start;
    private readonly CatalogOverlay[] _overlays;
    private readonly Action<IServiceProvider, Exception>[] _reports;
    private readonly string[] _watched;
    private readonly TimeSpan _interval;
    private readonly Timer? _timer;
    private volatile PlatformCatalog _current;
    private volatile bool _disposed;

    // As the files were when last looked at, and when last read.
    private FileStamp[] _seen, _read;
    private string? _told;

    internal CatalogProvider(IServiceProvider services, PlatformAnalogsOptions options)
    {
        _services = services;
        _start = options.Start(services) ?? throw new InvalidOperationException($"{nameof(PlatformAnalogsOptions.StartFrom)} gave null; a catalog was expected.");
        _overlays = [.. options.Overlays];
        _reports = [.. options.Reports];
        _watched = [.. _overlays.Where(overlay => overlay.Watched).Select(overlay => overlay.FullPath!).Distinct()];
        _interval = options.LooksEvery;
        // Before they are read, so that a change while they are is seen.
        _seen = _read = Stamps();
        _current = Make();
        if (_watched.Length == 0)
            return;
        // Whoever resolves the catalog first, such as a request, is not to be kept alive by it.
        using AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        _timer = new Timer(static provider => ((CatalogProvider)provider!).LookAndWait(), this, Timeout.Infinite, Timeout.Infinite);
        Wait();
    }

    public event EventHandler<PlatformCatalog>? Changed;

    public PlatformCatalog Current => _current;

    public void Dispose()
    {
        _disposed = true;
        _timer?.Dispose();
    }

    /// <summary>Looks at the files once; never throws, and never runs twice at a time.</summary>
    internal void Look()
    {
        FileStamp[] stamps = Stamps();
        bool still = stamps.AsSpan().SequenceEqual(_seen);
        _seen = stamps;
        if (!still || stamps.AsSpan().SequenceEqual(_read))
            return;

        _read = stamps;
        try
        {
            PlatformCatalog catalog = Make();
            _told = null;
            if (catalog.ContentHash != _current.ContentHash)
                Swap(catalog);
        }
        catch (Exception problem)
        {
            string words = $"{problem.GetType()}: {problem.Message}";
            if (words != _told)
                Report(problem);
            _told = words;
            // What is wrong with a document ends with another one; what the reading met may pass without a trace in the files.
            if (problem is not CatalogFormatException && Array.TrueForAll(stamps, stamp => stamp.Problem is null))
                _read = [];
        }
    }

    private void LookAndWait()
    {
        Look();
        Wait();
    }

    // From the end of one look to the next, so that a slow one is not overtaken.
    private void Wait() => _timer!.Change(_interval, Timeout.InfiniteTimeSpan);

    private FileStamp[] Stamps() => Array.ConvertAll(_watched, FileStamp.Of);

    private PlatformCatalog Make()
    {
        List<(string, byte[])> documents = [];
        foreach (CatalogOverlay overlay in _overlays)
        {
            if (overlay.Read() is { } document)
                documents.Add((overlay.Name, document));
        }

        return documents.Count == 0 ? _start : _start.With(documents);
    }

    private void Swap(PlatformCatalog catalog)
    {
        if (_disposed)
            return;
        _current = catalog;
        foreach (EventHandler<PlatformCatalog> handler in Delegate.EnumerateInvocationList(Changed))
        {
            try
            {
                handler(this, catalog);
            }
            catch (Exception problem)
            {
                Report(problem);
            }
        }
    }

    private void Report(Exception problem)
    {
        if (_disposed)
            return;
        foreach (Action<IServiceProvider, Exception> report in _reports)
        {
            try
            {
                report(_services, problem);
            }
            catch (Exception)
            {
                // There is nobody left to tell, and the watching goes on.
            }
        }
    }
}
