using PlatformAnalogs.Model;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>A domain, without "www.": whose it was when, and what the links below it look like.</summary>
internal sealed class LinkSite(string host)
{
    private KeyTable<LinkForm[]>? _byWord;

    internal string Host => host;

    /// <summary>The nearest known domain that this one is below, or null.</summary>
    internal LinkSite? Above { get; private set; }

    /// <summary>Whose it is or was, the owner on the day of the data first.</summary>
    internal Owner[] Owners { get; private set; } = [];

    /// <summary>The forms that begin with a placeholder or with nothing, the most special one first.</summary>
    internal LinkForm[] Open { get; private set; } = [];

    /// <summary>Of these, the ones that do not begin with a handle.</summary>
    internal LinkForm[] OpenWithoutHandles { get; private set; } = [];

    internal bool HasHandles => Open.Length > OpenWithoutHandles.Length;

    /// <summary>The forms that begin with a word, the most special one first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash.</param>
    internal LinkForm[] StartingWith(ReadOnlySpan<char> word, KeyHash hash) => _byWord?.Find(word, hash) ?? [];

    /// <summary>Whether a host is this domain or below it.</summary>
    internal bool Holds(ReadOnlySpan<char> other) => other.EndsWith(host, StringComparison.OrdinalIgnoreCase) && (other.Length == host.Length || other[^(host.Length + 1)] == '.');

    /// <summary>What stands before this domain in a host that is it or below it.</summary>
    internal ReadOnlySpan<char> Before(ReadOnlySpan<char> other) => other[..^host.Length];

    /// <summary>Puts owners and forms in order, once all are there.</summary>
    internal void Complete(List<Owner> owners, List<LinkForm> forms, LinkSite? above, DateOnly dataAsOf)
    {
        Above = above;
        owners.Sort((left, right) => Certainty(right, dataAsOf).CompareTo(Certainty(left, dataAsOf)));
        Owners = [.. owners];
        LinkForm[] sorted = [.. forms.Order(Comparer<LinkForm>.Create((left, right) => left.Template.CompareTo(right.Template)))];
        Open = [.. sorted.Where(form => form.Template.FirstWords.Length == 0)];
        OpenWithoutHandles = Array.Exists(Open, form => form.Template.StartsWithHandle) ? [.. Open.Where(form => !form.Template.StartsWithHandle)] : Open;
        KeyValuePair<string, LinkForm[]>[] words =
        [
            .. sorted
                .SelectMany(form => form.Template.FirstWords.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (Word: word, Form: form)))
                .GroupBy(pair => pair.Word, pair => pair.Form, StringComparer.OrdinalIgnoreCase)
                .Select(group => KeyValuePair.Create(group.Key, group.ToArray())),
        ];
        _byWord = words.Length == 0 ? null : new KeyTable<LinkForm[]>(words);
    }

    /// <summary>A domain that only forms know is its nearest owned parent's, else its first form's platform's.</summary>
    internal void TakeOwners(Platform first)
    {
        LinkSite? above = Above;
        while (above is { Owners.Length: 0 })
            above = above.Above;
        Owners = above?.Owners ?? [new Owner(first, null)];
    }

    /// <summary>Whose it was on a day, or is, or null.</summary>
    internal Owner? OwnerOn(DateOnly? day)
    {
        if (day is null)
            return Owners[0];
        foreach (Owner owner in Owners)
        {
            if (owner.Host is null || PlatformNames.Holds(owner.Host.Period, day.Value) != false)
                return owner;
        }

        return null;
    }

    /// <summary>Whether a form may have been in use on a day: in its own period, and in that in which its platform had the domain.</summary>
    internal bool Had(LinkForm form, DateOnly day)
    {
        if (PlatformNames.Holds(form.Pattern.Period, day) == false)
            return false;
        foreach (Owner owner in Owners)
        {
            if (owner.Platform == form.Platform && owner.Host is not null && PlatformNames.Holds(owner.Host.Period, day) == false)
                return false;
        }

        return true;
    }

    private static int Certainty(Owner owner, DateOnly day) => owner.Host is null ? 0 : PlatformNames.Holds(owner.Host.Period, day) switch { true => 2, null => 1, false => 0 };

    /// <summary>A platform whose the domain was, and what the domain alone tells of its links.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="host">Its record of the domain; null where only the form of a link names it.</param>
    internal sealed class Owner(Platform platform, PlatformHost? host)
    {
        internal Platform Platform => platform;

        internal PlatformHost? Host => host;

        /// <summary>The platform's own page; null where the domain serves something else.</summary>
        internal LinkTarget? Home { get; } = host?.Kind is HostKind.Web or HostKind.ShortLink ? new(platform, LinkKind.Home) : null;

        /// <summary>What a path leads to where the domain is of short links, else null.</summary>
        internal LinkTarget? ShortLink { get; } = host?.Kind == HostKind.ShortLink ? new(platform, LinkKind.ShortLink) : null;

        internal LinkTarget Other { get; } = new(platform, LinkKind.Other);
    }
}
