namespace PlatformAnalogs.Tests.Model;

public sealed class AccessHistoryTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;

    [Fact]
    public void Each_day_has_the_status_that_is_answered_for_it()
    {
        DateOnly from = new(2008, 1, 1), to = Catalog.DataAsOf;
        Platform[] recorded = [.. Catalog.Platforms.Where(platform => platform.Access.Count > 0)];
        foreach (Platform platform in recorded.Where((_, i) => i % 4 == 3))
        {
            foreach (Region region in platform.Access.Select(record => record.Region).Distinct())
            {
                AccessHistory history = platform.AccessOver(region, from, to);

                history.Spans.SelectMany(span => Enumerable.Range(span.First.DayNumber, span.Last.DayNumber - span.First.DayNumber + 1).Select(_ => span.Status))
                    .Should().Equal(Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(day => platform.AccessIn(region, DateOnly.FromDayNumber(day)).Status), $"{platform} {region}");
            }
        }
    }

    [Fact]
    public void It_begins_with_the_launch_and_neighbours_differ()
    {
        foreach (Platform platform in Catalog.Platforms.Where(platform => platform.Access.Count > 0))
        {
            AccessHistory history = platform.AccessOver(Region.MainlandChina);

            history.Spans.Should().NotBeEmpty();
            history.Spans[^1].Last.Should().Be(Catalog.DataAsOf);
            foreach ((AccessSpan one, AccessSpan next) in history.Spans.Zip(history.Spans.Skip(1)))
                (one.Last.AddDays(1) == next.First && one.Status != next.Status).Should().BeTrue($"{platform}: {history}");
        }
    }

    [Fact]
    public void Twitter_was_blocked_in_mainland_China_since_June_2009()
    {
        AccessSpan last = Catalog[KnownPlatforms.Twitter].AccessOver(Region.MainlandChina).Spans[^1];

        (last.Status, last.First, last.Since).Should().Be((AccessStatus.Blocked, new DateOnly(2009, 6, 2), PartialDate.Parse("2009-06-02")));
    }
}
