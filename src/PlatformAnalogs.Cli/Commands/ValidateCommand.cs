using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>validate</c>: the doubts about the data, one by one. Errors never get into the catalog: its build refuses them.</summary>
internal static class ValidateCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("validate", "Lists what could be better in the data: old figures, weak, undated and untitled sources.", "validate --kind secondary-only", "validate --subject momo --json");
        Option<string?> kind = CommonOptions.Text("--kind", $"Only {string.Join(", ", Enum.GetValues<DoubtKind>().Select(value => Json.Token(value)))}.");
        Option<string?> subject = CommonOptions.Text("--subject", "Only of this id or address.");
        Option<bool> json = CommonOptions.Json();
        foreach (Option option in (Option[])[kind, subject, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            DoubtKind? wanted = Session.Value<DoubtKind>(parsed.GetValue(kind));
            string? of = parsed.GetValue(subject);
            Doubt[] doubts =
            [
                .. session.Catalog.Statistics().Doubts.Where(doubt => (wanted is null || doubt.Kind == wanted)
                    && (of is null || doubt.Subject == of || doubt.Subject.Split('~').Contains(of))),
            ];
            if (parsed.GetValue(json))
            {
                Json.Print(session.Output, new { Doubts = doubts });
            }
            else
            {
                foreach (Doubt doubt in doubts)
                    session.Output.WriteLine(Plain.Text($"{doubt.Subject}: {Json.Token(doubt.Kind)}: {doubt.Text}"));
            }

            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doubts.Length} doubts; no errors, as the catalog is not built with any"));
            return Session.Done;
        });
        return command;
    }
}
