using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class HtmlReferenceTests
{
    [Theory]
    [InlineData("<a href='¦https://a.example/x'>x</a>", "Link https://a.example/x")]
    [InlineData("<A HREF=¦https://a.example/x>x</A>", "Link https://a.example/x")]
    [InlineData("<map><area href=\"¦//a.example/x\"></map>", "Link //a.example/x")]
    [InlineData("<a\n  class='y'\n  href = \"  ¦https://a.example/?a=1&amp;b=2 \">x</a>", "Link https://a.example/?a=1&b=2")]
    [InlineData("<a href='\r\n  ¦https://a.example/\r\nx\r\n'>x</a>", "Link https://a.example/x")]
    [InlineData("<a href=¦https://a.example/?x='y>x</a>", "Link https://a.example/?x='y")]
    [InlineData("<a href='¦tg://resolve?domain=x'>x</a>", "Link tg://resolve?domain=x")]
    [InlineData("<p>一😀<a href='¦https://a.example/'>x</a>", "Link https://a.example/")]
    [InlineData("<svg><a xlink:href='¦https://a.example/'/></svg>", "Link https://a.example/")]
    [InlineData("<img src=\"¦https://a.example/x.png\">", "Image https://a.example/x.png")]
    [InlineData("<img data-src=\"¦https://a.example/x.png\">", "Image https://a.example/x.png")]
    [InlineData("<div background='¦https://a.example/x.png'>", "Image https://a.example/x.png")]
    [InlineData("<input type=image src='¦https://a.example/x.png'>", "Image https://a.example/x.png")]
    [InlineData("<picture><source srcset='¦https://a.example/x.png'></picture>", "Image https://a.example/x.png")]
    [InlineData("<video poster='¦https://a.example/x.png'></video>", "Image https://a.example/x.png")]
    [InlineData("<svg><image href='¦https://a.example/x.png'/></svg>", "Image https://a.example/x.png")]
    [InlineData("<svg><use xlink:href='¦https://a.example/x.svg#y'/></svg>", "Image https://a.example/x.svg#y")]
    [InlineData("<link rel='shortcut icon' href='¦https://a.example/x.ico'>", "Image https://a.example/x.ico")]
    [InlineData("<video src='¦https://a.example/x'></video>", "Media https://a.example/x")]
    [InlineData("<audio><source src='¦https://a.example/x'></audio>", "Media https://a.example/x")]
    [InlineData("<track src='¦https://a.example/x'>", "Media https://a.example/x")]
    [InlineData("<embed src='¦https://a.example/x'>", "Media https://a.example/x")]
    [InlineData("<object data='¦https://a.example/x'></object>", "Media https://a.example/x")]
    [InlineData("<iframe src='¦https://a.example/x'></iframe>", "Frame https://a.example/x")]
    [InlineData("<frameset><frame src='¦https://a.example/x'></frameset>", "Frame https://a.example/x")]
    [InlineData("<form action='¦https://a.example/x'>", "Form https://a.example/x")]
    [InlineData("<button formaction='¦https://a.example/x'>", "Form https://a.example/x")]
    [InlineData("<meta http-equiv='refresh' content='0; URL=¦https://a.example/x'>", "Refresh https://a.example/x")]
    [InlineData("<meta http-equiv=Refresh content=\"5;url='¦https://a.example/x'\">", "Refresh https://a.example/x")]
    [InlineData("<meta property='og:image' content='¦https://a.example/x'>", "Metadata https://a.example/x")]
    [InlineData("<meta name='twitter:player' content='¦https://a.example/x'>", "Metadata https://a.example/x")]
    [InlineData("<link rel=canonical href='¦https://a.example/x'>", "Metadata https://a.example/x")]
    [InlineData("<link rel=alternate hreflang=zh href='¦https://a.example/x'>", "Metadata https://a.example/x")]
    [InlineData("<link rel=alternate type='application/json+oembed' href='¦https://a.example/x'>", "Metadata https://a.example/x")]
    [InlineData("<link rel='alternate stylesheet' href='¦https://a.example/x'>", "Metadata https://a.example/x")]
    [InlineData("<link rel=preconnect href='¦https://a.example'>", "Preconnect https://a.example")]
    [InlineData("<link rel=dns-prefetch href='¦//a.example'>", "Preconnect //a.example")]
    [InlineData("<link rel=modulepreload href='¦https://a.example/x'>", "Preconnect https://a.example/x")]
    [InlineData("<link rel=preload as=fetch href='¦https://a.example/x'>", "Preconnect https://a.example/x")]
    [InlineData("<link rel=preload as=font href='¦https://a.example/x'>", "Font https://a.example/x")]
    [InlineData("<link rel=preload as=script href='¦https://a.example/x'>", "Script https://a.example/x")]
    [InlineData("<link rel=preload as=style href='¦https://a.example/x'>", "Style https://a.example/x")]
    [InlineData("<link rel=StyleSheet href='¦https://a.example/x'>", "Style https://a.example/x")]
    public void An_element_refers_by_its_kind_where_the_address_begins(string html, string expected) => Marked.Refers(html, expected);

    [Theory]
    [InlineData("<head><script src='¦https://a.example/x'></script>", "BlockingScript")]
    [InlineData("<body><div class=top></div>\n<script src='¦https://a.example/x'></script>", "BlockingScript")]
    [InlineData("<title>x</title><script src='¦https://a.example/x'></script>", "BlockingScript")]
    [InlineData("<head><script async src='¦https://a.example/x'></script>", "Script")]
    [InlineData("<head><script src='¦https://a.example/x' defer></script>", "Script")]
    [InlineData("<head><script type=module src='¦https://a.example/x'></script>", "Script")]
    [InlineData("<head><script type=text/plain data-src='¦https://a.example/x'></script>", "Script")]
    [InlineData("<body>x<script src='¦https://a.example/x'></script>", "Script")]
    [InlineData("<body><img><script src='¦https://a.example/x'></script>", "Script")]
    public void A_script_holds_the_page_up_only_before_its_content(string html, string kind) => Marked.Refers(html, kind + " https://a.example/x");

    [Theory]
    [InlineData("#x")]
    [InlineData("/x")]
    [InlineData("x.html")]
    [InlineData("mailto:a@a.example")]
    [InlineData("tel:123")]
    [InlineData("javascript://a.example/x")]
    [InlineData("data:image/png;base64,//a.example/x")]
    [InlineData("file:///x")]
    [InlineData("//")]
    [InlineData("https://")]
    [InlineData("https://{{ host }}/x")]
    [InlineData("/x?url=https://a.example/")]
    public void An_address_without_a_host_is_left_out(string address) => Marked.Refers($"<a href=\"{address}\">x</a>");

    [Fact]
    public void A_base_gives_relative_addresses_their_host_even_those_before_it() =>
        Marked.Refers(
            "<img src='¦/x.png'><base href='//a.example/y/'><base href='https://b.example/'><a href='¦z'>z</a><a href='#top'>t</a><a href='mailto:a@b.example'>m</a>",
            "Image https://a.example/x.png",
            "Link https://a.example/y/z");

    [Fact]
    public void Each_image_of_a_set_stands_for_itself() =>
        Marked.Refers(
            "<img srcset='¦https://a.example/1,2.png 1x,\n ¦https://a.example/3.png, /4.png 3x'><source data-srcset='¦//a.example/5.png 600w'>",
            "Image https://a.example/1,2.png",
            "Image https://a.example/3.png",
            "Image //a.example/5.png");

    [Fact]
    public void Addresses_in_an_attribute_of_several_lines_keep_their_places() =>
        Marked.Refers(
            "<img\r\n  srcset='\r\n    ¦https://a.example/1.png 1x,\r\n    ¦https://a.example/2.png 2x'\r\n  style=\"\r\n\r\n    background: url(¦https://a.example/3.png)\">",
            "Image https://a.example/1.png",
            "Image https://a.example/2.png",
            "Image https://a.example/3.png");

    [Fact]
    public void A_style_sheet_imports_shows_and_loads_fonts() =>
        Marked.Refers(
            """
            <style>
            @import "¦https://a.example/1.css"; @import url(¦https://a.example/2.css);
            @namespace svg url(https://a.example/none);
            /* url(https://a.example/none) */
            @media print { @font-face { src: url("¦//a.example/3.woff") format("woff"), url(¦https://a.example/4.woff) } p { background: URL( '¦https://a.example/5.png' ) } }
            p::before { content: "url(https://a.example/none)" }
            </style>
            <p style="color:red;background:url(¦https://a.example/6.png)">
            """,
            "Style https://a.example/1.css",
            "Style https://a.example/2.css",
            "Font //a.example/3.woff",
            "Font https://a.example/4.woff",
            "Image https://a.example/5.png",
            "Image https://a.example/6.png");

    [Fact]
    public void A_script_within_the_page_loads_what_its_strings_name() =>
        Marked.Refers(
            """
            <script>
            var a = "¦https://a.example/1.js", b = 'it\'s'; // "https://a.example/none"
            /* 'https://a.example/none' */
            c = "¦//a.example/2.js"; d = x / 2; e = /["'`]/; f = '¦https:\/\/a.example\/3.js';
            g = `¦https://a.example/${"¦https://a.example/4.js"}/x` + '<img src="¦https://a.example/5.png">';
            h = "https://ssl" + ".a.example"; i = "no // address"; j = '<a href=\'¦https:\u002F\u002Fa.example\x2f6\'> ¦http://a.example/7';
            </script>
            """,
            "Script https://a.example/1.js",
            "Script //a.example/2.js",
            "Script https://a.example/3.js",
            "Script https://a.example/",
            "Script https://a.example/4.js",
            "Script https://a.example/5.png",
            "Script https://a.example/6",
            "Script http://a.example/7");

    [Theory]
    [InlineData("<script type='application/json'>{\"a\":\"https://a.example/x\"}</script>")]
    [InlineData("<script src='x.js'>'https://a.example/x'</script>")]
    [InlineData("<!-- <a href='https://a.example/x'>x</a> -->")]
    [InlineData("<!--[if IE]><script src='https://a.example/x'></script><![endif]-->")]
    [InlineData("<textarea><a href='https://a.example/x'></textarea>")]
    [InlineData("<script type='application/ld+json'>{\"url\":\"https://a.example/x\"</script>")]
    [InlineData("<script type='application/ld+json'>{\"url\":\"https://a.example/\\ud800\"}</script>")]
    public void What_never_loads_refers_to_nothing(string html) => Marked.Refers(html);

    [Fact]
    public void Linked_data_says_what_its_things_are_elsewhere() =>
        Marked.Refers(
            """
            <script type="application/ld+json">
            { "@context": "https://a.example/none", "名": "一", "url": "¦https://a.example/1",
              "sameAs": ["¦https://a.example/2", {"name": "https://a.example/none"}, "¦https:\/\/a.example\/3"],
              "video": {"contentUrl": "¦https://a.example/4", "embedUrl": "¦//a.example/5", "thumbnailUrl": "https://a.example/none"}, "logo": "https://a.example/none" }
            </script>
            """,
            "Metadata https://a.example/1",
            "Metadata https://a.example/2",
            "Metadata https://a.example/3",
            "Metadata https://a.example/4",
            "Metadata //a.example/5");

    [Fact]
    public void Linked_data_nested_beyond_reason_is_left_alone()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":[", 100_000));

        Marked.Refers($"<script type='application/ld+json'>{{\"url\":\"https://a.example/\",\"b\":{deep}</script>");
    }

    [Fact]
    public void Markup_without_scripts_and_markup_in_waiting_refer_too() =>
        Marked.Refers(
            "<noscript><img src='¦https://a.example/1'></noscript><template><a href='¦https://a.example/2'>x</a></template><![if !IE]><img src='¦https://a.example/3'><![endif]>",
            "Image https://a.example/1",
            "Link https://a.example/2",
            "Image https://a.example/3");

    [Fact]
    public void In_XHTML_a_script_closes_itself()
    {
        Marked marked = new("<?xml version='1.0'?><html><head><script src='¦https://a.example/1'/></head><body><p><![CDATA[a < b]]></p><a href='¦https://a.example/2'/>");

        Marked.References(HtmlExtractor.Extract("x.xhtml", marked.Text, isXml: true)).Should().Equal(marked.Places[0] + " BlockingScript https://a.example/1", marked.Places[1] + " Link https://a.example/2");
        Marked.References(HtmlExtractor.Extract("x.html", marked.Text)).Should().ContainSingle("the script goes on to the end in HTML");
    }
}
