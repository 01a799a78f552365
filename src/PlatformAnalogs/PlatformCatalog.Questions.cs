using PlatformAnalogs.Comparison;
using PlatformAnalogs.Counterparts;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.Recognition;

namespace PlatformAnalogs;

/// <content>Questions: counterparts, users, access, accounts, comparisons, audits.</content>
public sealed partial class PlatformCatalog
{
    /// <summary>
    /// What in some pages fails for an audience: links, embeds, scripts, fonts, names, with what could stand there instead. The pages are looked
    /// at one by one as they come, so that a site need not fit into memory.
    /// </summary>
    /// <param name="pages">The pages, as somebody who can read their format found them.</param>
    /// <param name="audience">The region of the audience.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    public AuditReport Audit(IEnumerable<AuditPage> pages, Region audience, PartialDate? asOf = null) =>
        Auditor.Look(_index, Urls.Links, Recognizer, pages ?? throw new ArgumentNullException(nameof(pages)), audience, AsOf.Resolve(asOf, DataAsOf));

    /// <summary>As the other, of a text without a format: its addresses and names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="audience">The region of the audience.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="name">What the text is called in findings.</param>
    public AuditReport AuditText(string text, Region audience, PartialDate? asOf = null, string name = "text") =>
        Audit([new AuditPage(name, [], [new PageText(text ?? throw new ArgumentNullException(nameof(text)), 1, 1)])], audience, asOf);

    /// <summary>The platforms of other ecosystems that serve the same need, best first: claimed ones, then inferred ones.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="asOf">The date; claims that do not hold then, and platforms that did not exist, are left out.</param>
    /// <param name="category">The id of the one function wanted. Left out: all.</param>
    /// <param name="ecosystem">The one ecosystem wanted. Left out: all others than the platform's own.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id; or there is no such category or ecosystem, and the message names the nearest.</exception>
    public IReadOnlyList<CounterpartMatch> CounterpartsOf(Platform platform, PartialDate? asOf = null, string? category = null, Ecosystem? ecosystem = null) =>
        CounterpartRanker.Rank(_index, _index.Own(platform), AsOf.Resolve(asOf, DataAsOf).Day, _index.Known(category), _index.Known(ecosystem));

    /// <summary>
    /// The best counterpart for each function of a platform, in the order of its functions, so that a platform with many has one for each;
    /// functions without a counterpart are left out.
    /// </summary>
    /// <param name="platform">The platform.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="ecosystem">The one ecosystem wanted. Left out: all others than the platform's own.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id; or there is no such ecosystem, and the message names the nearest.</exception>
    public IReadOnlyList<CounterpartMatch> CounterpartsByCategory(Platform platform, PartialDate? asOf = null, Ecosystem? ecosystem = null) =>
        CounterpartRanker.BestByCategory(_index, _index.Own(platform), AsOf.Resolve(asOf, DataAsOf).Day, _index.Known(ecosystem));

    /// <summary>Two platforms side by side.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">A platform is not of this catalog, nor is its id.</exception>
    public PlatformComparison Compare(Platform first, Platform second, PartialDate? asOf = null, PartialDate? knownBy = null) =>
        PlatformComparer.Compare(_index, _index.Own(first), _index.Own(second), AsOf.Resolve(asOf, DataAsOf), knownBy?.Latest);

    /// <inheritdoc cref="Platform.AccessIn"/>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public AccessAnswer AccessIn(Platform platform, Region region, PartialDate? asOf = null) => _index.Own(platform).AccessIn(region, asOf);

    /// <inheritdoc cref="Platform.AccessOver"/>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public AccessHistory AccessOver(Platform platform, Region region, PartialDate? from = null, PartialDate? to = null) => _index.Own(platform).AccessOver(region, from, to);

    /// <inheritdoc cref="Platform.Users"/>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public FigureAnswer Users(Platform platform, PartialDate? asOf = null, Metric? metric = null, Region? region = null, PartialDate? knownBy = null) =>
        _index.Own(platform).Users(asOf, metric, region, knownBy);

