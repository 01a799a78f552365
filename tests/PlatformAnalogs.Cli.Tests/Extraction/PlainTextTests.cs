using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("¦one\ntwo\n\n¦three", "one\ntwo", "three")]
    [InlineData("\r\n  ¦one\r\n  two\r\n \r\n¦three\r\n", "one\n  two", "three")]
    [InlineData("¦one\rtwo", "one\ntwo")]
    [InlineData("¦a\uD800", "a\uD800")]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Each_paragraph_is_a_piece(string text, params string[] texts)
    {
        Marked marked = new(text);
        ExtractedDocument document = PlainTextExtractor.Extract("x.txt", marked.Text);

        Marked.Says(document, marked, texts);
        document.Page!.References.Should().BeEmpty();
    }

    [Fact]
    public void A_file_without_empty_lines_is_parted_all_the_same()
    {
        string text = string.Concat(Enumerable.Repeat("0123456789\n", 100_000));

        IReadOnlyList<PageText> texts = PlainTextExtractor.Extract("x.txt", text).Page!.Texts;

        texts.Should().HaveCountGreaterThan(10).And.OnlyContain(piece => piece.Text.Length < 70_000 && piece.Column == 1);
        string.Join('\n', texts.Select(piece => piece.Text)).Should().Be(text.TrimEnd());
    }

    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("\n\n\n", 2, 3, 1)]
    [InlineData("😀b", 2, 1, 3)]
    [InlineData("ab", 99, 1, 3)]
    [InlineData("ab", -1, 1, 1)]
    public void An_offset_is_a_line_and_a_column_in_UTF_16_units(string text, int offset, int line, int column) =>
        new LineMap(text).At(offset).Should().Be((line, column));
}
