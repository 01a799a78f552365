namespace PlatformAnalogs.Seeds;

/// <summary>What only shows when facts stand side by side.</summary>
internal sealed class CatalogChecks(Diagnostics diagnostics)
{
    internal void Platforms(IReadOnlyCollection<(Platform Platform, LocatedNode Node)> platforms, IEnumerable<Population> populations)
    {
        FigureChecks figures = new(diagnostics, ById(platforms), populations);
        foreach ((Platform platform, LocatedNode node) in platforms)
        {
            Lifetime(platform, node);
            figures.Check(platform, node);
        }

        Scripts(platforms);
        Dictionary<string, List<(Platform Platform, Period Period)>> hosts = new(StringComparer.Ordinal);
        foreach ((Platform platform, LocatedNode node) in platforms)
        {
            Unique(node, "figures", figure => string.Join('|', Keys(figure, "metric", "base", "definition", "edition", "region", "asOf", "source")));
            Unique(node, "access", record => string.Join('|', Keys(record, "region", "layer", "scope", "appliesTo", "status", "from", "on", "firstSeen")) + "|" + FirstSource(record));
            Unique(node, "names", name => string.Join('|', Keys(name, "text", "language", "kind", "from", "on", "firstSeen")));
            foreach (LocatedNode host in node["hosts"]?.Items ?? [])
            {
                if (host["host"] is not { } text)
                    continue;
                Period period = platform.Hosts.FirstOrDefault(known => known.Host == text.Text)?.Period ?? default;
                if (!hosts.TryGetValue(text.Text, out List<(Platform Platform, Period Period)>? owners))
                    hosts[text.Text] = owners = [];
                if (owners.Find(owner => owner.Platform != platform && !AreApart(owner.Period, period)) is { Platform: { } other })
                    diagnostics.Add(DiagnosticCodes.HostOfTwo, text, $"The host {text.Text} belongs to {other.Id} already; no host has two owners at one time.");
                owners.Add((platform, period));
            }
        }
    }

    internal void Counterparts(IEnumerable<(Counterpart Claim, LocatedNode Node)> counterparts, IEnumerable<(Platform Platform, LocatedNode)> platforms)
    {
        Dictionary<string, Platform> byId = ById(platforms);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((Counterpart claim, LocatedNode node) in counterparts)
        {
            if (byId.TryGetValue(claim.FirstId, out Platform? first) && byId.TryGetValue(claim.SecondId, out Platform? second) && first.Ecosystem == second.Ecosystem)
            {
                diagnostics.Add(DiagnosticCodes.SameEcosystem, node,
                    $"{first.Id} and {second.Id} are both of the ecosystem '{first.Ecosystem}'; counterparts are of different ones.");
            }

            string[] pair = [claim.FirstId, claim.SecondId];
            Array.Sort(pair, StringComparer.Ordinal);
            if (!seen.Add($"{pair[0]}|{pair[1]}|{claim.Category.Id}|{claim.Period.Start}"))
                diagnostics.Add(DiagnosticCodes.DuplicateFact, node, $"{claim.FirstId} and {claim.SecondId} stand twice for {claim.Category.Id} from {claim.Period.Start?.ToString() ?? "unknown"}; put the sources together.");
        }
    }

    internal void Accounts(IEnumerable<(Account Account, LocatedNode Node)> accounts)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((Account account, LocatedNode node) in accounts)
        {
            if (!seen.Add($"{account.Holder.Id}|{account.PlatformId}|{account.Handle}"))
                diagnostics.Add(DiagnosticCodes.DuplicateFact, node, $"This account of {account.Holder.Id} on {account.PlatformId} stands twice.");
            Unique(node, "figures", figure => string.Join('|', Keys(figure, "metric", "asOf", "source")));
        }
    }

    // The first one of an id: that it stands twice is another check's matter.
    private static Dictionary<string, Platform> ById(IEnumerable<(Platform Platform, LocatedNode)> platforms)
    {
        Dictionary<string, Platform> byId = [];
        foreach ((Platform platform, _) in platforms)
            byId.TryAdd(platform.Id, platform);
        return byId;
    }

    private static bool AreApart(Period first, Period second) => EndsBefore(first, second) || EndsBefore(second, first);

    private static bool EndsBefore(Period first, Period second) =>
        first is { EndKind: PeriodEndKind.Ended, End: { } end } && second is { StartKind: PeriodStartKind.Started, Start: { } start } && end.Earliest <= start.Earliest;

    // Names are compared by the characters that such pairs give: one wrong pair would mix up words everywhere.
    private void Scripts(IReadOnlyCollection<(Platform Platform, LocatedNode Node)> platforms)
    {
        HashSet<char> simplified = [.. platforms.SelectMany(item => item.Platform.Names).Where(name => name.Language.StartsWith("zh-Hans", StringComparison.Ordinal)).SelectMany(name => name.Text)];
        Dictionary<char, char> known = [];
        foreach (LocatedNode name in platforms.SelectMany(item => item.Node["names"]?.Items ?? []))
        {
            if (name["text"]?.Text is not { } text || name["simplified"] is not { Text: { } other } node || other.Length != text.Length)
                continue;
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] != other[i] && (simplified.Contains(text[i]) || !known.TryAdd(text[i], other[i]) && known[text[i]] != other[i]))
                {
                    diagnostics.Add(DiagnosticCodes.NotAlike, node, $"'{other}' is not '{text}' in simplified characters: {text[i]} is not written {other[i]}. Leave 'simplified' out where the names differ in words.");
                    break;
                }
            }
        }
    }

    private void Lifetime(Platform platform, LocatedNode node)
    {
        if (platform.Launched.Count > 0 && platform.Closed.Count > 0 && platform.Closed[0].Date.Latest < platform.Launched[0].Date.Earliest)
            diagnostics.Add(DiagnosticCodes.Lifetime, node["closed"]!, $"Closed {platform.Closed[0].Date}, before it was launched {platform.Launched[0].Date}.");
    }

    private void Unique(LocatedNode node, string section, Func<LocatedNode, string> key)
    {
        Dictionary<string, LocatedNode> seen = new(StringComparer.Ordinal);
        foreach (LocatedNode item in node[section]?.Items ?? [])
        {
            if (seen.TryAdd(key(item), item))
                continue;
            LocatedNode first = seen[key(item)];
            (int line, _) = first.Document.Place(first.Offset);
            diagnostics.Add(DiagnosticCodes.DuplicateFact, item, $"The same fact, by its key, stands in line {line}.");
        }
    }

    private static IEnumerable<string?> Keys(LocatedNode node, params string[] keys) => keys.Select(key => node[key]?.Text);

    private static string? FirstSource(LocatedNode node) => node["sources"]?.Items is [{ } first, ..] ? first.Text : null;
}
