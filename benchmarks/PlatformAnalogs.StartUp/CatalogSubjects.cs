namespace PlatformAnalogs.StartUp;

/// <summary>What is first asked of the catalog.</summary>
internal static class CatalogSubjects
{
    /// <summary>The first look-up.</summary>
    internal static object Find() => PlatformCatalog.Default.Find("推特")!.Id;

    /// <summary>Every fact decoded, down to the pages that it cites.</summary>
    internal static object Decode()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        int facts = 0;
        foreach (Platform platform in catalog.Platforms)
        {
            facts += platform.Features.Count + platform.Operators.Sum(item => item.Sources.Count(IsDated)) + platform.Relations.Sum(item => item.Sources.Count(IsDated))
                + platform.Names.Sum(item => item.Sources.Count(IsDated)) + platform.Hosts.Sum(item => item.Sources.Count(IsDated)) + platform.Links.Sum(item => item.Sources.Count(IsDated))
                + platform.Launched.Concat(platform.Closed).Sum(item => item.Sources.Count(IsDated)) + platform.Figures.Count(item => IsDated(item.Source)) + platform.Access.Sum(item => item.Sources.Count(IsDated));
        }

        return facts + catalog.Counterparts.Sum(item => item.Sources.Count(IsDated)) + catalog.Accounts.Sum(item => item.Figures.Count(figure => IsDated(figure.Source)))
            + catalog.Listings.Sum(item => item.Sources.Count(IsDated)) + catalog.Populations.Sum(item => item.Figures.Count(figure => IsDated(figure.Source)))
            + catalog.Sources.Count(IsDated) + catalog.Regions.Count(item => item.Name.Length > 0) + catalog.Ecosystems.Count(item => item.Name.Length > 0);
    }

    /// <summary>Every index built, beside every fact decoded.</summary>
    internal static object UseAll()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        _ = Decode();
        // All names in one text: so that what a name needs to be judged is made for each.
        string names = string.Join(". ", catalog.Platforms.SelectMany(platform => platform.Names.Select(name => $"the app {name.Text} of")));
        int found = catalog.Recognizer.FindAll(names, RecognizerOptions.Everything).Count;
        found += catalog.Suggest("twiter").Count + catalog.FindAll("weibo").Count + catalog.CounterpartsOf(catalog["twitter"]).Count;
        found += catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western).Categories.Count;
        return found + catalog.RankAccounts(catalog["sina-weibo"], HolderKind.Embassy).Ranked.Count;
    }

    /// <summary>The first text in which mentions are looked for.</summary>
    internal static object Mentions() => PlatformCatalog.Default.Recognizer.FindAll("推特改名X后，用户转向Threads和微博: https://weibo.com/u/1743951792").Count;

    private static bool IsDated(Source source) => source.Published is not null;
}
