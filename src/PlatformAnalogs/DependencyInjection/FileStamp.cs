using Microsoft.Win32.SafeHandles;

namespace PlatformAnalogs.DependencyInjection;

/// <summary>
/// By what a changed file is told without reading it; read through an opened file, so that links are followed and lost permissions noticed.
/// </summary>
internal readonly record struct FileStamp(long Length, DateTime Written, string? Problem)
{
    internal static FileStamp Of(string path)
    {
        try
        {
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Sharing);
            return new FileStamp(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new FileStamp(0, default, problem.Message);
        }
    }

    internal static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, Sharing);

    // Nobody who writes, renames or deletes the file is kept from it.
    private const FileShare Sharing = FileShare.ReadWrite | FileShare.Delete;
}