    /// <summary>How a platform's users changed between two dates, with the bounds that the figures give; only figures of one metric and region are divided.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="from">The earlier date; a month, quarter or year means its last day.</param>
    /// <param name="to">The later date. Left out: the date of the data.</param>
    /// <param name="metric">What to count. Left out: the best-known metric of which there is a fresh figure for both dates.</param>
    /// <param name="region">Where. Left out: worldwide, else the home region.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public Growth GrowthOf(Platform platform, PartialDate from, PartialDate? to = null, Metric? metric = null, Region? region = null, PartialDate? knownBy = null) =>
        UserTrends.Grow(_index.Own(platform), AsOf.Resolve(from, DataAsOf), AsOf.Resolve(to, DataAsOf), metric, region, knownBy?.Latest);

    /// <summary>A platform's users as a part of a population of the same region; null where the catalog has no such population.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="population">The id of the population, such as <c>internet-users-cn</c>.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="metric">What to count. Left out: the best-known one.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public Penetration? PenetrationOf(Platform platform, string population, PartialDate? asOf = null, Metric? metric = null, PartialDate? knownBy = null) =>
        UserTrends.Penetrate(_index, _index.Own(platform), population ?? throw new ArgumentNullException(nameof(population)), AsOf.Resolve(asOf, DataAsOf), metric, knownBy?.Latest);

    /// <summary>Who could reach a platform from each region of which something is recorded, on a day and until then.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public AccessByRegion AccessByRegion(Platform platform, PartialDate? asOf = null) => AccessGatherer.Gather(_index, _index.Own(platform), AsOf.Resolve(asOf, DataAsOf));

    /// <summary>How many people used several platforms, side by side: the figure chosen for each, then its rivals for the same date.</summary>
    /// <param name="platforms">The platforms.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="metric">What to count. Left out: of each the best-known metric.</param>
    /// <param name="region">Where. Left out: worldwide, else the home region.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">A platform is not of this catalog, nor is its id.</exception>
    public UserSeries UsersOf(IEnumerable<Platform> platforms, PartialDate? asOf = null, Metric? metric = null, Region? region = null, PartialDate? knownBy = null) =>
        UserSeriesBuilder.At(Own(platforms), AsOf.Resolve(asOf, DataAsOf), metric, region, knownBy?.Latest);

    /// <summary>All figures of several platforms over a span, of one metric and region each.</summary>
    /// <param name="platforms">The platforms.</param>
    /// <param name="from">The first date; a month, quarter or year means its first day. Left out: the beginning.</param>
    /// <param name="to">The last date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="metric">What to count. Left out: of each the best-known metric at the end of the span.</param>
    /// <param name="region">Where. Left out: worldwide, else the home region.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">A platform is not of this catalog, nor is its id.</exception>
    public UserSeries UsersOver(IEnumerable<Platform> platforms, PartialDate? from = null, PartialDate? to = null, Metric? metric = null, Region? region = null, PartialDate? knownBy = null) =>
        UserSeriesBuilder.Over(Own(platforms), from, AsOf.Resolve(to, DataAsOf), metric, region, knownBy?.Latest);

    /// <summary>
    /// What a straight line between the figures before and after a day gives; null where there are no two of one definition, or they are more
    /// than 732 days apart. No other answer of the catalog interpolates.
    /// </summary>
    /// <param name="platform">The platform.</param>
    /// <param name="day">The day.</param>
    /// <param name="metric">What to count. Left out: the best-known metric.</param>
    /// <param name="region">Where. Left out: worldwide, else the home region.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public InterpolatedUsers? InterpolateUsers(Platform platform, DateOnly day, Metric? metric = null, Region? region = null, PartialDate? knownBy = null) =>
        UserSeriesBuilder.Interpolate(_index.Own(platform), day, metric, region, knownBy?.Latest);

    /// <summary>Accounts by followers, most first, as far as the catalog knows them.</summary>
    /// <param name="platform">The platform. Left out: all, though counts of different platforms are not one measure.</param>
    /// <param name="kind">The kind of holder. Left out: all.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="region">Only holders of this region, such as the sending state of embassies. Left out: all.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public AccountRanking RankAccounts(Platform? platform = null, HolderKind? kind = null, PartialDate? asOf = null, Region? region = null, PartialDate? knownBy = null) =>
        AccountRanker.Rank(_index, platform is null ? null : _index.Own(platform), kind, region, AsOf.Resolve(asOf, DataAsOf), knownBy?.Latest);

