namespace PlatformAnalogs.Tests.Comparison;

public sealed class UserSeriesTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void A_line_between_two_figures_is_bounded_by_them()
    {
        int found = 0;
        foreach (Platform platform in Catalog.Platforms.Where(platform => platform.Figures.Count > 3))
        {
            for (DateOnly day = new(2010, 3, 1); day < Catalog.DataAsOf; day = day.AddDays(211))
            {
                if (Catalog.InterpolateUsers(platform, day) is not { } between)
                    continue;
                found++;
                (between.Before.AsOf.Latest <= day && between.After.AsOf.Latest > day).Should().BeTrue();
                between.Value.Should().BeInRange(Math.Min(between.Before.Amount.Value, between.After.Amount.Value), Math.Max(between.Before.Amount.Value, between.After.Amount.Value));
                (between.Lower <= between.Value && !(between.Upper < between.Value)).Should().BeTrue();
                (between.Before.Metric, between.Before.Region, between.Before.Definition).Should().Be((between.After.Metric, between.After.Region, between.After.Definition));
            }
        }

        found.Should().BeGreaterThan(50);
    }

    [Fact]
    public void A_span_has_all_figures_of_one_metric_oldest_first()
    {
        UserSeries series = Catalog.UsersOver([Catalog[KnownPlatforms.Twitter]], PartialDate.FromYear(2012), PartialDate.FromYear(2014), Metric.Mau, Region.World);

        series.Figures.Select(item => item.Figure).Should().Equal(Catalog[KnownPlatforms.Twitter].Figures
            .Where(figure => figure.Metric == Metric.Mau && figure.Region == Region.World && figure.AsOf.Latest.Year is >= 2012 and <= 2014).OrderBy(figure => figure.AsOf.Latest));
    }

    [Fact]
    public void For_a_date_the_chosen_figure_comes_first_and_its_rivals_say_whether_they_agree()
    {
        UserSeries series = Catalog.UsersOf([Catalog[KnownPlatforms.Twitter]], PartialDate.Parse("2014-03"));

        series.Figures[0].Remark.Should().BeNull();
        series.Figures.Skip(1).Should().OnlyContain(item => item.Remark == "agrees" || item.Remark == "disagrees");
    }
}
