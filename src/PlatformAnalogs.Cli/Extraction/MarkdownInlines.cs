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

    /// <summary>Reads the content of a block.</summary>
    internal void Read(ContainerInline content)
    {
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
                page.Add(_shown.Contains(definition) && !_linked.Contains(definition) ? ReferenceKind.Image : ReferenceKind.Link, url, Start(definition.UrlSpan, url, definition.Span));
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
                Append(entity.Transcoded.AsSpan(), entity.Span);
                return false;
            // Amounts in dollars pass for formulas.
            case MathInline math:
                Append(math.Content.AsSpan(), math.Span);
                return false;
            case CodeInline:
                text.Space();
                return false;
            case HtmlInline tag:
                html.Read(tag.Tag.AsMemory(), tag.Span.Start);
                return false;
            case AutolinkInline link:
                if (!link.IsEmail)
                    page.Add(ReferenceKind.Link, link.Url, link.Span.Start + 1);
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
                Append(mark, new SourceSpan(delimiter.Span.Start, delimiter.Span.Start + mark.Length - 1));
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
            page.Add(link.IsImage ? ReferenceKind.Image : ReferenceKind.Link, url, Start(link.UrlSpan, url, link.Span));
        if (link.IsImage)
            text.Space();
        else if (link.Url is { Length: > 0 })
            _links.Push((link, text.Length));
    }

    // A bare address goes on until the next space, which Chinese text has none of: its punctuation ends it as well.
    private void AddBare(LinkInline link)
    {
        ReadOnlySpan<char> written = page.Source.AsSpan(link.Span.Start, link.Span.Length);
        ReadOnlySpan<char> address = AddressSearch.UntilEnd(written);
        page.Add(ReferenceKind.Link, link.Url.AsSpan()[..^(written.Length - address.Length)], link.Span.Start);
        text.Space();
        Append(written[address.Length..], new SourceSpan(link.Span.Start + address.Length, link.Span.End));
    }

    private void Append(ReadOnlySpan<char> content, SourceSpan span)
    {
        if (html.IsUnread || content.IsEmpty)
            return;
        int start = Math.Clamp(span.Start, 0, page.Source.Length);
        int length = Math.Clamp(span.Length, 0, page.Source.Length - start);
        // Escapes and the padding of table cells belong to the span but not to the content.
        int within = length == content.Length ? 0 : Math.Max(0, page.Source.AsSpan(start, length).IndexOf(content));
        text.Append(content, start + within, length - within);
    }

    private int Start(SourceSpan address, string url, SourceSpan whole)
    {
        ReadOnlySpan<char> source = page.Source;
        int start = address.Start;
        if (start < 0 || start >= source.Length)
            return Math.Max(0, whole.Start);
        return source[start] == '<' && !url.StartsWith('<') ? start + 1 : start;
    }
}