    /// <summary>A holder's accounts on all platforms side by side.</summary>
    /// <param name="holder">The holder, of <see cref="Holders"/>.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">The holder is not of this catalog, nor is its id.</exception>
    public HolderAccounts AccountsOf(Holder holder, PartialDate? asOf = null, PartialDate? knownBy = null) =>
        AccountRanker.Of(_index, _index.Own(holder), AsOf.Resolve(asOf, DataAsOf), knownBy?.Latest);

    /// <summary>
    /// The holders that a text names: by id, by a name in any language or by the handle of an account, in either case; else those whose name
    /// has words that begin with all words of the text, a region's code standing for its name. By id; empty where there is none.
    /// </summary>
    /// <param name="text">What a person typed, such as <c>US embassy China</c> or <c>@USAinChina</c>.</param>
    public IReadOnlyList<Holder> FindHolders(string text) => HolderFinder.Find(_index, text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>How large a population was; null where the catalog has no such population.</summary>
    /// <param name="id">The id of the population, such as <c>internet-users-cn</c>.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    public PopulationAnswer? PopulationOf(string id, PartialDate? asOf = null, PartialDate? knownBy = null) =>
        PopulationSizes.Answer(_index, id ?? throw new ArgumentNullException(nameof(id)), AsOf.Resolve(asOf, DataAsOf), knownBy?.Latest);

    /// <summary>What an audience sees of a portfolio of links, which functions are dark for it, and where else to consider being.</summary>
    /// <param name="links">The links, of profiles, pages or channels.</param>
    /// <param name="audience">The region in which the audience is.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    public Coverage Coverage(IEnumerable<string> links, Region audience, PartialDate? asOf = null) =>
        CoverageAnalyzer.Analyze(_index, Urls, links ?? throw new ArgumentNullException(nameof(links)), audience, AsOf.Resolve(asOf, DataAsOf));

    /// <summary>As for links, of accounts, such as those of one holder.</summary>
    /// <param name="accounts">The accounts, of <see cref="Accounts"/>.</param>
    /// <param name="audience">The region in which the audience is.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <exception cref="ArgumentException">An account is not of this catalog, nor are its platform, holder and handle.</exception>
    public Coverage CoverageOfAccounts(IEnumerable<Account> accounts, Region audience, PartialDate? asOf = null) =>
        CoverageAnalyzer.Analyze(_index, Urls, accounts ?? throw new ArgumentNullException(nameof(accounts)), audience, AsOf.Resolve(asOf, DataAsOf));

    /// <summary>Two ecosystems side by side: per function the leaders and the gaps, who was first, who owns what, and what is closed to whom.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    /// <exception cref="ArgumentException">There is no such ecosystem; the message names the nearest.</exception>
    public EcosystemComparison CompareEcosystems(Ecosystem first, Ecosystem second, PartialDate? asOf = null, PartialDate? knownBy = null) =>
        EcosystemComparer.Compare(_index, first, second, AsOf.Resolve(asOf, DataAsOf), knownBy?.Latest);

    /// <summary>
    /// Counts what the catalog holds, how good its sources are and what it lacks. Goes through every fact: for reports, not for requests.
    /// </summary>
    public CatalogStatistics Statistics() => StatisticsCounter.Count(_index);

    /// <summary>
    /// How old the data is on a day, and how much of it is past its documented limits then. Goes through every fact, in about as long as it takes to
    /// decode them: for a log at start-up or a health check, not for requests.
    /// </summary>
    /// <param name="asOf">The day, such as today's: nothing here reads a clock.</param>
    public CatalogStaleness Staleness(DateOnly asOf) => StalenessCounter.Count(_index, asOf);

    /// <summary>
    /// The pages on which a platform's launch and closing dates, relations, figures and access records rest, each once, in that order.
    /// </summary>
    /// <param name="platform">The platform.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public IReadOnlyList<Source> SourcesOf(Platform platform) => [.. StatisticsCounter.Facts(_index.Own(platform)).SelectMany(fact => fact.Sources).Distinct()];

    private Platform[] Own(IEnumerable<Platform> platforms) => [.. (platforms ?? throw new ArgumentNullException(nameof(platforms))).Select(_index.Own)];
}
