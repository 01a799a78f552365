using System.CommandLine;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>access</c>: who can reach a platform from where.</summary>
internal static class AccessCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("access", "Prints who could reach a platform from a region, what that rests on and who says so. Unknown is not open.", "access google --region CN --as-of 2013-07", "access whatsapp --region CN --history --json");
        Argument<string> platform = CommonOptions.Platform();
        Option<string> region = new("--region") { Description = "The region; see 'regions'.", DefaultValueFactory = _ => "CN" };
        Option<string?> asOf = CommonOptions.AsOf();
        Option<bool> history = new("--history") { Description = "All records of the region, whatever the date." };
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(platform);
        foreach (Option option in (Option[])[region, asOf, history, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            RegionInfo place = session.Region(parsed.GetValue(region)!);
            Platform asked = session.Platform(parsed.GetValue(platform)!);
            AccessAnswer answer = asked.AccessIn(place.Region, date);
            AccessRecord[] records = parsed.GetValue(history) ? [.. asked.Access.Where(record => record.Region == place.Region)] : [];
            if (parsed.GetValue(json))
                Print(session, answer, parsed.GetValue(history) ? records : null);
            else
                Write(session, answer, place, records);
            if (answer.Status != AccessStatus.Unknown || records.Length > 0)
                return Session.Done;

            string[] known = [.. asked.Access.Select(record => record.Region.Id).Distinct()];
            session.Error.WriteLine(Plain.Text($"unknown: {answer.UnknownBecause}; {(known.Length == 0 ? "no region is recorded" : "recorded regions: " + string.Join(", ", known))}"));
            return Session.NothingFound;
        });
        return command;
    }

    private static void Print(Session session, AccessAnswer answer, AccessRecord[]? history) => Json.Print(session.Output, new
    {
        Platform = answer.Platform.Id,
        answer.Region,
        AsOf = answer.AsOf.ToString(),
        answer.AsOf.Day,
        answer.Status,
        answer.Basis,
        answer.Since,
        Starts = answer.ReportedStarts,
        answer.LastConfirmed,
        answer.ChangedWithin,
        Partly = answer.IsPartly,
        answer.UnknownBecause,
        Layers = answer.Layers.Select(layer => new { layer.Layer, layer.Scope, layer.AppliesTo, layer.Status, layer.Basis, layer.Since, layer.LastConfirmed, layer.UnknownBecause }),
        Rivals = answer.Rivals.Select(Json.Of),
        Sources = Json.Of(answer.Sources),
        History = history?.Select(Json.Of),
    });

    private static void Write(Session session, AccessAnswer answer, RegionInfo place, AccessRecord[] history)
    {
        Footnotes footnotes = new();
        session.Output.WriteLine(Plain.Text($"{answer.Platform.NameAsOf(answer.AsOf.Day)} in {place.Name}, {Session.When(answer.AsOf)}"));
        session.Output.WriteLine(Plain.Text($"{answer.ToWords()} {footnotes.Cite(answer.Sources)}"));
        if (answer.Layers.Count > 0)
        {
            Table table = Plain.Table("Layer", "What", "Whom", "Status", "Basis", "By");
            foreach (AccessLayerAnswer layer in answer.Layers)
            {
                table.Row(Json.Token(layer.Layer), layer.Scope ?? "the whole platform", Json.Token(layer.AppliesTo), layer.Status.ToWords(),
                    layer.UnknownBecause ?? Json.Token(layer.Basis), layer.Record is { } record ? $"{record.Period}{footnotes.Cite(record.Sources)}" : "");
            }

            session.Console.Write(table);
        }

        if (history.Length > 0)
        {
            Table table = Plain.Table("Period", "Status", "Layer", "What", "Mechanisms", "Note");
            foreach (AccessRecord record in history.OrderBy(record => record.Period.Start))
            {
                table.Row(record.Period.ToString(), record.Status.ToWords(), Json.Token(record.Layer), record.Scope ?? "", string.Join(", ", record.Mechanisms.Select(Json.Token)),
                    record.Note + footnotes.Cite(record.Sources));
            }

            session.Console.Write(table);
        }

        Plain.Footnotes(session.Output, footnotes.Sources);
    }
}
