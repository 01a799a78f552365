using System.Globalization;
using System.Text.Json.Nodes;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// First calls of fresh processes, timed inside them, in the order of a round robin, so that what disturbs the machine disturbs all alike; and what
/// things weigh. Nothing is read from a cold disk: a first round does not count.
/// </summary>
internal sealed class StartUp : IDisposable
{
    private const string Project = "benchmarks/PlatformAnalogs.StartUp";

    private static readonly (string What, string[] Arguments, string Subject)[] Subjects =
    [
        ("`PlatformCatalog.Default.Find`", ["find"], "OURS"),
        ("the same data as JSON: source-generated reader, dictionary", ["json", ""], "JSON"),
        ("NodaTime, a time zone by id", ["time-zones"], "TIME_ZONES"),
        ("libphonenumber-csharp, a number parsed and checked", ["phone-numbers"], "PHONE_NUMBERS"),
        ("every fact decoded", ["everything"], "OURS"),
        ("`Recognizer`, a first text", ["mentions"], "OURS"),
        ("every fact, every index, the recognizer", ["indexes"], "OURS"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("platform-analogs-");
    private readonly string _document;
    private readonly int _processes;
    private readonly bool _isQuick;

    internal StartUp(bool isQuick)
    {
        _isQuick = isQuick;
        _processes = isQuick ? 5 : 15;
        _document = Path.Combine(_folder.FullName, "catalog.json");
        // Without white space: the peer is to have it as easy as it gets.
        File.WriteAllText(_document, JsonNode.Parse(PlatformCatalog.Default.ToJson())!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    internal List<SizeRow> Sizes { get; } = [];

    /// <summary>All subjects under the JIT and, where the machine has a linker and time is given, compiled ahead of time.</summary>
    internal List<StartUpRow> Measure()
    {
        string jit = Publish("jit");
        List<StartUpRow> rows = RoundRobin("JIT", [.. Subjects.Select(subject => (subject.What, (string[])["dotnet", Path.Combine(jit, "PlatformAnalogs.StartUp.dll"), .. Filled(subject.Arguments)]))]);
        Pack();
        Sizes.Add(new SizeRow("the assembly", new FileInfo(Path.Combine(jit, "PlatformAnalogs.dll")).Length));
        if (_isQuick)
            return rows;
        if (!Commands.IsThere("clang") && !Commands.IsThere("gcc"))
        {
            Console.Error.WriteLine("There is neither clang nor gcc: apps compiled ahead of time are left out.");
            return rows;
        }

        Dictionary<string, string> apps = Subjects.Select(subject => subject.Subject).Distinct().ToDictionary(subject => subject, subject => Native(subject));
        long nothing = SizeOf(Native("NOTHING"));
        Sizes.Add(new SizeRow("an app that prints a word, compiled ahead of time", nothing));
        Sizes.Add(new SizeRow("with the catalog and all that this page asks of it: so much more", SizeOf(apps["OURS"]) - nothing));
        Sizes.Add(new SizeRow("the same without remarks: so much more", SizeOf(Native("OURS", "-p:PlatformAnalogsRemarks=false")) - nothing));
        rows.AddRange(RoundRobin("Native AOT", [.. Subjects.Select(subject => (subject.What, (string[])[apps[subject.Subject], .. Filled(subject.Arguments)]))]));
        return rows;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private List<StartUpRow> RoundRobin(string mode, (string What, string[] Command)[] subjects)
    {
        List<(double Milliseconds, long Allocated, long Retained, string Answer)>[] runs = [.. subjects.Select(_ => new List<(double, long, long, string)>())];
        for (int round = -1; round < _processes; round++)
        {
            for (int i = 0; i < subjects.Length; i++)
            {
                string[] parts = Commands.Run(subjects[i].Command[0], subjects[i].Command[1..]).Trim().Split(' ', 4);
                if (round >= 0)
                    runs[i].Add((double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture), parts[3]));
            }
        }

        // The first two are asked the same.
        if (runs[0][0].Answer != runs[1][0].Answer)
            throw new InvalidOperationException($"The catalog says {runs[0][0].Answer}, the JSON {runs[1][0].Answer}.");
        List<StartUpRow> rows = [];
        for (int i = 0; i < subjects.Length; i++)
        {
            var sorted = runs[i].OrderBy(run => run.Milliseconds).ToArray();
            var median = sorted[sorted.Length / 2];
            rows.Add(new StartUpRow(subjects[i].What, mode, _processes, sorted[0].Milliseconds, median.Milliseconds, sorted[^1].Milliseconds, median.Allocated, median.Retained));
        }

        return rows;
    }

    private string[] Filled(string[] arguments) => [.. arguments.Select(argument => argument.Length == 0 ? _document : argument)];

    private string Native(string subject, params string[] more)
    {
        string folder = Publish(subject + more.Length, [$"-p:Subject={subject}", "-p:PublishAot=true", "--use-current-runtime", .. more]);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "PlatformAnalogs.StartUp.exe" : "PlatformAnalogs.StartUp");
    }

    // What comes between goes elsewhere than what the IDE builds, as the apps differ in what they refer to.
    private string Publish(string name, params string[] more)
    {
        string folder = Path.Combine(_folder.FullName, name);
        Commands.Run("dotnet", ["publish", Project, "-c", "Release", "-o", folder, "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"), .. more]);
        return folder;
    }

    private void Pack()
    {
        string folder = Path.Combine(_folder.FullName, "package");
        Commands.Run("dotnet", "pack", "src/PlatformAnalogs", "-c", "Release", "-o", folder);
        Sizes.Add(new SizeRow("the package", new FileInfo(Directory.EnumerateFiles(folder, "*.nupkg").Single()).Length));
    }

    private static long SizeOf(string file) => new FileInfo(file).Length;
}
