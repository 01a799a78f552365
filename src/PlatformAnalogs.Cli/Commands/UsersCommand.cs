using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>users</c>: how many people use platforms, at a date or over time.</summary>
internal static class UsersCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("users", "Prints how many people used platforms, at a date or over a span.", "users twitter weibo --as-of 2014-03", "users wechat sina-weibo --from 2012 --to 2016 --metric mau --chart users.svg");
        Argument<string[]> platforms = new("platform") { Description = "Ids, names in any script, or domains.", Arity = ArgumentArity.OneOrMore };
        Option<string?> metric = CommonOptions.Text("--metric", "What to count, such as mau, dau, registered-accounts. Default: the best known."), region = CommonOptions.Text("--region", "Where. Default: worldwide, else the home region.");
        Option<string?> asOf = CommonOptions.AsOf(), knownBy = CommonOptions.KnownBy();
        Option<string?> from = CommonOptions.Text("--from", "All figures from this date on."), to = CommonOptions.Text("--to", "All figures up to this date.");
        Option<string?> chart = CommonOptions.Text("--chart", "Also draws the figures into this file (SVG); figures of different definitions are not joined.");
        Option<string?> day = CommonOptions.Text("--interpolate", "Also what a straight line between the figures around this day gives. Nobody has published that.");
        command.Arguments.Add(platforms);
        foreach (Option option in (Option[])[metric, region, asOf, knownBy, from, to, chart, day])
            command.Options.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf)), first = Session.Date(parsed.GetValue(from)), last = Session.Date(parsed.GetValue(to));
            PartialDate? known = Session.Date(parsed.GetValue(knownBy));
            Metric? counted = Session.Value<Metric>(parsed.GetValue(metric));
            Region? place = parsed.GetValue(region) is { } text ? session.Region(text).Region : null;
            Platform[] asked = [.. parsed.GetValue(platforms)!.Select(session.Platform)];
            UserSeries series = first is null && last is null
                ? session.Catalog.UsersOf(asked, date, counted, place, known)
                : session.Catalog.UsersOver(asked, first, last, counted, place, known);
            bool any = series.Figures.Count > 0;
            if (any || output.IsJson(parsed))
                output.Print(session, parsed, culture => series.ToReport(culture), series.ToJson, series.ToCsv);
            if (any && parsed.GetValue(chart) is { } file)
                Session.WriteFile(file, series.ToSvg());
            if (Session.Day(parsed.GetValue(day)) is { } between)
                Interpolate(session, asked, between, counted, place, known);
            if (any)
                return Session.Done;

            foreach (Platform platform in asked)
                session.Error.WriteLine(Plain.Text($"no such figure of {platform.Name}; known: {string.Join(", ", platform.Figures.Select(figure => $"{Json.Token(figure.Metric)} ({figure.Region})").Distinct().DefaultIfEmpty("none"))}"));
            return Session.NothingFound;
        });
        return command;
    }

    private static void Interpolate(Session session, Platform[] platforms, DateOnly day, Metric? metric, Region? region, PartialDate? knownBy)
    {
        foreach (Platform platform in platforms)
        {
            string line = session.Catalog.InterpolateUsers(platform, day, metric, region, knownBy) is not { } found
                ? $"{platform.Name}, {day:o}: no two figures of one definition around it, at most 732 days apart"
                : string.Create(CultureInfo.InvariantCulture, $"{platform.Name}, {day:o}: about {found.Value:#,0} on a straight line (bounds {found.Lower:#,0} to {(found.Upper is { } upper ? upper.ToString("#,0", CultureInfo.InvariantCulture) : "open")}) between {found.Before} and {found.After}; nobody has published it");
            session.Error.WriteLine(Plain.Text(line));
        }
    }
}
