namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Finds the documents under the paths of a command line: a file is one whatever it is called, a folder stands for those in it that <c>.gitignore</c> files do not ignore.</summary>
internal sealed class DocumentFinder
{
    private static readonly HashSet<string> Extensions = new(DocumentReader.Extensions, StringComparer.OrdinalIgnoreCase);

    private readonly IgnoreRules _excludes;
    private readonly List<FoundDocument> _documents = [];
    private readonly List<DocumentProblem> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Stack<Folder> _folders = new();
    private readonly Queue<(FileSystemInfo Link, Folder In)> _links = new();

    private DocumentFinder(IReadOnlyList<string> excludes) => _excludes = IgnoreRules.Of(excludes);

    /// <summary>Finds the documents.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="excludes">Patterns, written like those of a <c>.gitignore</c>, of what to leave out.</param>
    internal static FoundDocuments Find(IReadOnlyList<string> paths, IReadOnlyList<string> excludes)
    {
        DocumentFinder finder = new(excludes);
        foreach (string path in paths)
            finder.Start(path);
        return new FoundDocuments(
            [.. finder._documents.OrderBy(document => document.Name, StringComparer.Ordinal)],
            [.. finder._problems.OrderBy(problem => problem.Name, StringComparer.Ordinal)]);
    }

    private void Start(string path)
    {
        string name = NameOf(path);
        if (path.Length > 0 && RealPaths.LeadsNowhere(new FileInfo(path)))
        {
            _problems.Add(new DocumentProblem(name, FileProblems.LeadsNowhere));
        }
        else if (File.Exists(path))
        {
            if (_excludes.Ignores(name, isFolder: false) != true)
                Add(path, name, RealPaths.Of(path));
        }
        else if (Directory.Exists(path))
        {
            StartFolder(path, name);
        }
        else
        {
            _problems.Add(new DocumentProblem(name, FileProblems.Missing));
        }
    }

    private void StartFolder(string path, string name)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string top = IgnoreScope.TopOf(full);
        string fromTop = top == full ? "" : Path.GetRelativePath(top, full).Replace(Path.DirectorySeparatorChar, '/');
        IgnoreScope? scope = null;
        string above = "";
        foreach (string part in fromTop.Length == 0 ? [] : fromTop.Split('/'))
        {
            scope = WithRulesOf(Path.Combine(top, above), above, above.Length == 0 ? "." : above, scope);
            above = above.Length == 0 ? part : above + "/" + part;
        }

        _folders.Push(new Folder(full, name, "", fromTop, RealPaths.Of(full), scope));
        // What is really there first, so that a document is called by where it lies rather than by a link to it.
        while (true)
        {
            if (_folders.TryPop(out Folder? folder))
                Search(folder);
            else if (_links.TryDequeue(out (FileSystemInfo Link, Folder In) link))
                Follow(link.Link, link.In);
            else
                return;
        }
    }

    private void Search(Folder folder)
    {
        if (!_seen.Add(folder.Real))
            return;
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder.Path).GetFileSystemInfos();
        }
        catch (Exception problem) when (FileProblems.IsOfFile(problem))
        {
            _problems.Add(new DocumentProblem(folder.Name.Length == 0 ? "." : folder.Name, FileProblems.Words(problem)));
            return;
        }

        if (Array.Exists(entries, entry => entry.Name == IgnoreScope.FileName))
            folder = folder with { Scope = WithRulesOf(folder.Path, folder.FromTop, folder.Name, folder.Scope) };
        foreach (FileSystemInfo entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.LinkTarget is not null)
                _links.Enqueue((entry, folder));
            else if (entry is DirectoryInfo)
                Enter(entry, folder, Path.Combine(folder.Real, entry.Name));
            else if (Extensions.Contains(entry.Extension) && !IsLeftOut(entry.Name, folder, isFolder: false))
                Add(entry.FullName, Join(folder.Name, entry.Name), Path.Combine(folder.Real, entry.Name));
        }
    }

    private void Follow(FileSystemInfo link, Folder folder)
    {
        if (Directory.Exists(link.FullName))
            Enter(link, folder, RealPaths.Of(link.FullName));
        else if (!Extensions.Contains(link.Extension) || IsLeftOut(link.Name, folder, isFolder: false))
            return;
        else if (RealPaths.LeadsNowhere(link))
            _problems.Add(new DocumentProblem(Join(folder.Name, link.Name), FileProblems.LeadsNowhere));
        else
            Add(link.FullName, Join(folder.Name, link.Name), RealPaths.Of(link.FullName));
    }

    private void Enter(FileSystemInfo entry, Folder folder, string real)
    {
        if (entry.Name != ".git" && !IsLeftOut(entry.Name, folder, isFolder: true))
            _folders.Push(new Folder(entry.FullName, Join(folder.Name, entry.Name), Join(folder.FromStart, entry.Name), Join(folder.FromTop, entry.Name), real, folder.Scope));
    }

    private bool IsLeftOut(string name, Folder folder, bool isFolder) =>
        IgnoreScope.Ignores(folder.Scope, Join(folder.FromTop, name), isFolder)
        // People write what to leave out as they see it: beneath the folder that they named, or as findings call it.
        || _excludes.Ignores(Join(folder.FromStart, name), isFolder) == true
        || _excludes.Ignores(Join(folder.Name, name).TrimStart('/'), isFolder) == true;

    private void Add(string path, string name, string real)
    {
        if (_seen.Add(real))
            _documents.Add(new FoundDocument(path, name));
    }

    private IgnoreScope? WithRulesOf(string folder, string fromTop, string name, IgnoreScope? outer)
    {
        string file = Path.Combine(folder, IgnoreScope.FileName);
        if (!File.Exists(file))
            return outer;
        try
        {
            return new IgnoreScope(outer, IgnoreRules.Parse(File.ReadAllText(file)), fromTop);
        }
        catch (Exception problem) when (FileProblems.IsOfFile(problem))
        {
            _problems.Add(new DocumentProblem(Join(name, IgnoreScope.FileName), FileProblems.Words(problem)));
            return outer;
        }
    }

    /// <summary>What a path is called in findings; empty for the current folder.</summary>
    internal static string NameOf(string path)
    {
        string name = path.Replace(Path.DirectorySeparatorChar, '/');
        while (name.StartsWith("./", StringComparison.Ordinal))
            name = name[2..].TrimStart('/');
        while (name.Length > 1 && (name.EndsWith('/') || name.EndsWith("/.", StringComparison.Ordinal)))
            name = name[..^1];
        return name == "." ? "" : name;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder.EndsWith('/') ? folder + name : folder + "/" + name;

    /// <summary>A folder to search.</summary>
    /// <param name="Path">Where it lies.</param>
    /// <param name="Name">What it is called in findings.</param>
    /// <param name="FromStart">Its path beneath the folder that was named.</param>
    /// <param name="FromTop">Its path beneath the topmost folder whose <c>.gitignore</c> counts.</param>
    /// <param name="Real">Where it lies once links are followed.</param>
    /// <param name="Scope">The rules that hold in it.</param>
    private sealed record Folder(string Path, string Name, string FromStart, string FromTop, string Real, IgnoreScope? Scope);
}
