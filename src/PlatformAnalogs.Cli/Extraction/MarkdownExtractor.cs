using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Diagrams;
using Markdig.Extensions.MediaLinks;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Reads Markdown, with the HTML, the front matter and the components of MDX in it.</summary>
internal sealed class MarkdownExtractor
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly PageBuilder _page;
    private readonly bool _isMdx;
    private readonly TextCollector _text;
    private readonly HtmlReader _html;
    private readonly MarkdownInlines _inlines;

    private MarkdownExtractor(PageBuilder page, bool isMdx)
    {
        _page = page;
        _isMdx = isMdx;
        _text = new TextCollector(page);
        _html = new HtmlReader(page, _text, closesItself: isMdx);
        _inlines = new MarkdownInlines(page, _text, _html);
    }

    /// <summary>What a document refers to. Where its structure is beyond reading, it is read as plain text, with a problem.</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="source">Its text.</param>
    /// <param name="isMdx">Whether it may import and export, and its tags close themselves.</param>
    internal static ExtractedDocument Extract(string name, string source, bool isMdx = false)
    {
        PageBuilder page = new(name, source);
        try
        {
            int front = FrontMatter.LengthOfToml(source);
            if (front > 0)
                FrontMatter.Read(source.AsSpan(0, front), 0, page);
            MarkdownDocument document = Markdown.Parse(front > 0 ? FrontMatter.Blank(source, front) : source, Pipeline);
            new MarkdownExtractor(page, isMdx).Read(document);
            return page.Build();
        }
        // What a parser throws at a hostile document is its own affair; the addresses in it are still to be found.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return PlainTextExtractor.Extract(name, source, problem is ArgumentException ? "nested too deeply for Markdown; read as plain text" : $"cannot be read as Markdown ({problem.Message}); read as plain text");
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().UsePreciseSourceLocation();
        // These only make something for rendering; the names of headings take time that grows with their square.
        builder.Extensions.RemoveAll(extension => extension is AutoIdentifierExtension or AbbreviationExtension or MediaLinkExtension or DiagramExtension);
        return builder.Build();
    }

    private void Read(MarkdownDocument document)
    {
        List<LinkReferenceDefinition> definitions = [];
        Stack<Block> blocks = new();
        blocks.Push(document);
        while (blocks.TryPop(out Block? block))
        {
            switch (block)
            {
                case LinkReferenceDefinition definition:
                    definitions.Add(definition);
                    break;
                case ContainerBlock container:
                    for (int i = container.Count - 1; i >= 0; i--)
                        blocks.Push(container[i]);
                    break;
                case YamlFrontMatterBlock front:
                    FrontMatter.Read(_page.Source.AsSpan(front.Span.Start, front.Span.Length), front.Span.Start, _page);
                    break;
                case HtmlBlock html:
                    _html.Read(Markup(html, out int offset), offset);
                    _html.Close();
                    break;
                case ParagraphBlock paragraph when _isMdx && IsModuleCode(paragraph):
                    ScriptScanner.Scan(_page.Source.AsSpan(paragraph.Span.Start, paragraph.Span.Length), paragraph.Span.Start, _page, ReferenceKind.Script);
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    _inlines.Read(inline, leaf is HeadingBlock heading ? TextStart(heading, inline.Span.Start) : inline.Span.Start);
                    _html.Close();
                    break;
            }
        }

        _inlines.AddDefinitions(definitions);
    }

    private bool IsModuleCode(ParagraphBlock paragraph)
    {
        ReadOnlySpan<char> text = _page.Source.AsSpan(paragraph.Span.Start);
        return text.StartsWith("import ") || text.StartsWith("export ");
    }

    // Behind a tab the parser counts from somewhere else.
    private int TextStart(HeadingBlock heading, int start)
    {
        if (heading.IsSetext)
            return start;
        ReadOnlySpan<char> text = _page.Source.AsSpan(heading.Span.Start + heading.Level);
        ReadOnlySpan<char> space = text[..^text.TrimStart(" \t").Length];
        return space.Contains('\t') ? heading.Span.Start + heading.Level + space.Length : start;
    }

    // As in the document, but what quotes and lists put before its lines is blank: everything keeps its place.
    private ReadOnlyMemory<char> Markup(HtmlBlock block, out int offset)
    {
        offset = block.Span.Start;
        char[] markup = _page.Source.AsSpan(offset, block.Span.Length).ToArray();
        int until = offset;
        for (int i = 0; i < block.Lines.Count; i++)
        {
            Markdig.Helpers.StringSlice line = block.Lines.Lines[i].Slice;
            if (line.Start > until && line.Start - offset <= markup.Length)
            {
                foreach (ref char c in markup.AsSpan(until - offset, line.Start - until))
                    c = c is '\r' or '\n' ? c : ' ';
            }

            until = Math.Max(until, line.End + 1);
        }

        return markup;
    }
}
