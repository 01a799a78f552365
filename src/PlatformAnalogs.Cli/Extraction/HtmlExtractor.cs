namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Reads HTML and XHTML documents.</summary>
internal static class HtmlExtractor
{
    /// <summary>What a document refers to.</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="source">Its text.</param>
    /// <param name="isXml">Whether its tags may close themselves.</param>
    internal static ExtractedDocument Extract(string name, string source, bool isXml = false)
    {
        PageBuilder page = new(name, source);
        HtmlReader reader = new(page, new TextCollector(page), isXml);
        reader.Read(source.AsMemory(), 0);
        reader.Close();
        return page.Build();
    }
}
