namespace PlatformAnalogs.Tests;

/// <summary>What is of another catalog, what is unknown and what is missing, asked of the front door.</summary>
public sealed class ForeignTests
{
    private const string Platforms = """
        {"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"]},
        {"id": "q", "ecosystem": "chinese", "names": [{"text": "Q", "language": "en", "kind": "official"}], "categories": ["search"]}
        """;

    private const string Accounts = """
        "holders": [{"id": "h", "name": "H", "kind": "company"}],
        "accounts": [{"holder": "h", "platform": "p", "handle": "h", "figures": [{"metric": "followers", "asOf": "2020", "value": 5, "qualifier": "exact", "source": "@a"}]}]
        """;

    private static readonly PlatformCatalog Catalog = TestCatalog.Of(Platforms, Accounts), Other = TestCatalog.Of(Platforms, Accounts), Empty = TestCatalog.Of(Platforms);

    [Fact]
    public void A_holder_of_another_catalog_is_taken_by_its_id()
    {
        Holder holder = Other.Holders.Single();

        HolderAccounts accounts = Catalog.AccountsOf(holder);

        accounts.Holder.Should().BeSameAs(Catalog.Holders.Single());
        accounts.Accounts.Select(held => held.Account).Should().Equal(Catalog.Accounts);
        Empty.Invoking(catalog => catalog.AccountsOf(holder)).Should().Throw<ArgumentException>().WithMessage("*no holder with the id 'h'*");
    }

    [Fact]
    public void Accounts_of_another_catalog_are_taken_by_platform_holder_and_handle()
    {
        Catalog.CoverageOfAccounts(Other.Accounts, Region.MainlandChina).Links.Should().ContainSingle(link => link.Account == Catalog.Accounts.Single() && link.Platform == Catalog["p"]);
        Empty.Invoking(catalog => catalog.CoverageOfAccounts(Other.Accounts, Region.MainlandChina)).Should().Throw<ArgumentException>().WithMessage("*no account of 'h' on 'p' with the handle 'h'*");
    }

    [Fact]
    public void What_is_not_of_the_catalog_is_of_its_lowest_layer() =>
        Catalog.LayerOf(Other["p"].Names.Single()).Should().Be(Catalog.Layers[0]);

    [Fact]
    public void An_unknown_category_is_no_empty_answer() =>
        PlatformCatalog.Default.Invoking(catalog => catalog.CounterpartsOf(catalog["twitter"], category: "microbloging"))
            .Should().Throw<ArgumentException>().WithMessage("*no category with the id 'microbloging'; nearest: microblogging*").WithParameterName("category");

    [Fact]
    public void An_unknown_ecosystem_is_no_empty_answer()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        Action[] questions =
        [
            () => catalog.CounterpartsOf(catalog["twitter"], ecosystem: new Ecosystem("chinesse")),
            () => catalog.CounterpartsByCategory(catalog["twitter"], ecosystem: new Ecosystem("chinesse")),
            () => catalog.CompareEcosystems(Ecosystem.Western, new Ecosystem("chinesse")),
        ];

        foreach (Action question in questions)
            question.Should().Throw<ArgumentException>().WithMessage("*no ecosystem with the id 'chinesse'; nearest: chinese*");
        catalog.Invoking(it => it.CompareEcosystems(Ecosystem.Western, new Ecosystem("martian"))).Should().Throw<ArgumentException>().WithMessage("*there are chinese, western, other*");
        catalog.CounterpartsOf(catalog["twitter"], ecosystem: new Ecosystem("CHINESE")).Should().NotBeEmpty();
    }

    [Fact]
    public void Nothing_is_refused_alike_everywhere()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        Action[] questions =
        [
            () => _ = catalog[null!], () => catalog.Find(null!), () => catalog.FindAll(null!), () => catalog.Suggest(null!), () => catalog.FindHolders(null!),
            () => catalog.PopulationOf(null!), () => catalog.PenetrationOf(catalog["twitter"], null!), () => catalog.AccountsOf(null!), () => catalog.CounterpartsOf(null!),
        ];

        foreach (Action question in questions)
            question.Should().Throw<ArgumentNullException>();
        catalog.Invoking(it => it.Suggest("twiter", -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        catalog.Suggest("twiter", 0).Should().BeEmpty();
    }

    [Fact]
    public void What_the_catalog_lists_is_found_by_its_id()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;

        catalog.Operators.Should().OnlyContain(item => catalog.FindOperator(item.Id) == item);
        catalog.Categories.Should().OnlyContain(item => catalog.FindCategory(item.Id) == item);
        catalog.Features.Should().OnlyContain(item => catalog.FindFeature(item.Id) == item);
        catalog.Regions.Should().OnlyContain(item => catalog.FindRegion(item.Region.Id) == item && catalog.FindRegion(item.Region.Id.ToLowerInvariant()) == item);
        catalog.Ecosystems.Should().OnlyContain(item => catalog.FindEcosystem(item.Ecosystem.Id) == item);
        catalog.Holders.Should().OnlyContain(item => catalog.FindHolder(item.Id) == item);
        catalog.Populations.Should().OnlyContain(item => catalog.FindPopulation(item.Id) == item);
        new object?[]
        {
            catalog.FindOperator("nobody"), catalog.FindCategory(""), catalog.FindFeature("nothing"), catalog.FindRegion("nowhere"), catalog.FindEcosystem(""), catalog.FindHolder("nobody"), catalog.FindPopulation("nobody"),
        }.Should().AllSatisfy(item => item.Should().BeNull());
    }

    [Fact]
    public void Known_by_a_month_is_known_by_its_last_day()
    {
        PlatformCatalog catalog = TestCatalog.Of("""
            {"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "P", "language": "en", "kind": "official"}], "categories": ["search"],
             "figures": [{"metric": "mau", "region": "WORLD", "asOf": "2014-03", "value": 5, "qualifier": "exact", "source": "@b"}]}
            """);

        catalog.Users(catalog["p"], knownBy: PartialDate.Parse("2014-05")).Figure.Should().NotBeNull();
        catalog.Users(catalog["p"], knownBy: PartialDate.Parse("2014-05")).KnownBy.Should().Be(new DateOnly(2014, 5, 31));
        catalog.Users(catalog["p"], knownBy: PartialDate.Parse("2014-04")).Figure.Should().BeNull();
    }

    [Fact]
    public void Access_over_time_is_asked_of_the_catalog_or_of_the_platform()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;

        catalog.AccessOver(catalog["twitter"], Region.MainlandChina, PartialDate.FromYear(2008), PartialDate.FromYear(2012)).ToString()
            .Should().Be(catalog["twitter"].AccessOver(Region.MainlandChina, PartialDate.FromYear(2008), PartialDate.FromYear(2012)).ToString());
        Catalog.Invoking(it => it.AccessOver(catalog["twitter"], Region.MainlandChina)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Trying_to_find_goes_by_the_date_as_finding_does()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;

        catalog.TryFind("x.com", PartialDate.Parse("2020"), out Platform? before).Should().BeFalse();
        catalog.TryFind("x.com", PartialDate.Parse("2024"), out Platform? after).Should().BeTrue();
        (before, after).Should().Be((null, catalog["twitter"]));
    }
}
