using System.Globalization;
using System.Text;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.Text;

namespace PlatformAnalogs;

/// <summary>
/// What a link leads to. A small value without the link's text, so that resolving allocates nothing: texts are made when asked for, out
/// of the link that was resolved. A default value has no platform: <see cref="LinkResolver.Resolve"/> gives none, but null.
/// </summary>
public readonly struct LinkMatch : IEquatable<LinkMatch>
{
    private readonly LinkTarget _target;
    private readonly LinkCapture _handle;
    private readonly LinkCapture _id;

    internal LinkMatch(LinkTarget target, LinkCapture handle, LinkCapture id)
    {
        _target = target;
        _handle = handle;
        _id = id;
    }

    /// <summary>The platform.</summary>
    public Platform Platform => _target.Platform;

    /// <summary>What the link leads to.</summary>
    public LinkKind Kind => _target.Kind;

    /// <summary>The form that the link has; null where none that is recorded fits, and the domain alone decided.</summary>
    public LinkPattern? Pattern => (_target as LinkForm)?.Pattern;

    /// <summary>Where in the link the name of the account stands, as it is written there; null where the link names none.</summary>
    public Range? HandleRange => _handle.Range;

    /// <summary>Where in the link the id stands: of the account at a profile, else of the post, video, group or thing; null where there is none.</summary>
    public Range? IdRange => _id.Range;

    /// <summary>The name of the account, decoded and without the sign @; null where the link names none.</summary>
    /// <param name="link">The link that was resolved.</param>
    public string? GetHandle(ReadOnlySpan<char> link) => Decoded(link, HandleRange);

    /// <summary>The id, decoded; null where the link has none.</summary>
    /// <param name="link">The link that was resolved.</param>
    public string? GetId(ReadOnlySpan<char> link) => Decoded(link, IdRange);

    /// <summary>
    /// The one address of what the link leads to, without the forms and parameters that do not matter; it resolves to the same. Null
    /// where no recorded form fits, and where there is no such address.
    /// </summary>
    /// <param name="link">The link that was resolved.</param>
    public string? GetCanonicalUrl(ReadOnlySpan<char> link)
    {
        if (_target is not LinkForm form)
            return Kind == LinkKind.Home && Platform.Hosts.FirstOrDefault(host => host.Kind == HostKind.Web) is { } home ? $"https://{home.Host}/" : null;
        // Of words that a site keeps for itself each leads elsewhere: the first is no address of the others.
        if (Kind == LinkKind.Other && form.Pattern.Template.Contains('|', StringComparison.Ordinal))
            return null;
        Span<LinkCapture> captures = stackalloc LinkCapture[LinkTemplate.MaxCaptures];
        if (!LinkIndex.TryCapture(form, link, captures))
            return null;
        List<string> captured = [];
        foreach (LinkCapture capture in captures)
            captured.Add(Escaped(Uri.UnescapeDataString(link[capture.Start..capture.End].ToString())));
        string canonical = form.Template.Render(form.Site.Host, captured);
        // In per cents may stand in the link what means something else without them: a word that the site keeps for itself, digits, an ending.
        return LinkIndex.Match(form.Canonical, canonical) is { } same && same.Pattern == form.Pattern
            && same.GetHandle(canonical) == GetHandle(link) && same.GetId(canonical) == GetId(link) ? canonical : null;
    }

    /// <summary>Whether both are of one platform, kind and form, and name the same places of a link.</summary>
    public bool Equals(LinkMatch other) => _target == other._target && _handle == other._handle && _id == other._id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LinkMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_target, _handle, _id);

    /// <summary>Platform and kind.</summary>
    public override string ToString() => $"{Platform}: {Kind}";

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(LinkMatch left, LinkMatch right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(LinkMatch left, LinkMatch right) => !left.Equals(right);

    private static string? Decoded(ReadOnlySpan<char> link, Range? range)
    {
        if (range is not { } known || known.End.Value > link.Length)
            return null;
        ReadOnlySpan<char> text = link[known];
        return text.Contains('%') ? Uri.UnescapeDataString(text.ToString()) : text.ToString();
    }

    // As browsers write it: what has a meaning in an address, and what is beyond ASCII, in per cents.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || "-._~:@!$'()*+,=".Contains((char)rune.Value)))
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            int length = rune.EncodeToUtf8(bytes);
            foreach (byte value in bytes[..length])
                escaped.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
