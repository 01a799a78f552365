namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What is wrong with a file or folder, in words for a person.</summary>
internal static class FileProblems
{
    internal const string Missing = "does not exist";
    internal const string LeadsNowhere = "a link that leads nowhere";

    /// <summary>Whether an exception is about the file rather than about this program.</summary>
    internal static bool IsOfFile(Exception problem) => problem is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    internal static string Words(Exception problem) => problem switch
    {
        UnauthorizedAccessException or System.Security.SecurityException => "no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => Missing,
        _ => "cannot be read: " + problem.Message,
    };
}
