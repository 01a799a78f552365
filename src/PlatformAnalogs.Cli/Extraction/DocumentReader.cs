using System.Globalization;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Reads documents, each as what its name says that it is.</summary>
/// <param name="largest">How many bytes of a file are read; a larger one is not.</param>
internal sealed class DocumentReader(int largest = DocumentReader.LargestByDefault)
{
    /// <summary>What is read of a folder; other files are read when they are named.</summary>
    internal static readonly IReadOnlyList<string> Extensions = [".html", ".htm", ".xhtml", ".md", ".markdown", ".mdx", ".txt"];

    private const int LargestByDefault = 64 * Mega;
    private const int Mega = 1024 * 1024;

    /// <summary>Reads a document. Whatever is wrong with it is said in the result.</summary>
    internal ExtractedDocument Read(FoundDocument document)
    {
        ArraySegment<byte> bytes;
        try
        {
            if (ReadBytes(document.Path) is not { } read)
                return Unread(document, string.Create(CultureInfo.InvariantCulture, $"larger than the {Size(largest)} that are read"));
            bytes = read;
        }
        catch (Exception problem) when (FileProblems.IsOfFile(problem))
        {
            return Unread(document, Directory.Exists(document.Path) ? "a folder, not a file" : FileProblems.Words(problem));
        }

        if (TextDecoder.IsBinary(bytes))
            return Unread(document, "binary, not read");
        string extension = Path.GetExtension(document.Name).ToLowerInvariant();
        bool isHtml = extension is ".html" or ".htm" or ".xhtml";
        string source = TextDecoder.Decode(bytes, isHtml);
        return extension switch
        {
            ".html" or ".htm" or ".xhtml" => HtmlExtractor.Extract(document.Name, source, isXml: extension == ".xhtml"),
            ".md" or ".markdown" or ".mdx" => MarkdownExtractor.Extract(document.Name, source, isMdx: extension == ".mdx"),
            _ => PlainTextExtractor.Extract(document.Name, source),
        };
    }

    private static ExtractedDocument Unread(FoundDocument document, string message) => new(document.Name, null, new DocumentProblem(document.Name, message));

    private static string Size(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes < Mega ? bytes : bytes / Mega)} {(bytes < Mega ? "bytes" : "MB")}");

    // A device has no length to go by, and a file may grow while it is read.
    private ArraySegment<byte>? ReadBytes(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.Length > largest)
            return null;
        // One more byte than expected, so that the end shows without a larger buffer.
        byte[] bytes = new byte[Math.Max(file.Length + 1, 4096)];
        int length = 0;
        while (file.Read(bytes, length, bytes.Length - length) is > 0 and int read)
        {
            length += read;
            if (length > largest)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, bytes.Length * 2);
        }

        return new ArraySegment<byte>(bytes, 0, length);
    }
}
