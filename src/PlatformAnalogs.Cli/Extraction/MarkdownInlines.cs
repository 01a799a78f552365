using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Reads what stands within a block of Markdown.</summary>
internal sealed class MarkdownInlines(PageBuilder page, TextCollector text, HtmlReader html)
{
    private readonly HashSet<LinkReferenceDefinition> _linked = [];
    private readonly HashSet<LinkReferenceDefinition> _shown = [];
    private readonly Stack<(LinkInline Link, int TextLength)> _links = new();
    private int _shift;

    /// <summary>Reads the content of a block.</summary>
    /// <param name="content">The content.</param>
    /// <param name="start">Where it begins in the document; the parser may have lost its place.</param>
    internal void Read(ContainerInline content, int start)
    {
        _shift = start - content.Span.Start;
        // By its pointers rather than by recursion: emphasis and links nest as deep as somebody likes.
        Inline? inline = content.FirstChild;
        while (inline is not null)
        {
            if (Enter(inline) && inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                continue;
            }

            Leave(inline);
            while (inline.NextSibling is null)
            {
                inline = inline.Parent;
                if (inline is null || ReferenceEquals(inline, content))
                    return;
                Leave(inline);
            }

            inline = inline.NextSibling;
        }
    }

    /// <summary>Adds the addresses that are defined apart from the links that use them, each where it stands.</summary>
    internal void AddDefinitions(IEnumerable<LinkReferenceDefinition> definitions)
    {
        foreach (LinkReferenceDefinition definition in definitions)
        {
            if (definition.Url is { } url)
                page.Add(_shown.Contains(definition) && !_linked.Contains(definition) ? ReferenceKind.Image : ReferenceKind.Link, url, Start(definition.UrlSpan.Start, url));
        }
    }

    private bool Enter(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), literal.Span);
                return false;
            case HtmlEntityInline entity:
                if (!html.IsUnread)
                    text.Append(entity.Transcoded.AsSpan(), entity.Span.Start + _shift, entity.Span.Length);
                return false;
            // Amounts in dollars pass for formulas.
            case MathInline math:
                Append(math.Content.AsSpan(), math.Span);
                return false;
            case CodeInline:
                text.Space();
                return false;
            case HtmlInline tag:
                html.Read(Markup(tag), tag.Span.Start + _shift);
                return false;
            case AutolinkInline link:
                if (!link.IsEmail)
                    page.Add(ReferenceKind.Link, link.Url, link.Span.Start + _shift + 1);
                text.Space();
                return false;
            case LinkInline { IsAutoLink: true } bare:
                AddBare(bare);
                return false;
            case LinkInline link:
                Add(link);
                return !link.IsImage;
            // A bracket or asterisk that opened nothing is text.
            case DelimiterInline delimiter:
                string mark = delimiter.ToLiteral();
                Append(mark, delimiter.Span);
                return true;
            default:
                return true;
        }
    }

    private void Leave(Inline inline)
    {
        if (_links.TryPeek(out (LinkInline Link, int TextLength) link) && ReferenceEquals(link.Link, inline))
        {
            _links.Pop();
            if (text.Length > link.TextLength)
                text.DropRepeated(link.TextLength, link.Link.Url!);
        }
    }

    private void Add(LinkInline link)
    {
        if (link.Reference is { } definition)
            (link.IsImage ? _shown : _linked).Add(definition);
        else if (link.Url is { } url)
            page.Add(link.IsImage ? ReferenceKind.Image : ReferenceKind.Link, url, Start(link.UrlSpan.Start + _shift, url));
        if (link.IsImage)
            text.Space();
        else if (link.Url is { Length: > 0 })
            _links.Push((link, text.Length));
    }

    // A bare address goes on until the next space, which Chinese text has none of: its punctuation ends it as well.
    private void AddBare(LinkInline link)
    {
        ReadOnlySpan<char> written = link.FirstChild is LiteralInline literal ? literal.Content.AsSpan() : link.Url;
        ReadOnlySpan<char> address = AddressSearch.UntilEnd(written);
        page.Add(ReferenceKind.Link, link.Url.AsSpan()[..^(written.Length - address.Length)], Place(address, link.Span));
        text.Space();
        Append(written[address.Length..], link.Span);
    }

    private void Append(ReadOnlySpan<char> content, SourceSpan span)
    {
        if (!html.IsUnread && !content.IsEmpty)
            text.Append(content, Place(content, span), content.Length);
    }

    // Spans hold escapes and the padding of cells too.
    private int Place(ReadOnlySpan<char> content, SourceSpan span)
    {
        ReadOnlySpan<char> source = page.Source;
        int start = Math.Clamp(span.Start + _shift, 0, source.Length);
        int end = Math.Clamp(span.End + _shift + 1, start, source.Length);
        return source[start..].StartsWith(content) ? start : start + Math.Max(0, source[start..end].IndexOf(content));
    }

    // A tag that goes on in the next line has lost its indent and the marks of quotes: blanks in their place keep its attributes in theirs.
    private ReadOnlyMemory<char> Markup(HtmlInline tag)
    {
        if (!tag.Tag.Contains('\n') || _shift != 0 || tag.Span.Start < 0 || tag.Span.End >= page.Source.Length)
            return tag.Tag.AsMemory();
        char[] markup = page.Source.AsSpan(tag.Span.Start, tag.Span.Length).ToArray();
        int start = 0;
        foreach (ReadOnlySpan<char> line in tag.Tag.AsSpan().EnumerateLines())
        {
            int end = markup.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and int length ? start + length : markup.Length;
            markup.AsSpan(start, Math.Max(0, end - start - line.Length)).Fill(' ');
            start = Math.Min(markup.Length, end + (markup.AsSpan(end).StartsWith("\r\n") ? 2 : 1));
        }

        return markup;
    }

    private int Start(int address, string url)
    {
        int start = Math.Clamp(address, 0, page.Source.Length);
        return start < page.Source.Length && page.Source[start] == '<' && !url.StartsWith('<') ? start + 1 : start;
    }
}
