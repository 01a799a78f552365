using PlatformAnalogs.Catalog;
using PlatformAnalogs.Counterparts;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Recognition;

/// <summary>What an audit needs to know of each platform that pages refer to, found out once.</summary>
internal sealed class AuditedPlatforms(CatalogIndex index, Region audience, AsOf asOf)
{
    private readonly Dictionary<Platform, AuditedPlatform> _known = [];

    internal AuditedPlatform Of(Platform platform)
    {
        if (!_known.TryGetValue(platform, out AuditedPlatform? audited))
            _known[platform] = audited = new AuditedPlatform(index, platform, audience, asOf);
        return audited;
    }
}

/// <summary>A platform as an audience reaches it on a day.</summary>
internal sealed class AuditedPlatform(CatalogIndex index, Platform platform, Region audience, AsOf asOf)
{
    private const string HostScope = "host:";
    private const int MaxCounterparts = 3;
    private const int Year = 366;

    private CounterpartMatch[]? _counterparts;

    internal AccessAnswer Access { get; } = AccessResolver.Resolve(platform, audience, asOf);

    /// <summary>One for each function, which the audience is not known to be without: those that it sees first.</summary>
    internal IReadOnlyList<CounterpartMatch> Counterparts => _counterparts ??=
    [
        .. CounterpartRanker.BestByCategory(index, platform, asOf.Day, null)
            .Concat(CounterpartRanker.Rank(index, platform, asOf.Day, null, null))
            .DistinctBy(match => match.Platform)
            .Select(match => (Match: match, AccessResolver.Resolve(match.Platform, audience, asOf).Visibility))
            .Where(item => item.Visibility != Visibility.NotSeen && item.Match.Platform.IsOperatingOn(asOf.Day) != false)
            .OrderBy(item => item.Visibility == Visibility.Unknown)
            .Select(item => item.Match)
            .Take(MaxCounterparts),
    ];

    /// <summary>What is recorded of one host and for everyone, the most special and most severe first; null where nothing is known of it alone.</summary>
    internal AccessLayerAnswer? Deciding(string host) => Access.Status == AccessStatus.Closed
        ? null
        : Access.Layers
            .Where(layer => layer.AppliesTo == Audience.Everyone && layer.Status != AccessStatus.Unknown && IsOf(layer, host))
            .OrderByDescending(layer => layer.Scope!.Length)
            .ThenByDescending(layer => Visibilities.Of(layer.Status))
            .FirstOrDefault();

    /// <summary>Why it is not known how the audience reaches it: by what is recorded of the host where something is.</summary>
    internal string WhyUnknown(string? host) =>
        (host is null ? null : Access.Layers.FirstOrDefault(layer => layer.UnknownBecause is not null && IsOf(layer, host))?.UnknownBecause) ?? Access.UnknownBecause ?? "no record of this region";

    /// <summary>Other hosts of the platform, of which no record says that they fail.</summary>
    internal IReadOnlyList<AlternateHost> AlternatesTo(string host)
    {
        // Where the whole platform fails, so do its other hosts, but for those that are recorded as seen.
        List<AlternateHost> found =
        [
            .. Access.Layers
                .Where(layer => layer.Scope?.StartsWith(HostScope, StringComparison.Ordinal) == true && layer.Status == AccessStatus.Accessible && layer.Layer == AccessLayer.Network && !IsOf(layer, host))
                .Select(layer => new AlternateHost(layer.Scope![HostScope.Length..], true, layer.Record?.Sources ?? [])),
        ];
        if (Visibilities.Of(Access.Status) != Visibility.NotSeen)
        {
            found.AddRange(platform.Hosts
                .Where(other => other.Sources.Count > 0 && PlatformNames.Holds(other.Period, asOf.Day) == true && !IsWithin(host, other.Host) && !IsWithin(other.Host, host)
                    && Deciding(other.Host) is null && !found.Exists(known => IsWithin(known.Host, other.Host)))
                .Select(other => new AlternateHost(other.Host, false, other.Sources)));
        }

        return [.. found];
    }

    /// <summary>Whether a host is given up, or is called by a name that the platform gave up for another with a host of its own.</summary>
    internal bool IsFormer(string host)
    {
        PlatformHost? record = platform.Hosts.FirstOrDefault(known => known.Host == host);
        if (record is null)
            return false;
        if (PlatformNames.Holds(record.Period, asOf.Day) == false)
            return record.Period.End?.Earliest <= asOf.Day;
        int dot = host.IndexOf('.', StringComparison.Ordinal);
        string label = dot < 0 ? host : host[..dot];
        PlatformName? former = platform.Names.FirstOrDefault(name => name.Period.End is { } end && end.Earliest <= asOf.Day && index.Folder.Fold(name.Text) == label);
        return former is not null && platform.Hosts.Any(other => other.Kind == record.Kind && other.Period.Start is { } start && start.Earliest <= asOf.Day && former.Period.End!.Value.Earliest.DayNumber - start.Latest.DayNumber < Year);
    }

    private static bool IsOf(AccessLayerAnswer layer, string host) => layer.Scope?.StartsWith(HostScope, StringComparison.Ordinal) == true && IsWithin(host, layer.Scope[HostScope.Length..]);

    private static bool IsWithin(string host, string domain) => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');
}
