using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PlatformAnalogs.Tests.Lookup;

/// <summary>
/// Look-up and recognition, compiled once more from their sources with a counter: each round of a loop and each call of a method is a step, and a
/// text that is searched, compared or copied by the framework as many steps as it has characters.
/// </summary>
internal sealed class StepCounter
{
    private const string Counter = """
        using PlatformAnalogs.Catalog;
        using PlatformAnalogs.Lookup;
        using PlatformAnalogs.Recognition;
        namespace PlatformAnalogs;
        public static class Steps
        {
            public static long Count;
            private static readonly CatalogIndex Index = new(EmbeddedSnapshot.Read());
            private static readonly LinkResolver Links = new(Index);
            private static readonly NameIndex Names = new(Index);
            private static readonly Recognizer Recognizer = new(Index, Links);
            private static int searched;
            public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text) { Count += searched = text.Length; return text; }
            public static Span<char> Of(Span<char> text) { Count += searched = text.Length; return text; }
            public static string Of(string text) { Count += searched = text.Length; return text; }
            public static int UpTo(int found) { Count -= found < 0 ? 0 : searched - found - 1; return found; }
            public static int DownTo(int found) { Count -= found < 0 ? 0 : found; return found; }
            public static bool Begin(bool does) { Count -= Math.Max(0, searched - 100); return does; }
            public static void Resolve(string link) => Links.Resolve(link);
            public static void ResolveThen(string link) => Links.Resolve(link, PartialDate.FromYear(2014));
            public static void Find(string text) { if (Names.Find(text) is null) Links.OwnerOf(text, null); }
            public static void FindAll(string text) { if (Names.FindAll(text, null).Count == 0) Links.OwnersOf(text, null); }
            public static void Suggest(string text) => Names.Suggest(text, 5);
            public static void Mentions(string text) { foreach (Mention _ in Recognizer.Find(text, RecognizerOptions.Everything)) { } }
            public static void MentionsThen(string text) { foreach (Mention _ in Recognizer.Find(text, new RecognizerOptions { AsOf = PartialDate.FromYear(2014) })) { } }
            public static void Utf8Mentions(string text) { foreach (Mention _ in Recognizer.FindUtf8(System.Text.Encoding.UTF8.GetBytes(text))) { } }
            public static void Audit(string text) => Auditor.Look(Index, Links.Links, Recognizer, [new AuditPage("text", [], [new PageText(text, 1, 1)])], Region.MainlandChina, AsOf.Resolve(null, Index.DataAsOf));
        }
        """;

    private const string SnapshotName = "PlatformAnalogs.catalog.snapshot";

    private static readonly Lazy<CSharpCompilation> Counting = new(Compile);

    private readonly Type _steps;

    /// <param name="snapshot">The catalog's compact form. Left out: the one that the library carries.</param>
    internal StepCounter(ReadOnlyMemory<byte>? snapshot = null)
    {
        using MemoryStream assembly = new();
        Counting.Value.Emit(assembly, manifestResources: [new ResourceDescription(SnapshotName, () => snapshot is null ? typeof(PlatformCatalog).Assembly.GetManifestResourceStream(SnapshotName)! : new MemoryStream(snapshot.Value.ToArray()), isPublic: true)])
            .Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        assembly.Position = 0;
        _steps = new AssemblyLoadContext("steps").LoadFromStream(assembly).GetType("PlatformAnalogs.Steps", throwOnError: true)!;
    }

    /// <summary>How many steps a way of looking up takes on a text.</summary>
    internal long Of(string way, string text)
    {
        FieldInfo count = _steps.GetField("Count")!;
        Action<string> look = _steps.GetMethod(way)!.CreateDelegate<Action<string>>();
        // The first look-up builds the index.
        look("x");
        count.SetValue(null, 0L);
        look(text);
        return (long)count.GetValue(null)!;
    }

    // Nothing of the library itself is used: its types would not be those of the copy.
    private static CSharpCompilation Compile()
    {
        CSharpParseOptions language = new(LanguageVersion.Preview);
        string usings = string.Concat(new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks" }.Select(name => $"global using {name};"));
        IEnumerable<string> texts = new[] { "Model", "Text", "Catalog", "Lookup", "Counterparts", "Comparison", "Recognition" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("src", "PlatformAnalogs", folder), "*.cs"))
            .Where(file => Path.GetFileName(file) != "SnapshotWriter.cs")
            .Select(File.ReadAllText)
            .Append(usings)
            .Append(Counter);
        CSharpCompilation plain = CSharpCompilation.Create(
            "PlatformAnalogs.Counting",
            texts.Select(text => CSharpSyntaxTree.ParseText(text, language)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => path != typeof(PlatformCatalog).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        return plain.RemoveAllSyntaxTrees().AddSyntaxTrees(plain.SyntaxTrees.Select(tree => tree.ToString() is Counter or ""
            ? tree
            : tree.WithRootAndOptions(new Instrument(plain.GetSemanticModel(tree)).Visit(tree.GetRoot()), language)));
    }

    private sealed class Instrument(SemanticModel model) : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax Step = ParseStatement("global::PlatformAnalogs.Steps.Count++;");

        public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => ((ForStatementSyntax)base.VisitForStatement(node)!) is var visited ? visited.WithStatement(Counted(visited.Statement)) : null;

        public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => ((ForEachStatementSyntax)base.VisitForEachStatement(node)!) is var visited ? visited.WithStatement(Counted(visited.Statement)) : null;

        public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) => ((WhileStatementSyntax)base.VisitWhileStatement(node)!) is var visited ? visited.WithStatement(Counted(visited.Statement)) : null;

        public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) => ((DoStatementSyntax)base.VisitDoStatement(node)!) is var visited ? visited.WithStatement(Counted(visited.Statement)) : null;

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
            ((MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!) is { Body: { } body } visited ? visited.WithBody(Counted(body)) : base.VisitMethodDeclaration(node);

        public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
        {
            InvocationExpressionSyntax visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
            if (node.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: not ("Slice" or "AsSpan") } access
                || model.GetSymbolInfo(access.Expression).Symbol is ITypeSymbol || !IsText(model.GetTypeInfo(access.Expression).Type))
                return visited;
            MemberAccessExpressionSyntax member = (MemberAccessExpressionSyntax)visited.Expression;
            visited = visited.WithExpression(member.WithExpression(Call("Of", member.Expression)));
            // What a search does not reach is no step.
            return access.Name.Identifier.Text switch
            {
                ['I', 'n', 'd', 'e', 'x', ..] => Call("UpTo", visited),
                ['L', 'a', 's', 't', ..] => Call("DownTo", visited),
                "StartsWith" or "EndsWith" => Call("Begin", visited),
                _ => visited,
            };
        }

        private static InvocationExpressionSyntax Call(string method, ExpressionSyntax value) =>
            InvocationExpression(ParseExpression("global::PlatformAnalogs.Steps." + method), ArgumentList(SingletonSeparatedList(Argument(value))));

        private static bool IsText(ITypeSymbol? type) => type?.ToDisplayString() is "System.ReadOnlySpan<char>" or "System.Span<char>" or "string";

        private static BlockSyntax Counted(StatementSyntax body) => body is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, Step)) : Block(Step, body);
    }
}
