namespace PlatformAnalogs.Tests.Model;

public sealed class FigureResolverTests
{
    [Fact]
    public void The_latest_figure_at_or_before_the_day_answers()
    {
        Platform platform = TestCatalog.WithFigures(Mau("2013-12", 129, "@a") + Mau("2014-03", 144, "@a") + Mau("2014-06", 157, "@a", last: true));

        platform.Users(new DateOnly(2014, 5, 1)).Figure!.Amount.Value.Should().Be(144_000_000);
    }

    [Fact]
    public void Else_the_earliest_after_it_labelled_as_such()
    {
        FigureAnswer answer = TestCatalog.WithFigures(Mau("2014-06-30", 157, "@a", last: true)).Users(new DateOnly(2014, 6, 20));

        answer.IsAfter.Should().BeTrue();
        answer.AgeInDays.Should().Be(-10);
    }

    [Fact]
    public void On_the_same_date_the_better_grade_answers_and_the_other_is_a_rival()
    {
        FigureAnswer answer = TestCatalog.WithFigures(Mau("2014-03", 150, "@c") + Mau("2014-03", 144, "@p", last: true)).Users(new DateOnly(2014, 4, 1));

        answer.Figure!.Source.Grade.Should().Be(SourceGrade.Primary);
        answer.IsContested.Should().BeTrue();
    }

    [Fact]
    public void On_the_same_date_and_grade_what_others_confirm_answers()
    {
        FigureAnswer answer = TestCatalog.WithFigures(Mau("2014-03", 150, "@a") + Mau("2014-03", 144, "@b") + Mau("2014-03", 144, "@c", last: true)).Users(new DateOnly(2014, 4, 1));

        answer.Figure!.Amount.Value.Should().Be(144_000_000);
    }

    [Fact]
    public void A_blog_yields_to_a_better_page_within_a_year_and_not_beyond()
    {
        TestCatalog.WithFigures(Mau("2013-06", 100, "@a") + Mau("2014-03", 150, "@c", last: true)).Users(new DateOnly(2014, 4, 1)).Figure!.Amount.Value.Should().Be(100_000_000);
        FigureAnswer alone = TestCatalog.WithFigures(Mau("2013-01", 100, "@a") + Mau("2014-03", 150, "@c", last: true)).Users(new DateOnly(2014, 4, 1));
        alone.Figure!.Amount.Value.Should().Be(150_000_000);
        alone.IsLowConfidence.Should().BeTrue();
    }

    [Fact]
    public void What_was_known_by_a_day_is_what_was_published_by_then()
    {
        Platform platform = TestCatalog.WithFigures(Mau("2014-03", 144, "@p") + Mau("2014-02", 140, "@b") + Mau("2014-01", 130, "@c", last: true));

        platform.Users(new DateOnly(2014, 3, 31), knownBy: new DateOnly(2014, 5, 2)).Figure!.Amount.Value.Should().Be(140_000_000);
        platform.Users(new DateOnly(2014, 3, 31), knownBy: new DateOnly(2014, 3, 17)).Figure.Should().BeNull("a page without a date is not known to have been out");
    }

    [Fact]
    public void A_number_of_several_platforms_or_of_one_edition_does_not_stand_for_the_whole()
    {
        Platform platform = TestCatalog.WithFigures(
            Mau("2014-03", 500, "@a", "\"edition\": \"Other\",") + Mau("2014-03", 144, "@b", last: true));

        platform.Users(new DateOnly(2014, 4, 1)).Figure!.Amount.Value.Should().Be(144_000_000);
    }

    [Fact]
    public void A_figure_further_than_the_limit_of_its_metric_is_stale()
    {
        Platform platform = TestCatalog.WithFigures(Mau("2014-03-31", 144, "@a", last: true));

        platform.Users(new DateOnly(2015, 4, 1)).IsStale.Should().BeFalse();
        platform.Users(new DateOnly(2015, 4, 2)).IsStale.Should().BeTrue();
    }

    [Fact]
    public void Without_a_metric_the_first_that_is_not_stale_answers()
    {
        FigureAnswer answer = TestCatalog.WithFigures(Mau("2010-03", 30, "@a") + Mau("2014-03", 60, "@a", metric: "dau", last: true)).Users(new DateOnly(2014, 4, 1));

        answer.Metric.Should().Be(Metric.Dau);
    }

    private static string Mau(string asOf, int millions, string source, string more = "", string metric = "mau", bool last = false) =>
        $$"""{"metric": "{{metric}}", "region": "WORLD", "asOf": "{{asOf}}", "value": {{millions}}000000, "qualifier": "rounded", "precision": 1000000, {{more}} "source": "{{source}}"}{{(last ? "" : ", ")}}""";
}
