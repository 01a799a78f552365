namespace PlatformAnalogs.Tests.Comparison;

public sealed class CoverageTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly string[] Portfolio =
    [
        "https://www.facebook.com/USEmbassyBeijing", "https://twitter.com/USA_China_Talk", "https://www.youtube.com/user/StateDept", "https://weibo.com/u/1743951792", "https://nobody.example/x",
    ];

    [Fact]
    public void A_link_is_seen_where_its_platform_can_be_reached()
    {
        Coverage coverage = Catalog.Coverage(Portfolio, Region.MainlandChina, PartialDate.Parse("2016-06"));

        coverage.Links.Select(link => link.Visibility).Should().Equal(Visibility.NotSeen, Visibility.NotSeen, Visibility.NotSeen, Visibility.Seen, Visibility.Unknown);
        coverage.Links[4].Match.Should().BeNull();
        coverage.Count(Visibility.NotSeen).Should().Be(3);
        coverage.AsOf.Day.Should().Be(new DateOnly(2016, 6, 30));
    }

    [Fact]
    public void A_function_is_dark_where_no_platform_that_has_it_is_seen()
    {
        Coverage coverage = Catalog.Coverage(Portfolio, Region.MainlandChina, PartialDate.Parse("2016-06"));

        coverage.Dark.Select(category => category.Id).Should().Contain("video-sharing").And.NotContain("microblogging");
        coverage.Covered.Select(category => category.Id).Should().Contain("microblogging");
        coverage.Covered.Intersect(coverage.Dark).Should().BeEmpty();
    }

    [Fact]
    public void What_is_suggested_is_seen_there_is_not_in_the_portfolio_and_stands_for_what_is_dark()
    {
        Coverage coverage = Catalog.Coverage(Portfolio, Region.MainlandChina, PartialDate.Parse("2016-06"));
        Platform[] present = [.. coverage.Links.Select(link => link.Match?.Platform).OfType<Platform>()];

        coverage.Suggestions.Select(suggestion => suggestion.Platform.Id).Should().Contain("youku");
        coverage.Suggestions.Should().OnlyContain(suggestion => !present.Contains(suggestion.Platform) && suggestion.Matches.All(item => present.Contains(item.Platform)));
        coverage.Suggestions.Should().OnlyContain(suggestion => suggestion.Access.Visibility != Visibility.NotSeen);
        coverage.Suggestions.Select(suggestion => suggestion.Access.Visibility == Visibility.Unknown).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Where_nobody_says_what_is_seen_counterparts_are_suggested_as_unknown()
    {
        Coverage coverage = Catalog.Coverage(["https://weibo.com/u/1749127163"], new Region("IN"));

        coverage.Links[0].Visibility.Should().Be(Visibility.NotSeen);
        coverage.Suggestions.Should().Contain(suggestion => suggestion.Platform.Id == KnownPlatforms.Twitter && suggestion.Access.Visibility == Visibility.Unknown);
        coverage.ToMarkdown().Should().Contain("unknown; no record of this region");
    }

    [Fact]
    public void The_page_says_why_and_warns_of_sums()
    {
        string page = Catalog.Coverage(Portfolio, Region.MainlandChina, PartialDate.Parse("2016-06")).ToMarkdown();

        page.Should().Contain("blocked").And.Contain("not in the catalog").And.Contain("Where to consider being").And.Contain("1. ");
    }

    [Fact]
    public void A_link_that_is_no_link_is_unknown_and_breaks_nothing()
    {
        Coverage coverage = Catalog.Coverage(["", "\0", "<script>alert(1)</script>"], Region.MainlandChina);

        coverage.Count(Visibility.Unknown).Should().Be(3);
        coverage.ToReport().ToHtml().Should().Contain("&lt;script&gt;").And.NotContain("<script>");
    }
}
