using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>
/// Reads HTML, whole or in pieces. It follows the tokens rather than a tree: they know where they stand, text and attributes too,
/// and no depth of nesting costs more than its length.
/// </summary>
/// <param name="page">What is told of what is found.</param>
/// <param name="text">Where the text goes; whoever hands markup over in pieces may add to it in between.</param>
/// <param name="closesItself">Whether <c>&lt;script/&gt;</c> is closed, as in XHTML and JSX.</param>
internal sealed class HtmlReader(PageBuilder page, TextCollector text, bool closesItself)
{
    private const string Verbatim = "<![CDATA[";

    private readonly HtmlReferences _references = new(page);
    private readonly List<Open> _open = [];
    private readonly Dictionary<string, int> _openByName = [];
    private int _unread;
    private int _foreign;
    private bool _contentSeen;

    /// <summary>Whether text that stands here is none that people read.</summary>
    internal bool IsUnread => _unread > 0;

    /// <summary>Reads markup.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="offset">Where it stands in the document.</param>
    internal void Read(ReadOnlyMemory<char> markup, int offset)
    {
        using HtmlTokenizer tokenizer = new(new TextSource(new ReadOnlyMemoryTextSource(markup)), HtmlEntityProvider.Resolver) { SkipComments = true };
        while (true)
        {
            tokenizer.IsAcceptingCharacterData = closesItself || _foreign > 0;
            ref StructHtmlToken token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    tokenizer.State = Start(ref token, markup.Span, offset);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name.ToString());
                    break;
                case HtmlTokenType.Character:
                    int start = Math.Min(token.Position.Index, markup.Length);
                    Characters(markup.Span[start..Math.Clamp(tokenizer.InsertionPoint, start, markup.Length)], offset + start);
                    break;
                case HtmlTokenType.EndOfFile:
                    return;
            }
        }
    }

    /// <summary>Closes whatever is open and ends the text.</summary>
    internal void Close()
    {
        text.End();
        _open.Clear();
        _openByName.Clear();
        _unread = _foreign = 0;
    }

    private HtmlParseMode Start(ref StructHtmlToken tag, ReadOnlySpan<char> markup, int offset)
    {
        string name = tag.Name.ToString();
        HtmlTraits traits = HtmlElements.Of(name);
        if ((traits & HtmlTraits.Inline) == 0 && _foreign == 0)
            text.End();
        if ((traits & HtmlTraits.Parts) != 0)
            text.Space();
        HtmlContent content = HtmlContent.Unread;
        string? address = null;
        if (tag.Attributes.Count > 0 || (traits & HtmlTraits.Raw) != 0)
            (address, content) = _references.Of(name, ref tag, markup, offset, !_contentSeen);
        _contentSeen |= (traits & HtmlTraits.Seen) != 0;
        if ((traits & HtmlTraits.Empty) != 0 || (tag.IsSelfClosing && (closesItself || _foreign > 0)))
            return HtmlParseMode.PCData;

        _open.Add(new Open(name, traits, content, name == "a" ? address : null, text.Length, text.Blocks));
        _openByName[name] = _openByName.GetValueOrDefault(name) + 1;
        _unread += (traits & HtmlTraits.Unread) != 0 ? 1 : 0;
        _foreign += (traits & HtmlTraits.Foreign) != 0 ? 1 : 0;
        if (name == "plaintext")
            return HtmlParseMode.Plaintext;
        if ((traits & HtmlTraits.Raw) != 0)
            return name == "script" ? HtmlParseMode.Script : HtmlParseMode.Rawtext;
        return (traits & HtmlTraits.Plain) != 0 ? HtmlParseMode.RCData : HtmlParseMode.PCData;
    }

    private void End(string name)
    {
        if ((HtmlElements.Of(name) & HtmlTraits.Inline) == 0 && _foreign == 0)
            text.End();
        // Counting by name keeps an end tag that closes nothing from a search through all that is open.
        if (_openByName.GetValueOrDefault(name) == 0)
            return;
        while (true)
        {
            Open last = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openByName[last.Name]--;
            _unread -= (last.Traits & HtmlTraits.Unread) != 0 ? 1 : 0;
            _foreign -= (last.Traits & HtmlTraits.Foreign) != 0 ? 1 : 0;
            if (last.Address is { } address && last.Blocks == text.Blocks)
                text.DropRepeated(last.TextLength, address);
            if (last.Name == name)
                return;
        }
    }

    private void Characters(ReadOnlySpan<char> raw, int offset)
    {
        if (_open.Count > 0 && (_open[^1].Traits & HtmlTraits.Raw) != 0)
        {
            HtmlContent content = _open[^1].Content;
            if (content == HtmlContent.Style)
                CssScanner.Scan(raw, offset, page);
            else if (content == HtmlContent.Script)
                ScriptScanner.Scan(raw, offset, page, ReferenceKind.Script);
            else if (content == HtmlContent.LinkedData)
                LinkedData.Read(raw, offset, page);
            return;
        }

        if (_unread > 0)
            return;
        _contentSeen |= !raw.IsWhiteSpace() && _openByName.GetValueOrDefault("title") == 0;
        if (raw.StartsWith(Verbatim))
            HtmlText.Append(raw[Verbatim.Length..].TrimEnd("]>"), offset + Verbatim.Length, text, isVerbatim: true);
        else
            HtmlText.Append(raw, offset, text);
    }

    private readonly record struct Open(string Name, HtmlTraits Traits, HtmlContent Content, string? Address, int TextLength, int Blocks);
}
