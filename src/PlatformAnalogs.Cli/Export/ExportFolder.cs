namespace PlatformAnalogs.Cli.Export;

/// <summary>A folder that has all files of an export or none that is half written.</summary>
internal static class ExportFolder
{
    private const string Marker = ".export-";

    /// <summary>Has files written into a temporary folder and, once all are, put into their place.</summary>
    /// <param name="folder">Where they belong: a folder that is empty or not there yet.</param>
    /// <param name="force">Whether files of an earlier export there may be replaced. Others are left alone all the same.</param>
    /// <param name="own">The names of all files that an export may have.</param>
    /// <param name="last">The one of them that stands for all: where it is, all are.</param>
    /// <param name="write">Writes the files into the folder that it is given.</param>
    /// <exception cref="CommandException">The folder is not empty, or it cannot be written.</exception>
    internal static void Write(string folder, bool force, IReadOnlySet<string> own, string last, Action<string> write)
    {
        string? temporary = null;
        try
        {
            string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            bool exists = Directory.Exists(target);
            if (File.Exists(target))
                throw new CommandException(Session.WrongUsage, $"cannot export into {folder}: it is a file");
            if (exists && !force && Directory.EnumerateFileSystemEntries(target).Any())
                throw new CommandException(Session.WrongUsage, $"{folder} is not empty; --force replaces the files of an earlier export there and leaves all others alone");

            // Within a folder that is there: what is beside it may be another disk, from which files cannot be moved in one step.
            temporary = exists ? Path.Combine(target, Marker + Path.GetRandomFileName()) : target + Marker + Path.GetRandomFileName();
            Directory.CreateDirectory(temporary);
            write(temporary);
            if (exists)
                Replace(target, temporary, own, last);
            else
                Directory.Move(temporary, target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException(Session.WrongUsage, $"cannot export into {folder}: {problem.Message}");
        }
        finally
        {
            Remove(temporary);
        }
    }

    private static void Remove(string? temporary)
    {
        try
        {
            if (temporary is not null && Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What is left over is named as what it is; why the export failed matters more.
        }
    }

    private static void Replace(string target, string temporary, IReadOnlySet<string> own, string last)
    {
        File.Delete(Path.Combine(target, last));
        foreach (string name in own)
            File.Delete(Path.Combine(target, name));
        foreach (string name in own.Where(name => name != last).Append(last).Where(name => File.Exists(Path.Combine(temporary, name))))
            File.Move(Path.Combine(temporary, name), Path.Combine(target, name));
    }
}
