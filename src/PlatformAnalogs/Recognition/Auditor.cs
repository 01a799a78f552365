using PlatformAnalogs.Catalog;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Recognition;

/// <summary>Looks at pages for an audience on a day, one after the other, and keeps the findings. Not safe to share between threads.</summary>
internal sealed class Auditor
{
    private readonly Recognizer _recognizer;
    private readonly LinkIndex _links;
    private readonly AuditedPlatforms _platforms;
    private readonly RegionInfo _audience;
    private readonly AsOf _asOf;
    private readonly RecognizerOptions _options;
    private readonly List<AuditFinding> _findings = [];
    private readonly Dictionary<string, (int Count, bool IsLoaded)> _unknownHosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Platform, (int Count, string Why)> _unknownAccess = [];
    private int _pages;
    private int _references;
    private int _seen;

    private Auditor(CatalogIndex index, LinkIndex links, Recognizer recognizer, Region audience, AsOf asOf)
    {
        _links = links;
        _recognizer = recognizer;
        _audience = index.Region(audience);
        _asOf = asOf;
        _platforms = new AuditedPlatforms(index, audience, asOf);
        _options = new RecognizerOptions { AsOf = asOf.Day };
    }

    /// <summary>What fails in pages, which are looked at one by one as they come.</summary>
    internal static AuditReport Look(CatalogIndex index, LinkIndex links, Recognizer recognizer, IEnumerable<AuditPage> pages, Region audience, AsOf asOf)
    {
        Auditor auditor = new(index, links, recognizer, audience, asOf);
        foreach (AuditPage page in pages)
            auditor.Look(page);
        return auditor.Report();
    }

    private AuditReport Report() => new(_audience, _asOf)
    {
        PageCount = _pages,
        ReferenceCount = _references,
        SeenCount = _seen,
        Findings = [.. _findings],
        UnknownHosts = [.. _unknownHosts.Select(item => new UnknownHost(item.Key, item.Value.Count, item.Value.IsLoaded)).OrderByDescending(host => host.IsLoaded).ThenByDescending(host => host.Count).ThenBy(host => host.Host, StringComparer.Ordinal)],
        UnknownAccess = [.. _unknownAccess.Select(item => new UnknownAccess(item.Key, item.Value.Count, item.Value.Why)).OrderByDescending(item => item.Count).ThenBy(item => item.Platform.Id, StringComparer.Ordinal)],
    };

    private void Look(AuditPage page)
    {
        _pages++;
        int first = _findings.Count;
        foreach (PageReference reference in page.References)
            LookAtAddress(page, reference);
        Dictionary<(Platform, string), AuditFinding?> mentioned = [];
        foreach (PageText text in page.Texts)
            LookAtText(page, text, mentioned);
        // Addresses and texts come apart; a reader wants them in the order of the page.
        _findings.Sort(first, _findings.Count - first, Comparer<AuditFinding>.Create((left, right) => (left.Reference.Line, left.Reference.Column, left.Reference.Kind).CompareTo((right.Reference.Line, right.Reference.Column, right.Reference.Kind))));
    }

    private void LookAtAddress(AuditPage page, PageReference reference)
    {
        _references++;
        LinkMatch? match = _links.Resolve(reference.Target, _asOf.Day, out LinkCapture place, out string host) ?? _links.Resolve(reference.Target, null, out place, out host);
        if (match is { } found)
        {
            Judge(page, reference, found.Platform, host);
            return;
        }

        if (HostIn(reference.Target) is { } unknown)
            AddUnknown(unknown, reference.Kind);
    }

    private void AddUnknown(string host, ReferenceKind kind)
    {
        if (!host.Contains('.', StringComparison.Ordinal) || IsOwnNetwork(host))
            return;
        (int count, bool isLoaded) = _unknownHosts.GetValueOrDefault(host);
        _unknownHosts[host] = (count + 1, isLoaded || kind >= ReferenceKind.Image);
    }

    // Nobody's audience goes there.
    private static bool IsOwnNetwork(string host) =>
        host.StartsWith("127.", StringComparison.Ordinal) || host.StartsWith("10.", StringComparison.Ordinal) || host.StartsWith("192.168.", StringComparison.Ordinal) || host == "0.0.0.0";

