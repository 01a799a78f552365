namespace PlatformAnalogs.Tests.Comparison;

public sealed class AccountRankerTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly Platform Weibo = Catalog[KnownPlatforms.SinaWeibo];

    [Fact]
    public void Followers_are_held_against_the_users_of_the_platform_on_the_day()
    {
        AccountRanking ranking = Catalog.RankAccounts(Weibo, HolderKind.Embassy, PartialDate.Parse("2016-12"));

        ranking.Users[Weibo.Id].Figure!.Amount.Value.Should().Be(313_000_000);
        ranking.Ranked[2].PerUser!.Value.Value.Should().Be(1_035_000m / 313_000_000m);
    }

    [Fact]
    public void Movements_are_between_two_rankings_of_the_same()
    {
        AccountRanking now = Catalog.RankAccounts(Weibo, HolderKind.Embassy, PartialDate.Parse("2016-12"));
        IReadOnlyList<AccountMovement> movements = now.Since(Catalog.RankAccounts(Weibo, HolderKind.Embassy, PartialDate.Parse("2014-12")));

        AccountMovement america = movements.Single(movement => movement.Account.Holder.Region == new Region("US"));
        (america.Before!.Rank, america.After!.Rank, america.Verdict).Should().Be((1, 3, Verdict.CertainlyLarger));
        now.Invoking(ranking => ranking.Since(Catalog.RankAccounts(Weibo, HolderKind.Medium))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_closed_account_is_shown_as_closed_and_has_no_rank()
    {
        AccountRanking before = Catalog.RankAccounts(Weibo, HolderKind.Person, PartialDate.Parse("2020-06")), after = Catalog.RankAccounts(Weibo, HolderKind.Person, PartialDate.Parse("2020-08"));

        before.Closed.Should().NotContain(account => account.Holder.Id == "narendra-modi");
        after.Closed.Should().Contain(account => account.Holder.Id == "narendra-modi");
        after.Ranked.Should().NotContain(place => place.Account.Holder.Id == "narendra-modi");
    }

    [Fact]
    public void A_holders_accounts_stand_side_by_side()
    {
        HolderAccounts accounts = Catalog.AccountsOf(Catalog.FindHolders("narendra-modi").Single(), PartialDate.Parse("2019"));

        accounts.Accounts.Select(held => held.Platform.Id).Should().BeEquivalentTo(KnownPlatforms.SinaWeibo, KnownPlatforms.Twitter, KnownPlatforms.Facebook);
        accounts.Accounts.Should().OnlyContain(held => !held.IsClosed);
    }

    [Theory]
    [InlineData("narendra-modi", "narendra-modi")]
    [InlineData("Narendra Modi", "narendra-modi")]
    [InlineData("@narendramodi", "narendra-modi")]
    [InlineData("US embassy China", "embassy-of-china-in-the-united-states embassy-of-the-united-states-in-china")]
    [InlineData("以色列驻华使馆", "embassy-of-israel-in-china")]
    public void A_holder_is_found_by_id_name_handle_or_words(string text, string ids) =>
        Catalog.FindHolders(text).Select(holder => holder.Id).Should().Equal(ids.Split(' '));

    [Fact]
    public void Nobody_is_found_by_nothing() => Catalog.FindHolders(" ").Should().BeEmpty();

    [Fact]
    public void Accounts_are_covered_as_their_links_are()
    {
        Account[] accounts = [.. Catalog.Accounts.Where(account => account.PlatformId == KnownPlatforms.Twitter && account.Handle is not null).Take(20)];
        Coverage byAccount = Catalog.CoverageOfAccounts(accounts, Region.MainlandChina), byLink = Catalog.Coverage(accounts.Select(account => $"https://x.com/{account.Handle}"), Region.MainlandChina);

        byAccount.Links.Select(link => (link.Platform, link.Visibility, link.Account)).Should().Equal(byLink.Links.Select(link => (link.Platform, link.Visibility, link.Account)));
        byAccount.Links.Should().OnlyContain(link => link.Link.StartsWith("https://"));
    }

    [Fact]
    public void The_address_of_a_handle_leads_back_to_it()
    {
        int known = 0;
        foreach (Account account in Catalog.Accounts.Where(account => account.Handle is { Length: > 0 }))
        {
            if (Catalog.Urls.GetProfileUrl(Catalog[account.PlatformId], account.Handle!) is not { } address)
                continue;
            known++;
            Catalog.Urls.Resolve(address)!.Value.GetHandle(address).Should().Be(account.Handle);
        }

        known.Should().BeGreaterThan(200);
    }
}
