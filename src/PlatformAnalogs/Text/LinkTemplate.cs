using System.Text;

namespace PlatformAnalogs.Text;

/// <summary>
/// The form of a link: an absolute address in which <c>{handle}</c> and <c>{id}</c> stand for what they name, <c>{*}</c> for a piece that
/// does not matter, <c>{a|b}</c> for one of several words and <c>{host}</c> for any web host of the platform. What follows the template's
/// path in a link, and parameters that it does not name, do not matter. No regular expressions: a match reads each character a few times
/// at most.
/// </summary>
internal sealed class LinkTemplate
{
    /// <summary>The most placeholders that a template has.</summary>
    internal const int MaxCaptures = 8;

    internal LinkTemplate(string scheme) => Scheme = scheme;

    /// <summary><c>https</c>, or the scheme of an app's own links.</summary>
    internal string Scheme { get; }

    internal bool IsWeb => IsWebScheme(Scheme);

    /// <summary>The hosts below which it applies, the canonical one first; empty for any host of the platform.</summary>
    internal string[] Hosts { get; init; } = [];

    /// <summary>What stands in the label before the host, or null.</summary>
    internal LinkSegment? Label { get; init; }

    internal LinkSegment[] Segments { get; init; } = [];

    /// <summary>The words with one of which the path begins; empty where a placeholder, or nothing, stands there.</summary>
    internal string[] FirstWords => Segments is [{ } first, ..] ? first.Words : [];

    internal (string Name, LinkSegment Value)[] Query { get; init; } = [];

    /// <summary>Whether the path begins with nothing but a handle, so that words of the site's own stand in the same place.</summary>
    internal bool StartsWithHandle => Segments is [{ IsHandle: true }, ..];

    /// <summary>Which of the placeholders, in the order in which they stand, is the handle; -1 where none is.</summary>
    internal int Handle { get; init; } = -1;

    /// <summary>Which of the placeholders, in the order in which they stand, is the id; -1 where none is.</summary>
    internal int Id { get; init; } = -1;

    /// <summary>Whether a link has this form. The host below which the template stands has been matched before.</summary>
    /// <param name="link">The link's parts.</param>
    /// <param name="label">Where in the link the label before the host stands; empty where there is none.</param>
    /// <param name="known">How many parts of the path are known to be the template's words.</param>
    /// <param name="captures">Where in the link each placeholder's text stands, in the template's order.</param>
    internal bool Matches(in LinkParts link, LinkCapture label, int known, Span<LinkCapture> captures)
    {
        LinkSegment[] segments = Segments;
        if (link.SegmentCount < segments.Length)
            return false;
        LinkSegment.Progress progress = new();
        if (Label is not null && !Label.Matches(link, label, captures, ref progress))
            return false;
        for (int i = known; i < segments.Length; i++)
        {
            if (!segments[i].Matches(link, link.Segment(i), captures, ref progress))
                return false;
        }

        foreach ((string name, LinkSegment value) in Query)
        {
            if (!link.TryParameter(name, out LinkCapture place) || !value.Matches(link, place, captures, ref progress))
                return false;
        }

        return true;
    }

    /// <summary>Whether a link has this form, its host included; for checks, not for look-up.</summary>
    internal bool Matches(string link)
    {
        Span<char> room = stackalloc char[LinkParts.MaxHost];
        Span<LinkCapture> captures = stackalloc LinkCapture[MaxCaptures];
        scoped LinkParts parts = default;
        if (!parts.TryRead(link, room) || (Label is not null && parts.HostStart < 0))
            return false;
        string named = parts.Host.ToString().ToLowerInvariant();
        string? known = Hosts.Length == 0
            ? named
            : Hosts.Select(WithoutWww).FirstOrDefault(candidate => named == candidate || named.EndsWith("." + candidate, StringComparison.Ordinal));
        return known is not null && Matches(parts, new LinkCapture(parts.HostStart, parts.HostStart + Math.Max(0, named.Length - known.Length - 1)), 0, captures);
    }

    internal static bool IsWebScheme(string scheme) => scheme is "https" or "http";

    /// <summary>A domain as it is known: with or without "www." is one site.</summary>
    internal static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>The address with texts in the places of the placeholders, in the template's order.</summary>
    /// <param name="host">The host where the template leaves it open.</param>
    /// <param name="captured">The texts, as they are to stand in the address.</param>
    internal string Render(string host, IReadOnlyList<string> captured)
    {
        int next = 0;
        StringBuilder address = new(Scheme + "://");
        if (IsWeb)
        {
            if (Label is not null)
            {
                Label.AppendTo(address, captured, ref next);
                address.Append('.');
            }

            address.Append(Hosts is [{ } canonical, ..] ? canonical : host);
        }

        for (int i = 0; i < Segments.Length; i++)
        {
            if (IsWeb || i > 0)
                address.Append('/');
            Segments[i].AppendTo(address, captured, ref next);
        }

        if (Segments.Length == 0)
            address.Append('/');
        char separator = '?';
        foreach ((string name, LinkSegment value) in Query)
        {
            address.Append(separator).Append(name).Append('=');
            value.AppendTo(address, captured, ref next);
            separator = '&';
        }

        // A full stop at the end would be taken for the end of a sentence.
        if (LinkParts.IsClosing(address[^1]))
            address.Append(Query.Length == 0 ? '/' : '&');
        return address.ToString();
    }

    /// <summary>
    /// Negative where this template is the more special one: from the left, words before placeholders; else the longer path; else more
    /// parameters; else more pieces in a part of the path, then narrower placeholders before wider ones; then a label before the host.
    /// </summary>
    internal int CompareTo(LinkTemplate other)
    {
        int shared = Math.Min(Segments.Length, other.Segments.Length);
        for (int i = 0; i < shared; i++)
        {
            int order = Segments[i].Openness - other.Segments[i].Openness;
            if (order != 0)
                return order;
        }

        if (Segments.Length != other.Segments.Length)
            return other.Segments.Length - Segments.Length;
        if (Query.Length != other.Query.Length)
            return other.Query.Length - Query.Length;
        for (int i = 0; i < shared; i++)
        {
            int order = other.Segments[i].PieceCount - Segments[i].PieceCount;
            if (order != 0)
                return order;
            order = Segments[i].Width - other.Segments[i].Width;
            if (order != 0)
                return order;
        }

        return (Label is null ? 1 : 0) - (other.Label is null ? 1 : 0);
    }
}
