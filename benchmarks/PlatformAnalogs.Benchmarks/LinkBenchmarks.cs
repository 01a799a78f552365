using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace PlatformAnalogs.Benchmarks;

/// <summary>
/// The platform of real links, beside what one would write: the framework's parser of addresses and a walk over the suffixes of the host in
/// a frozen dictionary; and, as public lists of such links do it, one compiled regular expression a platform tried in turn. Both peers tell
/// the platform alone; ours tells also the kind, the handle and the id.
/// </summary>
[MemoryDiagnoser]
public class LinkBenchmarks
{
    private string[] _links = [];
    private FrozenDictionary<string, Platform> _hosts = FrozenDictionary<string, Platform>.Empty;
    private (Platform Platform, Regex Regex)[] _regexes = [];

    [GlobalSetup]
    public void Setup()
    {
        PlatformCatalog catalog = PlatformCatalog.Default;
        Dictionary<string, Platform> hosts = new(StringComparer.OrdinalIgnoreCase);
        foreach (Platform platform in catalog.Platforms)
        {
            foreach (PlatformHost host in platform.Hosts)
                hosts.TryAdd(host.Host, platform);
        }

        _hosts = hosts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _regexes =
        [
            .. catalog.Platforms.Where(platform => platform.Hosts.Count > 0).Select(platform => (platform, new Regex(
                $@"^https?://(?:[^/@]*\.)?(?:{string.Join('|', platform.Hosts.Select(host => Regex.Escape(host.Host)))})(?:[:/?#]|$)",
                RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))),
        ];
        // Where all three give one answer: elsewhere the peers know too little (a part of another's domain, a domain with two owners in time).
        _links = BenchmarkData.Some(BenchmarkData.Links().Where(link => catalog.Urls.Resolve(link)?.Platform is { } platform && Walk(link) == platform && Try(link) == platform));
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count, Description = "Urls.Resolve")]
    [BenchmarkCategory("a link")]
    public int Resolve()
    {
        LinkResolver urls = PlatformCatalog.Default.Urls;
        int found = 0;
        foreach (string link in _links)
            found += urls.Resolve(link) is null ? 0 : 1;
        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkData.Count, Description = "Uri, FrozenDictionary of hosts")]
    [BenchmarkCategory("a link")]
    public int UriAndFrozenDictionary()
    {
        int found = 0;
        foreach (string link in _links)
            found += Walk(link) is null ? 0 : 1;
        return found;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count, Description = "a compiled Regex a platform")]
    [BenchmarkCategory("a link")]
    public int CompiledRegexes()
    {
        int found = 0;
        foreach (string link in _links)
            found += Try(link) is null ? 0 : 1;
        return found;
    }

    private Platform? Walk(string link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out Uri? uri))
            return null;
        FrozenDictionary<string, Platform>.AlternateLookup<ReadOnlySpan<char>> hosts = _hosts.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> host = uri.Host;
        while (true)
        {
            if (hosts.TryGetValue(host, out Platform? platform))
                return platform;
            int dot = host.IndexOf('.');
            if (dot < 0)
                return null;
            host = host[(dot + 1)..];
        }
    }

    private Platform? Try(string link)
    {
        foreach ((Platform platform, Regex regex) in _regexes)
        {
            if (regex.IsMatch(link))
                return platform;
        }

        return null;
    }
}
