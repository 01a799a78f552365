using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Comparison;

/// <summary>Counts what the catalog holds and lists what could be better.</summary>
internal static class StatisticsCounter
{
    private const int OldAfterDays = 3 * 366;

    internal static CatalogStatistics Count(CatalogIndex index)
    {
        CatalogContent content = index.Content;
        List<(string Section, string Subject, string Text, IReadOnlyList<Source> Sources)> facts = [.. Facts(content)];
        Platform[] services = [.. content.Platforms.Where(IsInfrastructure)];
        Platform[] others = [.. content.Platforms.Except(services)];
        HashSet<string> matched = [.. content.Counterparts.SelectMany(claim => new[] { claim.FirstId, claim.SecondId })];
        FigureAge[] ages =
        [
            .. content.Platforms.Where(platform => platform.Figures.Count > 0)
                .Select(platform => (Platform: platform, Newest: platform.Figures.MaxBy(figure => figure.AsOf.Latest)!.AsOf))
                .Select(found => new FigureAge(found.Platform, found.Newest, content.DataAsOf.DayNumber - found.Newest.Latest.DayNumber))
                .OrderByDescending(age => age.Days).ThenBy(age => age.Platform.Id, StringComparer.Ordinal),
        ];
        return new CatalogStatistics
        {
            FactCount = facts.Count,
            FactsByGrade = Enum.GetValues<SourceGrade>().ToDictionary(grade => grade, grade => facts.Count(fact => Best(fact.Sources) == grade)).AsReadOnly(),
            InfrastructureServiceCount = services.Length,
            Categories =
            [
                .. content.Categories.Select(category => new CategoryCoverage(
                        category,
                        [.. content.Ecosystems.Select(ecosystem => new EcosystemCount(ecosystem.Ecosystem, content.Platforms.Count(platform => platform.Categories[0] == category && platform.Ecosystem == ecosystem.Ecosystem)))]))
                    .Where(coverage => content.Platforms.Any(platform => platform.Categories.Contains(coverage.Category))),
            ],
            FigureAges = ages,
            WithoutFigures = [.. others.Where(platform => platform.Figures.Count == 0)],
            WithoutAccessStatus = [.. others.Where(platform => platform.AccessIn(Region.MainlandChina).Status == AccessStatus.Unknown)],
            WithoutCounterpart = [.. others.Where(platform => !matched.Contains(platform.Id))],
            Doubts = [.. Doubts(content, facts, ages).OrderBy(doubt => doubt.Subject, StringComparer.Ordinal).ThenBy(doubt => doubt.Kind).ThenBy(doubt => doubt.Text, StringComparer.Ordinal)],
        };
    }

    private static bool IsInfrastructure(Platform platform) => platform.Categories[0].IsInfrastructure;

    private static SourceGrade Best(IReadOnlyList<Source> sources) => sources.Min(source => source.Grade);

    /// <summary>The facts of a platform that need a source, with theirs.</summary>
    internal static IEnumerable<(string Text, IReadOnlyList<Source> Sources)> Facts(Platform platform)
    {
        foreach (DatedClaim claim in platform.Launched)
            yield return ($"launched {claim.Date}", claim.Sources);
        foreach (DatedClaim claim in platform.Closed)
            yield return ($"closed {claim.Date}", claim.Sources);
        foreach (Relation relation in platform.Relations)
            yield return ($"{relation.Kind} {relation.PlatformId}", relation.Sources);
        foreach (UserFigure figure in platform.Figures)
            yield return ($"{figure.Metric} in {figure.Region} for {figure.AsOf}", [figure.Source]);
        foreach (AccessRecord record in platform.Access)
            yield return ($"{record.Status} in {record.Region}, {record.Period}", record.Sources);
    }

    private static IEnumerable<(string Section, string Subject, string Text, IReadOnlyList<Source> Sources)> Facts(CatalogContent content)
    {
        foreach (Platform platform in content.Platforms)
        {
            foreach ((string text, IReadOnlyList<Source> sources) in Facts(platform))
                yield return ("platforms", platform.Id, text, sources);
        }

        foreach (Counterpart claim in content.Counterparts)
            yield return ("counterparts", $"{claim.FirstId}~{claim.SecondId}", $"counterparts for {claim.Category.Name}", claim.Sources);
        foreach (Account account in content.Accounts)
        {
            foreach (AccountFigure figure in account.Figures)
                yield return ("accounts", account.Holder.Id, $"{figure.Metric} on {account.PlatformId} for {figure.AsOf}", [figure.Source]);
        }

        foreach (Population population in content.Populations)
        {
            foreach (PopulationFigure figure in population.Figures)
                yield return ("populations", population.Id, $"for {figure.AsOf}", [figure.Source]);
        }
    }

    private static IEnumerable<Doubt> Doubts(CatalogContent content, List<(string Section, string Subject, string Text, IReadOnlyList<Source> Sources)> facts, FigureAge[] ages)
    {
        foreach (FigureAge age in ages)
        {
            if (age.Days > OldAfterDays && age.Platform.IsOperatingOn(content.DataAsOf) != false)
                yield return new Doubt(DoubtKind.OldFigures, "platforms", age.Platform.Id, $"the newest figure is for {age.Newest}");
        }

        foreach ((string section, string subject, string text, IReadOnlyList<Source> sources) in facts)
        {
            if (sources.Count == 1)
                yield return new Doubt(DoubtKind.SingleSource, section, subject, text);
            if (Best(sources) == SourceGrade.Secondary)
                yield return new Doubt(DoubtKind.SecondaryOnly, section, subject, text);
        }

        foreach (Source source in content.Sources)
        {
            if (source.Published is null)
                yield return new Doubt(DoubtKind.UndatedSource, "sources", source.Address, "no date of publication");
            if (source.Title is null)
                yield return new Doubt(DoubtKind.UntitledSource, "sources", source.Address, "no title");
        }
    }
}
