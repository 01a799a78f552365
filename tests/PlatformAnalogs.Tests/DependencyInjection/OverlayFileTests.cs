using Microsoft.Extensions.DependencyInjection;

namespace PlatformAnalogs.Tests.DependencyInjection;

/// <summary>Overlays in files, when the catalog is first asked for.</summary>
public sealed class OverlayFileTests
{
    [Fact]
    public void A_file_is_laid_over_the_catalog_and_called_by_its_path_as_it_was_given()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("ours"));

        app.Current.Find("ours")!.Id.Should().Be("p");
        app.Current.Layers.Should().Equal("loaded", app.File);
        app.Services.GetRequiredService<PlatformCatalog>().Should().BeSameAs(app.Current);
    }

    [Fact]
    public void A_missing_file_is_told_by_its_name_and_its_full_path()
    {
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.AddOverlayFile("no/such.json")).BuildServiceProvider();

        FileNotFoundException missing = services.Invoking(them => them.GetRequiredService<PlatformCatalog>()).Should().Throw<FileNotFoundException>().Which;
        missing.FileName.Should().Be(Path.GetFullPath("no/such.json"));
        missing.Message.Should().Be($"The overlay 'no/such.json' is missing: there is no file {missing.FileName}. If it may be missing, add it with optional: true.");
    }

    [Fact]
    public void A_container_that_failed_at_first_answers_once_the_file_is_there()
    {
        string folder = Directory.CreateTempSubdirectory("platform-analogs-").FullName;
        string file = Path.Combine(folder, "ours.json");
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.AddOverlayFile(file, reloadOnChange: true)).BuildServiceProvider();

        services.Invoking(them => them.GetRequiredService<PlatformCatalog>()).Should().Throw<FileNotFoundException>();
        File.WriteAllText(file, OverlaidApp.Bad);
        services.Invoking(them => them.GetRequiredService<PlatformCatalog>()).Should().Throw<CatalogFormatException>();
        File.WriteAllText(file, "{}");
        services.GetRequiredService<PlatformCatalog>().Layers.Should().Equal("built-in", file);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_missing_file_that_is_optional_counts_as_empty()
    {
        using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.AddOverlayFile("no/such.json", optional: true)).BuildServiceProvider();

        services.GetRequiredService<PlatformCatalog>().Should().BeSameAs(PlatformCatalog.Default);
    }

    [Fact]
    public void A_bad_file_is_refused_though_it_is_optional()
    {
        Action start = () => new OverlaidApp(OverlaidApp.Bad, optional: true).Dispose();

        start.Should().Throw<CatalogFormatException>().WithMessage("*ours.json(1,28): error PA0003*");
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_refused_though_it_is_optional()
    {
        Action start = () => new OverlaidApp(optional: true, arrange: app => Directory.CreateDirectory(app.File)).Dispose();

        start.Should().Throw<UnauthorizedAccessException>().WithMessage("*ours.json*");
    }

    [Fact]
    public void A_relative_path_counts_from_the_current_directory()
    {
        string file = $"ours-{Guid.NewGuid():N}.json";
        string fullPath = Path.GetFullPath(file);
        File.WriteAllText(fullPath, "{}");
        try
        {
            using ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.AddOverlayFile(file)).BuildServiceProvider();
            services.GetRequiredService<PlatformCatalog>().Layers.Should().Equal("built-in", file);
        }
        finally
        {
            File.Delete(fullPath);
        }
    }
}
