namespace PlatformAnalogs.Tests.Model;

public sealed class PeriodTests
{
    [Theory]
    // Started and ended to the day: the end is outside.
    [InlineData("2010-01-10", "2010-02-10", "2010-01-09", false)]
    [InlineData("2010-01-10", "2010-02-10", "2010-01-10", true)]
    [InlineData("2010-01-10", "2010-02-10", "2010-02-09", true)]
    [InlineData("2010-01-10", "2010-02-10", "2010-02-10", false)]
    // Known to the month: its days are open, but for the last one.
    [InlineData("2010-01", "2010-03", "2009-12-31", false)]
    [InlineData("2010-01", "2010-03", "2010-01-15", null)]
    [InlineData("2010-01", "2010-03", "2010-01-31", true)]
    [InlineData("2010-01", "2010-03", "2010-03-15", null)]
    [InlineData("2010-01", "2010-03", "2010-03-31", false)]
    public void A_day_is_in_out_or_unknown(string start, string end, string day, bool? expected) =>
        Period.Between(PartialDate.Parse(start), PartialDate.Parse(end)).Contains(DateOnly.Parse(day, null)).Should().Be(expected);

    [Fact]
    public void An_end_of_unknown_date_answers_for_the_date_of_the_start_and_not_beyond()
    {
        Period period = Period.Create(PeriodStartKind.Started, PartialDate.Parse("2008-07"), PeriodEndKind.EndedUnknown, null);

        period.Contains(new DateOnly(2008, 7, 31)).Should().BeTrue();
        period.Contains(new DateOnly(2008, 8, 1)).Should().BeNull();
        period.Contains(new DateOnly(2008, 6, 30)).Should().BeFalse();
    }

    [Fact]
    public void First_and_last_seen_say_nothing_of_before_and_after()
    {
        Period period = Period.Create(PeriodStartKind.FirstSeen, PartialDate.Parse("2010"), PeriodEndKind.LastSeen, PartialDate.Parse("2012"));

        period.Contains(new DateOnly(2009, 1, 1)).Should().BeNull();
        period.Contains(new DateOnly(2011, 1, 1)).Should().BeTrue();
        period.Contains(new DateOnly(2013, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Ends_need_dates_where_their_kind_has_one() =>
        FluentActions.Invoking(() => Period.Create(PeriodStartKind.Started, null, PeriodEndKind.Ongoing, null)).Should().Throw<ArgumentException>();
}
