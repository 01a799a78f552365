using System.Globalization;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Tests.Rendering;

/// <summary>Whatever the culture of a thread is, results are the same, letter by letter.</summary>
public sealed partial class CultureTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void No_result_depends_on_the_culture_of_the_thread()
    {
        // Made here, as machines without the tables of cultures know the invariant one only.
        CultureInfo before = CultureInfo.CurrentCulture, other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator, other.NumberFormat.NegativeSign, other.NumberFormat.PercentSymbol) = (",", "'", "~", "pc");
        (other.DateTimeFormat.ShortDatePattern, other.DateTimeFormat.LongDatePattern, other.DateTimeFormat.DateSeparator) = ("d. M. yy", "yy M d", ";");
        string[] expected = [.. Written()];
        try
        {
            CultureInfo.CurrentCulture = other;
            (-1.5m).ToString(null, null).Should().Be("~1,5");
            Written().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // In some cultures the year is another one: only the round-trip form, and what names the invariant culture, is the same everywhere.
    [Fact]
    public void Days_are_written_in_the_calendar_of_the_data()
    {
        IEnumerable<string> lines = Directory.EnumerateFiles(Repository.PathOf("src", "PlatformAnalogs"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).SelectMany(File.ReadLines);

        lines.Where(line => YearInText().IsMatch(line) && !line.Contains("Invariant", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> Written()
    {
        PartialDate date = PartialDate.Parse("2014-03");
        Platform twitter = Catalog[KnownPlatforms.Twitter], weibo = Catalog[KnownPlatforms.SinaWeibo];
        AccountRanking ranking = Catalog.RankAccounts(asOf: PartialDate.FromYear(2016));
        EcosystemComparison ecosystems = Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, date);
        AuditReport audit = Catalog.AuditText("https://twitter.com/x and https://youtube.com/", Region.MainlandChina, date);
        Coverage coverage = Catalog.Coverage(["https://x.com/jack", "nobody"], Region.MainlandChina, date);
        UserSeries series = Catalog.UsersOver([twitter, weibo], PartialDate.FromYear(2010));
        PlatformComparison comparison = Catalog.Compare(twitter, weibo, date);
        Report[] reports =
        [
            comparison.ToReport(), ecosystems.ToReport(ecosystems.Since(ecosystems)), ranking.ToReport(ranking.Since(ranking)), audit.ToReport(), coverage.ToReport(), series.ToReport(), Catalog.AccessByRegion(twitter, date).ToReport(),
            twitter.AccessIn(Region.MainlandChina, PartialDate.FromYear(2009)).ToReport(Catalog.Regions.First(region => region.Region == Region.MainlandChina), withHistory: true), Catalog.FindAll("Weibo").ToReport("Weibo"), Catalog.AccountsOf(Catalog.Holders[0]).ToReport(),
        ];
        return
        [
            .. reports.Select(report => report.ToMarkdown()), .. reports.Select(report => report.ToHtml()), comparison.ToCsv(), comparison.ToJson(), ecosystems.ToCsv(), ecosystems.ToJson(), ranking.ToCsv(), audit.ToJson(), audit.ToSarif(), coverage.ToCsv(), series.ToSvg(), series.ToCsv(),
            Catalog.SourcesOf(twitter).ToBibTeX(), Catalog.SourcesOf(twitter).ToRis(), Catalog.SourcesOf(twitter).ToCslJson(), Catalog.ToJson(),
            twitter.AccessIn(Region.MainlandChina, date).ToString(), Catalog.AccessByRegion(twitter, date).Regions[0].History.ToString(), twitter.Users(date).ToString()!, Catalog.ResolveAsOf(date).ToString(), Catalog.ResolveAsOf(null).ToString(),
            string.Join('\n', Catalog.Statistics().Doubts), Catalog.GrowthOf(twitter, PartialDate.FromYear(2010), date).Note ?? "", string.Join('\n', Catalog.CounterpartsOf(twitter, date)), string.Join('\n', twitter.Figures.Select(figure => figure.Amount)),
        ];
    }

    [GeneratedRegex(":yyyy|\"yyyy")]
    private static partial Regex YearInText();
}
