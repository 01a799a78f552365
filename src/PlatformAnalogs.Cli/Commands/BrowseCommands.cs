using System.CommandLine;
using PlatformAnalogs.Cli.Output;
using Spectre.Console;

namespace PlatformAnalogs.Cli.Commands;

/// <summary><c>list</c>, <c>categories</c>, <c>regions</c>, <c>sources</c>: what there is to browse.</summary>
internal static class BrowseCommands
{
    internal static Command List(Session session)
    {
        Command command = CommonOptions.Command("list", "Lists platforms.", "list --ecosystem chinese --category microblogging", "list --operator Tencent --json");
        Option<string?> category = CommonOptions.Text("--category", "Only of this category.");
        Option<string?> ecosystem = CommonOptions.Text("--ecosystem", "Only of this ecosystem: chinese, western, other.");
        Option<string?> runBy = CommonOptions.Text("--operator", "Only of this operator, by id or name.");
        Option<string?> city = CommonOptions.Text("--hq", "Only with an operator headquartered in this city.");
        Option<bool> json = CommonOptions.Json();
        foreach (Option option in (Option[])[category, ecosystem, runBy, city, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            Category? wanted = session.Category(parsed.GetValue(category));
            Ecosystem? sphere = session.Ecosystem(parsed.GetValue(ecosystem));
            string? organisation = parsed.GetValue(runBy), place = parsed.GetValue(city);
            bool IsRunBy(Operator item) => Same(item.Id, organisation!) || Same(item.Name, organisation!) || item.Parents.Any(parent => Same(parent.OperatorId, organisation!));
            Platform[] platforms =
            [
                .. session.Catalog.Platforms
                    .Where(platform => wanted is null || platform.Categories.Contains(wanted))
                    .Where(platform => sphere is null || platform.Ecosystem == sphere)
                    .Where(platform => organisation is null || platform.Operators.Any(item => IsRunBy(item.Operator)))
                    .Where(platform => place is null || platform.Operators.Any(item => item.Operator.Headquarters.Any(headquarters => Same(headquarters.City, place)))),
            ];
            if (parsed.GetValue(json))
            {
                Json.Print(session.Output, new
                {
                    Platforms = platforms.Select(platform => new { platform.Id, platform.Name, Ecosystem = platform.Ecosystem.Id, Categories = platform.Categories.Select(item => item.Id), Operators = platform.Operators.Select(item => item.Operator.Id) }),
                });
            }
            else if (platforms.Length > 0)
            {
                Table table = Plain.Table("Id", "Name", "中文", "Ecosystem", "Used for", "Run by");
                foreach (Platform platform in platforms)
                {
                    string chinese = platform.NameAsOf(session.Catalog.DataAsOf, "zh-Hans");
                    table.Row(platform.Id, platform.Name, chinese == platform.Name ? "" : chinese, platform.Ecosystem.Id, platform.Categories[0].Name,
                        string.Join(", ", platform.Operators.Where(item => item.Period.EndKind == PeriodEndKind.Ongoing).Select(item => item.Operator.Name)));
                }

                session.Console.Write(table);
            }

            if (platforms.Length > 0)
                return Session.Done;
            session.Error.WriteLine("no platform fits; see 'categories', and 'list' without options");
            return Session.NothingFound;
        });
        return command;
    }

    internal static Command Categories(Session session)
    {
        Command command = CommonOptions.Command("categories", "Lists what platforms are used for, and how many there are.", "categories", "categories --json");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var counted = session.Catalog.Categories
                .Select(category => new
                {
                    category.Id,
                    category.Name,
                    category.Family,
                    Chinese = Count(category, Ecosystem.Chinese),
                    Western = Count(category, Ecosystem.Western),
                })
                .ToArray();
            if (parsed.GetValue(json))
            {
                Json.Print(session.Output, new { Categories = counted });
                return Session.Done;
            }

            Table table = Plain.Table("Id", "Category", "Family", "Chinese", "Western");
            foreach (var row in counted)
                table.Row(row.Id, row.Name, row.Family ?? "", $"{row.Chinese}", $"{row.Western}");
            session.Console.Write(table);
            return Session.Done;
        });
        return command;

        int Count(Category category, Ecosystem ecosystem) =>
            session.Catalog.Platforms.Count(platform => platform.Ecosystem == ecosystem && platform.Categories.Contains(category));
    }

    internal static Command Regions(Session session)
    {
        Command command = CommonOptions.Command("regions", "Lists the regions that facts refer to.", "regions", "regions --json");
        Option<bool> json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                Json.Print(session.Output, new { Regions = session.Catalog.Regions.Select(region => new { region.Region.Id, region.Name, region.Kind }) });
                return Session.Done;
            }

            Table table = Plain.Table("Id", "Region", "Kind");
            foreach (RegionInfo region in session.Catalog.Regions)
                table.Row(region.Region.Id, region.Name, Json.Token(region.Kind));
            session.Console.Write(table);
            return Session.Done;
        });
        return command;
    }

    internal static Command Sources(Session session)
    {
        Command command = CommonOptions.Command("sources", "Lists the pages that facts rest on: of one platform, or of all.", "sources --platform weibo", "sources --publisher \"China Daily\" --grade press --json");
        Option<string?> platform = CommonOptions.Text("--platform", "Only those on which facts of this platform rest."), publisher = CommonOptions.Text("--publisher", "Only of this publisher, or of this host.");
        Option<string?> grade = CommonOptions.Text("--grade", "Only of this grade: primary, press, trade, reference, secondary.");
        Option<bool> json = CommonOptions.Json();
        foreach (Option option in (Option[])[platform, publisher, grade, json])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            SourceGrade? wanted = Session.Value<SourceGrade>(parsed.GetValue(grade));
            string? whose = parsed.GetValue(publisher);
            IReadOnlyList<Source> all = parsed.GetValue(platform) is { } text ? session.Catalog.SourcesOf(session.Platform(text)) : session.Catalog.Sources;
            Source[] sources = [.. all.Where(source => (wanted is null || source.Grade == wanted) && (whose is null || Same(source.Publisher ?? "", whose) || Same(source.Url.Host, whose)))];
            if (parsed.GetValue(json))
                Json.Print(session.Output, new { Sources = Json.Of(sources) });
            else
                Plain.Footnotes(session.Output, sources);
            if (sources.Length > 0)
                return Session.Done;
            session.Error.WriteLine("no source fits; without options all are listed");
            return Session.NothingFound;
        });
        return command;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
