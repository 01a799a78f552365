namespace PlatformAnalogs.Seeds;

/// <summary>What only shows when facts stand side by side.</summary>
internal sealed class CatalogChecks(Diagnostics diagnostics, IEnumerable<Population> populations)
{
    // No host has had so many; with more of them made up, each would be held against all others.
    private const int MostOwners = 1000;

    private readonly FigureChecks _figures = new(diagnostics, populations);

    /// <summary>What shows within one platform.</summary>
    internal void Alone(Platform platform, LocatedNode node)
    {
        if (platform.Launched.Count > 0 && platform.Closed.Count > 0 && platform.Closed[0].Date.Latest < platform.Launched[0].Date.Earliest)
            diagnostics.Add(DiagnosticCodes.Lifetime, node["closed"]!, $"Closed {platform.Closed[0].Date}, before it was launched {platform.Launched[0].Date}.");
        _figures.Check(platform, node);
        foreach (string list in (string[])["figures", "access", "names"])
            Unique(node, "platforms", list);
    }

    /// <summary>What shows within one account.</summary>
    internal void Alone(Account account, LocatedNode node) => Unique(node, "accounts", "figures");

    /// <summary>What shows when platforms stand beside each other.</summary>
    /// <param name="platforms">Those that were read.</param>
    /// <param name="others">Those that are there already, and fit each other.</param>
    internal void Platforms(IReadOnlyCollection<(Platform Platform, LocatedElement Element)> platforms, IReadOnlyList<Platform> others)
    {
        if (platforms.Count == 0)
            return;
        Dictionary<string, Platform> byId = ById(platforms.Select(item => item.Platform).Concat(others));
        foreach ((Platform platform, LocatedElement element) in platforms)
        {
            if (platform.Relations.Any(relation => relation.Kind == RelationKind.TwinOf) && platform.Figures.Any(figure => figure.Definition is not null))
                _figures.Twins(platform, element.Node, byId);
        }

        Scripts(platforms, others);
        Hosts(platforms, others);
    }

    /// <inheritdoc cref="Platforms"/>
    internal void Counterparts(IReadOnlyCollection<(Counterpart Claim, LocatedElement Element)> counterparts, IReadOnlyList<Counterpart> others, IEnumerable<Platform> platforms)
    {
        if (counterparts.Count == 0)
            return;
        Dictionary<string, Platform> byId = ById(platforms);
        HashSet<(string, string, string, PartialDate?)> seen = [.. others.Select(KeyOf)];
        foreach ((Counterpart claim, LocatedElement element) in counterparts)
        {
            if (byId.TryGetValue(claim.FirstId, out Platform? first) && byId.TryGetValue(claim.SecondId, out Platform? second) && first.Ecosystem == second.Ecosystem)
            {
                diagnostics.Add(DiagnosticCodes.SameEcosystem, element.Node,
                    $"{first.Id} and {second.Id} are both of the ecosystem '{first.Ecosystem}'; counterparts are of different ones.");
            }

            if (!seen.Add(KeyOf(claim)))
                diagnostics.Add(DiagnosticCodes.DuplicateFact, element.Node, $"{claim.FirstId} and {claim.SecondId} stand twice for {claim.Category.Id} from {claim.Period.Start?.ToString() ?? "unknown"}; put the sources together.");
        }
    }

    /// <inheritdoc cref="Platforms"/>
    internal void Accounts(IEnumerable<(Account Account, LocatedElement Element)> accounts)
    {
        HashSet<(string, string, string?)> seen = [];
        foreach ((Account account, LocatedElement element) in accounts)
        {
            if (!seen.Add((account.Holder.Id, account.PlatformId, account.Handle)))
                diagnostics.Add(DiagnosticCodes.DuplicateFact, element.Node, $"This account of {account.Holder.Id} on {account.PlatformId} stands twice.");
        }
    }

    private static (string, string, string, PartialDate?) KeyOf(Counterpart claim) => string.CompareOrdinal(claim.FirstId, claim.SecondId) <= 0
        ? (claim.FirstId, claim.SecondId, claim.Category.Id, claim.Period.Start)
        : (claim.SecondId, claim.FirstId, claim.Category.Id, claim.Period.Start);

    // The first one of an id: that it stands twice is another check's matter.
    private static Dictionary<string, Platform> ById(IEnumerable<Platform> platforms)
    {
        Dictionary<string, Platform> byId = new(StringComparer.Ordinal);
        foreach (Platform platform in platforms)
            byId.TryAdd(platform.Id, platform);
        return byId;
    }

