using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>stats</c>: how much the catalog holds, and how good its sources are.</summary>
internal static class StatsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("stats", "Prints what the catalog holds and how its sources are graded.", "stats", "stats --json");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            PlatformCatalog catalog = session.Catalog;
            (string Key, object Value)[] stats =
            [
                ("version", catalog.Version),
                ("dataAsOf", catalog.DataAsOf),
                ("contentHash", catalog.ContentHash),
                ("platforms", catalog.Platforms.Count),
                ("chinesePlatforms", catalog.Platforms.Count(platform => platform.Ecosystem == Ecosystem.Chinese)),
                ("westernPlatforms", catalog.Platforms.Count(platform => platform.Ecosystem == Ecosystem.Western)),
                ("categories", catalog.Categories.Count),
                ("counterparts", catalog.Counterparts.Count),
                ("userFigures", catalog.Platforms.Sum(platform => platform.Figures.Count)),
                ("accessRecords", catalog.Platforms.Sum(platform => platform.Access.Count)),
                ("accounts", catalog.Accounts.Count),
                ("populations", catalog.Populations.Count),
                ("sources", catalog.Sources.Count),
                ("withoutLaunchDate", catalog.Platforms.Count(platform => platform.Launched.Count == 0)),
            ];
            Dictionary<string, int> grades = Enum.GetValues<SourceGrade>().ToDictionary(Json.Token, grade => catalog.Sources.Count(source => source.Grade == grade));
            if (parsed.GetValue(json))
            {
                Dictionary<string, object> answer = stats.ToDictionary(item => item.Key, item => item.Value);
                answer["grades"] = grades;
                Json.Print(session.Output, answer);
                return Session.Done;
            }

            Table table = Plain.Table("What", "How much");
            foreach ((string key, object value) in stats)
                table.Row(key, value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}"));
            foreach ((string grade, int count) in grades)
                table.Row($"sources graded {grade}", count.ToString(CultureInfo.InvariantCulture));
            session.Console.Write(table);
            return Session.Done;
        });
        return command;
    }
}
