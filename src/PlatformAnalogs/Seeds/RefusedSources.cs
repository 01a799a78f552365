namespace PlatformAnalogs.Seeds;

/// <summary>Hosts whose pages may not be cited.</summary>
internal static class RefusedSources
{
    private const string Redirect = "it redirects elsewhere";
    private const string Copies = "it copies other pages";

    private static readonly (string Host, string Reason)[] Refused =
    [
        ("bit.ly", Redirect), ("goo.gl", Redirect), ("ow.ly", Redirect), ("t.cn", Redirect), ("t.co", Redirect), ("tinyurl.com", Redirect), ("url.cn", Redirect),
        ("daily8.com", Copies), ("undefeeted.org", Copies), ("yourwiki.org", Copies), ("guangzhouescort.org", Copies), ("casplantje.nl", Copies),
        ("amazonaws.com", Copies), ("ip-ddns.com", Copies), ("mybook.cyou", Copies), ("rssing.com", Copies),
    ];

    /// <summary>Why pages of a URL's host may not be cited; null where they may.</summary>
    internal static string? Reason(Uri url)
    {
        if (url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
            return "a bare address has no publisher";
        if (url.Host.Contains("libproxy", StringComparison.Ordinal) || url.Host.Contains("ezproxy", StringComparison.Ordinal))
            return "it is a library's gate to another page";
        foreach ((string host, string reason) in Refused)
        {
            if (url.Host == host || url.Host.EndsWith("." + host, StringComparison.Ordinal))
                return reason;
        }

        return null;
    }
}
