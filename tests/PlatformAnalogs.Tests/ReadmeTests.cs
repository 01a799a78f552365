using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlatformAnalogs.Tests;

/// <summary>The snippets of the README compile, run, and print what stands below them.</summary>
[Collection("console")]
public sealed class ReadmeTests
{
    public static TheoryData<string, string> Snippets
    {
        get
        {
            TheoryData<string, string> snippets = [];
            foreach (string part in File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n").Split("```csharp\n").Skip(1))
            {
                string[] blocks = part.Split("```");
                snippets.Add(blocks[0], blocks[2].Replace("text\n", "", StringComparison.Ordinal));
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_prints_what_stands_below_it(string code, string output)
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

        printed.ToString().ReplaceLineEndings("\n").Should().Be(output);
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public void The_readme_shows_the_benchmarks_as_they_were_run()
    {
        string results = File.ReadAllText(Repository.PathOf("benchmarks", "results.md")).ReplaceLineEndings("\n");
        results.Should().Contain("processors");
        File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n").Should().Contain(results);
    }

    [Fact]
    public void The_readme_has_snippets() => Snippets.Should().HaveCountGreaterThanOrEqualTo(4);
}
