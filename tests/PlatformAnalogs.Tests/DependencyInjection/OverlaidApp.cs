using Microsoft.Extensions.DependencyInjection;
using PlatformAnalogs.DependencyInjection;

namespace PlatformAnalogs.Tests.DependencyInjection;

/// <summary>A small catalog with an overlay in a folder of its own; files are looked at when a test says so, not by a timer.</summary>
internal sealed class OverlaidApp : IDisposable
{
    internal const string Bad = """{"platforms": [{"id": "p", "name": []}]}""";

    private static readonly PlatformCatalog Start =
        TestCatalog.Of("""{"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"]}""");

    private readonly ServiceProvider _services;

    internal OverlaidApp(string content = "", bool optional = false, string file = "ours.json", Action<OverlaidApp>? arrange = null, Action<PlatformAnalogsOptions>? more = null)
    {
        Folder = Directory.CreateTempSubdirectory("platform-analogs-").FullName;
        File = Path.Combine(Folder, file);
        if (content.Length > 0)
            Write(content);
        arrange?.Invoke(this);
        _services = new ServiceCollection().AddPlatformAnalogs(options =>
        {
            options.LooksEvery = Timeout.InfiniteTimeSpan;
            options.StartFrom(_ => Start).AddOverlayFile(File, optional, reloadOnChange: true).OnReloadProblem((_, problem) => Problems.Add(problem));
            more?.Invoke(options);
        }).BuildServiceProvider();
        try
        {
            Provider.Changed += (_, catalog) => Changes.Add(catalog);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal string Folder { get; }

    internal string File { get; }

    internal List<Exception> Problems { get; } = [];

    internal List<PlatformCatalog> Changes { get; } = [];

    internal IServiceProvider Services => _services;

    internal IPlatformCatalogProvider Provider => _services.GetRequiredService<IPlatformCatalogProvider>();

    internal PlatformCatalog Current => Provider.Current;

    /// <summary>An overlay that gives the platform a name.</summary>
    internal static string Naming(string name) => $$"""{"platforms": [{"id": "p", "names": [{"text": "{{name}}", "language": "en", "kind": "nickname"}]}]}""";

    internal void Write(string content) => System.IO.File.WriteAllText(File, content);

    /// <summary>Looks at the files once.</summary>
    internal void Look() => ((CatalogProvider)Provider).Look();

    /// <summary>Looks until a change has been still for long enough to be read.</summary>
    internal void Settle()
    {
        Look();
        Look();
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
