using System.Runtime.CompilerServices;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>
/// Links by the domains of the platforms and the forms of their links. The longest known domain that ends the link's host at a full label
/// decides; of its forms the most special one that fits.
/// </summary>
internal sealed class LinkIndex
{
    // Of these and of two-letter languages and regions a site is the same as without them.
    private static readonly KeyTable<string> SameSite = Words(["www", "m", "mobile", "mbasic", "wap", "amp", "touch", "web", "www2", "old", "new"]);

    // Words that sites keep for themselves where the names of their users stand.
    private static readonly KeyTable<string> Reserved = Words(
    [
        "about", "account", "accounts", "ads", "advertise", "advertising", "api", "app", "apps", "blog", "business", "careers", "contact", "cookies", "developer",
        "developers", "discover", "download", "events", "explore", "faq", "features", "feed", "forgot", "hashtag", "help", "home", "index", "intent", "jobs",
        "join", "legal", "login", "logout", "messages", "news", "notifications", "oauth", "pages", "people", "policies", "policy", "premium", "press", "pricing",
        "privacy", "register", "search", "security", "settings", "share", "sharer", "sign-in", "sign-up", "signin", "signup", "sitemap", "static", "support", "tag",
        "tags", "terms", "topic", "topics", "tos", "trending", "upload", "widgets",
    ]);

    private static readonly KeyTable<string> FileEndings = Words([".php", ".html", ".nhn", ".do", ".htm", ".aspx", ".asp", ".jsp", ".xml", ".txt", ".json", ".js", ".css", ".ico"]);

    private readonly KeyTable<LinkSite> _sites;

    internal LinkIndex(CatalogIndex index)
    {
        Dictionary<string, (LinkSite Site, List<LinkSite.Owner> Owners, List<LinkForm> Forms)> sites = new(StringComparer.Ordinal);
        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (PlatformHost host in platform.Hosts)
                At(host.Host).Owners.Add(new LinkSite.Owner(platform, host));
        }

