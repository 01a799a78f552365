using System.Text;
using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class DocumentReaderTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static TheoryData<string, byte[], string> Encoded => new()
    {
        { "a.txt", "微博"u8.ToArray(), "微博" },
        { "a.txt", [.. Encoding.UTF8.Preamble, .. "微博"u8], "微博" },
        { "a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("微博")], "微博" },
        { "a.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("微博")], "微博" },
        { "a.txt", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("微博")], "微博" },
        { "a.txt", [.. "a"u8, 0xFF, .. "b"u8, 0xED, 0xA0, 0x80, .. "c"u8], "a\uFFFDb\uFFFD\uFFFD\uFFFDc" },
        { "a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a"), 0x00, 0xD8], "a\uFFFD" },
        { "a.html", [.. "<meta charset=gbk><p>"u8, .. Gb18030.GetBytes("微博")], "微博" },
        { "a.html", [.. "<meta http-equiv=Content-Type content='text/html; charset=GB2312'><p>"u8, .. Gb18030.GetBytes("微博")], "微博" },
        { "a.htm", [.. "<meta charset=\"gb18030\"><p>"u8, .. Gb18030.GetBytes("微博😀")], "微博😀" },
        { "a.html", [.. "<meta charset='Big5'><p>"u8, .. Big5.GetBytes("微博")], "微博" },
        { "a.xhtml", [.. "<?xml version='1.0' encoding='gbk'?><p>"u8, .. Gb18030.GetBytes("微博")], "微博" },
        { "a.html", [.. "<meta charset=no-such><p>"u8, .. "微博"u8], "微博" },
        { "a.html", [.. "<meta charset=utf-16><p>"u8, .. "微博"u8], "微博" },
        { "a.md", [.. "<meta charset=gbk>\n\n"u8, .. "微博"u8], "微博" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void A_document_is_read_in_its_encoding(string name, byte[] bytes, string expected)
    {
        using TestFolder folder = new();
        File.WriteAllBytes(folder.At(name), bytes);

        ExtractedDocument document = new DocumentReader().Read(new FoundDocument(folder.At(name), name));

        document.Page!.Texts.Should().ContainSingle().Which.Text.Should().Be(expected);
        document.Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("a.html", "Link")]
    [InlineData("a.HTM", "Link")]
    [InlineData("a.md", "Link")]
    [InlineData("a.markdown", "Link")]
    [InlineData("a.mdx", "Link")]
    [InlineData("a.txt", "")]
    [InlineData("LICENSE", "")]
    public void Its_name_says_what_a_document_is(string name, string kinds)
    {
        using TestFolder folder = new TestFolder().With(name, "a <a href='https://a.example/'>b</a>");

        ExtractedDocument document = new DocumentReader().Read(new FoundDocument(folder.At(name), name));

        string.Join(' ', document.Page!.References.Select(reference => reference.Kind)).Should().Be(kinds);
        document.Page.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("a\0b", "binary, not read")]
    [InlineData("0123456789", null)]
    [InlineData("0123456789+", "larger than the 10 bytes that are read")]
    [InlineData("", null)]
    public void What_is_not_read_is_a_problem(string text, string? problem)
    {
        using TestFolder folder = new TestFolder().With("a.md", text);

        ExtractedDocument document = new DocumentReader(largest: 10).Read(new FoundDocument(folder.At("a.md"), "a.md"));

        document.Problem?.Message.Should().Be(problem);
        (document.Page is null).Should().Be(problem is not null);
    }

    [Fact]
    public void What_is_no_file_any_more_is_a_problem()
    {
        using TestFolder folder = new TestFolder().With("folder.md/x");

        Problem("gone.md").Should().Be("does not exist");
        Problem("folder.md").Should().Be("a folder, not a file");

        string? Problem(string name) => new DocumentReader().Read(new FoundDocument(folder.At(name), name)).Problem?.Message;
    }

    [Fact]
    public void A_device_without_end_is_read_no_further_than_any_file()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "there is no such device here");

        new DocumentReader(largest: 100_000).Read(new FoundDocument("/dev/zero", "/dev/zero")).Problem!.Message.Should().Be("larger than the 100000 bytes that are read");
    }
}
