using PlatformAnalogs.Model;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>A domain, without "www.": whose it was when, and what the links below it look like.</summary>
internal sealed class LinkSite(string host)
{
    private readonly Dictionary<string, Form[]> _byWord = new(StringComparer.OrdinalIgnoreCase);

    internal string Host => host;

    /// <summary>The nearest known domain that this one is below, or null.</summary>
    internal LinkSite? Above { get; set; }

    /// <summary>Whose it is or was, the owner on the day of the data first.</summary>
    internal List<Owner> Owners { get; } = [];

    /// <summary>All forms of links below it.</summary>
    internal List<Form> Forms { get; } = [];

    /// <summary>The forms that begin with a placeholder or with nothing, the most special one first.</summary>
    internal Form[] Open { get; private set; } = [];

    /// <summary>Of these, the ones that do not begin with a handle.</summary>
    internal Form[] OpenWithoutHandles { get; private set; } = [];

    internal bool HasHandles => Open.Length > OpenWithoutHandles.Length;

    /// <summary>The forms that begin with a word, the most special one first.</summary>
    internal Form[] StartingWith(ReadOnlySpan<char> word) =>
        !word.IsEmpty && _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Form[]? forms) ? forms : [];

    /// <summary>Puts owners and forms in order, once all are there.</summary>
    internal void Order(DateOnly dataAsOf)
    {
        Owners.Sort((left, right) => Certainty(right, dataAsOf).CompareTo(Certainty(left, dataAsOf)));
        Form[] sorted = [.. Forms.Order(Comparer<Form>.Create((left, right) => left.Template.CompareTo(right.Template)))];
        Open = [.. sorted.Where(form => form.Template.FirstWords.Length == 0)];
        OpenWithoutHandles = [.. Open.Where(form => !form.Template.StartsWithHandle)];
        IEnumerable<(string Word, Form Form)> words = sorted.SelectMany(form => form.Template.FirstWords.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (word, form)));
        foreach (IGrouping<string, Form> group in words.GroupBy(pair => pair.Word, pair => pair.Form, StringComparer.OrdinalIgnoreCase))
            _byWord[group.Key] = [.. group];
    }

    /// <summary>A domain that only forms know is its nearest owned parent's, else its first form's platform's.</summary>
    internal void TakeOwners()
    {
        LinkSite? above = Above;
        while (above is { Owners.Count: 0 })
            above = above.Above;
        Owners.AddRange(above?.Owners ?? [new Owner(Forms[0].Platform, null)]);
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
    internal bool Had(Form form, DateOnly day)
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

    /// <param name="Platform">The platform.</param>
    /// <param name="Host">Its record of the domain; null where only the form of a link names it.</param>
    internal sealed record Owner(Platform Platform, PlatformHost? Host);

    /// <param name="Platform">The platform.</param>
    /// <param name="Pattern">The form as the data has it.</param>
    /// <param name="Template">The form, read.</param>
    /// <param name="Host">The domain below which it stands.</param>
    internal sealed record Form(Platform Platform, LinkPattern Pattern, LinkTemplate Template, string Host);
}
