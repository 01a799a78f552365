using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("a [b](¦https://a.example/x \"title\")", "Link https://a.example/x")]
    [InlineData("a [b](<¦https://a.example/x y>)", "Link https://a.example/x y")]
    [InlineData("a <¦https://a.example/x>", "Link https://a.example/x")]
    [InlineData("a ¦https://a.example/x.", "Link https://a.example/x")]
    [InlineData("见 ¦https://a.example/x，以及更多", "Link https://a.example/x")]
    [InlineData("a (¦www.a.example/x)", "Link http://www.a.example/x")]
    [InlineData("![b](¦https://a.example/x.png)", "Image https://a.example/x.png")]
    [InlineData("[![b](¦https://a.example/x.png)](¦https://a.example/y)", "Image https://a.example/x.png", "Link https://a.example/y")]
    [InlineData("a [b][c] [c]\n\n[c]: ¦https://a.example/x 'T'", "Link https://a.example/x")]
    [InlineData("![b][c]\n\n[c]: <¦https://a.example/x>", "Image https://a.example/x")]
    [InlineData("[c]: ¦https://a.example/x\n\n[c] ¦https://a.example/y", "Link https://a.example/x", "Link https://a.example/y")]
    [InlineData("x\r\n\r\n- a\r\n  - [b](¦https://a.example/x)\r\n", "Link https://a.example/x")]
    [InlineData("> a\n> [b](\n> ¦https://a.example/x)", "Link https://a.example/x")]
    [InlineData("| a | b |\n|---|---|\n| [c](¦https://a.example/x) | ¦https://a.example/y |", "Link https://a.example/x", "Link https://a.example/y")]
    [InlineData("a[^1]\n\n[^1]: See ¦https://a.example/x\n\nb ¦https://a.example/y", "Link https://a.example/x", "Link https://a.example/y")]
    [InlineData("a <img src='¦https://a.example/x'> *b*", "Image https://a.example/x")]
    [InlineData("> a <img\r\n>   alt='x'\r\n>   src='¦https://a.example/x'> b", "Image https://a.example/x")]
    [InlineData("# \t[b](¦https://a.example/x) ¦https://a.example/y <img src='¦https://a.example/z'> <¦https://a.example/>", "Link https://a.example/x", "Link https://a.example/y", "Image https://a.example/z", "Link https://a.example/")]
    [InlineData("<p>\n  <a href=\"¦https://a.example/x\">x</a>\n</p>", "Link https://a.example/x")]
    [InlineData("> <div>\n> <img src='¦https://a.example/x'>\n> </div>", "Image https://a.example/x")]
    [InlineData("- a\n\n  <iframe\n    src='¦https://a.example/x'></iframe>", "Frame https://a.example/x")]
    [InlineData("# T\n\n<script async src='¦https://a.example/x'></script>", "Script https://a.example/x")]
    [InlineData("<style>\np { background: url(¦https://a.example/x) }\n</style>", "Image https://a.example/x")]
    [InlineData("---\n# https://a.example/none\ncover: \"¦https://a.example/x\"\nall: [¦https://a.example/y, ¦https://a.example/z]\n---\n\n# T", "Metadata https://a.example/x", "Metadata https://a.example/y", "Metadata https://a.example/z")]
    [InlineData("+++\nurl = '¦https://a.example/x'\n+++\n\n¦https://a.example/y", "Metadata https://a.example/x", "Link https://a.example/y")]
    [InlineData("[s](¦https://a.example/sharer.php?u=x)", "Share https://a.example/sharer.php?u=x")]
    [InlineData("<base href='https://a.example/'>\n\n[b](¦x)", "Link https://a.example/x")]
    public void A_reference_stands_where_its_address_begins(string markdown, params string[] expected) => Marked.RefersInMarkdown(markdown, expected);

    [Theory]
    [InlineData("`https://a.example/`")]
    [InlineData("```\nhttps://a.example/\n```")]
    [InlineData("    https://a.example/")]
    [InlineData("<!-- https://a.example/ [a](https://a.example/) -->")]
    [InlineData("[a](/x) [b](#y) ![c](d.png) <e@a.example> [f](mailto:e@a.example)")]
    public void Code_comments_and_addresses_without_a_host_are_left_out(string markdown) => Marked.RefersInMarkdown(markdown);

    [Theory]
    [InlineData("a.mdx", "import X from '¦https://a.example/x'\n\n<Card href=\"¦https://a.example/y\" />\n\n# ¦T", "Script https://a.example/x", "Link https://a.example/y", "T")]
    [InlineData("a.mdx", "¦a <Video src=\"¦https://a.example/x\" /> b <Link to='¦https://a.example/y'>c</Link>", "a  b c", "Media https://a.example/x", "Link https://a.example/y")]
    [InlineData("a.mdx", "<Script src=\"¦https://a.example/x\" />\n\n¦b", "BlockingScript https://a.example/x", "b")]
    public void Components_of_MDX_are_read_like_elements(string name, string markdown, params string[] expected)
    {
        Marked marked = new(markdown);

        ExtractedDocument document = MarkdownExtractor.Extract(name, marked.Text, isMdx: true);

        string[] found = [.. Marked.References(document), .. document.Page!.Texts.Select(text => $"{text.Line}:{text.Column} {text.Text}")];
        found.Should().BeEquivalentTo(marked.Places.Zip(expected, (place, what) => $"{place} {what}"));
    }

    [Theory]
    [InlineData("# ¦Head *a*\n\n¦Para `code` b\nnext\n\n- ¦item\n- ¦item", "Head a", "Para  b\nnext", "item", "item")]
    [InlineData("| ¦a | ¦b |\n|---|---|\n|  ¦c **d** | ¦e |", "a", "b", "c d", "e")]
    [InlineData("¦关注**微信**公众号", "关注微信公众号")]
    [InlineData("¦a [link](https://a.example/) ![alt](https://a.example/x) https://a.example/ z", "a link   z")]
    [InlineData("¦a [https://a.example/x](https://a.example/x) b", "a  b")]
    [InlineData("\\¦*a\\* &amp; &#x4e00; $5 and $6, $x$, [x, y) ~z", "*a* & 一 $5 and $6, x, [x, y) ~z")]
    [InlineData("¦x\n===\n\n# \t¦y *z*", "x", "y z")]
    [InlineData("> ¦a\n> b\n\n¦term\n:   ¦x", "a\n  b", "term", "x")]
    [InlineData("¦a <b>b</b> <code>c</code> <kbd>d</kbd>\n\n¦e", "a b  d", "e")]
    [InlineData("¦a[^1]\n\n[^1]: ¦foot\n\n¦b", "a", "foot", "b")]
    [InlineData("<p>\n  ¦x <em>y</em></p>\n\n¦z", "x y", "z")]
    [InlineData("---\ntitle: x\n---\n```\ncode\n```\n    code\n\n¦z", "z")]
    [InlineData("::: note\n¦x\n:::\n\n- [ ] ¦y", "x", "y")]
    public void Text_is_a_piece_for_each_block(string markdown, params string[] texts)
    {
        Marked marked = new(markdown);

        Marked.Says(MarkdownExtractor.Extract("page.md", marked.Text), marked, texts);
    }

    [Fact]
    public void Every_place_in_a_text_is_known_whatever_markup_stood_before_it()
    {
        ExtractedDocument document = MarkdownExtractor.Extract("page.md", "> a **b** [c](https://a.example/)\r\n> `d` e\\* &amp; f");

        string text = document.Page!.Texts.Should().ContainSingle().Subject.Text;

        foreach ((char c, int line, int column) in (ReadOnlySpan<(char, int, int)>)[('a', 1, 3), ('b', 1, 7), ('c', 1, 12), ('e', 2, 7), ('*', 2, 9), ('&', 2, 11), ('f', 2, 17)])
            document.Page!.Texts[0].Place!(text.IndexOf(c, StringComparison.Ordinal)).Should().Be(new PagePlace(line, column), "of {0}", c);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("<div>\n\n")]
    [InlineData("# a\n")]
    [InlineData("[a](")]
    [InlineData("|")]
    public async Task Deep_nesting_is_read_somehow(string repeated)
    {
        string markdown = string.Concat(Enumerable.Repeat(repeated, 10_000)) + "\n\nhttps://end.example/ x\n";

        // On a thread of the pool, whose stack is the smaller one.
        ExtractedDocument document = await Task.Run(() => MarkdownExtractor.Extract("page.md", markdown), TestContext.Current.CancellationToken);

        bool found = document.Page!.References.Any(reference => reference.Target == "https://end.example/") || document.Page.Texts.Any(text => text.Text.Contains("https://end.example/", StringComparison.Ordinal));
        found.Should().BeTrue();
    }

    [Fact]
    public void What_is_nested_too_deeply_is_a_problem_and_read_as_plain_text()
    {
        ExtractedDocument document = MarkdownExtractor.Extract("page.md", new string('>', 10_000) + "\n\nmore");

        document.Problem.Should().Be(new DocumentProblem("page.md", "nested too deeply for Markdown; read as plain text"));
        document.Page!.Texts.Should().HaveCount(2).And.Contain(text => text.Text == "more" && text.Line == 3 && text.Column == 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800 [\uDC00](\uD800)")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("+++")]
    [InlineData("+++\n+++")]
    [InlineData("\0")]
    [InlineData("import ")]
    [InlineData("<Card icon={<A/>} href='x")]
    [InlineData("<")]
    public void A_broken_or_empty_document_is_no_problem(string markdown)
    {
        MarkdownExtractor.Extract("x.md", markdown).Problem.Should().BeNull();
        MarkdownExtractor.Extract("x.mdx", markdown, isMdx: true).Problem.Should().BeNull();
    }
}
