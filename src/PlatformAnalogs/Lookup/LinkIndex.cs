using System.Numerics;
using System.Runtime.CompilerServices;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>
/// Links by the domains of the platforms and the forms of their links. The longest known domain that ends the link's host at a full label
/// decides; of its forms the most special one that fits.
/// </summary>
internal sealed class LinkIndex
{
    private const uint HashStart = 2166136261;

    // Of these and of two-letter languages and regions a site is the same as without them.
    private static readonly HashSet<string> SameSite = ["www", "m", "mobile", "wap", "amp", "touch", "web", "www2", "old", "new"];

    // Words that sites keep for themselves where the names of their users stand.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "account", "accounts", "ads", "advertise", "advertising", "api", "app", "apps", "blog", "business", "careers", "contact", "cookies", "developer",
        "developers", "discover", "download", "events", "explore", "faq", "features", "feed", "forgot", "hashtag", "help", "home", "index", "intent", "jobs",
        "join", "legal", "login", "logout", "messages", "news", "notifications", "oauth", "pages", "people", "policies", "policy", "premium", "press", "pricing",
        "privacy", "register", "search", "security", "settings", "share", "sharer", "sign-in", "sign-up", "signin", "signup", "sitemap", "static", "support", "tag",
        "tags", "terms", "topic", "topics", "tos", "trending", "upload", "widgets",
    };

    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ".php", ".html", ".htm", ".aspx", ".asp", ".jsp", ".xml", ".txt", ".json", ".js", ".css", ".ico",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ReservedWords = Reserved.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FileEndings = Files.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, Site> _sites = new(StringComparer.Ordinal);
    private readonly Site?[] _slots;

    internal LinkIndex(CatalogIndex index)
    {
        DataAsOf = index.DataAsOf;
        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (PlatformHost host in platform.Hosts)
                At(host.Host).Owners.Add(new Owner(platform, host));
        }

        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (LinkPattern pattern in platform.Links)
            {
                if (!LinkTemplate.TryParse(pattern.Template, out LinkTemplate? template, out _))
                    continue;
                IEnumerable<string> hosts = template.Hosts.Length > 0
                    ? template.Hosts
                    : platform.Hosts.Where(host => host.Kind == HostKind.Web).Select(host => host.Host);
                foreach (Site site in hosts.Select(At))
                    site.Forms.Add(new Form(platform, pattern, template, site.Host));
            }
        }

        foreach (Site site in _sites.Values)
        {
            site.SortForms();
            site.Owners.Sort((left, right) => Holds(right, DataAsOf).CompareTo(Holds(left, DataAsOf)));
        }

        foreach (Site site in _sites.Values)
            site.Above = SiteAbove(site.Host);
        foreach (Site site in _sites.Values.Where(site => site.Owners.Count == 0))
            site.Owners.AddRange(OwnersAbove(site) ?? site.Forms.Select(form => new Owner(form.Platform, null)).Take(1));
        // A quarter full at most: most suffixes of most hosts are nobody's, and a miss is to end at once.
        _slots = new Site?[BitOperations.RoundUpToPowerOf2((uint)_sites.Count * 4)];
        foreach (Site site in _sites.Values)
        {
            int slot = site.Hash & (_slots.Length - 1);
            while (_slots[slot] is not null)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = site;
        }

        // With or without "www." is one site.
        Site At(string host)
        {
            string bare = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
            if (!_sites.TryGetValue(bare, out Site? site))
                _sites[bare] = site = new Site(bare);
            return site;
        }
    }

    private DateOnly DataAsOf { get; }

    /// <summary>What a link leads to, or null where it leads to no known platform.</summary>
    [SkipLocalsInit]
    internal LinkMatch? Resolve(ReadOnlySpan<char> text, DateOnly? day)
    {
        Span<char> host = stackalloc char[LinkParts.MaxHost];
        Span<Range> captures = stackalloc Range[LinkTemplate.MaxCaptures];
        if (!LinkParts.TryRead(text, host, out LinkParts link) || SiteOf(host[..link.HostLength], out int before) is not { } site)
            return null;

        bool same = IsSameSite(host[..before]);
        // zh.wikipedia.org has the forms of wikipedia.org besides its own.
        for (Site? holder = site; holder is not null; holder = holder.Above)
        {
            int above = link.HostLength - holder.Host.Length;
            bool sameAsHolder = holder == site ? same : IsSameSite(host[..above]);
            // Words come before placeholders, so those that begin with the link's own word are tried first.
            Form? form = First(holder.StartingWith(link.FirstSegment), holder, link, host[..above], sameAsHolder, day, captures)
                ?? First(holder.Open.Length > holder.OpenWithoutHandles.Length && IsReserved(link.FirstSegment) ? holder.OpenWithoutHandles : holder.Open, holder, link, host[..above], sameAsHolder, day, captures);
            if (form is not null)
                return new LinkMatch(form.Platform, form.Pattern.Kind, form, Captured(form.Template.Handle, captures), Captured(form.Template.Id, captures));
        }

        if (OwnerOn(site, day) is not { } owner)
            return null;
        if (owner.Host?.Kind == HostKind.ShortLink && link.SegmentCount > 0)
        {
            (int start, int end) = link.Segment(0);
            return new LinkMatch(owner.Platform, LinkKind.ShortLink, null, null, new Range(start, end));
        }

        bool home = link.SegmentCount == 0 && same && owner.Host?.Kind is HostKind.Web or HostKind.ShortLink;
        return new LinkMatch(owner.Platform, home ? LinkKind.Home : LinkKind.Other, null, null, null);
    }

    private static Form? First(Form[] forms, Site site, in LinkParts link, ReadOnlySpan<char> before, bool same, DateOnly? day, Span<Range> captures)
    {
        foreach (Form form in forms)
        {
            if ((day is not { } asked || form.Held(asked, site)) && Fits(form, link, before, same, captures))
                return form;
        }

        return null;
    }

    /// <summary>The places of all placeholders of a form in a link that has it.</summary>
    internal static bool TryCapture(Form form, ReadOnlySpan<char> text, Span<Range> captures)
    {
        Span<char> host = stackalloc char[LinkParts.MaxHost];
        if (!LinkParts.TryRead(text, host, out LinkParts link))
            return false;
        int before = link.HostLength - form.Host.Length;
        return before >= 0 && host[before..link.HostLength].SequenceEqual(form.Host) && (before == 0 || host[before - 1] == '.')
            && Fits(form, link, host[..before], IsSameSite(host[..before]), captures);
    }

    private static bool Fits(Form form, in LinkParts link, ReadOnlySpan<char> before, bool same, Span<Range> captures)
    {
        (int Start, int End) label = default;
        if (form.Template.Label is not null)
        {
            if (!link.IsHostPlain || !IsOneLabel(before, form.Template.Label[0].Name != "*", out int length))
                return false;
            label = (link.HostStart, link.HostStart + length);
        }
        else if (!same)
        {
            return false;
        }

        return form.Template.Matches(link, label, captures);
    }

    // The longest known domain that the host ends with, at a full label. The hash grows from the end of the host, so that one pass gives
    // those of all its endings; no host has more labels than its length allows.
    private Site? SiteOf(ReadOnlySpan<char> host, out int before)
    {
        Site? found = null;
        before = 0;
        uint hash = HashStart;
        for (int i = host.Length - 1; i >= 0; i--)
        {
            // An empty label is no host.
            if (host[i] == '.' && (i == 0 || host[i - 1] == '.'))
                return null;
            hash = HashStep(hash, host[i]);
            if (i > 0 && host[i - 1] != '.')
                continue;
            if (At(host[i..], HashEnd(hash)) is { } site)
                (found, before) = (site, i);
        }

        return found;
    }

    private Site? At(ReadOnlySpan<char> host, int hash)
    {
        for (int slot = hash & (_slots.Length - 1); _slots[slot] is { } site; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (site.Hash == hash && host.SequenceEqual(site.Host))
                return site;
        }

        return null;
    }

    private static uint HashStep(uint hash, char c) => (hash ^ c) * 16777619;

    private static int HashEnd(uint hash) => (int)((hash ^ (hash >> 15)) & int.MaxValue);

    private static int HashOf(string host)
    {
        uint hash = HashStart;
        for (int i = host.Length - 1; i >= 0; i--)
            hash = HashStep(hash, host[i]);
        return HashEnd(hash);
    }

    private Site? SiteAbove(string host)
    {
        for (int dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (_sites.TryGetValue(host[(dot + 1)..], out Site? above))
                return above;
        }

        return null;
    }

    private static List<Owner>? OwnersAbove(Site site)
    {
        Site? above = site.Above;
        while (above is { Owners.Count: 0 })
            above = above.Above;
        return above?.Owners;
    }

    private static Owner? OwnerOn(Site site, DateOnly? day)
    {
        if (day is null)
            return site.Owners[0];
        foreach (Owner owner in site.Owners)
        {
            if (owner.Host is null || PlatformNames.Holds(owner.Host.Period, day.Value) != false)
                return owner;
        }

        return null;
    }

    private static int Holds(Owner owner, DateOnly day) => owner.Host is null ? 0 : PlatformNames.Holds(owner.Host.Period, day) switch { true => 2, null => 1, false => 0 };

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
            if (label.Length != 2 && !(label.Length == 5 && label[2] == '-') && !SameSite.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label))
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
        return (rest.IsEmpty || rest is "m.") && !(isNamed && SameSite.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[..length]));
    }

    /// <summary>Whether a site keeps a word for itself where the names of its users stand.</summary>
    internal static bool IsReserved(ReadOnlySpan<char> segment)
    {
        int dot = segment.LastIndexOf('.');
        return ReservedWords.Contains(segment) || (dot > 0 && FileEndings.Contains(segment[dot..]));
    }

    internal sealed record Owner(Platform Platform, PlatformHost? Host);

    internal sealed record Form(Platform Platform, LinkPattern Pattern, LinkTemplate Template, string Host)
    {
        // Its own period, and that in which the platform had the domain.
        internal bool Held(DateOnly day, Site site)
        {
            if (PlatformNames.Holds(Pattern.Period, day) == false)
                return false;
            foreach (Owner owner in site.Owners)
            {
                if (owner.Platform == Platform && owner.Host is not null && PlatformNames.Holds(owner.Host.Period, day) == false)
                    return false;
            }

            return true;
        }
    }

    internal sealed class Site(string host)
    {
        private readonly Dictionary<string, Form[]> _byWord = new(StringComparer.OrdinalIgnoreCase);

        internal string Host => host;

        internal int Hash { get; } = HashOf(host);

        /// <summary>The nearest known domain that this one is below, or null.</summary>
        internal Site? Above { get; set; }

        internal List<Owner> Owners { get; } = [];

        internal List<Form> Forms { get; } = [];

        /// <summary>The forms that begin with a placeholder or with nothing, the most special one first.</summary>
        internal Form[] Open { get; private set; } = [];

        /// <summary>Of these, the ones that do not begin with a handle.</summary>
        internal Form[] OpenWithoutHandles { get; private set; } = [];

        /// <summary>The forms that begin with a word, the most special one first.</summary>
        internal Form[] StartingWith(ReadOnlySpan<char> word) =>
            !word.IsEmpty && _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Form[]? forms) ? forms : [];

        internal void SortForms()
        {
            Form[] sorted = [.. Forms.Order(Comparer<Form>.Create((left, right) => left.Template.CompareTo(right.Template)))];
            Open = [.. sorted.Where(form => form.Template.FirstWords.Length == 0)];
            OpenWithoutHandles = [.. Open.Where(form => !form.Template.StartsWithHandle)];
            foreach (IGrouping<string, Form> group in sorted.SelectMany(form => form.Template.FirstWords.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (word, form))).GroupBy(pair => pair.word, pair => pair.form, StringComparer.OrdinalIgnoreCase))
                _byWord[group.Key] = [.. group];
        }
    }
}
