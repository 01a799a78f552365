using PlatformAnalogs.Tests.Rendering.Documents;

namespace PlatformAnalogs.Tests.Rendering;

/// <summary>What the package writes by hand, byte for byte what a serializer makes of plain records, for results of the real data.</summary>
public sealed class JsonOracleTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    public static TheoryData<string?> Dates => [(string?)null, "2010", "2014-03", "2016-Q2", "2020-05-01"];

    // Every ninth: of each ecosystem and of every size, in a second.
    private static IEnumerable<Platform> Platforms => Catalog.Platforms.Where((_, i) => i % 9 == 0).Append(Catalog[KnownPlatforms.Twitter]).Append(Catalog[KnownPlatforms.SinaWeibo]);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Access(string? date)
    {
        foreach (Platform platform in Platforms)
        {
            AccessByRegion regions = Catalog.AccessByRegion(platform, Day(date));
            Same(regions.ToJson(), AccessByRegionDocument.Of(regions));
            foreach (Region region in (Region[])[Region.MainlandChina, .. regions.Regions.Take(3).Select(item => item.Region.Region)])
            {
                AccessAnswer answer = Catalog.AccessIn(platform, region, Day(date));
                Same(answer.ToJson(), AccessDocument.Of(answer));
                Same(answer.ToJson(withHistory: true), AccessDocument.Of(answer, withHistory: true));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Comparisons_and_counterparts(string? date)
    {
        Platform twitter = Catalog[KnownPlatforms.Twitter];
        foreach (Platform platform in Platforms)
        {
            IReadOnlyList<CounterpartMatch> matches = Catalog.CounterpartsOf(platform, Day(date));
            Same(matches.ToJson(platform, Catalog.ResolveAsOf(Day(date))), CounterpartsDocument.Of(matches, platform, Catalog.ResolveAsOf(Day(date))));
            foreach (Platform other in (Platform[])[.. matches.Take(1).Select(match => match.Platform), twitter])
            {
                if (other == platform)
                    continue;
                PlatformComparison comparison = Catalog.Compare(platform, other, Day(date));
                Same(comparison.ToJson(), ComparisonDocument.Of(comparison));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Figures_and_finds(string? date)
    {
        foreach (Platform platform in Platforms)
        {
            UserSeries series = Catalog.UsersOf([platform, Catalog[KnownPlatforms.SinaWeibo]], Day(date)), span = Catalog.UsersOver([platform], Day(date));
            Same(series.ToJson(), UsersDocument.Of(series));
            Same(span.ToJson(), UsersDocument.Of(span));
            IReadOnlyList<PlatformMatch> matches = Catalog.FindAll(platform.Name, Day(date));
            Same(matches.ToJson(platform.Name), FindDocument.Of(matches, platform.Name));
        }

        string odd = "\"quoted\" \\ <b> & '\t\0\u2028 \ud83d\ude00 \ud800 漢字";
        Same(Array.Empty<PlatformMatch>().ToJson(odd), FindDocument.Of([], odd));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Coverage(string? date)
    {
        string[] links = [.. Platforms.SelectMany(platform => platform.Hosts).Select(host => $"https://{host.Host}/jack"), "nobody"];
        foreach (Region region in Catalog.Regions.Select(region => region.Region).Take(12).Prepend(Region.MainlandChina))
        {
            Coverage coverage = Catalog.Coverage(links, region, Day(date)), ofAccounts = Catalog.CoverageOfAccounts(Catalog.Accounts.Take(40), region, Day(date));
            Same(coverage.ToJson(), CoverageDocument.Of(coverage));
            Same(ofAccounts.ToJson(), CoverageDocument.Of(ofAccounts));
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Accounts(string? date)
    {
        foreach (Platform? platform in Platforms.Prepend(null))
        {
            AccountRanking ranking = Catalog.RankAccounts(platform, asOf: Day(date));
            IReadOnlyList<AccountMovement> movements = ranking.Since(Catalog.RankAccounts(platform, asOf: PartialDate.FromYear(2013)));
            Same(ranking.ToJson(), AccountsDocument.Of(ranking, null));
            Same(ranking.ToJson(movements), AccountsDocument.Of(ranking, movements));
        }

        foreach (HolderAccounts accounts in Catalog.Holders.Select(holder => Catalog.AccountsOf(holder, Day(date))))
            Same(accounts.ToJson(), HolderDocument.Of(accounts));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Ecosystems(string? date)
    {
        EcosystemComparison comparison = Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Day(date));
        EcosystemChanges changes = comparison.Since(Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, PartialDate.FromYear(2009)));

        Same(comparison.ToJson(), EcosystemsDocument.Of(comparison, null));
        Same(comparison.ToJson(changes), EcosystemsDocument.Of(comparison, changes));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Audits(string? date)
    {
        PageReference[] references = [.. Platforms.SelectMany(platform => platform.Hosts).Select((host, i) => new PageReference((ReferenceKind)(i % 16), $"https://{host.Host}/jack?a=<b>&\"'\ud800漢", i + 1, 2)), new PageReference(ReferenceKind.Script, "https://nobody.example.org/x", 1, 1)];
        AuditPage[] pages = [new AuditPage("a <b>/é.html", references, []), new AuditPage("b", [], [new PageText(string.Join(", ", Platforms.Select(platform => platform.Name)) + " Twitter, Twitter", 1, 1)])];
        foreach (Region region in Catalog.Regions.Select(region => region.Region).Take(6).Prepend(Region.MainlandChina))
        {
            AuditReport report = Catalog.Audit(pages, region, Day(date));
            Same(report.ToJson(), AuditDocument.Of(report));
        }
    }

    private static PartialDate? Day(string? date) => date is null ? null : PartialDate.Parse(date);

    private static void Same(string written, object document) => written.Should().Be(PlainResults.Json(document));
}
