using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PlatformAnalogs;

// Each public area once: what a compiler leaves out because it thinks that nobody calls it, is missed here.
Console.OutputEncoding = Encoding.UTF8;
PlatformCatalog catalog = PlatformCatalog.Default;
PartialDate day = PartialDate.Parse("2014-03");
Platform twitter = catalog.Find("推特")!, weibo = catalog["sina-weibo"];

Part("names", string.Join(' ', twitter.Name, twitter.NameAsOf(new DateOnly(2014, 3, 17)), catalog.FindAll("微博").Count, catalog.TryFind("WeChat", out _), string.Join(',', catalog.Suggest("weibbo"))));
Part("names as JSON", catalog.FindAll("X").ToJson("X"));
Part("links", $"{catalog.Urls.Resolve("https://weibo.com/u/1743951792")} {catalog.Urls.GetProfileUrl(twitter, "un")}");
Part("access", twitter.AccessIn(Region.MainlandChina, day).ToJson(withHistory: true));
Part("access by region", catalog.AccessByRegion(twitter).ToJson() + catalog.AccessByRegion(twitter).ToCsv());
Part("users", $"{weibo.Users(day).Figure?.Amount} {catalog.GrowthOf(weibo, PartialDate.FromYear(2014), PartialDate.FromYear(2016)).ToString()}");
UserSeries series = catalog.UsersOver([twitter, weibo]);
Part("series", series.ToJson() + series.ToCsv() + series.ToMarkdown() + series.ToSvg());
PlatformComparison comparison = catalog.Compare(twitter, weibo, day);
Part("comparison", comparison.ToMarkdown() + comparison.ToJson() + comparison.ToCsv() + comparison.ToReport().ToHtml());
Part("counterparts", catalog.CounterpartsOf(twitter, day).ToJson(twitter, catalog.ResolveAsOf(day)));
EcosystemComparison ecosystems = catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, day);
Part("ecosystems", ecosystems.ToMarkdown() + ecosystems.ToJson() + ecosystems.ToCsv());
AccountRanking ranking = catalog.RankAccounts(weibo);
Part("accounts", ranking.ToMarkdown() + ranking.ToJson() + ranking.ToCsv());
Part("holders", string.Join(',', catalog.FindHolders("US embassy China").Select(holder => catalog.AccountsOf(holder).ToJson())));
Coverage coverage = catalog.Coverage(["https://www.facebook.com/un", "https://weibo.com/u/1743951792"], Region.MainlandChina, day);
Part("coverage", coverage.ToMarkdown() + coverage.ToJson() + coverage.ToCsv());
Part("mentions", string.Join('\n', catalog.Recognizer.FindAll("推特改名X后，用户转向Threads和微博: https://weibo.com/u/1743951792")));
using (MemoryStream text = new("推特 and 微博"u8.ToArray()))
{
    await foreach (Mention mention in catalog.Recognizer.FindAsync(text))
        Part("streamed", mention.ToString());
}

AuditPage page = new("index.html", [new PageReference(ReferenceKind.BlockingScript, "https://cdn.jsdelivr.net/npm/vue", 7, 3), new PageReference(ReferenceKind.Link, "https://twitter.com/un", 20, 5)], [new PageText("on Twitter", 30, 1)]);
AuditReport audit = catalog.Audit([page], Region.MainlandChina, PartialDate.Parse("2024-06"));
Part("audit", audit.ToMarkdown() + audit.ToJson() + audit.ToSarif());
Part("citations", catalog.SourcesOf(weibo).ToBibTeX() + catalog.SourcesOf(weibo).ToRis() + catalog.SourcesOf(weibo).ToCslJson());
Part("statistics", catalog.Statistics().ToString()!);
Part("populations", catalog.PopulationOf("internet-users-cn", day)?.ToString() ?? "");

byte[] document = Encoding.UTF8.GetBytes("""{"platforms": [{"id": "sina-weibo", "names": [{"text": "our Weibo", "language": "en", "kind": "nickname"}]}]}""");
PlatformCatalog ours = catalog.With(new MemoryStream(document), "ours.json");
Part("overlay", $"{ours.Find("our Weibo")} {ours.Changes[0]} {ours.LayerOf(ours["sina-weibo"])} {ours.ContentHash}");
Part("a bad overlay", Problem(() => catalog.With(new MemoryStream("""{"regions": [{"id": "CN", "nam": "x"}]}"""u8.ToArray()), "bad.json")));
string whole = ours.ToJson();
Part("the catalog as a document", whole);
Part("and back", PlatformCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(whole))).ToJson() == whole ? "the same" : "another");

string file = Path.Combine(AppContext.BaseDirectory, "ours.json");
File.WriteAllBytes(file, document);
using (ServiceProvider services = new ServiceCollection().AddPlatformAnalogs(options => options.AddOverlayFile(file, reloadOnChange: true)).AddKeyedPlatformAnalogs("plain").BuildServiceProvider())
{
    Part("container", $"{services.GetRequiredService<PlatformCatalog>().Find("our Weibo")} {services.GetRequiredKeyedService<PlatformCatalog>("plain").Find("our Weibo") is null}");
    using ManualResetEventSlim changed = new();
    services.GetRequiredService<IPlatformCatalogProvider>().Changed += (_, _) => changed.Set();
    File.WriteAllText(file, Encoding.UTF8.GetString(document).Replace("our Weibo", "the Weibo of ours"));
    Part("reload", $"{changed.Wait(TimeSpan.FromMinutes(1))} {services.GetRequiredService<IPlatformCatalogProvider>().Current.Find("the Weibo of ours")}");
}

JsonSerializerOptions options = new() { TypeInfoResolver = PlatformAnalogsJson.TypeInfoResolver };
Part("serialized", JsonSerializer.Serialize(weibo, options.GetTypeInfo(typeof(Platform))) + JsonSerializer.Serialize(comparison, options.GetTypeInfo(typeof(PlatformComparison))));

static void Part(string name, string text)
{
    Console.WriteLine($"== {name}: {text.Length}, {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}");
    Console.WriteLine(text.Length <= 2000 ? text : text[..2000]);
}

static string Problem(Action action)
{
    try
    {
        action();
        return "none";
    }
    catch (CatalogFormatException problems)
    {
        return problems.Message;
    }
}
