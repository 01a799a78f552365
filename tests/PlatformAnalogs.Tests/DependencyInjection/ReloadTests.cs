using Microsoft.Extensions.DependencyInjection;

namespace PlatformAnalogs.Tests.DependencyInjection;

/// <summary>What happens to files under a running app; each look at them is the test's own.</summary>
public sealed class ReloadTests
{
    [Fact]
    public void A_changed_file_makes_a_new_catalog_and_an_injected_one_stays_as_it_was()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"));
        PlatformCatalog injected = app.Services.GetRequiredService<PlatformCatalog>();
        app.Settle();
        app.Current.Should().BeSameAs(injected);

        app.Write(OverlaidApp.Naming("another"));
        app.Settle();

        app.Changes.Should().ContainSingle().Which.Should().BeSameAs(app.Current);
        app.Current.Find("another").Should().NotBeNull();
        app.Current.Find("one").Should().BeNull();
        injected.Find("one").Should().NotBeNull();
        app.Services.GetRequiredService<PlatformCatalog>().Should().BeSameAs(injected);
        app.Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_is_written_in_parts_is_read_once_it_is_still()
    {
        using OverlaidApp app = new("{}");
        string document = OverlaidApp.Naming("whole");
        using (StreamWriter writer = new(app.File))
        {
            foreach (char letter in document)
            {
                writer.Write(letter);
                writer.Flush();
                app.Look();
            }
        }

        app.Changes.Should().BeEmpty();
        app.Problems.Should().BeEmpty();
        app.Look();
        app.Look();
        app.Changes.Should().ContainSingle().Which.Find("whole").Should().NotBeNull();
    }

