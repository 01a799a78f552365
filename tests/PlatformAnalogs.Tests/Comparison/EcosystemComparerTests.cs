namespace PlatformAnalogs.Tests.Comparison;

public sealed class EcosystemComparerTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly EcosystemComparison In2013 = Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, PartialDate.Parse("2013-07"));

    [Fact]
    public void Leaders_of_a_function_have_figures_of_the_date_or_before()
    {
        ComparedCategory microblogging = In2013.Categories.Single(category => category.Category.Id == "microblogging");

        microblogging.First.Leaders[0].Platform.Id.Should().Be(KnownPlatforms.SinaWeibo);
        microblogging.Second.Leaders[0].Platform.Id.Should().Be(KnownPlatforms.Twitter);
        microblogging.IsLikeForLike.Should().BeTrue();
        In2013.Categories.SelectMany(category => category.First.Leaders.Concat(category.Second.Leaders)).Should().OnlyContain(leader => leader.Users.AgeInDays >= 0 && leader.Users.AgeInDays <= 1096);
    }

    [Fact]
    public void The_side_that_came_later_did_so_by_as_many_days_as_the_dates_allow()
    {
        ComparedCategory microblogging = In2013.Categories.Single(category => category.Category.Id == "microblogging");

        microblogging.Second.First!.Platform.Id.Should().Be(KnownPlatforms.Twitter);
        microblogging.SecondFollowed!.Value.Upper.Should().BeNegative();
        microblogging.SecondFollowed.Value.Lower.Should().BeLessThanOrEqualTo(microblogging.SecondFollowed.Value.Upper);
    }

    [Fact]
    public void A_gap_is_where_one_side_certainly_has_what_the_other_may_not_even_have()
    {
        In2013.Categories.Where(category => category.IsGap).Should().NotBeEmpty()
            .And.OnlyContain(category => (category.First.Platforms.Count == 0) != (category.Second.Platforms.Count == 0));
    }

    [Fact]
    public void Ownership_is_another_axis_than_the_market()
    {
        EcosystemComparison now = Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western);

        now.Second.ForeignOwned.Should().Contain(owned => owned.Platform.Id == KnownPlatforms.Tiktok && owned.Region == Region.MainlandChina);
        now.Second.Ecosystem.Ecosystem.Should().Be(Ecosystem.Western);
        In2013.Second.ForeignOwned.Should().OnlyContain(owned => owned.Platform.IsOperatingOn(In2013.AsOf.Day) == true);
    }

    [Fact]
    public void Shares_and_counts_are_of_what_there_is()
    {
        foreach (EcosystemSide side in new[] { In2013.First, In2013.Second })
        {
            side.ByPlatforms!.Index.Should().BeInRange(1.0 / side.ByPlatforms.OperatorCount, 1);
            side.ByUsers!.LargestShare.Should().BeInRange(1.0 / side.ByUsers.OperatorCount, 1);
            (side.Reach.Seen + side.Reach.Partly + side.Reach.NotSeen + side.Reach.Unknown).Should().Be(side.Platforms.Count);
        }
    }

    [Fact]
    public void The_order_of_the_two_turns_everything_round()
    {
        EcosystemComparison turned = Catalog.CompareEcosystems(Ecosystem.Western, Ecosystem.Chinese, PartialDate.Parse("2013-07"));

        turned.First.Platforms.Should().Equal(In2013.Second.Platforms);
        turned.First.Reach.Should().BeEquivalentTo(In2013.Second.Reach);
        turned.Categories.Select(category => category.IsGap).Should().Equal(In2013.Categories.Select(category => category.IsGap));
        turned.Categories.Select(category => category.SecondFollowed).Should().Equal(In2013.Categories.Select(category =>
            category.SecondFollowed is { } days ? new DaysLater(-days.Upper, -days.Lower) : (DaysLater?)null));
    }

    [Fact]
    public void Between_two_dates_platforms_open_and_close()
    {
        EcosystemChanges changes = Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western).Since(In2013);

        changes.Opened.Select(platform => platform.Id).Should().Contain([KnownPlatforms.Douyin, "threads"]);
        changes.Closed.Select(platform => platform.Id).Should().Contain(["google-plus", KnownPlatforms.TencentWeibo]);
        In2013.Since(In2013).Should().BeEquivalentTo(new EcosystemChanges([], [], [], []));
    }
}
