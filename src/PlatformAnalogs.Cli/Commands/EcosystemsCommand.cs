using System.CommandLine;
using PlatformAnalogs.Cli.Output;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>ecosystems</c>: two ecosystems side by side.</summary>
internal static class EcosystemsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("ecosystems", "Puts the Chinese and the Western ecosystem side by side: leaders, gaps, owners, and what is closed to whom.", "ecosystems --as-of 2013-07", "ecosystems --since 2013-07 --format markdown");
        Option<string?> first = CommonOptions.Text("--first", "The first ecosystem. Default: chinese."), second = CommonOptions.Text("--second", "The second ecosystem. Default: western.");
        Option<string?> asOf = CommonOptions.AsOf(), knownBy = CommonOptions.KnownBy(), since = CommonOptions.Text("--since", "Also what changed since this date.");
        Option<string> format = CommonOptions.Format();
        Option<bool> json = CommonOptions.Json();
        foreach (Option option in (Option[])[first, second, asOf, knownBy, since, format, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            Ecosystem one = session.Ecosystem(parsed.GetValue(first)) ?? Ecosystem.Chinese, other = session.Ecosystem(parsed.GetValue(second)) ?? Ecosystem.Western;
            DateOnly? known = Session.Day(parsed.GetValue(knownBy));
            EcosystemComparison comparison = session.Catalog.CompareEcosystems(one, other, Session.Date(parsed.GetValue(asOf)), known);
            EcosystemChanges? changes = Session.Date(parsed.GetValue(since)) is { } earlier ? comparison.Since(session.Catalog.CompareEcosystems(one, other, earlier, known)) : null;
            if (CommonOptions.IsJson(parsed, format, json))
                Print(session, comparison, changes);
            else
                session.Write(comparison.ToReport(changes), parsed.GetValue(format)!);
            return Session.Done;
        });
        return command;
    }

    private static void Print(Session session, EcosystemComparison comparison, EcosystemChanges? changes) => Json.Print(session.Output, new
    {
        AsOf = comparison.AsOf.ToString(),
        comparison.AsOf.Day,
        First = Side(comparison.First),
        Second = Side(comparison.Second),
        Categories = comparison.Categories.Select(category => new
        {
            category.Category.Id,
            category.IsLikeForLike,
            First = Side(category.First),
            Second = Side(category.Second),
            SecondFollowedAfterDays = category.SecondFollowed is { } days ? new { days.Least, days.Most } : null,
            category.IsGap,
        }),
        Changes = changes is null ? null : new
        {
            Opened = changes.Opened.Select(platform => platform.Id),
            Closed = changes.Closed.Select(platform => platform.Id),
            ClosedGaps = changes.ClosedGaps.Select(category => category.Id),
            OpenedGaps = changes.OpenedGaps.Select(category => category.Id),
        },
    });

    private static object Side(EcosystemSide side) => new
    {
        side.Ecosystem.Ecosystem.Id,
        Platforms = side.Platforms.Count,
        side.Reach,
        ForeignOwned = side.ForeignOwned.Select(owned => new { owned.Platform.Id, Operator = owned.Operator.Id, owned.Region }),
        ByPlatforms = Concentration(side.ByPlatforms),
        ByUsers = Concentration(side.ByUsers),
    };

    private static object? Concentration(Concentration? concentration) => concentration is null ? null : new
    {
        Index = Math.Round(concentration.Index, 4),
        concentration.Operators,
        concentration.Platforms,
        Largest = concentration.Largest.Id,
        LargestShare = Math.Round(concentration.LargestShare, 4),
    };

    private static object Side(CategorySide side) => new
    {
        Platforms = side.Platforms.Select(platform => platform.Id),
        Uncertain = side.Uncertain.Select(platform => platform.Id),
        Also = side.Also.Select(platform => platform.Id),
        Closed = side.Closed.Select(platform => platform.Id),
        Leaders = side.Leaders.Select(leader => Json.Of(leader.Users.Figure!, leader.Platform)),
        First = side.First is { } first ? new { first.Platform.Id, first.Launched.Date, Sources = Json.Of(first.Launched.Sources) } : null,
    };
}