        Dictionary<string, LinkSegment> segments = new(StringComparer.Ordinal);
        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (LinkPattern pattern in platform.Links)
            {
                if (!LinkTemplateReader.TryRead(pattern.Template, segments, out LinkTemplate? template, out _))
                    continue;
                IEnumerable<string> hosts = template.Hosts.Length > 0
                    ? template.Hosts
                    : platform.Hosts.Where(host => host.Kind == HostKind.Web).Select(host => host.Host);
                LinkSite? first = template.Hosts is [var canonical, ..] ? At(canonical).Site : null;
                foreach ((LinkSite site, _, List<LinkForm> forms) in hosts.Select(At))
                    forms.Add(new LinkForm(site, first ?? site, platform, pattern, template));
            }
        }

        foreach ((LinkSite site, List<LinkSite.Owner> owners, List<LinkForm> forms) in sites.Values)
            site.Complete(owners, forms, Above(site.Host), index.DataAsOf);
        foreach ((LinkSite site, _, List<LinkForm> forms) in sites.Values.Where(entry => entry.Site.Owners.Length == 0))
            site.TakeOwners(forms[0].Platform);
        _sites = new KeyTable<LinkSite>([.. sites.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Site))]);

        (LinkSite Site, List<LinkSite.Owner> Owners, List<LinkForm> Forms) At(string host)
        {
            string bare = LinkTemplate.WithoutWww(host);
            if (!sites.TryGetValue(bare, out var entry))
                sites[bare] = entry = (new LinkSite(bare), [], []);
            return entry;
        }

        LinkSite? Above(string host)
        {
            for (int dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = host.IndexOf('.', dot + 1))
            {
                if (sites.TryGetValue(host[(dot + 1)..], out var above))
                    return above.Site;
            }

            return null;
        }
    }

    /// <summary>What a link leads to, or null where it leads to no known platform.</summary>
    internal LinkMatch? Resolve(ReadOnlySpan<char> text, DateOnly? day) => Resolve(text, day, out _, out _);

    /// <summary>As above, with where in the text the link stands, and the domain that decided.</summary>
    [SkipLocalsInit]
    internal LinkMatch? Resolve(ReadOnlySpan<char> text, DateOnly? day, out LinkCapture place, out string host)
    {
        host = "";
        place = default;
        Span<char> room = stackalloc char[LinkParts.MaxHost];
        Span<LinkCapture> captures = stackalloc LinkCapture[LinkTemplate.MaxCaptures];
        scoped LinkParts link = default;
        if (!link.TryRead(text, room))
            return null;
        place = link.Place;
        if (SiteOf(link.Host) is not { } site)
            return null;
        host = site.Host;

        if (Match(site, link, day, captures) is { } match)
            return match;
        if (site.OwnerOn(day) is not { } owner)
            return null;
        if (link.SegmentCount == 0)
            return new LinkMatch(owner.Home is { } home && IsSameSite(site.Before(link.Host)) ? home : owner.Other, default, default);
        return owner.ShortLink is { } shortLink ? new LinkMatch(shortLink, default, link.Segment(0)) : new LinkMatch(owner.Other, default, default);
    }

    /// <summary>Whose a known domain was on a day, whatever stands below it; null for nobody's.</summary>
    internal Platform? OwnerOf(string host, DateOnly day) => _sites.Find(host)?.OwnerOn(day)?.Platform;

    /// <summary>The places of all placeholders of a form in a link that has it.</summary>
    internal static bool TryCapture(LinkForm form, ReadOnlySpan<char> text, Span<LinkCapture> captures)
    {
        Span<char> room = stackalloc char[LinkParts.MaxHost];
        scoped LinkParts link = default;
        return link.TryRead(text, room) && form.Site.Holds(link.Host) && Fits(form, 0, link, form.Site.Before(link.Host), captures);
    }

    /// <summary>What an address of a site leads to by the site's forms; null where none fits.</summary>
    internal static LinkMatch? Match(LinkSite site, ReadOnlySpan<char> address)
    {
        Span<char> room = stackalloc char[LinkParts.MaxHost];
        Span<LinkCapture> captures = stackalloc LinkCapture[LinkTemplate.MaxCaptures];
        scoped LinkParts link = default;
        return link.TryRead(address, room) && site.Holds(link.Host) ? Match(site, link, null, captures) : null;
    }

    /// <summary>Whether a site keeps a word for itself where the names of its users stand.</summary>
    internal static bool IsReserved(ReadOnlySpan<char> segment) => IsReserved(segment, KeyHash.Of(segment));

    private static bool IsReserved(ReadOnlySpan<char> segment, KeyHash hash)
    {
        int dot = segment.LastIndexOf('.');
        return Reserved.Find(segment, hash) is not null || (dot > 0 && FileEndings.Find(segment[dot..]) is not null);
    }

    // zh.wikipedia.org has the forms of wikipedia.org besides its own.
    private static LinkMatch? Match(LinkSite site, in LinkParts link, DateOnly? day, Span<LinkCapture> captures)
    {
        ReadOnlySpan<char> first = link.FirstSegment;
        KeyHash hash = KeyHash.Of(first);
        for (LinkSite? holder = site; holder is not null; holder = holder.Above)
        {
            // Words come before placeholders, so those that begin with the link's own word are tried first.
            LinkForm? form = First(holder.StartingWith(first, hash), 1, holder, link, day, captures)
                ?? First(holder.HasHandles && IsReserved(first, hash) ? holder.OpenWithoutHandles : holder.Open, 0, holder, link, day, captures);
            if (form is not null)
                return new LinkMatch(form, Captured(form.Template.Handle, captures), Captured(form.Template.Id, captures));
        }

        return null;
    }

    private static LinkForm? First(LinkForm[] forms, int known, LinkSite site, in LinkParts link, DateOnly? day, Span<LinkCapture> captures)
    {
        ReadOnlySpan<char> before = site.Before(link.Host);
        foreach (LinkForm form in forms)
        {
            if (form.SegmentCount <= link.SegmentCount && (link.HasQuery || !form.HasQuery) && (day is not { } asked || site.Had(form, asked)) && Fits(form, known, link, before, captures))
                return form;
        }

        return null;
    }

    private static bool Fits(LinkForm form, int known, in LinkParts link, ReadOnlySpan<char> before, Span<LinkCapture> captures)
    {
        LinkCapture label = default;
        if (form.Label is { } named)
        {
            if (link.HostStart < 0 || !IsOneLabel(before, named.IsNamed, out label))
                return false;
            label = new LinkCapture(link.HostStart + label.Start, link.HostStart + label.End);
        }
        else if (!IsSameSite(before))
        {
            return false;
        }

        return form.Template.Matches(link, label, known, captures);
    }

    // The longest known domain that the host ends with, at a full label. No host has more labels than its length allows.
    private LinkSite? SiteOf(ReadOnlySpan<char> host)
    {
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host["www.".Length..];
        while (true)
        {
            if (_sites.Find(host) is { } site)
                return site;
            int dot = host.IndexOf('.');
            // An empty label is no host.
            if (dot <= 0)
                return null;
            host = host[(dot + 1)..];
        }
    }

    private static LinkCapture Captured(int placeholder, Span<LinkCapture> captures) => placeholder < 0 ? default : captures[placeholder];

    // "www." or "zh-hk.m." before the domain.
    private static bool IsSameSite(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before.Equals("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        while (!before.IsEmpty)
        {
            int dot = before.IndexOf('.');
            ReadOnlySpan<char> label = before[..dot];
            if (label.Length != 2 && !(label.Length == 5 && label[2] == '-') && SameSite.Find(label) is null)
                return false;
            before = before[(dot + 1)..];
        }

        return true;
    }

    // "name.", "www.name." or "zh.m." before the domain, and not "www." alone where something is named.
    private static bool IsOneLabel(ReadOnlySpan<char> before, bool isNamed, out LinkCapture label)
    {
        int start = before.Length > "www.".Length && before.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "www.".Length : 0;
        int length = before[start..].IndexOf('.');
        label = new LinkCapture(start, start + length);
        if (length <= 0)
            return false;
        ReadOnlySpan<char> rest = before[(label.End + 1)..];
        return (rest.IsEmpty || rest.Equals("m.", StringComparison.OrdinalIgnoreCase)) && !(isNamed && SameSite.Find(before[start..label.End]) is not null);
    }

    private static KeyTable<string> Words(string[] words) => new([.. words.Select(word => KeyValuePair.Create(word, word))]);
}