    private void Hosts(IEnumerable<(Platform Platform, LocatedElement Element)> platforms, IReadOnlyList<Platform> others)
    {
        Dictionary<string, List<(Platform Platform, Period Period)>> owners = new(StringComparer.Ordinal);
        foreach (Platform platform in others)
        {
            foreach (PlatformHost host in platform.Hosts)
                Owners(host.Host).Add((platform, host.Period));
        }

        foreach ((Platform platform, LocatedElement element) in platforms)
        {
            // Made once, and only of a platform with a problem.
            Dictionary<string, LocatedNode>? places = null;
            foreach (PlatformHost host in platform.Hosts)
            {
                List<(Platform Platform, Period Period)> known = Owners(host.Host);
                if (known.Find(owner => owner.Platform != platform && !AreApart(owner.Period, host.Period)) is { Platform: { } other })
                {
                    places ??= Places(element.Node, "hosts", "host");
                    diagnostics.Add(DiagnosticCodes.HostOfTwo, places[host.Host], $"The host {host.Host} belongs to {other.Id} already; no host has two owners at one time.");
                }

                if (known.Count < MostOwners)
                    known.Add((platform, host.Period));
            }
        }

        List<(Platform, Period)> Owners(string host)
        {
            if (!owners.TryGetValue(host, out List<(Platform, Period)>? known))
                owners[host] = known = [];
            return known;
        }
    }

    private static bool AreApart(Period first, Period second) => EndsBefore(first, second) || EndsBefore(second, first);

    private static bool EndsBefore(Period first, Period second) =>
        first is { EndKind: PeriodEndKind.Ended, End: { } end } && second is { StartKind: PeriodStartKind.Started, Start: { } start } && end.Earliest <= start.Earliest;

    // Names are compared by the characters that such pairs give: one wrong pair would mix up words everywhere.
    private void Scripts(IReadOnlyCollection<(Platform Platform, LocatedElement Element)> platforms, IReadOnlyList<Platform> others)
    {
        HashSet<char> simplified = [.. others.Concat(platforms.Select(item => item.Platform)).SelectMany(platform => platform.Names)
            .Where(name => name.Language.StartsWith("zh-Hans", StringComparison.Ordinal)).SelectMany(name => name.Text)];
        Dictionary<char, char> known = [];
        foreach (PlatformName name in others.SelectMany(platform => platform.Names))
        {
            if (name.Simplified is not { } other || other.Length != name.Text.Length)
                continue;
            for (int i = 0; i < other.Length; i++)
            {
                if (name.Text[i] != other[i])
                    known.TryAdd(name.Text[i], other[i]);
            }
        }

        foreach ((Platform platform, LocatedElement element) in platforms)
        {
            LocatedNode? node = null;
            foreach (PlatformName name in platform.Names)
            {
                if (name.Simplified is not { } other || other.Length != name.Text.Length)
                    continue;
                for (int i = 0; i < other.Length; i++)
                {
                    if (name.Text[i] == other[i] || !simplified.Contains(name.Text[i]) && (known.TryAdd(name.Text[i], other[i]) || known[name.Text[i]] == other[i]))
                        continue;
                    node ??= element.Node;
                    LocatedNode place = diagnostics.IsFull ? node : node["names"]!.Items.First(item => item["text"]?.Text == name.Text && item["simplified"]?.Text == other)["simplified"]!;
                    diagnostics.Add(DiagnosticCodes.NotAlike, place, $"'{other}' is not '{name.Text}' in simplified characters: {name.Text[i]} is not written {other[i]}. Leave 'simplified' out where the names differ in words.");
                    break;
                }
            }
        }
    }

    // Where each value of a key stands first in a list.
    private static Dictionary<string, LocatedNode> Places(LocatedNode node, string list, string key)
    {
        Dictionary<string, LocatedNode> places = new(StringComparer.Ordinal);
        foreach (LocatedNode value in node[list]!.Items.Select(item => item[key]).OfType<LocatedNode>())
            places.TryAdd(value.Text, value);
        return places;
    }

    private void Unique(LocatedNode node, string section, string list)
    {
        IReadOnlyList<LocatedNode> items = node[list]?.Items ?? [];
        if (items.Count < 2)
            return;
        Dictionary<string, LocatedNode> seen = new(items.Count, StringComparer.Ordinal);
        foreach (LocatedNode item in items)
        {
            string key = NaturalKeys.Of(section, list, item)!;
            if (seen.TryAdd(key, item))
                continue;
            LocatedNode first = seen[key];
            (int line, _) = first.Document.Place(first.Offset);
            diagnostics.Add(DiagnosticCodes.DuplicateFact, item, $"The same fact, by its key, stands in line {line}.");
        }
    }
}
