using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>coverage</c>: what an audience sees of a portfolio of links.</summary>
internal static class CoverageCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("coverage", "Says for each link whether an audience sees it, why, and where to consider being. Reads a file with a link a line.", "coverage links.txt --audience CN", "coverage - --audience US --as-of 2020 --json");
        Argument<string> file = new("file") { Description = "A file with a link a line, or - for standard input." };
        Option<string> audience = new("--audience") { Description = "The region of the audience, such as CN, US, IN.", Required = true };
        Option<string?> asOf = CommonOptions.AsOf();
        Option<string> format = CommonOptions.Format();
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(file);
        foreach (Option option in (Option[])[audience, asOf, format, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            Region region = session.Region(parsed.GetValue(audience)!).Region;
            string[] links = [.. session.Lines(parsed.GetValue(file)!).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
            if (links.Length == 0)
                throw new CommandException(Session.NothingFound, "no link in the input; expected one a line");
            Coverage coverage = session.Catalog.Coverage(links, region, date);
            if (CommonOptions.IsJson(parsed, format, json))
                Print(session, coverage);
            else
                session.Write(coverage.ToReport(), parsed.GetValue(format)!);
            return Session.Done;
        });
        return command;
    }

    private static void Print(Session session, Coverage coverage) => Json.Print(session.Output, new
    {
        Audience = coverage.Audience.Region,
        AsOf = coverage.AsOf.ToString(),
        coverage.AsOf.Day,
        Links = coverage.Links.Select(link => new
        {
            link.Link,
            Platform = link.Match?.Platform.Id,
            link.Match?.Kind,
            Handle = link.Match is { } match ? match.GetHandle(link.Link) ?? match.GetId(link.Link) : null,
            Seen = link.Visibility,
            link.Access?.Status,
            link.Access?.Since,
            Why = link.Access?.ToWords(),
            Followers = link.Followers?.Figure is { } figure ? new { figure.Metric, figure.AsOf, figure.Amount.Value, figure.Amount.Lower, figure.Amount.Upper, Source = Json.Of(figure.Source) } : null,
            Sources = link.Access is { } access ? Json.Of(access.Sources) : null,
        }),
        Covered = coverage.Covered.Select(category => category.Id),
        Dark = coverage.Dark.Select(category => category.Id),
        Unknown = coverage.Unknown.Select(category => category.Id),
        Suggestions = coverage.Suggestions.Select(suggestion => new
        {
            suggestion.Platform.Id,
            suggestion.Platform.Name,
            suggestion.Access.Status,
            StandsFor = suggestion.Matches.Select(item => new { Platform = item.Platform.Id, Category = item.Match.Category.Id, item.Match.Basis, Score = Math.Round(item.Match.Score, 4), item.Match.Reason, Sources = Json.Of(item.Match.Sources) }),
        }),
    });
}
