namespace PlatformAnalogs.Tests.Comparison;

public sealed class StatisticsTests
{
    private static readonly CatalogStatistics Shipped = PlatformCatalog.Default.Statistics();

    [Fact]
    public void Every_fact_is_counted_once_by_its_best_page()
    {
        Shipped.FactsByGrade.Values.Sum().Should().Be(Shipped.FactCount);
        Shipped.FactsByGrade.Keys.Should().Equal(Enum.GetValues<SourceGrade>());
    }

    [Fact]
    public void Two_thirds_of_the_facts_rest_on_more_than_secondary_pages()
    {
        double good = Shipped.FactsByGrade.Where(item => item.Key is SourceGrade.Primary or SourceGrade.Press or SourceGrade.Trade).Sum(item => item.Value);

        (good / Shipped.FactCount).Should().BeGreaterThanOrEqualTo(0.65);
    }

    [Fact]
    public void What_is_missing_and_what_is_doubtful_is_named()
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "p", "ecosystem": "western", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"],
             "launched": [{"date": "2010", "sources": ["@c"]}],
             "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014", "value": 5, "qualifier": "exact", "source": "@c"}]}
            """);
        CatalogStatistics statistics = catalog.Statistics();

        statistics.WithoutFigures.Should().BeEmpty();
        statistics.WithoutCounterpart.Should().ContainSingle();
        statistics.WithoutAccessStatus.Should().ContainSingle();
        statistics.FigureAges.Should().ContainSingle().Which.Days.Should().Be(new DateOnly(2026, 8, 31).DayNumber - new DateOnly(2014, 12, 31).DayNumber);
        statistics.Doubts.Select(doubt => (doubt.Kind, doubt.Section, doubt.Subject)).Should().Equal(
            (DoubtKind.UndatedSource, "sources", "https://c.example.org/blog"),
            (DoubtKind.UntitledSource, "sources", "https://c.example.org/blog"),
            (DoubtKind.OldFigures, "platforms", "p"),
            (DoubtKind.SingleSource, "platforms", "p"),
            (DoubtKind.SingleSource, "platforms", "p"),
            (DoubtKind.SecondaryOnly, "platforms", "p"),
            (DoubtKind.SecondaryOnly, "platforms", "p"));
    }
}
