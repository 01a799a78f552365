using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlatformAnalogs.Tests;

/// <summary>The snippets of the README and of the pages in docs/ compile, run, and print what stands below them; their links lead somewhere.</summary>
[Collection("console")]
public sealed partial class DocumentationTests
{
    private static readonly string[] Pages = [Repository.PathOf("README.md"), Repository.PathOf("CONTRIBUTING.md"), .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string> Snippets
    {
        get
        {
            TheoryData<string, string, string> snippets = [];
            foreach (string page in Pages)
            {
                foreach (string part in Text(page).Split("```csharp\n").Skip(1))
                {
                    string[] blocks = part.Split("```");
                    snippets.Add(Path.GetFileName(page), blocks[0], blocks[2].Replace("text\n", "", StringComparison.Ordinal));
                }
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_prints_what_stands_below_it(string page, string code, string output)
    {
        string[] usings = ["global using System;", "global using System.Linq;", "global using System.Collections.Generic;"];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet" + Guid.NewGuid().ToString("N"),
            [Parse(string.Join('\n', usings)), Parse(code)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        image.Position = 0;
        MethodInfo main = AssemblyLoadContext.Default.LoadFromStream(image).EntryPoint!;

        TextWriter console = Console.Out;
        using StringWriter printed = new();
        try
        {
            Console.SetOut(printed);
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        printed.ToString().ReplaceLineEndings("\n").Should().Be(output, "{0} says so", page);
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public void The_page_of_performance_shows_the_benchmarks_as_they_were_run()
    {
        string results = Text(Repository.PathOf("benchmarks", "results.md"));
        results.Should().Contain("processors");
        Text(Repository.PathOf("docs", "performance.md")).Should().Contain(results);
    }

    [Fact]
    public void The_readme_counts_as_the_catalog_does()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        int Platforms(Func<Platform, bool> has) => catalog.Platforms.Count(has);

        Text(Repository.PathOf("README.md")).Should().Contain(string.Create(CultureInfo.InvariantCulture,
            $"Of the {catalog.Platforms.Count:#,0} platforms {Platforms(platform => platform.Launched.Count > 0)} have a cited launch date, {Platforms(platform => platform.Figures.Count > 0)} a user figure, {Platforms(platform => platform.Access.Count > 0)} an access record and {catalog.Counterparts.SelectMany(claim => (string[])[claim.FirstId, claim.SecondId]).Distinct().Count()} a counterpart"));
        IReadOnlyDictionary<SourceGrade, int> grades = catalog.Statistics().FactsByGrade;
        (grades[SourceGrade.Secondary] / (double)grades.Values.Sum()).Should().BeInRange(0.3, 0.37, "it says about a third");
    }

    [Fact]
    public void Each_page_but_the_ones_of_tables_has_snippets() =>
        Pages.Select(Path.GetFileName).Except(["CONTRIBUTING.md", "export.md", "performance.md", "your-own-data.md"]).Except(Snippets.Select(snippet => snippet.Data.Item1)).Should().BeEmpty();

    [Fact]
    public void Links_lead_to_files_and_headings_that_are_there()
    {
        foreach (string page in Pages)
        {
            foreach (Match link in Link().Matches(Text(page)))
            {
                string[] target = link.Groups[1].Value.Split('#');
                string file = target[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target[0]));
                (File.Exists(file) || Directory.Exists(file)).Should().BeTrue("{0} links to {1}", Path.GetFileName(page), link.Groups[1].Value);
                if (target.Length > 1)
                    Text(file).Split('\n').Where(line => line.StartsWith('#')).Select(Anchor).Should().Contain(target[1], "{0} links to it", Path.GetFileName(page));
            }
        }
    }

    private static string Text(string page) => File.ReadAllText(page).ReplaceLineEndings("\n");

    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#', ' ').ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    // To other places of the repository.
    [GeneratedRegex(@"\]\((?!https?:)([^)\s]+)\)")]
    private static partial Regex Link();
}
