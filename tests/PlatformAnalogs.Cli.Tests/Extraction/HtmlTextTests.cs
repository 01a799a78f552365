using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>¦a <b>bold</b> <em>word</em></p>", "a bold word")]
    [InlineData("<p>¦关注<b>微信</b>公众号", "关注微信公众号")]
    [InlineData("<p>¦see <a href='https://a.example/'>our page</a> there", "see our page there")]
    [InlineData("<p>¦see <a href='https://a.example/x'> a.example/x </a> there", "see  there")]
    [InlineData("<p>¦see <a href='https://a.example/x\n'>a.example/x</a>there", "see \nthere")]
    [InlineData("<p><a href='https://a.example/x'>a.example/x\n</a> ¦there", "there")]
    [InlineData("<p>¦a<br>b<img>c", "a b c")]
    [InlineData("<p>¦run <code>x.y</code>now", "run now")]
    [InlineData("<p>¦a &lt;b&gt; &#x4E00;&#20108; AT&T &nosuch; &copy 1", "a <b> 一二 AT&T &nosuch; &copy 1")]
    [InlineData("<p><ruby>¦微<rt>wēi</rt>信<rt>xìn</rt></ruby>", "微信")]
    [InlineData("<p>¦a<script>'x'</script><style>p{}</style><template>t</template>b", "ab")]
    [InlineData("<!-- x --><p>¦a<!-- y -->b", "ab")]
    [InlineData("<title>¦a &amp; b</title>", "a & b")]
    [InlineData("<p>¦a</span></p>", "a")]
    [InlineData("<pre>x</pre><div><pre>y</div>¦z", "z")]
    [InlineData("<p>¦a\uD800b", "a\uD800b")]
    public void Text_is_what_people_see(string html, string expected) => Says(html, expected);

    [Fact]
    public void Every_block_is_a_piece() => Says(
        "<h1>¦a</h1><p>¦b<p>¦c<ul><li>¦d<li>¦e<ul><li>¦f</ul></ul><table><tr><th>¦g<td>¦h</table><div>¦i<div>¦j</div>¦k</div>",
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

    [Fact]
    public void Lines_are_those_of_the_document_and_so_are_columns_where_one_begins() => Says(
        "<p>\r\n  ¦one <a\r\n href='https://a.example/'>two</a>\r\n  <b>three</b>\r\n</p>",
        "one \n" + new string(' ', " href='https://a.example/'>".Length) + "two\n  three");

    [Fact]
    public void In_XHTML_text_may_be_verbatim()
    {
        Marked marked = new("<p><![CDATA[¦a < b\r\n &amp; c]]> d</p>");

        Marked.Says(HtmlExtractor.Extract("x.xhtml", marked.Text, isXml: true), marked, "a < b\n &amp; c d");
    }

    [Fact]
    public void Every_place_in_a_text_is_known_whatever_markup_stood_before_it()
    {
        const string html = "<p>a <b>b</b> &amp;\r\n<i\r\n>c</i>d";
        ExtractedDocument document = HtmlExtractor.Extract("x.html", html);

        string text = document.Page!.Texts.Should().ContainSingle().Subject.Text;

        text.Should().Be("a b &\n\n cd");
        Place("a").Should().Be((1, 4));
        Place("b").Should().Be((1, 9));
        Place("&").Should().Be((1, 15));
        Place("c").Should().Be((3, 2));
        Place("d").Should().Be((3, 7));

        (int, int) Place(string what)
        {
            (int line, int column) = document.Page!.Texts[0].Place!(text.IndexOf(what, StringComparison.Ordinal));
            return (line, column);
        }
    }

    private static void Says(string html, params string[] texts)
    {
        Marked marked = new(html);
        Marked.Says(HtmlExtractor.Extract("page.html", marked.Text), marked, texts);
    }
}
