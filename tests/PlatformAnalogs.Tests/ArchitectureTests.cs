using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlatformAnalogs.Tests;

/// <summary>The rooms of the house and the arrows between them; frozen numbers.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Text"] = [],
        ["Catalog"] = ["Model", "Text"],
        ["Seeds"] = ["Catalog", "Model", "Text"],
        ["Lookup"] = ["Catalog", "Model", "Text"],
        ["Counterparts"] = ["Catalog", "Model"],
        ["Comparison"] = ["Counterparts", "Lookup", "Catalog", "Model", "Text"],
        ["Recognition"] = ["Lookup", "Counterparts", "Catalog", "Model", "Text"],
        ["Rendering"] = ["Comparison", "Recognition", "Counterparts", "Model", "Text"],
        ["DependencyInjection"] = [],
        [""] = ["Model", "Text", "Catalog", "Seeds", "Lookup", "Counterparts", "Comparison", "Recognition"],
    };

    [Fact]
    public void No_other_arrow_exists()
    {
        string source = Repository.PathOf("src", "PlatformAnalogs");
        List<string> arrows = [];
        foreach (string file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories))
        {
            string[] steps = Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar);
            if (steps[0] is "obj" or "bin")
                continue;
            string room = steps.Length > 1 ? steps[0] : "";
            string code = string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
            foreach (Match used in RoomName().Matches(code))
            {
                string other = used.Groups[1].Value;
                if (Allowed.ContainsKey(other) && other != room && !Allowed[room].Contains(other))
                    arrows.Add($"{string.Join('/', steps)} -> {other}");
            }

            if (room is not ("" or "DependencyInjection") && code.Contains("PlatformCatalog", StringComparison.Ordinal))
                arrows.Add($"{string.Join('/', steps)} -> PlatformCatalog");
        }

        arrows.Should().BeEmpty();
    }

    [Fact]
    public void Files_are_opened_by_the_front_door_and_by_dependency_injection_alone()
    {
        string source = Repository.PathOf("src", "PlatformAnalogs");
        IEnumerable<string> openers = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => FileOpener().IsMatch(string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))))
            .Select(file => Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar)[0]).Distinct();

        openers.Should().BeEquivalentTo("PlatformCatalog.Data.cs", "DependencyInjection");
    }

    [Fact]
    public void Public_types_live_in_one_namespace() =>
        typeof(PlatformCatalog).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct()
            .Should().BeEquivalentTo("PlatformAnalogs", "Microsoft.Extensions.DependencyInjection");

    [Fact]
    public void Only_their_documentation_is_shipped()
    {
        Assembly assembly = typeof(PlatformCatalog).Assembly;
        ILookup<string, string?> namespaces = assembly.GetTypes().ToLookup(type => "T:" + type.FullName!.Replace('+', '.'), type => type.Namespace);
        IEnumerable<string> documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value);

        documented.SelectMany(name => namespaces[name]).Distinct().Should().BeEquivalentTo("PlatformAnalogs", "Microsoft.Extensions.DependencyInjection");
    }

    [Fact]
    public void Numbers_of_public_enums_are_frozen()
    {
        IEnumerable<string> values = typeof(PlatformCatalog).Assembly.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name} = {(int)Enum.Parse(type, name)}"));

        values.Should().Equal(File.ReadAllLines(Repository.PathOf("tests", "PlatformAnalogs.Tests", "enum-values.txt")));
    }

    // One that is left out is one that moves when another is put before it.
    [Fact]
    public void Public_enums_write_their_numbers_out()
    {
        EnumMemberDeclarationSyntax[] members =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src", "PlatformAnalogs"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<EnumDeclarationSyntax>())
                .Where(declared => declared.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword))).SelectMany(declared => declared.Members),
        ];

        members.Select(member => member.Identifier.Text).Should().HaveCount(File.ReadAllLines(Repository.PathOf("tests", "PlatformAnalogs.Tests", "enum-values.txt")).Length);
        members.Where(member => member.EqualsValue is null).Select(member => member.Identifier.Text).Should().BeEmpty();
    }

    [Fact]
    public void Public_members_hand_out_nothing_that_can_be_changed()
    {
        IEnumerable<PropertyInfo> properties = typeof(PlatformCatalog).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == typeof(PlatformCatalog).Assembly);

        properties.Where(property => property.PropertyType.IsArray
                || property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();
    }

    [GeneratedRegex(@"\bPlatformAnalogs\.([A-Z]\w+)")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"(?<![.\w])(File|Directory)\.[A-Z]|\b(FileStream|FileInfo|DirectoryInfo|FileSystemWatcher|HttpClient|Socket|Process)\b")]
    private static partial Regex FileOpener();
}
