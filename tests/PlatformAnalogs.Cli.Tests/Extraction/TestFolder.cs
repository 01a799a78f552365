using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("documents-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string At(string name) => System.IO.Path.Combine(Path, name);

    internal TestFolder With(string name, string text = "x")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return this;
    }

    internal TestFolder WithLink(string name, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.CreateSymbolicLink(At(name), target);
        return this;
    }

    /// <summary>What is found in the folder, or under paths in it, named from it.</summary>
    internal (string[] Names, string[] Problems) Find(string[]? paths = null, params string[] excludes)
    {
        FoundDocuments found = DocumentFinder.Find(paths is null ? [Path] : [.. paths.Select(At)], excludes);
        return ([.. found.Documents.Select(document => Local(document.Name))], [.. found.Problems.Select(problem => $"{Local(problem.Name)}: {problem.Message}")]);
    }

    private string Local(string name) => name.StartsWith(Path + "/", StringComparison.Ordinal) ? name[(Path.Length + 1)..] : name;
}
