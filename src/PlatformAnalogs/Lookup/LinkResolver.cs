using PlatformAnalogs.Catalog;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.Text;

namespace PlatformAnalogs;

/// <summary>Says to which platform a link belongs, and to what of it it leads. Safe to share between threads.</summary>
public sealed class LinkResolver
{
    private readonly CatalogIndex _index;
    private readonly Lazy<LinkIndex> _links;

    internal LinkResolver(CatalogIndex index)
    {
        _index = index;
        _links = new Lazy<LinkIndex>(() => new LinkIndex(index));
    }

    /// <summary>
    /// What a link leads to; null where it belongs to no platform of the catalog. Takes what people paste: with or without a scheme, mobile
    /// and national domains, upper case, parameters, fragments, brackets and full stops around it, links of apps such as <c>tg://</c>. Never
    /// throws and allocates nothing; takes time in proportion to the link's length.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="asOf">
    /// Where given, only domains and forms of the date count, which is the last day of a month, quarter or year: x.com is Twitter's since
    /// July 2023. Left out: those of all times.
    /// </param>
    public LinkMatch? Resolve(ReadOnlySpan<char> link, PartialDate? asOf = null) =>
        _links.Value.Resolve(link, asOf is null ? null : AsOf.Resolve(asOf, _index.DataAsOf).Day);

    /// <summary>
    /// The address of an account by its handle, by the forms of links that are recorded of the platform; null where none of them names an
    /// account by its handle alone. The address resolves to the platform and the handle.
    /// </summary>
    /// <param name="platform">The platform.</param>
    /// <param name="handle">The handle, without the sign @.</param>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public string? GetProfileUrl(Platform platform, string handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(handle);
        Platform own = _index.Own(platform);
        return own.Links.Where(form => form.Kind == LinkKind.Profile).Select(form => Address(own, form, handle)).FirstOrDefault(address => address is not null);
    }

    /// <summary>The domains and forms of links.</summary>
    internal LinkIndex Links => _links.Value;

    /// <summary>The platform of a text that is nothing but a link, such as www.weibo.com: an answer for look-up where no name fits.</summary>
    internal Platform? OwnerOf(ReadOnlySpan<char> text, PartialDate? asOf) => IsOneWordWithDot(text) ? Resolve(text, asOf)?.Platform : null;

    /// <summary>As <see cref="OwnerOf"/>, in the words of look-up.</summary>
    internal IReadOnlyList<PlatformMatch> OwnersOf(string text, PartialDate? asOf) =>
        OwnerOf(text, asOf) is { } owner ? [new PlatformMatch(owner, text.Trim(), MatchKind.Host, NameIndex.Score(MatchKind.Host))] : [];

    private string? Address(Platform platform, LinkPattern pattern, string handle)
    {
        if (pattern.Template.Contains("{*}", StringComparison.Ordinal) || !LinkTemplateReader.TryRead(pattern.Template, [], out LinkTemplate? template, out _) || template is not { IsWeb: true, Handle: 0, Id: -1 }
            || (template.Hosts.Length > 0 ? template.Hosts[0] : platform.Hosts.FirstOrDefault(host => host.Kind == HostKind.Web)?.Host) is not { } site)
        {
            return null;
        }

        string address = template.Render(site, [Uri.EscapeDataString(handle)]);
        return Resolve(address) is { Kind: LinkKind.Profile } match && match.Platform == platform && match.GetHandle(address) == handle ? address : null;
    }

    private static bool IsOneWordWithDot(ReadOnlySpan<char> text)
    {
        return text.Contains('.') && text.Trim().IndexOfAny(' ', '\t', '\n') < 0;
    }

    /// <summary>Of how many platforms it knows the links.</summary>
    public override string ToString() => FormattableString.Invariant($"links of {_index.Content.Platforms.Count:#,0} platforms");
}
