using System.Diagnostics;
using System.Globalization;

namespace PlatformAnalogs.PackageTests;

/// <summary>The package, packed once with a version of its own, in a folder that serves as feed.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("platform-analogs-").FullName;
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Run(Root, "pack", Path.Combine(Root, "src", "PlatformAnalogs"), "-c", "Release", "-o", Feed, $"-p:PackageVersion={Version}");
    }

    public string Folder { get; }

    public string Version { get; }

    public string Feed => Path.Combine(Folder, "feed");

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

    /// <summary>Builds and runs an app that knows nothing but the package, and returns what it printed.</summary>
    public string RunConsumer(string name)
    {
        string app = Path.Combine(Folder, name);
        Directory.CreateDirectory(app);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumers", name)))
            File.Copy(file, Path.Combine(app, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(app, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{Feed}\" /></packageSources></configuration>");
        // A private cache: the machine's own could serve an older package.
        return Run(app, "run", "-c", "Release", $"-p:TestedVersion={Version}", $"-p:RestorePackagesPath={Path.Combine(Folder, "cache")}");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test host sets for itself is not for the builds that it starts.
        foreach (string variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(variable);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.Result}");
    }
}
