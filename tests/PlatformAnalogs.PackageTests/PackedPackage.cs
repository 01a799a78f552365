using System.Globalization;

namespace PlatformAnalogs.PackageTests;

/// <summary>The package, packed once with a version of its own, in a folder that serves as feed, and the apps that use it.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly Lazy<string> _installed = new(() => Command.Run(Path.GetTempPath(), "dotnet", "nuget", "locals", "global-packages", "--list").Split(": ")[1].Trim());

    private readonly Lazy<string> _everything;

    public PackedPackage()
    {
        _everything = new(() => RunConsumer("Everything"));
        Folder = Directory.CreateTempSubdirectory("platform-analogs-").FullName;
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Pack("PlatformAnalogs");
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{Feed}\" /></packageSources></configuration>");
    }

    public string Folder { get; }

    public string Version { get; }

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>What the app that uses every public area prints, as an app is usually run.</summary>
    public string Everything => _everything.Value;

    private static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }
    }

    // A private cache: nothing is left behind in the machine's own, which only lends what it has of other packages.
    private string[] Properties =>
    [
        $"-p:TestedVersion={Version}", $"-p:RestorePackagesPath={Path.Combine(Folder, "cache")}",
        .. Directory.Exists(_installed.Value) ? [$"-p:RestoreFallbackFolders={_installed.Value}"] : Array.Empty<string>(),
    ];

    /// <summary>Packs a project of the repository into the feed.</summary>
    public void Pack(string project) =>
        Command.Run(Root, "dotnet", "pack", Path.Combine(Root, "src", project), "-c", "Release", "-o", Feed, $"-p:PackageVersion={Version}");

    /// <summary>Builds and runs an app that knows nothing but the package, and returns what it printed.</summary>
    /// <param name="name">The folder of the app.</param>
    /// <param name="project">The folder in it that has the app's project, where there are several.</param>
    public string RunConsumer(string name, string project = "") => Command.Run(Path.Combine(Copy(name, name), project), "dotnet", ["run", "-c", "Release", .. Properties]);

    /// <summary>Publishes an app for this machine and returns the path of its program, which needs no runtime.</summary>
    /// <param name="name">The folder of the app.</param>
    /// <param name="properties">How it is published.</param>
    public string Publish(string name, params string[] properties)
    {
        string app = Copy(name, $"{name}-{string.Join('-', properties)}");
        string output = Path.Combine(app, "published");
        Command.Run(app, "dotnet", ["publish", "-c", "Release", "--use-current-runtime", "--self-contained", "-o", output, .. properties.Select(property => "-p:" + property), .. Properties]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? "app.exe" : "app");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Copy(string name, string target)
    {
        string from = Path.Combine(AppContext.BaseDirectory, "Consumers", name), to = Path.Combine(Folder, target);
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }
}
