namespace PlatformAnalogs.Cli.Extraction;

/// <summary>The <c>.gitignore</c> of a folder, and those of the folders above it. The nearest that says something counts.</summary>
/// <param name="Outer">The one above.</param>
/// <param name="Rules">The rules of this folder.</param>
/// <param name="Folder">The folder, beneath the topmost.</param>
internal sealed record IgnoreScope(IgnoreScope? Outer, IgnoreRules Rules, string Folder)
{
    internal const string FileName = ".gitignore";

    /// <summary>Whether a path beneath the topmost folder is ignored.</summary>
    internal static bool Ignores(IgnoreScope? innermost, string path, bool isFolder)
    {
        for (IgnoreScope? scope = innermost; scope is not null; scope = scope.Outer)
        {
            string beneath = scope.Folder.Length == 0 ? path : path[(scope.Folder.Length + 1)..];
            if (scope.Rules.Ignores(beneath, isFolder) is { } ignored)
                return ignored;
        }

        return false;
    }

    /// <summary>The folder whose <c>.gitignore</c> is the topmost for a folder: that of its repository, or the folder itself outside any.</summary>
    internal static string TopOf(string folder)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            string repository = Path.Combine(above, ".git");
            if (Directory.Exists(repository) || File.Exists(repository))
                return above;
        }

        return folder;
    }
}
