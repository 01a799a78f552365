using CsCheck;

namespace PlatformAnalogs.Tests.Comparison;

public sealed class StalenessTests
{
    private static readonly PlatformCatalog Default = PlatformCatalog.Default;

    // The data is of 2026-08-31.
    private static readonly PlatformCatalog Made = TestCatalog.Of("""
        {"id": "fresh", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"],
         "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2026-08-31", "value": 5, "qualifier": "exact", "source": "@a"}],
         "access": [{"region": "CN", "status": "blocked", "layer": "network", "on": "2026-08-01", "sources": ["@a"]},
                    {"region": "US", "status": "banned", "layer": "law", "from": "2019", "sources": ["@a"]},
                    {"region": "WORLD", "status": "blocked", "layer": "network", "scope": "app:x", "on": "2020", "sources": ["@a"]}]},
        {"id": "slow", "ecosystem": "western", "names": [{"text": "Q", "language": "en", "kind": "official"}], "categories": ["search"],
         "figures": [{"metric": "registered-accounts", "region": "WORLD", "asOf": "2026-08-31", "value": 5, "qualifier": "exact", "source": "@a"}],
         "access": [{"region": "CN", "status": "accessible", "layer": "network", "on": "2024-08-01", "sources": ["@a"]}]},
        {"id": "closed", "ecosystem": "western", "names": [{"text": "R", "language": "en", "kind": "official"}], "categories": ["search"], "closed": [{"date": "2015", "sources": ["@a"]}],
         "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014", "value": 5, "qualifier": "exact", "source": "@a"}],
         "access": [{"region": "CN", "status": "blocked", "layer": "network", "on": "2014", "sources": ["@a"]}]}
        """, """
        "holders": [{"id": "h", "name": "H", "kind": "embassy"}],
        "accounts": [{"holder": "h", "platform": "fresh", "handle": "hh", "figures": [{"metric": "followers", "asOf": "2026-01-01", "value": 5, "qualifier": "exact", "source": "@a"}]}],
        "populations": [{"id": "members", "name": "Members", "kind": "members", "region": "CN", "organisation": "Club", "figures": [{"asOf": "2025-08-31", "qualifier": "exact", "value": 2, "source": "@a"}]}]
        """);

    [Theory]
    [InlineData("2026-08-31", 0, 0, 0, 0, 1)]
    [InlineData("2027-01-02", 124, 0, 0, 0, 1)]
    [InlineData("2027-01-03", 125, 0, 1, 0, 1)]
    [InlineData("2027-08-02", 336, 0, 1, 0, 1)]
    [InlineData("2027-08-03", 337, 0, 1, 0, 2)]
    [InlineData("2027-09-01", 366, 0, 1, 0, 2)]
    [InlineData("2027-09-02", 367, 1, 1, 1, 2)]
    [InlineData("2028-09-01", 732, 2, 1, 1, 2)]
    [InlineData("2026-08-01", -30, 0, 0, 0, 1)]
    public void Each_area_has_its_limit(string day, int days, int figures, int accounts, int populations, int access)
    {
        CatalogStaleness staleness = Made.Staleness(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        staleness.Days.Should().Be(days);
        (staleness.UserFigures, staleness.AccountFigures, staleness.Populations, staleness.Access)
            .Should().Be((new StaleCount(figures, 2), new StaleCount(accounts, 1), new StaleCount(populations, 1), new StaleCount(access, 3)));
    }

    [Fact]
    public void At_the_date_of_the_data_it_is_what_the_answers_themselves_say()
    {
        CatalogStaleness staleness = Default.Staleness(Default.DataAsOf);
        FigureAnswer[] users = [.. Default.Platforms.Where(platform => platform.IsOperatingOn(Default.DataAsOf) != false).Select(platform => platform.Users()).Where(answer => answer.Figure is not null)];

        staleness.UserFigures.Should().Be(new StaleCount(users.Count(answer => answer.IsStale), users.Length));
        staleness.Access.Stale.Should().Be(Default.Platforms.Where(platform => platform.IsOperatingOn(Default.DataAsOf) != false)
            .Sum(platform => platform.Access.Select(record => record.Region).Distinct().Count(region => platform.AccessIn(region).UnknownBecause?.StartsWith("last seen", StringComparison.Ordinal) == true)));
    }

    [Fact]
    public void Nothing_grows_fresh_again() => Gen.Select(Gen.Int[-400, 3000], Gen.Int[0, 400]).Sample((days, more) =>
    {
        CatalogStaleness sooner = Made.Staleness(Made.DataAsOf.AddDays(days)), later = Made.Staleness(Made.DataAsOf.AddDays(days + more));
        return sooner.UserFigures.Stale <= later.UserFigures.Stale && sooner.AccountFigures.Stale <= later.AccountFigures.Stale
            && sooner.Populations.Stale <= later.Populations.Stale && sooner.Access.Stale <= later.Access.Stale;
    }, iter: 200);

    [Theory]
    [InlineData("2026-10-10", "data 1 of 2026-08-31, 40 days old on 2026-10-10; past their limit: user figures of 0 of 2 platforms, 1 of 3 access answers, figures of 0 of 1 accounts, 0 of 1 populations")]
    [InlineData("2026-08-30", "data 1 of 2026-08-31, 1 day after 2026-08-30; past")]
    public void It_is_a_line_of_a_log(string day, string line) =>
        Made.Staleness(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToString().Should().StartWith(line);
}
