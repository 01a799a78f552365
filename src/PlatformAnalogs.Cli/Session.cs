using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli;

/// <summary>Why a command ends without an answer, in words for its user.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    internal int ExitCode { get; } = exitCode;
}

/// <summary>The catalog that commands ask, what they read and the streams that they write to.</summary>
internal sealed class Session(PlatformCatalog catalog, TextReader input, TextWriter output, TextWriter error)
{
    internal const int Done = 0;
    internal const int NothingFound = 1;
    internal const int WrongUsage = 2;

    private const int RedirectedWidth = 120;

    internal PlatformCatalog Catalog => catalog;

    internal TextReader Input => input;

    internal TextWriter Output => output;

    internal TextWriter Error => error;

    /// <summary>The input as bytes, for what is too much to be read as text.</summary>
    internal Stream InputStream { get; init; } = Stream.Null;

    /// <summary>The output as bytes; what was written as text must be flushed before.</summary>
    internal Stream OutputStream { get; init; } = Stream.Null;

    /// <summary>The terminal; plain text of a fixed width where the output goes elsewhere.</summary>
    internal IAnsiConsole Console { get; } = CreateConsole(output);

    /// <summary>The platform that a person means. Goes on with the likeliest reading and says so.</summary>
    internal Platform Platform(string text)
    {
        IReadOnlyList<PlatformMatch> matches = catalog.FindAll(text);
        if (matches.Count == 0)
            throw new CommandException(NothingFound, NoPlatform(text));
        if (matches.Count > 1)
            error.WriteLine(Plain.Text($"taken as {matches[0].Platform.Name}; also: {string.Join(", ", matches.Skip(1).Select(match => match.Platform.Name))}"));
        return matches[0].Platform;
    }

    /// <summary>Says that no platform has a name, and which names are nearest.</summary>
    internal string NoPlatform(string text)
    {
        IReadOnlyList<string> nearest = catalog.Suggest(text);
        return $"no platform named {text}{(nearest.Count == 0 ? "" : "; nearest: " + string.Join(", ", nearest))}";
    }

    /// <summary>The holder of accounts that a person means.</summary>
    internal Holder Holder(string text)
    {
        IReadOnlyList<Holder> found = catalog.FindHolders(text);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new CommandException(NothingFound, $"no holder of accounts named {text}; 'accounts' lists those with figures"),
            _ => throw new CommandException(NothingFound, $"{text} may be any of: {string.Join("; ", found.Select(holder => holder.Name))}"),
        };
    }

    /// <summary>A report in one of the formats.</summary>
    internal void Write(Report report, string format)
    {
        if (format == "text")
            Terminal.Write(this, report);
        else if (format == "markdown")
            output.Write(report.ToMarkdown());
        else if (format == "html")
            output.Write(report.ToHtml());
        else
            Cite(report.Footnotes, format);
    }

    /// <summary>Sources for a reference manager.</summary>
    internal void Cite(IReadOnlyList<Source> sources, string format) => output.Write(format switch
    {
        "ris" => sources.ToRis(),
        "csl-json" => sources.ToCslJson(),
        _ => sources.ToBibTeX(),
    });

    /// <summary>The data as such for a reference manager.</summary>
    internal void Cite(CatalogHead head, string format) => output.Write(format switch
    {
        "ris" => head.ToRis(),
        "csl-json" => head.ToCslJson(),
        _ => head.ToBibTeX(),
    });

    /// <summary>The lines of a file, or of what is piped in.</summary>
    internal IEnumerable<string> Lines(string file)
    {
        if (file != "-")
        {
            try
            {
                return File.ReadAllLines(file);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(WrongUsage, $"cannot read {file}: {problem.Message}");
            }
        }

        List<string> lines = [];
        while (input.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }

    /// <summary>A file, or what is piped in, as bytes.</summary>
    internal Stream OpenRead(string file)
    {
        if (file == "-")
            return InputStream;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(WrongUsage, $"cannot read {file}: {problem.Message}");
        }
    }

    /// <summary>Writes a file that a person asked for.</summary>
    internal static void WriteFile(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(WrongUsage, $"cannot write {file}: {problem.Message}");
        }
    }

    internal static PartialDate? Date(string? text)
    {
        if (text is null)
            return null;
        return PartialDate.TryParse(text, out PartialDate date)
            ? date
            : throw new CommandException(WrongUsage, $"'{text}' is not a date; expected {PartialDate.AcceptedForms}");
    }

    internal static DateOnly? Day(string? text) => Date(text)?.Latest;

    internal RegionInfo Region(string text) =>
        catalog.FindRegion(text) ?? catalog.Regions.FirstOrDefault(region => region.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
        ?? throw new CommandException(WrongUsage, $"no region '{text}'; expected an id such as CN, HK, US, WORLD: see 'regions'");

    internal Category? Category(string? text) => text is null
        ? null
        : catalog.FindCategory(text) ?? catalog.Categories.FirstOrDefault(category => category.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new CommandException(WrongUsage, $"no category '{text}': see 'categories'");

    internal Ecosystem? Ecosystem(string? text) => text is null
        ? null
        : catalog.FindEcosystem(text)?.Ecosystem
            ?? throw new CommandException(WrongUsage, $"no ecosystem '{text}'; expected {string.Join(", ", catalog.Ecosystems.Select(item => item.Ecosystem.Id))}");

    internal static TEnum? Value<TEnum>(string? text)
        where TEnum : struct, Enum
    {
        if (text is null)
            return null;
        foreach (TEnum value in Enum.GetValues<TEnum>())
        {
            if (Json.Token(value).Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw new CommandException(WrongUsage, $"'{text}' is none of {string.Join(", ", Enum.GetValues<TEnum>().Select(value => Json.Token(value)))}");
    }

    /// <summary>The date that an answer is for, and whose choice it was.</summary>
    internal static string When(AsOf asOf) => asOf.Asked is { } asked
        ? asked.Precision == DatePrecision.Day ? $"{asOf.Day:o}" : $"{asked} (answered for {asOf.Day:o})"
        : $"{asOf.Day:o}, the date of the data";

    private static IAnsiConsole CreateConsole(TextWriter output)
    {
        bool terminal = ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected;
        AnsiConsoleSettings settings = new() { Out = new AnsiConsoleOutput(output) };
        if (!terminal)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
        }

        IAnsiConsole console = AnsiConsole.Create(settings);
        if (!terminal)
            console.Profile.Width = RedirectedWidth;
        return console;
    }
}
