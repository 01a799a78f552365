using System.Text;
using PlatformAnalogs;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.SeedCompiler;
using PlatformAnalogs.Seeds;

if (args.Length != 4)
{
    Console.Error.WriteLine("usage: PlatformAnalogs.SeedCompiler <seeds folder> <snapshot file> <remarks file> <constants file>");
    return 2;
}

string folder = Path.GetFullPath(args[0]);
string schemas = Path.Combine(folder, "schema") + Path.DirectorySeparatorChar;
IEnumerable<(string File, byte[] Utf8)> seeds = Directory
    .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
    .Where(file => !file.StartsWith(schemas, StringComparison.Ordinal))
    .Order(StringComparer.Ordinal)
    .Select(file => (file, File.ReadAllBytes(file)));

(CatalogContent? catalog, Diagnostics problems) = DocumentSet.Read(seeds);
if (catalog is null)
{
    foreach (CatalogProblem problem in problems.Found)
        Console.WriteLine(problem);
    if (problems.Count > problems.Found.Count)
        Console.WriteLine($"{folder}(1,1): error PA0000: and {problems.Count - problems.Found.Count} more problems.");
    return 1;
}

CatalogIndex index = new(catalog);
catalog = catalog with { NameTable = NameTableWriter.Write(index), Variants = string.Concat(index.Folder.Variants.Select(pair => $"{pair.Traditional}{pair.Simplified}")) };
Snapshot snapshot = SnapshotWriter.Write(catalog), again = SnapshotWriter.Write(SnapshotReader.Read(snapshot));
// What cannot be read back must not be shipped.
if (!again.Catalog.Span.SequenceEqual(snapshot.Catalog.Span) || !again.Remarks.Span.SequenceEqual(snapshot.Remarks.Span))
    throw new InvalidOperationException("The snapshot does not read back as it was written.");

File.WriteAllBytes(args[1], snapshot.Catalog.Span);
File.WriteAllBytes(args[2], snapshot.Remarks.Span);
File.WriteAllText(args[3], KnownPlatformsSource.Of(catalog.Platforms), new UTF8Encoding(false));
return 0;
