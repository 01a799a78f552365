using System.Diagnostics;
using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

/// <summary>No document, however it is made, ends the program or takes time beyond its length.</summary>
public sealed class HostileHtmlTests
{
    private const int Many = 200_000;

    // Ample on a busy machine; what grows with the square of its length takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("<div>", "")]
    [InlineData("<p><b><i>", "</u>")]
    [InlineData("<a href='https://a.example/'>", "</a>")]
    [InlineData("<code>", "</div>")]
    [InlineData("<svg>", "</math>")]
    [InlineData("<li>x", "")]
    [InlineData("<", "")]
    [InlineData("&", ";")]
    [InlineData("&amp", ";")]
    [InlineData("<!--", "")]
    [InlineData("<script>'", "")]
    [InlineData("<style>url(", "")]
    [InlineData("x\r", "")]
    public void Repetition_is_read_in_time_and_so_is_what_comes_after(string first, string second)
    {
        string html = string.Concat(Enumerable.Repeat(first, Many)) + new string('x', Many) + string.Concat(Enumerable.Repeat(second, Many)) + "\"'></script></style>--><p><a href='https://end.example/'>y</a>";
        Stopwatch watch = Stopwatch.StartNew();

        ExtractedDocument document = HtmlExtractor.Extract("x.html", html);

        watch.Elapsed.Should().BeLessThan(Limit);
        document.Page!.References.Should().Contain(reference => reference.Target == "https://end.example/");
    }

    [Theory]
    [InlineData("<script>`${", "`")]
    [InlineData("<script>{", "}")]
    [InlineData("<script>/[", "\n")]
    [InlineData("<script>'\\", "'")]
    [InlineData("<style>@font-face{", "}")]
    [InlineData("<style>@import '", "'")]
    [InlineData("<style>/*", "*/")]
    [InlineData("<style>url('\\", "')")]
    [InlineData("<img srcset='https://a.example/ (", ",")]
    [InlineData("<img srcset='https://a.example/,", ",")]
    [InlineData("<p style='background:url(https://a.example/", ")")]
    [InlineData("<p onclick='open(\"https://a.example/", "\")")]
    [InlineData("<script>'https://a.example/)", ")")]
    [InlineData("<script>'https://a.example/(", "]")]
    public void Scanners_end_in_time(string start, string repeated)
    {
        Stopwatch watch = Stopwatch.StartNew();

        int open = start.IndexOfAny(['>', '\'']) + 1;
        for (int length = open; length <= start.Length; length++)
            HtmlExtractor.Extract("x.html", start[..length] + "'>");
        HtmlExtractor.Extract("x.html", start + string.Concat(Enumerable.Repeat(repeated, Many)) + "'>");
        HtmlExtractor.Extract("x.html", start[..open] + string.Concat(Enumerable.Repeat(start[open..], Many)) + "'>");

        watch.Elapsed.Should().BeLessThan(Limit);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href='https://a.example/")]
    [InlineData("</")]
    [InlineData("&#")]
    [InlineData("&#x110000;")]
    [InlineData("<plaintext><a href='https://a.example/'>")]
    [InlineData("<meta http-equiv=refresh content='url=//'>")]
    [InlineData("<base href='https://[' ><a href='x'>")]
    public void A_broken_or_empty_document_refers_to_nothing(string html) =>
        HtmlExtractor.Extract("x.html", html).Should().Match<ExtractedDocument>(document => document.Page!.References.Count == 0 && document.Problem == null);
}
