using System.CommandLine;
using System.Globalization;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>stats</c>: how much the catalog holds, how good its sources are, and what it lacks.</summary>
internal static class StatsCommand
{
    internal static Command Create(Session session)
    {
        Command command = CommonOptions.Command("stats", "Prints what the catalog holds, how its sources are graded and what it lacks.", "stats", "stats --json");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            PlatformCatalog catalog = session.Catalog;
            CatalogStatistics statistics = catalog.Statistics();
            if (parsed.GetValue(json))
                Print(session, catalog, statistics);
            else
                Write(session, catalog, statistics);
            return Session.Done;
        });
        return command;
    }

    private static (string Key, object Value)[] Counts(PlatformCatalog catalog, CatalogStatistics statistics) =>
    [
        ("version", catalog.Version),
        ("dataAsOf", catalog.DataAsOf),
        ("contentHash", catalog.ContentHash),
        ("platforms", catalog.Platforms.Count),
        ("chinesePlatforms", catalog.Platforms.Count(platform => platform.Ecosystem == Ecosystem.Chinese)),
        ("westernPlatforms", catalog.Platforms.Count(platform => platform.Ecosystem == Ecosystem.Western)),
        ("infrastructureServices", statistics.InfrastructureServiceCount),
        ("categories", statistics.Categories.Count),
        ("counterparts", catalog.Counterparts.Count),
        ("userFigures", catalog.Platforms.Sum(platform => platform.Figures.Count)),
        ("accessRecords", catalog.Platforms.Sum(platform => platform.Access.Count)),
        ("accounts", catalog.Accounts.Count),
        ("populations", catalog.Populations.Count),
        ("sources", catalog.Sources.Count),
        ("facts", statistics.FactCount),
        ("withoutLaunchDate", catalog.Platforms.Count(platform => platform.Launched.Count == 0)),
        ("withoutFigures", statistics.WithoutFigures.Count),
        ("withoutAccessStatus", statistics.WithoutAccessStatus.Count),
        ("withoutCounterpart", statistics.WithoutCounterpart.Count),
    ];

    private static void Print(Session session, PlatformCatalog catalog, CatalogStatistics statistics)
    {
        Dictionary<string, object> answer = Counts(catalog, statistics).ToDictionary(item => item.Key, item => item.Value);
        answer["grades"] = Enum.GetValues<SourceGrade>().ToDictionary(Json.Token, grade => catalog.Sources.Count(source => source.Grade == grade));
        answer["factsByGrade"] = statistics.FactsByGrade.ToDictionary(item => Json.Token(item.Key), item => item.Value);
        answer["shareByGrade"] = statistics.FactsByGrade.ToDictionary(item => Json.Token(item.Key), item => Math.Round((double)item.Value / statistics.FactCount, 4));
        answer["doubts"] = Enum.GetValues<DoubtKind>().ToDictionary(Json.Token, kind => statistics.Doubts.Count(doubt => doubt.Kind == kind));
        answer["byCategory"] = statistics.Categories.Select(coverage => new { coverage.Category.Id, Platforms = coverage.Platforms.ToDictionary(item => item.Ecosystem.Id, item => item.PlatformCount) });
        answer["newestFigures"] = statistics.FigureAges.Select(age => new { Platform = age.Platform.Id, AsOf = age.Newest.ToString(), age.Days });
        answer["platformsWithoutFigures"] = statistics.WithoutFigures.Select(platform => platform.Id);
        answer["platformsWithoutAccessStatus"] = statistics.WithoutAccessStatus.Select(platform => platform.Id);
        answer["platformsWithoutCounterpart"] = statistics.WithoutCounterpart.Select(platform => platform.Id);
        Json.Print(session.Output, answer);
    }

    private static void Write(Session session, PlatformCatalog catalog, CatalogStatistics statistics)
    {
        Table counts = Plain.Table("What", "How much");
        foreach ((string key, object value) in Counts(catalog, statistics))
            counts.Row(key, value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}"));
        session.Console.Write(counts);

        Table grades = Plain.Table("Grade of the best page", "Facts", "Share");
        foreach ((SourceGrade grade, int count) in statistics.FactsByGrade)
            grades.Row(Json.Token(grade), Number(count), ((double)count / statistics.FactCount).ToString("0.0 %", CultureInfo.InvariantCulture));
        session.Console.Write(grades);

        Table doubts = Plain.Table("Doubt", "Times");
        foreach (DoubtKind kind in Enum.GetValues<DoubtKind>())
            doubts.Row(Json.Token(kind), Number(statistics.Doubts.Count(doubt => doubt.Kind == kind)));
        session.Console.Write(doubts);

        Table categories = Plain.Table(["Primary category", .. catalog.Ecosystems.Select(ecosystem => ecosystem.Name)]);
        foreach (CategoryCoverage coverage in statistics.Categories)
            categories.Row([coverage.Category.Name, .. coverage.Platforms.Select(item => Number(item.PlatformCount))]);
        session.Console.Write(categories);

        int year = statistics.FigureAges.Count(age => age.Days <= 366);
        session.Output.WriteLine(FormattableString.Invariant($"Newest figure: {statistics.FigureAges.Count} platforms have one, {year} of them not older than a year."));
        session.Output.WriteLine("The platforms without figures, access status or counterpart are listed with --json; doubts one by one by 'validate'.");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
