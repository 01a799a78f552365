using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlatformAnalogs.Benchmarks;

/// <summary>The command line as whole processes on one processor, start-up included: how fast it goes through text and records, and in how much memory.</summary>
internal sealed class WholeProcess : IDisposable
{
    private const int Runs = 3;
    private const string CommandLine = "src/PlatformAnalogs.Cli";
    private const int Megabyte = 1 << 20;
    private const int Piece = 1 << 22;
    private const string Ours = "mentions --count";

    private readonly string _command;
    private readonly int _megabytes;
    private readonly List<WholeProcessRow> _rows = [];
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("platform-analogs-");
    private readonly string[] _names = RecognitionNames.Distinct(PlatformCatalog.Default);
    private readonly RecognitionTexts _texts;

    private WholeProcess(bool isQuick)
    {
        _megabytes = isQuick ? 50 : 1000;
        string built = Path.Combine(_directory.FullName, "built");
        Commands.Run("dotnet", "publish", CommandLine, "-c", "Release", "-o", built, "--artifacts-path", built + ".artifacts");
        _command = $"dotnet '{Path.Combine(built, "platform-analogs.dll")}'";
        _texts = new RecognitionTexts(_names);
    }

    internal static List<WholeProcessRow> Run(bool isQuick)
    {
        using WholeProcess all = new(isQuick);
        all.Mentions();
        all.Annotate(all._megabytes / 10);
        all.Annotate(all._megabytes);
        return all._rows;
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private void Mentions()
    {
        string names = Path.Combine(_directory.FullName, "names.txt");
        File.WriteAllLines(names, _names);
        bool hasPeer = Commands.IsThere("rg");
        foreach (bool isChinese in (bool[])[false, true])
        {
            string text = Write(isChinese ? "chinese.txt" : "english.txt", _megabytes, seed => isChinese ? _texts.ChineseOf(Piece, seed) : _texts.EnglishOf(Piece, seed));
            string on = $"{_megabytes} MB of {(isChinese ? "Chinese" : "English")}";
            Measure(Ours, on, $"{_command} {Ours} '{text}'", text);
            // It is given those names alone that need nothing around them.
            if (hasPeer)
                Measure($"ripgrep, -o{(isChinese ? "" : " -w")} -i -F, names alone", on, $"rg -o {(isChinese ? "" : "-w")} -i -F -f '{names}' '{text}'", text);
            File.Delete(text);
        }

        if (!hasPeer)
            Console.Error.WriteLine("ripgrep is not installed: its rows are left out.");
    }

    private void Annotate(int megabytes)
    {
        int number = 0;
        string records = Write("records.ndjson", megabytes, seed => Records(seed, ref number));
        Measure("annotate", $"{megabytes} MB of records, English and Chinese mixed", $"{_command} annotate < '{records}'", records);
        File.Delete(records);
    }

    // Of 300 to 600 bytes, two of three of them English.
    private string Records(int seed, ref int number)
    {
        JsonSerializerOptions json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Random random = new(seed);
        string english = _texts.EnglishOf(Piece, seed), chinese = _texts.ChineseOf(Piece, seed);
        StringBuilder records = new();
        for (int at = 0, from = 0; at < english.Length - 600 && from < chinese.Length - 200;)
        {
            bool isChinese = random.Next(3) == 0;
            int length = isChinese ? random.Next(65, 165) : random.Next(195, 495);
            string text = isChinese ? chinese.Substring(from, length) : english.Substring(at, length);
            at += isChinese ? 0 : length;
            from += isChinese ? length : 0;
            var record = new { id = number++, user = new { name = $"user{random.Next(100_000)}" }, created_at = "2024-05-17T10:00:00Z", text, likes = random.Next(1000) };
            records.Append(JsonSerializer.Serialize(record, json)).Append('\n');
        }

        return records.ToString();
    }

    private string Write(string name, int megabytes, Func<int, string> piece)
    {
        string path = Path.Combine(_directory.FullName, name);
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(false));
        for (int seed = 0; writer.BaseStream.Length < (long)megabytes * Megabyte; seed++)
        {
            writer.Write(piece(seed));
            writer.Flush();
        }

        return path;
    }

    private void Measure(string what, string on, string command, string input)
    {
        double megabytes = new FileInfo(input).Length / (double)Megabyte;
        List<double> seconds = [];
        long peak = 0;
        // Once more than counts: the file must be in memory.
        for (int i = 0; i <= Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            using Process process = Process.Start("sh", ["-c", $"exec {(Commands.IsThere("taskset") ? "taskset -c 0" : "")} {command} > /dev/null"]);
            while (!process.WaitForExit(20))
            {
                peak = Math.Max(peak, PeakOf(process));
            }

            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
            if (i > 0)
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        seconds.Sort();
        double median = seconds[Runs / 2];
        _rows.Add(new WholeProcessRow(what, on, median, megabytes / median, peak));
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile, and was asked often enough before.
            return 0;
        }
    }
}
