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
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SameSite = Words(["www", "m", "mobile", "wap", "amp", "touch", "web", "www2", "old", "new"]);

    // Words that sites keep for themselves where the names of their users stand.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Reserved = Words(
    [
        "about", "account", "accounts", "ads", "advertise", "advertising", "api", "app", "apps", "blog", "business", "careers", "contact", "cookies", "developer",
        "developers", "discover", "download", "events", "explore", "faq", "features", "feed", "forgot", "hashtag", "help", "home", "index", "intent", "jobs",
        "join", "legal", "login", "logout", "messages", "news", "notifications", "oauth", "pages", "people", "policies", "policy", "premium", "press", "pricing",
        "privacy", "register", "search", "security", "settings", "share", "sharer", "sign-in", "sign-up", "signin", "signup", "sitemap", "static", "support", "tag",
        "tags", "terms", "topic", "topics", "tos", "trending", "upload", "widgets",
    ]);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FileEndings = Words([".php", ".html", ".htm", ".aspx", ".asp", ".jsp", ".xml", ".txt", ".json", ".js", ".css", ".ico"]);

    private readonly KeyTable<LinkSite> _sites;

    internal LinkIndex(CatalogIndex index)
    {
        Dictionary<string, LinkSite> sites = new(StringComparer.Ordinal);
        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (PlatformHost host in platform.Hosts)
                At(host.Host).Owners.Add(new LinkSite.Owner(platform, host));
        }

        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (LinkPattern pattern in platform.Links)
            {
                if (!LinkTemplateReader.TryRead(pattern.Template, out LinkTemplate? template, out _))
                    continue;
                IEnumerable<string> hosts = template.Hosts.Length > 0
                    ? template.Hosts
                    : platform.Hosts.Where(host => host.Kind == HostKind.Web).Select(host => host.Host);
                foreach (LinkSite site in hosts.Select(At))
                    site.Forms.Add(new LinkSite.Form(platform, pattern, template, site.Host));
            }
        }

        foreach (LinkSite site in sites.Values)
        {
            site.Above = Above(site.Host);
            site.Order(index.DataAsOf);
        }

        foreach (LinkSite site in sites.Values.Where(site => site.Owners.Count == 0))
            site.TakeOwners();
        _sites = new KeyTable<LinkSite>(sites);

        LinkSite At(string host)
        {
            string bare = LinkTemplate.WithoutWww(host);
            if (!sites.TryGetValue(bare, out LinkSite? site))
                sites[bare] = site = new LinkSite(bare);
            return site;
        }

        LinkSite? Above(string host)
        {
            for (int dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = host.IndexOf('.', dot + 1))
            {
                if (sites.TryGetValue(host[(dot + 1)..], out LinkSite? above))
                    return above;
            }

            return null;
        }
    }

    /// <summary>What a link leads to, or null where it leads to no known platform.</summary>
    [SkipLocalsInit]
    internal LinkMatch? Resolve(ReadOnlySpan<char> text, DateOnly? day)
    {
        Span<char> host = stackalloc char[LinkParts.MaxHost];
        Span<Range> captures = stackalloc Range[LinkTemplate.MaxCaptures];
        if (!LinkParts.TryRead(text, host, out LinkParts link) || SiteOf(host[..link.HostLength]) is not { } site)
            return null;

        // zh.wikipedia.org has the forms of wikipedia.org besides its own.
        for (LinkSite? holder = site; holder is not null; holder = holder.Above)
        {
            ReadOnlySpan<char> before = host[..(link.HostLength - holder.Host.Length)];
            // Words come before placeholders, so those that begin with the link's own word are tried first.
            LinkSite.Form? form = First(holder.StartingWith(link.FirstSegment), holder, link, before, day, captures)
                ?? First(holder.HasHandles && IsReserved(link.FirstSegment) ? holder.OpenWithoutHandles : holder.Open, holder, link, before, day, captures);
            if (form is not null)
                return new LinkMatch(form.Platform, form.Pattern.Kind, form, Captured(form.Template.Handle, captures), Captured(form.Template.Id, captures));
        }

        if (site.OwnerOn(day) is not { } owner)
            return null;
        if (link.SegmentCount == 0)
        {
            bool home = owner.Host?.Kind is HostKind.Web or HostKind.ShortLink && IsSameSite(host[..(link.HostLength - site.Host.Length)]);
            return new LinkMatch(owner.Platform, home ? LinkKind.Home : LinkKind.Other, null, null, null);
        }

        (int start, int end) = link.Segment(0);
        return owner.Host?.Kind == HostKind.ShortLink
            ? new LinkMatch(owner.Platform, LinkKind.ShortLink, null, null, new Range(start, end))
            : new LinkMatch(owner.Platform, LinkKind.Other, null, null, null);
    }

    /// <summary>The places of all placeholders of a form in a link that has it.</summary>
    internal static bool TryCapture(LinkSite.Form form, ReadOnlySpan<char> text, Span<Range> captures)
    {
        Span<char> host = stackalloc char[LinkParts.MaxHost];
        if (!LinkParts.TryRead(text, host, out LinkParts link))
            return false;
        int before = link.HostLength - form.Host.Length;
        return before >= 0 && host[before..link.HostLength].SequenceEqual(form.Host) && (before == 0 || host[before - 1] == '.')
            && Fits(form, link, host[..before], IsSameSite(host[..before]), captures);
    }

    /// <summary>Whether a site keeps a word for itself where the names of its users stand.</summary>
    internal static bool IsReserved(ReadOnlySpan<char> segment)
    {
        int dot = segment.LastIndexOf('.');
        return Reserved.Contains(segment) || (dot > 0 && FileEndings.Contains(segment[dot..]));
    }

    private static LinkSite.Form? First(LinkSite.Form[] forms, LinkSite site, in LinkParts link, ReadOnlySpan<char> before, DateOnly? day, Span<Range> captures)
    {
        bool same = forms.Length > 0 && IsSameSite(before);
        foreach (LinkSite.Form form in forms)
        {
            if ((day is not { } asked || site.Had(form, asked)) && Fits(form, link, before, same, captures))
                return form;
        }

        return null;
    }

    private static bool Fits(LinkSite.Form form, in LinkParts link, ReadOnlySpan<char> before, bool same, Span<Range> captures)
    {
        (int Start, int End) label = default;
        if (form.Template.Label is not null)
        {
            if (!link.IsHostPlain || !IsOneLabel(before, form.Template.Label.IsNamed, out int length))
                return false;
            label = (link.HostStart, link.HostStart + length);
        }
        else if (!same)
        {
            return false;
        }

        return form.Template.Matches(link, label, captures);
    }

    // The longest known domain that the host ends with, at a full label: one pass gives the hashes of all its endings, and no host has
    // more labels than its length allows.
    private LinkSite? SiteOf(ReadOnlySpan<char> host)
    {
        LinkSite? found = null;
        KeyHash hash = KeyHash.Empty;
        for (int i = host.Length - 1; i >= 0; i--)
        {
            // An empty label is no host.
            if (host[i] == '.' && (i == 0 || host[i - 1] == '.'))
                return null;
            hash = hash.Before(host[i]);
            if (i == 0 || host[i - 1] == '.')
                found = _sites.Find(host[i..], hash) ?? found;
        }

        return found;
    }

    private static Range? Captured(int placeholder, Span<Range> captures) => placeholder < 0 ? null : captures[placeholder];

    // "www." or "zh-hk.m." before the domain.
    private static bool IsSameSite(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before is "www.")
            return true;
        while (!before.IsEmpty)
        {
            int dot = before.IndexOf('.');
            ReadOnlySpan<char> label = before[..dot];
            if (label.Length != 2 && !(label.Length == 5 && label[2] == '-') && !SameSite.Contains(label))
                return false;
            before = before[(dot + 1)..];
        }

        return true;
    }

    // "name." or "zh.m." before the domain, and not "www." where something is named.
    private static bool IsOneLabel(ReadOnlySpan<char> before, bool isNamed, out int length)
    {
        length = before.IndexOf('.');
        if (length <= 0)
            return false;
        ReadOnlySpan<char> rest = before[(length + 1)..];
        return (rest.IsEmpty || rest is "m.") && !(isNamed && SameSite.Contains(before[..length]));
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string[] words) =>
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
