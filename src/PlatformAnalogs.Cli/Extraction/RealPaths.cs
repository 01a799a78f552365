namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Where a path leads once every link on it has been followed.</summary>
internal static class RealPaths
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>Whether a link ends at something. One that does not passes for a file on some systems.</summary>
    internal static bool LeadsNowhere(FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget is not null && !Directory.Exists(entry.FullName) && entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
    }

    internal static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        Stack<string> rest = new();
        Push(full[real.Length..]);
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            string next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target || ++links > MostLinks)
            {
                real = next;
                continue;
            }

            string followed = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(followed)!;
            Push(followed[real.Length..]);
        }

        return real;

        void Push(string relative)
        {
            foreach (string part in relative.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
                rest.Push(part);
        }
    }
}