    // The recognizer says nothing of addresses that the catalog does not know.
    private void AddUnknownIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOf("://") is >= 0 and var found;)
        {
            FoundLink link = LinkFinder.Around(_links, text, at + found, at, null);
            at = link.Next;
            if (link.IsAddress && link.Match is null && HostIn(text[link.Start..link.End]) is { } host)
            {
                _references++;
                AddUnknown(host, ReferenceKind.Text);
            }
        }
    }

    private void LookAtText(AuditPage page, PageText text, Dictionary<(Platform, string), AuditFinding?> mentioned)
    {
        AddUnknownIn(text.Text);
        TextPlace place = new(text);
        foreach (Mention mention in _recognizer.Find(text.Text, _options))
        {
            if (mention.Kind == MentionKind.Handle)
                continue;
            (int line, int column) = text.Place?.Invoke((int)mention.Start) ?? place.At((int)mention.Start);
            string written = mention.In(text.Text).ToString();
            if (mention.Kind is MentionKind.Host or MentionKind.Link)
            {
                LookAtAddress(page, new PageReference(ReferenceKind.Text, written, line, column));
                continue;
            }

            _references++;
            if (mentioned.GetValueOrDefault((mention.Platform, mention.Name)) is { } known)
            {
                known.Count++;
                continue;
            }

            PageReference reference = new(ReferenceKind.Mention, written, line, column);
            mentioned[(mention.Platform, mention.Name)] = mention.Kind == MentionKind.FormerName && mention.Platform.IsOperatingOn(_asOf.Day) != false
                ? Add(new AuditFinding(AuditRule.FormerName, AuditSeverity.Note, page.Name, reference, mention.Platform, _platforms.Of(mention.Platform).Access)
                {
                    CurrentName = mention.Platform.NameAsOf(_asOf.Day),
                })
                : Judge(page, reference, mention.Platform, null);
        }
    }

    private AuditFinding? Judge(AuditPage page, PageReference reference, Platform platform, string? host)
    {
        AuditedPlatform audited = _platforms.Of(platform);
        string? written = HostIn(reference.Target) ?? host;
        AccessLayerAnswer? hostAccess = host is null || written is null ? null : audited.Deciding(written);
        AccessAnswer access = audited.Access;
        // What is nobody's knowledge of a service is somebody's of the host on which it runs: www.google.com/recaptcha.
        if (hostAccess is null && access.Status == AccessStatus.Unknown && host is not null && _links.OwnerOf(host, _asOf.Day) is { } owner && owner != platform && _platforms.Of(owner).Access is { Visibility: Visibility.NotSeen } ofHost)
            access = ofHost;
        AccessStatus status = hostAccess?.Status ?? access.Status;
        AuditRule? rule = status switch
        {
            AccessStatus.Unknown => null,
            AccessStatus.Closed => AuditRule.Closed,
            _ => Visibilities.Of(status) switch { Visibility.NotSeen => AuditRule.NotSeen, Visibility.Partly => AuditRule.PartlySeen, _ => null },
        };
        bool isFormer = host is not null && rule != AuditRule.Closed && audited.IsFormer(host);
        if (rule is null)
        {
            if (status == AccessStatus.Unknown)
            {
                (int count, string why) = _unknownAccess.TryGetValue(platform, out (int, string) known) ? known : (0, audited.WhyUnknown(written));
                _unknownAccess[platform] = (count + 1, why);
            }
            else
            {
                _seen++;
            }

            if (!isFormer)
                return null;
        }

        // A name in the text of a page fails nobody; that its platform is closed is worth a note, and so is that readers cannot see it.
        return Add(new AuditFinding(rule ?? AuditRule.FormerAddress, AuditGrades.Of(rule ?? AuditRule.FormerAddress, reference.Kind), page.Name, reference, platform, access)
        {
            Host = host,
            HostAccess = hostAccess,
            Counterparts = rule is null ? [] : audited.Counterparts,
            AlternateHosts = rule is null or AuditRule.Closed || host is null || written is null ? [] : audited.AlternatesTo(written),
            CanSelfHost = rule is not null && AuditGrades.CanSelfHost(platform, reference.Kind),
            CurrentName = isFormer ? platform.NameAsOf(_asOf.Day) : null,
        });
    }

    private AuditFinding Add(AuditFinding finding)
    {
        _findings.Add(finding);
        return finding;
    }

    private static string? HostIn(ReadOnlySpan<char> target)
    {
        Span<char> room = stackalloc char[LinkParts.MaxHost];
        scoped LinkParts link = default;
        return link.TryRead(target, room) ? link.Host.ToString().ToLowerInvariant() : null;
    }
}
