using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace PlatformAnalogs.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public void The_default_catalog_is_injected_once()
    {
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs().AddPlatformAnalogs().BuildServiceProvider();

        services.GetServices<PlatformCatalog>().Should().ContainSingle().Which.Should().BeSameAs(PlatformCatalog.Default);
        services.GetServices<IPlatformCatalogProvider>().Should().ContainSingle().Which.Current.Should().BeSameAs(PlatformCatalog.Default);
    }

    [Fact]
    public void A_catalog_that_the_app_registered_stays()
    {
        PlatformCatalog own = Named("own");
        using ServiceProvider services = new ServiceCollection().AddSingleton(own).AddPlatformAnalogs().AddPlatformAnalogs().BuildServiceProvider();

        services.GetServices<PlatformCatalog>().Should().ContainSingle().Which.Should().BeSameAs(own);
        services.GetServices<IPlatformCatalogProvider>().Should().ContainSingle().Which.Current.Should().BeSameAs(own);
    }

    [Fact]
    public void Options_beside_a_catalog_of_the_app_are_refused_rather_than_lost()
    {
        foreach (IServiceCollection services in (IServiceCollection[])[new ServiceCollection().AddSingleton(Named("own")), new ServiceCollection().AddSingleton(Named("own")).AddPlatformAnalogs()])
        {
            services.Invoking(them => them.AddPlatformAnalogs(options => options.AddOverlay("ours", Naming("q"))))
                .Should().Throw<InvalidOperationException>().WithMessage("*registered already*StartFrom*");
        }
    }

    [Fact]
    public void Overlays_lie_over_each_other_in_the_order_of_the_calls()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPlatformAnalogs()
            .AddPlatformAnalogs(options => options.StartFrom(_ => Named("start")).AddOverlay("first", Naming("one")).AddOverlay("second", Naming("two")))
            .AddPlatformAnalogs(options => options.AddOverlay("third", Naming("three")))
            .AddPlatformAnalogs()
            .BuildServiceProvider();
        PlatformCatalog catalog = services.GetRequiredService<PlatformCatalog>();

        catalog.Layers.Should().Equal("loaded", "first", "second", "third");
        services.GetServices<PlatformCatalog>().Should().ContainSingle().Which.Should().BeSameAs(services.GetRequiredService<IPlatformCatalogProvider>().Current);
        foreach (string name in (string[])["start", "one", "two", "three"])
            catalog.Find(name).Should().BeSameAs(catalog["p"]);
    }

    [Fact]
    public void The_catalog_to_start_from_is_made_of_services_once_the_last_one_said_and_not_before_it_is_asked_for()
    {
        List<string> made = [];
        using ServiceProvider services = new ServiceCollection().AddSingleton("from a service")
            .AddPlatformAnalogs(options => options.StartFrom(_ => Make("left out")))
            .AddPlatformAnalogs(options => options.StartFrom(provider => Make(provider.GetRequiredService<string>())))
            .BuildServiceProvider();

        made.Should().BeEmpty();
        services.GetRequiredService<PlatformCatalog>().Find("from a service").Should().NotBeNull();
        services.GetRequiredService<IPlatformCatalogProvider>().Current.Should().BeSameAs(services.GetRequiredService<PlatformCatalog>());
        made.Should().Equal("from a service");

        PlatformCatalog Make(string name)
        {
            made.Add(name);
            return Named(name);
        }
    }

    [Fact]
    public void Nothing_is_opened_before_the_first_question_and_streams_are_closed_after_it()
    {
        List<MemoryStream> opened = [];
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.StartFrom(_ => Named("start")).AddOverlay("ours", () =>
        {
            opened.Add((MemoryStream)Naming("q")());
            return opened[^1];
        })).BuildServiceProvider();

        opened.Should().BeEmpty();
        services.GetRequiredService<PlatformCatalog>().Find("q").Should().NotBeNull();
        opened.Should().ContainSingle().Which.CanRead.Should().BeFalse();
    }

    [Fact]
    public void Catalogs_live_side_by_side_under_keys()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddPlatformAnalogs(options => options.StartFrom(_ => Named("plain")))
            .AddKeyedPlatformAnalogs("a", options => options.StartFrom(_ => Named("of a")))
            .AddKeyedPlatformAnalogs("a", options => options.AddOverlay("more", Naming("more of a")))
            .AddKeyedPlatformAnalogs("b")
            .BuildServiceProvider();

        services.GetRequiredService<PlatformCatalog>().Find("plain").Should().NotBeNull();
        services.GetRequiredService<PlatformCatalog>().Find("of a").Should().BeNull();
        PlatformCatalog a = services.GetRequiredKeyedService<PlatformCatalog>("a");
        a.Find("of a").Should().NotBeNull();
        a.Find("more of a").Should().NotBeNull();
        services.GetRequiredKeyedService<IPlatformCatalogProvider>("a").Current.Should().BeSameAs(a);
        services.GetRequiredKeyedService<PlatformCatalog>("b").Should().BeSameAs(PlatformCatalog.Default);
        services.GetKeyedService<PlatformCatalog>("c").Should().BeNull();
    }

    [Fact]
    public void A_keyed_catalog_that_the_app_registered_stays()
    {
        PlatformCatalog own = Named("own");
        IServiceCollection services = new ServiceCollection().AddKeyedSingleton("a", own).AddKeyedPlatformAnalogs("a");
        services.Invoking(them => them.AddKeyedPlatformAnalogs("a", _ => { })).Should().Throw<InvalidOperationException>();
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredKeyedService<PlatformCatalog>("a").Should().BeSameAs(own);
        provider.GetRequiredKeyedService<IPlatformCatalogProvider>("a").Current.Should().BeSameAs(own);
    }

    [Fact]
    public void The_key_null_is_none()
    {
        using ServiceProvider services = new ServiceCollection().AddKeyedPlatformAnalogs(null, options => options.StartFrom(_ => Named("plain"))).AddPlatformAnalogs().BuildServiceProvider();

        services.GetServices<PlatformCatalog>().Should().ContainSingle().Which.Find("plain").Should().NotBeNull();
    }

    [Fact]
    public void Services_of_the_app_are_checked_when_it_is_built()
    {
        IServiceCollection services = new ServiceCollection().AddPlatformAnalogs().AddKeyedPlatformAnalogs("a");

        using ServiceProvider checkedServices = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = checkedServices.CreateScope();
        scope.ServiceProvider.GetRequiredService<IPlatformCatalogProvider>().Should().BeSameAs(checkedServices.GetRequiredService<IPlatformCatalogProvider>());
    }

    [Fact]
    public void All_problems_of_all_overlays_are_told_at_once_by_file_and_line()
    {
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.StartFrom(_ => Named("start"))
            .AddOverlay("a.json", Text("""{"platforms": [{"id": "p", "name": []}]}""")).AddOverlay("b.json", Text("{\n\"region\": []}"))).BuildServiceProvider();

        CatalogFormatException problems = services.Invoking(them => them.GetRequiredService<PlatformCatalog>()).Should().Throw<CatalogFormatException>().Which;
        problems.Problems.Select(problem => (problem.File, problem.Line)).Should().Equal(("a.json", 1), ("b.json", 2));
        problems.Message.Should().Contain("did you mean 'names'?").And.Contain("did you mean 'regions'?");
    }

    [Fact]
    public void Options_that_mean_nothing_are_refused()
    {
        ServiceCollection services = [];
        services.Invoking(them => them.AddPlatformAnalogs(null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(them => PlatformAnalogsServiceCollectionExtensions.AddPlatformAnalogs(null!)).Should().Throw<ArgumentNullException>();
        services.AddPlatformAnalogs(options =>
        {
            options.Invoking(them => them.AddOverlayFile("")).Should().Throw<ArgumentException>();
            options.Invoking(them => them.AddOverlay("", Naming("q"))).Should().Throw<ArgumentException>();
            options.Invoking(them => them.AddOverlay("ours", null!)).Should().Throw<ArgumentNullException>();
            options.Invoking(them => them.StartFrom(null!)).Should().Throw<ArgumentNullException>();
            options.Invoking(them => them.OnReloadProblem(null!)).Should().Throw<ArgumentNullException>();
            options.StartFrom(_ => null!);
        });
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.Invoking(them => them.GetRequiredService<PlatformCatalog>()).Should().Throw<InvalidOperationException>().WithMessage("StartFrom gave null*");
        using ServiceProvider other = new ServiceCollection().AddPlatformAnalogs(options => options.AddOverlay("ours", () => null!)).BuildServiceProvider();
        other.Invoking(them => them.GetRequiredService<PlatformCatalog>()).Should().Throw<InvalidOperationException>().WithMessage("The overlay 'ours' was opened as null*");
    }

    private static PlatformCatalog Named(string name) =>
        TestCatalog.Of($$"""{"id": "p", "ecosystem": "western", "homeRegion": "US", "names": [{"text": "{{name}}", "language": "en", "kind": "official"}], "categories": ["search"]}""");

    private static Func<Stream> Naming(string name) => Text(OverlaidApp.Naming(name));

    private static Func<Stream> Text(string document) => () => new MemoryStream(Encoding.UTF8.GetBytes(document));
}