    [Fact]
    public void What_stays_half_written_is_told_and_mended_by_the_rest()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("good"));
        string document = OverlaidApp.Naming("better than good");
        app.Write(document[..^10]);
        app.Settle();

        app.Problems.Should().ContainSingle().Which.Should().BeOfType<CatalogFormatException>().Which.Problems[0].File.Should().Be(app.File);
        app.Current.Find("good").Should().NotBeNull();

        File.AppendAllText(app.File, document[^10..]);
        app.Settle();
        app.Current.Find("better than good").Should().NotBeNull();
        app.Problems.Should().ContainSingle();
    }

    [Fact]
    public void A_bad_file_is_told_once_and_the_last_good_catalog_stays()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("good"));
        PlatformCatalog good = app.Current;
        app.Write(OverlaidApp.Bad);
        app.Settle();
        app.Settle();
        File.SetLastWriteTimeUtc(app.File, File.GetLastWriteTimeUtc(app.File).AddSeconds(1));
        app.Settle();

        app.Current.Should().BeSameAs(good);
        app.Problems.Should().ContainSingle().Which.Message.Should().StartWith(app.File + "(1,28): error PA0003: There is no key 'name' here; did you mean 'names'?");

        app.Write(OverlaidApp.Bad + " ");
        app.Settle();
        app.Problems.Should().ContainSingle("it is the same problem");
        app.Write("\n" + OverlaidApp.Bad);
        app.Settle();
        app.Problems.Should().HaveCount(2);
        app.Write(OverlaidApp.Naming("mended"));
        app.Settle();
        app.Current.Find("mended").Should().NotBeNull();
        app.Write("\n" + OverlaidApp.Bad);
        app.Settle();
        app.Problems.Should().HaveCount(3, "it was mended in between");
        app.Changes.Should().ContainSingle();
    }

    [Fact]
    public void A_file_put_in_the_place_of_the_other_is_read()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"));
        string fresh = Path.Combine(app.Folder, "fresh.tmp");
        File.WriteAllText(fresh, OverlaidApp.Naming("another"));
        app.Settle();
        File.Move(fresh, app.File, overwrite: true);
        app.Settle();

        app.Changes.Should().ContainSingle().Which.Find("another").Should().NotBeNull();
    }

    [Fact]
    public void A_deleted_file_is_a_problem_until_it_is_there_again()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"));
        File.Delete(app.File);
        app.Settle();
        app.Settle();

        app.Problems.Should().ContainSingle().Which.Should().BeOfType<FileNotFoundException>().Which.FileName.Should().Be(app.File);
        app.Current.Find("one").Should().NotBeNull();
        app.Write(OverlaidApp.Naming("back"));
        app.Settle();
        app.Current.Find("back").Should().NotBeNull();
    }

    [Fact]
    public void A_file_deleted_and_made_again_between_two_looks_is_no_problem()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"), optional: true);
        File.Delete(app.File);
        app.Look();
        app.Write(OverlaidApp.Naming("another"));
        app.Settle();

        app.Problems.Should().BeEmpty();
        app.Changes.Should().ContainSingle();
    }

    [Fact]
    public void An_optional_file_comes_and_goes()
    {
        using OverlaidApp app = new(optional: true);
        PlatformCatalog start = app.Current;
        start.Layers.Should().Equal("loaded");
        app.Write(OverlaidApp.Naming("new"));
        app.Settle();
        app.Current.Find("new").Should().NotBeNull();
        File.Delete(app.File);
        app.Settle();

        app.Current.Should().BeSameAs(start);
        app.Changes.Should().HaveCount(2);
        app.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_directory_that_vanishes_and_comes_back_is_followed()
    {
        using OverlaidApp app = new(optional: true, file: "config/ours.json");
        string folder = Path.GetDirectoryName(app.File)!;
        foreach (string name in (string[])["one", "two"])
        {
            Directory.CreateDirectory(folder);
            app.Write(OverlaidApp.Naming(name));
            app.Settle();
            app.Current.Find(name).Should().NotBeNull();
            Directory.Delete(folder, recursive: true);
            app.Settle();
            app.Current.Find(name).Should().BeNull();
        }

        app.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Lost_permissions_are_a_problem_until_they_are_back()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions of files are other ones on Windows; a folder in place of the file is tested everywhere.");
            return;
        }

        using OverlaidApp app = new(OverlaidApp.Naming("one"));
        UnixFileMode mode = File.GetUnixFileMode(app.File);
        File.SetUnixFileMode(app.File, UnixFileMode.None);
        Assert.SkipWhen(CanRead(app.File), "Who runs the tests may read everything, as root may; a folder in place of the file is tested everywhere.");
        app.Settle();
        app.Settle();

        app.Problems.Should().ContainSingle().Which.Should().BeOfType<UnauthorizedAccessException>().Which.Message.Should().Contain(app.File);
        app.Current.Find("one").Should().NotBeNull();
        File.SetUnixFileMode(app.File, mode);
        app.Write(OverlaidApp.Naming("another"));
        app.Settle();
        app.Current.Find("another").Should().NotBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_folder_in_place_of_the_file_is_a_problem_until_it_is_gone(bool optional)
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"), optional);
        File.Delete(app.File);
        Directory.CreateDirectory(app.File);
        app.Settle();
        app.Settle();

        app.Problems.Should().ContainSingle().Which.Should().BeOfType<UnauthorizedAccessException>().Which.Message.Should().Contain(app.File);
        app.Current.Find("one").Should().NotBeNull();
        Directory.Delete(app.File);
        app.Write(OverlaidApp.Naming("another"));
        app.Settle();
        app.Current.Find("another").Should().NotBeNull();
    }

    /// <summary>As a Kubernetes config map is mounted: the file is a link through a link to a folder, and the folder's link is swapped.</summary>
    [Fact]
    public void A_swapped_link_of_the_folder_is_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right on Windows that tests do not have.");
        using OverlaidApp app = new(arrange: app =>
        {
            Mount(app, "..first", OverlaidApp.Naming("one"));
            File.CreateSymbolicLink(app.File, Path.Combine("..data", "ours.json"));
        });
        app.Current.Find("one").Should().NotBeNull();
        app.Settle();
        Mount(app, "..second", OverlaidApp.Naming("two"));
        Directory.Delete(Path.Combine(app.Folder, "..first"), recursive: true);
        app.Settle();

        app.Changes.Should().ContainSingle().Which.Find("two").Should().NotBeNull();
        app.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_thousand_writes_make_one_change()
    {
        using OverlaidApp app = new("{}");
        for (int i = 0; i < 1000; i++)
        {
            app.Write(OverlaidApp.Naming($"name {i}"));
            app.Look();
        }

        app.Changes.Should().BeEmpty();
        app.Look();
        app.Changes.Should().ContainSingle().Which.Find("name 999").Should().NotBeNull();
    }

    [Fact]
    public void A_file_written_anew_as_it_was_changes_nothing()
    {
        using OverlaidApp app = new(OverlaidApp.Naming("one"));
        PlatformCatalog before = app.Current;
        File.SetLastWriteTimeUtc(app.File, File.GetLastWriteTimeUtc(app.File).AddSeconds(1));
        app.Settle();

        app.Current.Should().BeSameAs(before);
        app.Changes.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_watched_is_read_anew_with_one_that_is()
    {
        string other = Path.GetTempFileName();
        File.WriteAllText(other, OverlaidApp.Naming("one"));
        using OverlaidApp app = new("{}", more: options => options.AddOverlayFile(other));
        File.WriteAllText(other, OverlaidApp.Naming("another"));
        app.Settle();
        app.Changes.Should().BeEmpty();
        app.Write(" {}");
        app.Settle();

        app.Changes.Should().ContainSingle().Which.Find("another").Should().NotBeNull();
        File.Delete(other);
    }

    [Fact]
    public void A_stream_that_could_not_be_opened_is_asked_for_again_and_told_once()
    {
        bool fails = false;
        using OverlaidApp app = new("{}", more: options => options.AddOverlay("remote", () => fails ? throw new IOException("no line") : new MemoryStream("{}"u8.ToArray())));
        fails = true;
        app.Write(OverlaidApp.Naming("new"));
        app.Settle();
        app.Settle();
        app.Problems.Should().ContainSingle().Which.Message.Should().Be("no line");
        fails = false;
        app.Look();

        app.Current.Find("new").Should().NotBeNull();
    }

    [Fact]
    public void What_handlers_and_reports_throw_stops_neither_the_others_nor_the_watching()
    {
        List<Exception> told = [];
        using OverlaidApp app = new("{}", more: options => options.OnReloadProblem((_, _) => throw new InvalidOperationException("report")).OnReloadProblem((_, problem) => told.Add(problem)));
        app.Provider.Changed += (_, _) => throw new InvalidOperationException("handler");
        int later = 0;
        app.Provider.Changed += (_, _) => later++;
        app.Write(OverlaidApp.Naming("one"));
        app.Settle();
        app.Write(OverlaidApp.Bad);
        app.Settle();
        app.Write(OverlaidApp.Naming("another"));
        app.Settle();

        later.Should().Be(2);
        app.Current.Find("another").Should().NotBeNull();
        told.Select(problem => problem.GetType()).Should().Equal(typeof(InvalidOperationException), typeof(CatalogFormatException), typeof(InvalidOperationException));
        app.Problems.Should().Equal(told);
    }

    [Fact]
    public void A_report_is_given_the_services_of_the_app()
    {
        List<object> given = [];
        using OverlaidApp app = new("{}", more: options => options.OnReloadProblem((services, _) => given.Add(services.GetRequiredService<IPlatformCatalogProvider>())));
        app.Write(OverlaidApp.Bad);
        app.Settle();

        given.Should().Equal(app.Provider);
    }

    private static void Mount(OverlaidApp app, string folder, string content)
    {
        Directory.CreateDirectory(Path.Combine(app.Folder, folder));
        File.WriteAllText(Path.Combine(app.Folder, folder, "ours.json"), content);
        string link = Path.Combine(app.Folder, "..data");
        File.Delete(link);
        File.CreateSymbolicLink(link, folder);
    }

    private static bool CanRead(string file)
    {
        try
        {
            File.ReadAllBytes(file);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
