using AngleSharp.Html.Parser.Tokens.Struct;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>What the content of a script or style element is to be read as.</summary>
internal enum HtmlContent
{
    /// <summary>Nothing that refers to anything.</summary>
    Unread,

    /// <summary>A style sheet.</summary>
    Style,

    /// <summary>A script.</summary>
    Script,

    /// <summary>JSON-LD.</summary>
    LinkedData,
}

/// <summary>The addresses in the attributes of a tag, and what each is for.</summary>
internal sealed class HtmlReferences(PageBuilder page)
{
    /// <summary>Adds what a tag refers to.</summary>
    /// <param name="element">The element.</param>
    /// <param name="tag">Its start tag.</param>
    /// <param name="markup">What the tag was read from.</param>
    /// <param name="offset">Where that stands in the document.</param>
    /// <param name="beforeContent">Whether nothing of the page is to be seen yet.</param>
    /// <returns>Where a link leads, and what the element's content is.</returns>
    internal (string? Address, HtmlContent Content) Of(string element, ref StructHtmlToken tag, ReadOnlySpan<char> markup, int offset, bool beforeContent)
    {
        string? address = null;
        for (int i = 0; i < tag.Attributes.Count; i++)
        {
            MemoryHtmlAttributeToken attribute = tag.Attributes[i];
            ReadOnlySpan<char> value = attribute.Value.Memory.Span.TrimStart();
            // Most attributes hold no address, and which they are is not worth asking then.
            if (value.IsEmpty || (!page.MayHaveBase && value.IndexOf("//") < 0 && value.IndexOf("\\/") < 0))
                continue;
            string name = attribute.Name.ToString();
            int start = ValueStart(markup, attribute.Position.Index + name.Length, out char quote);
            // Line breaks have become one character each; where nothing else has changed, what stands there keeps every place.
            if (quote != '\0' && markup[start..].IndexOf(quote) is > 0 and int length && markup.Slice(start, length) is var raw && raw.Contains('\r') && !raw.Contains('&'))
                value = raw;
            address ??= Add(element, ref tag, name, value, offset + start, beforeContent);
        }

        return (address, element switch
        {
            "style" => HtmlContent.Style,
            "script" => ScriptContent(ref tag),
            _ => HtmlContent.Unread,
        });
    }

    private string? Add(string element, ref StructHtmlToken tag, string attribute, ReadOnlySpan<char> value, int start, bool beforeContent)
    {
        if (attribute is "style")
            CssScanner.Scan(value, start, page);
        else if (attribute is "srcset" or "data-srcset" or "imagesrcset")
            SourceSets.Scan(value, start, page);
        else if (attribute.StartsWith("on", StringComparison.Ordinal) || (attribute is "href" && value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
            ScriptScanner.Scan(value, start, page, ReferenceKind.Link);
        else if (element is "meta")
            AddMeta(ref tag, attribute, value, start);
        else if (element is "base" && attribute is "href")
            page.SetBase(value.TrimEnd().ToString());
        else if (KindOf(element, ref tag, attribute, beforeContent) is { } kind)
            page.Add(kind, value, start);
        return element is "a" && attribute is "href" && Addresses.NamesHost(value) ? Addresses.Clean(value) : null;
    }

    private void AddMeta(ref StructHtmlToken tag, string attribute, ReadOnlySpan<char> value, int start)
    {
        if (attribute is not "content")
            return;
        if (!Is(tag.GetAttribute("http-equiv").Memory.Span, "refresh"))
        {
            if (Addresses.NamesHost(value))
                page.Add(ReferenceKind.Metadata, value, start);
            return;
        }

        int url = value.IndexOf("url", StringComparison.OrdinalIgnoreCase);
        if (url < 0)
            return;
        int from = url + "url".Length;
        while (from < value.Length && (value[from] is '=' or '\'' or '"' || char.IsWhiteSpace(value[from])))
            from++;
        page.Add(ReferenceKind.Refresh, value[from..].TrimEnd("'\""), start + from);
    }

    private static ReferenceKind? KindOf(string element, ref StructHtmlToken tag, string attribute, bool beforeContent) => attribute switch
    {
        "src" or "data-src" or "data-original" or "data-lazy-src" => element is "script" ? ScriptKind(ref tag, beforeContent) : SourceKind(element),
        "href" or "xlink:href" => element switch
        {
            "link" => LinkRelations.KindOf(tag.GetAttribute("rel").Memory.Span, tag.GetAttribute("as").Memory.Span),
            "image" or "use" or "feimage" => ReferenceKind.Image,
            "script" => ScriptKind(ref tag, beforeContent),
            _ => AddressPurpose.IsShareClass(tag.GetAttribute("class").Memory.Span) ? ReferenceKind.Share : ReferenceKind.Link,
        },
        // Components of MDX lead on by this.
        "to" => ReferenceKind.Link,
        "poster" or "background" => ReferenceKind.Image,
        "data" when element is "object" => ReferenceKind.Media,
        "action" when element is "form" => ReferenceKind.Form,
        "formaction" => ReferenceKind.Form,
        _ => null,
    };

    private static ReferenceKind SourceKind(string element) => element switch
    {
        "video" or "audio" or "source" or "track" or "embed" or "bgsound" => ReferenceKind.Media,
        "iframe" or "frame" => ReferenceKind.Frame,
        // Elements of a site's own say by their names what they wrap.
        _ when element.Contains("frame", StringComparison.Ordinal) => ReferenceKind.Frame,
        _ when element.Contains("video", StringComparison.Ordinal) || element.Contains("audio", StringComparison.Ordinal) || element.Contains("player", StringComparison.Ordinal) => ReferenceKind.Media,
        _ => ReferenceKind.Image,
    };

    private static ReferenceKind ScriptKind(ref StructHtmlToken tag, bool beforeContent)
    {
        if (!beforeContent || Is(tag.GetAttribute("type").Memory.Span.Trim(), "module"))
            return ReferenceKind.Script;
        for (int i = 0; i < tag.Attributes.Count; i++)
        {
            if (tag.Attributes[i].Name.Memory.Span is "async" or "defer" or "nomodule" or "data-src")
                return ReferenceKind.Script;
        }

        return ReferenceKind.BlockingScript;
    }

    private static HtmlContent ScriptContent(ref StructHtmlToken tag)
    {
        ReadOnlySpan<char> type = tag.GetAttribute("type").Memory.Span.Trim();
        if (Is(type, "application/ld+json"))
            return HtmlContent.LinkedData;
        // Plain text is what scripts are disguised as until a reader consents.
        bool runs = type.IsEmpty || Is(type, "module") || Is(type, "importmap") || Is(type, "text/plain") || type.Contains("script", StringComparison.OrdinalIgnoreCase);
        return runs && tag.GetAttribute("src").Length == 0 ? HtmlContent.Script : HtmlContent.Unread;
    }

    private static int ValueStart(ReadOnlySpan<char> markup, int index, out char quote)
    {
        quote = '\0';
        index = Math.Min(index, markup.Length);
        for (; index < markup.Length; index++)
        {
            char c = markup[index];
            if (quote == '\0' && c is '"' or '\'')
                quote = c;
            else if (!char.IsWhiteSpace(c) && (c != '=' || quote != '\0'))
                break;
        }

        return index;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
