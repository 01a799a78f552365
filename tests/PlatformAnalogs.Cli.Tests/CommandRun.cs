using System.Text;

namespace PlatformAnalogs.Cli.Tests;

/// <summary>What a command did with some bytes.</summary>
internal sealed record CommandRun(int Exit, byte[] Bytes, string Error)
{
    internal string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>The lines of the output; the last one must be whole.</summary>
    internal string[] Lines
    {
        get
        {
            (Output.Length == 0 || Output.EndsWith('\n')).Should().BeTrue("{0} ends in the middle of a line", Output);
            return Output.Length == 0 ? [] : Output[..^1].Split('\n');
        }
    }

    internal static CommandRun Of(string[] args, string input) => Of(args, Encoding.UTF8.GetBytes(input));

    internal static CommandRun Of(string[] args, byte[] input) => Of(args, new MemoryStream(input));

    /// <summary>Runs a command; what it writes as text comes before what it writes as bytes.</summary>
    internal static CommandRun Of(string[] args, Stream? input = null, PlatformCatalog? catalog = null)
    {
        using StringWriter output = new(), error = new();
        using MemoryStream written = new();
        using StreamReader reader = new(input ?? Stream.Null, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        int exit = CommandLine.Run(args, reader, output, error, input ?? Stream.Null, written, catalog);
        return new CommandRun(exit, [.. Encoding.UTF8.GetBytes(output.ToString()), .. written.ToArray()], error.ToString());
    }
}
