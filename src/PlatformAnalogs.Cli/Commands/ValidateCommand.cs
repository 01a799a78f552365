using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary>
/// <c>validate</c>: all problems of overlays, and what they would change where they have none; without an overlay the doubts about the data, one by one.
/// Errors never get into the catalog: its build refuses them.
/// </summary>
internal static class ValidateCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("validate",
            "Checks overlays: all their problems as a compiler words them, else what they would add, change and remove. Without one, lists what could be better in the data: old figures, weak, undated and untitled sources.",
            "validate our-platforms.json", "validate --subject momo --json");
        Argument<string[]> overlays = new("overlay") { Description = "Overlays, each laid over those before it.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> kind = CommonOptions.Text("--kind", $"Only {string.Join(", ", Enum.GetValues<DoubtKind>().Select(value => Json.Token(value)))}.");
        Option<string?> subject = CommonOptions.Text("--subject", "Only of this id or address.");
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(overlays);
        foreach (Option option in (Option[])[kind, subject, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(overlays) is { Length: > 0 } files)
                return Check(session, files, parsed.GetValue(json));

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

    private static int Check(Session session, string[] files, bool json)
    {
        try
        {
            PlatformCatalog laid = session.Catalog.With(files);
            Print(session, laid.Changes, json);
            return Session.Done;
        }
        catch (CatalogFormatException problems)
        {
            if (json)
                Json.Print(session.Output, new { problems.Problems });
            else
                Print(session, problems);
            return Session.WrongUsage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Session.WrongUsage, problem.Message);
        }
    }

    private static void Print(Session session, CatalogFormatException problems)
    {
        foreach (CatalogProblem problem in problems.Problems)
            session.Output.WriteLine(Plain.Text(problem.ToString()));
        int more = problems.Count - problems.Problems.Count;
        session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems{(more > 0 ? $", {more} of them not shown" : "")}"));
    }

    private static void Print(Session session, IReadOnlyList<LayerChange> changes, bool json)
    {
        if (json)
        {
            Json.Print(session.Output, new { Changes = changes });
            return;
        }

        foreach (IGrouping<(string Layer, string Section), LayerChange> section in changes.GroupBy(change => (change.Layer, change.Section)))
        {
            string counts = string.Join(", ", section.GroupBy(change => change.Kind).OrderBy(kind => kind.Key)
                .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {Json.Token(kind.Key)}")));
            session.Output.WriteLine(Plain.Text($"{section.Key.Layer}: {section.Key.Section}: {counts}"));
        }

        session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no problems; {changes.Count} changes"));
    }
}
