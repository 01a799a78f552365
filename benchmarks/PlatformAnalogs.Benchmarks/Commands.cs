using System.Diagnostics;

namespace PlatformAnalogs.Benchmarks;

/// <summary>Other programs, run to their end.</summary>
internal static class Commands
{
    /// <summary>The folder of the repository.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>What a program printed.</summary>
    /// <exception cref="InvalidOperationException">It failed; with all that it printed.</exception>
    internal static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.Result}");
    }

    /// <summary>Whether a program is installed.</summary>
    internal static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(directory => File.Exists(Path.Combine(directory, program)));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PlatformAnalogs.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run in a folder of the repository.");
    }
}
