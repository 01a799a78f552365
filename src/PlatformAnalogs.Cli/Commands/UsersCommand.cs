using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

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
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(platforms);
        foreach (Option option in (Option[])[metric, region, asOf, knownBy, from, to, chart, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf)), first = Session.Date(parsed.GetValue(from)), last = Session.Date(parsed.GetValue(to));
            DateOnly? known = Session.Day(parsed.GetValue(knownBy));
            Metric? counted = Session.Value<Metric>(parsed.GetValue(metric));
            Region? place = parsed.GetValue(region) is { } text ? session.Region(text).Region : null;
            Platform[] asked = [.. parsed.GetValue(platforms)!.Select(session.Platform)];
            List<(Platform Platform, UserFigure Figure, string Remark)> figures = first is null && last is null
                ? [.. asked.SelectMany(platform => Chosen(platform.Users(date, counted, place, known)))]
                : [.. asked.SelectMany(platform => Series(platform, counted, place, first, last, known))];
            if (parsed.GetValue(json))
                Json.Print(session.Output, new { AsOf = (date ?? session.Catalog.DataAsOf).ToString(), From = first, To = last, Figures = figures.Select(item => Json.Of(item.Figure, item.Platform)) });
            else if (figures.Count > 0)
                Write(session, figures);
            if (figures.Count > 0 && parsed.GetValue(chart) is { } file)
                Session.WriteFile(file, UsersChart.Draw([.. figures.Select(item => (item.Platform, item.Figure))]));
            if (figures.Count > 0)
                return Session.Done;

            foreach (Platform platform in asked)
                session.Error.WriteLine(Plain.Text($"no such figure of {platform.Name}; known: {string.Join(", ", platform.Figures.Select(figure => $"{Json.Token(figure.Metric)} ({figure.Region})").Distinct().DefaultIfEmpty("none"))}"));
            return Session.NothingFound;
        });
        return command;
    }

    // The chosen figure, then its rivals for the same date.
    private static IEnumerable<(Platform, UserFigure, string)> Chosen(FigureAnswer answer)
    {
        if (answer.Figure is not { } figure)
            yield break;
        string age = answer.IsAfter ? $"{-answer.AgeInDays} days after" : answer.IsStale ? $"{answer.AgeInDays} days old" : "";
        yield return (answer.Platform, figure, age);
        foreach (UserFigure rival in answer.Rivals)
            yield return (answer.Platform, rival, rival.Amount.AgreesWith(figure.Amount) ? "agrees" : "disagrees");
    }

    private static IEnumerable<(Platform, UserFigure, string)> Series(Platform platform, Metric? metric, Region? region, PartialDate? from, PartialDate? to, DateOnly? knownBy)
    {
        FigureAnswer answer = platform.Users(to, metric, region);
        return platform.Figures
            .Where(figure => figure.Metric == answer.Metric && figure.Region == answer.Region)
            .Where(figure => (from is null || figure.AsOf.Latest >= from.Value.Earliest) && (to is null || figure.AsOf.Earliest <= to.Value.Latest))
            .Where(figure => knownBy is null || figure.Source.Published?.Latest <= knownBy)
            .OrderBy(figure => figure.AsOf.Latest)
            .Select(figure => (platform, figure, ""));
    }

    private static void Write(Session session, List<(Platform Platform, UserFigure Figure, string Remark)> figures)
    {
        Footnotes footnotes = new();
        Table table = Plain.Table("Platform", "Date", "Amount", "Counts", "Region", "Definition", "Remark", "Source");
        foreach ((Platform platform, UserFigure figure, string remark) in figures)
        {
            table.Row(platform.NameAsOf(figure.AsOf.Latest), figure.AsOf.ToString(), figure.Amount.ToWords(), Json.Token(figure.Metric) + (figure.Base is null ? "" : $" of {figure.Base}"),
                figure.Region.Id, string.Join("; ", new[] { figure.Definition, figure.Edition, figure.Covers.Count == 0 ? null : "with " + string.Join(", ", figure.Covers) }.OfType<string>()),
                string.Join("; ", new[] { remark, figure.Source.Grade == SourceGrade.Secondary ? "secondary page" : "" }.Where(text => text.Length > 0)),
                string.Create(CultureInfo.InvariantCulture, $"[{footnotes.Cite(figure.Source)}]"));
        }

        session.Console.Write(table);
        Plain.Footnotes(session.Output, footnotes.Sources);
    }
}
