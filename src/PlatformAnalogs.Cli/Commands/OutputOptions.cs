using System.CommandLine;
using System.Globalization;

namespace PlatformAnalogs.Cli.Commands;

/// <summary>How a result is printed, in whichever form is asked for.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = new("--format") { Description = "text, markdown, html, json, csv; or the sources alone for a reference manager: bibtex, csl-json, ris.", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<string?> _culture = CommonOptions.Text("--culture", "Whose separators numbers have in text, such as de-DE. Default: the invariant ones.");

    internal OutputOptions(Command command)
    {
        _format.AcceptOnlyFromAmong("text", "markdown", "html", "json", "csv", "bibtex", "csl-json", "ris");
        command.Options.Add(_format);
        command.Options.Add(_json);
        command.Options.Add(_culture);
    }

    internal bool IsJson(ParseResult parsed) => parsed.GetValue(_json) || parsed.GetValue(_format) == "json";

    /// <summary>Prints a result.</summary>
    /// <param name="session">What is written to.</param>
    /// <param name="parsed">What was asked.</param>
    /// <param name="report">The result in words.</param>
    /// <param name="json">The result as JSON.</param>
    /// <param name="csv">The result as a table; null where it is none.</param>
    internal void Print(Session session, ParseResult parsed, Func<CultureInfo?, Report> report, Func<string> json, Func<string>? csv)
    {
        CultureInfo? culture = Culture(parsed.GetValue(_culture));
        if (IsJson(parsed))
            session.Output.WriteLine(json());
        else if (parsed.GetValue(_format) == "csv")
            session.Output.Write(csv is null ? throw new CommandException(Session.WrongUsage, "there is no table of this to print as csv; expected text, markdown, html or json") : csv());
        else
            session.Write(report(culture), parsed.GetValue(_format)!);
    }

    private static CultureInfo? Culture(string? name)
    {
        if (name is null)
            return null;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new CommandException(Session.WrongUsage, $"no culture '{name}'; expected one such as en-US, de-DE, zh-CN");
        }
    }
}
