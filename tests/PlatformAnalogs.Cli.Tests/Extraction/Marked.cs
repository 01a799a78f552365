using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

/// <summary>A document in which ¦ stands before each place where something is to be found.</summary>
internal sealed class Marked
{
    private const char Mark = '¦';

    internal Marked(string text)
    {
        Text = text.Replace(Mark.ToString(), "", StringComparison.Ordinal);
        int line = 1, column = 1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Mark)
            {
                Places.Add($"{line}:{column}");
                continue;
            }

            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }
    }

    internal string Text { get; }

    internal List<string> Places { get; } = [];

    /// <summary>Holds that the references are these, at the marks.</summary>
    internal static void Refers(string html, params string[] kindsAndTargets)
    {
        Marked marked = new(html);
        References(HtmlExtractor.Extract("page.html", marked.Text)).Should().Equal(Expected(marked, kindsAndTargets));
    }

    /// <summary>Holds that the references of Markdown are these, at the marks.</summary>
    internal static void RefersInMarkdown(string markdown, params string[] kindsAndTargets)
    {
        Marked marked = new(markdown);
        References(MarkdownExtractor.Extract("page.md", marked.Text)).Should().Equal(Expected(marked, kindsAndTargets));
    }

    /// <summary>Holds that the texts are these, at the marks.</summary>
    internal static void Says(ExtractedDocument document, Marked marked, params string[] texts) =>
        document.Page!.Texts.Select(text => $"{text.Line}:{text.Column} {text.Text}").Should().Equal(Expected(marked, texts));

    internal static IEnumerable<string> References(ExtractedDocument document) =>
        document.Page!.References.Select(reference => $"{reference.Line}:{reference.Column} {reference.Kind} {reference.Target}");

    private static IEnumerable<string> Expected(Marked marked, string[] expected)
    {
        marked.Places.Should().HaveCount(expected.Length, "each expectation has its mark");
        return marked.Places.Zip(expected, (place, what) => $"{place} {what}");
    }
}
