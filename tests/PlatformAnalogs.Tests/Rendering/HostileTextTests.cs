using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlatformAnalogs.Tests.Rendering;

/// <summary>Whatever the texts of a catalog are, they are only text in every format: what stands around them is the same as around harmless ones.</summary>
public sealed partial class HostileTextTests
{
    private static readonly PartialDate Date = PartialDate.FromYear(2015);

    private static readonly PlatformCatalog Harmless = HostileCatalog.Of(HostileCatalog.Harmless);

    public static TheoryData<int> Places => [.. Enumerable.Range(0, HostileCatalog.Texts.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Markdown(int place)
    {
        foreach ((string hostile, string harmless) in Both(place, Reports, report => report.ToMarkdown()))
        {
            hostile.Should().NotContain("](").And.NotContain("]:");
            hostile.Where(HostileCatalog.Steers).Should().BeEmpty();
            Marks(hostile).Should().Be(Marks(harmless), "of {0}", hostile);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Html(int place)
    {
        foreach ((string hostile, string harmless) in Both(place, Reports, report => report.ToHtml()))
        {
            hostile.Should().NotContainEquivalentOf("<script").And.NotContainEquivalentOf("<img").And.NotContain("javascript:alert(1)\"");
            hostile.Where(HostileCatalog.Steers).Should().BeEmpty();
            Tags(hostile).Should().Equal(Tags(harmless), "of {0}", hostile);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Svg(int place)
    {
        foreach ((string hostile, string harmless) in Both(place, catalog => new[] { catalog.UsersOver(catalog.Platforms), catalog.UsersOf(catalog.Platforms) }, series => series.ToSvg()))
        {
            XDocument.Parse(hostile).Descendants().Select(element => element.Name.LocalName).Should().Equal(XDocument.Parse(harmless).Descendants().Select(element => element.Name.LocalName));
            hostile.Where(HostileCatalog.Steers).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Csv(int place)
    {
        foreach ((string hostile, string harmless) in Both(place, Tables, table => table))
        {
            List<string[]> cells = HostileCatalog.Cells(hostile);
            cells.Select(row => row.Length).Should().Equal(HostileCatalog.Cells(harmless).Select(row => row.Length));
            cells.SelectMany(row => row).Where(HostileCatalog.IsFormula).Should().BeEmpty();
            hostile.Replace("\r\n", "", StringComparison.Ordinal).Where(c => c == '\n' || HostileCatalog.Steers(c)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Json(int place)
    {
        foreach ((string hostile, string harmless) in Both(place, Documents, document => document))
        {
            hostile.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
            using JsonDocument document = JsonDocument.Parse(hostile), other = JsonDocument.Parse(harmless);
            Shape(document.RootElement).Should().Be(Shape(other.RootElement));
            Texts(document.RootElement).Should().Contain(text => text.Contains(HostileCatalog.Texts[place], StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Citations_for_reference_managers(int place)
    {
        PlatformCatalog catalog = HostileCatalog.Of(HostileCatalog.Texts[place]);
        Source[] sources = [.. catalog.Sources, .. catalog.Sources];
        string bibTeX = sources.ToBibTeX(), ris = sources.ToRis(), data = catalog.Head.ToBibTeX(), others = catalog.Head.ToRis();

        (bibTeX + ris + data + others).Where(HostileCatalog.Steers).Should().BeEmpty();
        BibTeXLines(bibTeX).Should().Equal(BibTeXLines(Harmless.Sources.Concat(Harmless.Sources).ToBibTeX()));
        BibTeXLines(data).Should().Equal(BibTeXLines(Harmless.Head.ToBibTeX()));
        ris.Split('\n').Select(line => line.Length < 6 ? line : line[..6]).Should().Equal(Harmless.Sources.Concat(Harmless.Sources).ToRis().Split('\n').Select(line => line.Length < 6 ? line : line[..6]));
        others.Split('\n').Length.Should().Be(Harmless.Head.ToRis().Split('\n').Length);
        JsonDocument.Parse(sources.ToCslJson()).RootElement.GetArrayLength().Should().Be(2);
        JsonDocument.Parse(catalog.Head.ToCslJson()).RootElement.GetArrayLength().Should().Be(1);
    }

    private static IEnumerable<(string Hostile, string Harmless)> Both<T>(int place, Func<PlatformCatalog, IEnumerable<T>> results, Func<T, string> write) =>
        results(HostileCatalog.Of(HostileCatalog.Texts[place])).Select(write).Zip(results(Harmless).Select(write));

    private static IEnumerable<Report> Reports(PlatformCatalog catalog)
    {
        (Platform p, Platform q) = (catalog["p"], catalog["q"]);
        AccountRanking ranking = catalog.RankAccounts(p, asOf: Date);
        EcosystemComparison ecosystems = catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Date);
        return
        [
            catalog.Compare(p, q, Date).ToReport(), catalog.FindAll("p").ToReport("p"), catalog.CounterpartsOf(p, Date).ToReport(p, catalog.ResolveAsOf(Date)), catalog.AccessByRegion(p, Date).ToReport(), p.AccessIn(Region.MainlandChina, Date).ToReport(catalog.Regions[0], withHistory: true),
            catalog.UsersOver([p, q]).ToReport(), ranking.ToReport(ranking.Since(ranking)), catalog.AccountsOf(catalog.Holders[0], Date).ToReport(), catalog.CoverageOfAccounts(catalog.Accounts, Region.MainlandChina, Date).ToReport(),
            ecosystems.ToReport(ecosystems.Since(ecosystems)), Audit(catalog).ToReport(),
        ];
    }

    private static IEnumerable<string> Tables(PlatformCatalog catalog) =>
    [
        catalog.Compare(catalog["p"], catalog["q"], Date).ToCsv(), catalog.AccessByRegion(catalog["p"], Date).ToCsv(), catalog.UsersOver(catalog.Platforms).ToCsv(), catalog.RankAccounts(asOf: Date).ToCsv(),
        catalog.AccountsOf(catalog.Holders[0], Date).ToCsv(), catalog.CoverageOfAccounts(catalog.Accounts, Region.MainlandChina, Date).ToCsv(), catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Date).ToCsv(),
    ];

    private static IEnumerable<string> Documents(PlatformCatalog catalog) =>
    [
        catalog.ToJson(), catalog.Compare(catalog["p"], catalog["q"], Date).ToJson(), catalog.AccessByRegion(catalog["p"], Date).ToJson(), catalog["p"].AccessIn(Region.MainlandChina, Date).ToJson(withHistory: true), catalog.UsersOver(catalog.Platforms).ToJson(),
        catalog.RankAccounts(asOf: Date).ToJson(), catalog.AccountsOf(catalog.Holders[0], Date).ToJson(), catalog.CoverageOfAccounts(catalog.Accounts, Region.MainlandChina, Date).ToJson(), catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, Date).ToJson(),
        catalog.FindAll("p").ToJson("p"), catalog.CounterpartsOf(catalog["p"], Date).ToJson(catalog["p"], catalog.ResolveAsOf(Date)), Audit(catalog).ToJson(), Audit(catalog).ToSarif([new PageProblem(catalog.Version, catalog.Version)]), catalog.Sources.ToCslJson(),
    ];

    private static AuditReport Audit(PlatformCatalog catalog) => catalog.Audit(
        [new AuditPage(catalog.Version, [new(ReferenceKind.Link, "https://p.example.com/" + catalog.Version, 1, 1), new(ReferenceKind.BlockingScript, "https://q.example.com/x.js", 2, 1), new(ReferenceKind.Image, "https://nobody.example.org/" + catalog.Version, 3, 1)], [])], Region.MainlandChina, Date);

    // What has a meaning in Markdown, by lines; all of the data is behind a backslash.
    private static string Marks(string markdown) => string.Join('\n', markdown.Split('\n').Select(line => string.Concat(Escaped().Replace(FootnoteNumber().Replace(line, ""), "").Where("|*_`#<>~".Contains))));

    private static IEnumerable<string> Tags(string html) => Tag().Matches(html).Select(tag => tag.Groups[1].Value);

    private static IEnumerable<string> BibTeXLines(string bibTeX) => bibTeX.Split('\n').Select(line => BibTeXEscaped().Replace(line, "")).Select(line => $"{line.Split('=', '{')[0]} {line.Count(c => c == '{')} {line.Count(c => c == '}')}");

    private static string Shape(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().Select(property => property.Name + ":" + Shape(property.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Shape)) + "]",
        // Of a handle that can be none it is not known what it leads to.
        JsonValueKind.String or JsonValueKind.Null => "text",
        _ => element.ValueKind.ToString(),
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex FootnoteNumber();

    [GeneratedRegex("<(/?[a-zA-Z!][a-zA-Z0-9-]*)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\textbackslash\{\}|\\[{}%&$#_]")]
    private static partial Regex BibTeXEscaped();
}
