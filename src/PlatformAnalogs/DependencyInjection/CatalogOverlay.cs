namespace PlatformAnalogs.DependencyInjection;

/// <summary>One overlay of an app: what it is called and where it comes from.</summary>
internal sealed record CatalogOverlay(string Name, Func<Stream> Open)
{
    /// <summary>Of a file.</summary>
    internal string? FullPath { get; init; }

    internal bool Optional { get; init; }

    internal bool Watched { get; init; }

    /// <summary>The document; null where it is missing and may be.</summary>
    internal byte[]? Read()
    {
        try
        {
            using Stream document = Open() ?? throw new InvalidOperationException($"The overlay '{Name}' was opened as null; a stream was expected.");
            return PlatformCatalog.Bytes(document);
        }
        catch (Exception missing) when (FullPath is not null && missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Optional
                ? null
                : throw new FileNotFoundException($"The overlay '{Name}' is missing: there is no file {FullPath}. If it may be missing, add it with optional: true.", FullPath, missing);
        }
    }
}
