using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>compare</c>: two platforms side by side.</summary>
internal static class CompareCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("compare", "Puts two platforms side by side, every figure with its source.", "compare twitter weibo --as-of 2014-03", "compare 脸书 renren --as-of 2011 --format markdown");
        Argument<string> first = CommonOptions.Platform("first"), second = CommonOptions.Platform("second");
        Option<string?> asOf = CommonOptions.AsOf(), knownBy = CommonOptions.KnownBy();
        Option<string> format = CommonOptions.Format();
        Option<bool> json = CommonOptions.Json();
        command.Arguments.Add(first);
        command.Arguments.Add(second);
        foreach (Option option in (Option[])[asOf, knownBy, format, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            PartialDate? date = Session.Date(parsed.GetValue(asOf));
            DateOnly? known = Session.Day(parsed.GetValue(knownBy));
            PlatformComparison comparison = session.Catalog.Compare(session.Platform(parsed.GetValue(first)!), session.Platform(parsed.GetValue(second)!), date, known);
            if (CommonOptions.IsJson(parsed, format, json))
                Print(session, comparison);
            else
                session.Write(comparison.ToReport(), parsed.GetValue(format)!);
            return Session.Done;
        });
        return command;
    }

    private static void Print(Session session, PlatformComparison comparison) => Json.Print(session.Output, new
    {
        AsOf = comparison.AsOf.ToString(),
        comparison.AsOf.Day,
        First = Side(comparison.First),
        Second = Side(comparison.Second),
        Shared = new { Categories = comparison.SharedCategories.Select(category => category.Id), Features = comparison.SharedFeatures.Select(feature => feature.Id) },
        Users = Held(comparison.Users),
        OtherFigures = comparison.OtherFigures.Select(pair => new { First = Json.Of(pair.First.Figure!, comparison.First.Platform), Second = Json.Of(pair.Second.Figure!, comparison.Second.Platform), Held = Held(pair) }),
        SecondFollowedAfterDays = comparison.SecondFollowed is { } days ? new { days.Least, days.Most } : null,
        comparison.AreTwins,
        Counterpart = comparison.Counterpart.Select(match => new { Category = match.Category.Id, match.Closeness, Score = Math.Round(match.Score, 4), match.Reason, match.NotMatched, Sources = Json.Of(match.Sources) }),
        Nearest = comparison.Nearest is { } nearest ? new { nearest.Platform.Id, Category = nearest.Category.Id, nearest.Basis, nearest.Reason, nearest.NotMatched } : null,
    });

    private static object Held(ComparedFigures pair) => new { pair.Verdict, Ratio = Of(pair.Ratio), pair.Note };

    private static object? Of(BoundedRatio? ratio) => ratio is not { } known
        ? null
        : new { Value = decimal.Round(known.Value, 4), Lower = decimal.Round(known.Lower, 4), Upper = known.Upper is { } upper ? decimal.Round(upper, 4) : (decimal?)null };

    private static object Side(ComparedPlatform side) => new
    {
        side.Platform.Id,
        side.Name,
        Names = side.OtherNames.Select(name => new { name.Text, name.Language }),
        Ecosystem = side.Platform.Ecosystem.Id,
        Operators = side.Operators.Select(item => item.Operator.Name),
        Launched = side.Platform.Launched.Select(claim => new { claim.Date, claim.Note, Sources = Json.Of(claim.Sources) }),
        Closed = side.Platform.Closed.Select(claim => new { claim.Date, claim.Note, Sources = Json.Of(claim.Sources) }),
        Users = side.Users.Figure is { } figure ? Json.Of(figure, side.Platform) : null,
        Rivals = side.Users.Rivals.Select(rival => Json.Of(rival, side.Platform)),
        Growth = side.Growth is { } growth ? new { Ratio = Of(growth.Ratio), growth.Note, From = Json.Of(growth.First.Figure!, side.Platform) } : null,
        Penetration = side.Penetration is { } part ? new { Share = Of(part.Share), Population = part.Population.Population.Id, part.ExceedsPeople, part.Note } : null,
        Access = side.Access.Select(answer => new { answer.Region, answer.Status, answer.Basis, answer.Since, Starts = answer.ReportedStarts, Sources = Json.Of(answer.Sources) }),
        AccessOverTime = side.AccessOverTime.Select(history => new { history.Region, Spans = history.Spans.Select(span => new { span.First, span.Last, span.Status, Sources = Json.Of(span.Sources) }) }),
    };
}
