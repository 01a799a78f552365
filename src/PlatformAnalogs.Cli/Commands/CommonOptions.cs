using System.CommandLine;

namespace PlatformAnalogs.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    internal static Argument<string> Platform(string name = "platform") => new(name) { Description = "An id, a name in any script, or a domain." };

    internal static Option<string?> AsOf() => new("--as-of") { Description = "The date: 2014, 2014-Q1, 2014-03 or 2014-03-17. Default: the date of the data." };

    internal static Option<string?> KnownBy() => new("--known-by") { Description = "Only figures published by this date." };

    internal static Option<string?> Text(string name, string description) => new(name) { Description = description };

    internal static Option<bool> Json() => new("--json") { Description = "One JSON document." };

    /// <summary>A command with what it prints and two examples in its help.</summary>
    internal static Command Command(string name, string description, string firstExample, string secondExample) =>
        new(name, $"{description}\n\nExamples:\n  platform-analogs {firstExample}\n  platform-analogs {secondExample}");
}
