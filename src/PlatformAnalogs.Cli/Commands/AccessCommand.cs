using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>access</c>: who can reach a platform from where.</summary>
internal static class AccessCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("access", "Prints who could reach a platform from a region, what that rests on and who says so. Unknown is not open.", "access google --region CN --as-of 2013-07", "access whatsapp --everywhere");
        Argument<string> platform = CommonOptions.Platform();
        Option<string> region = new("--region") { Description = "The region; see 'regions'.", DefaultValueFactory = _ => "CN" };
        Option<string?> asOf = CommonOptions.AsOf();
        Option<bool> everywhere = new("--everywhere") { Description = "All regions of which something is recorded, instead of one." };
        Option<bool> history = new("--history") { Description = "All records of the region, whatever the date." };
        command.Arguments.Add(platform);
        foreach (Option option in (Option[])[region, everywhere, asOf, history])
            command.Options.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            if (parsed.GetValue(everywhere))
            {
                AccessByRegion access = session.Catalog.AccessByRegion(session.Platform(parsed.GetValue(platform)!), date);
                output.Print(session, parsed, _ => access.ToReport(), access.ToJson, access.ToCsv);
                return Session.Done;
            }

            RegionInfo place = session.Region(parsed.GetValue(region)!);
            Platform asked = session.Platform(parsed.GetValue(platform)!);
            AccessAnswer answer = asked.AccessIn(place.Region, date);
            bool all = parsed.GetValue(history);
            output.Print(session, parsed, _ => answer.ToReport(place, all), () => answer.ToJson(all), null);
            if (answer.Status != AccessStatus.Unknown || (all && asked.Access.Any(record => record.Region == place.Region)))
                return Session.Done;

            string[] known = [.. asked.Access.Select(record => record.Region.Id).Distinct()];
            session.Error.WriteLine(Plain.Text($"unknown: {answer.UnknownBecause}; {(known.Length == 0 ? "no region is recorded" : "recorded regions: " + string.Join(", ", known))}"));
            return Session.NothingFound;
        });
        return command;
    }
}
