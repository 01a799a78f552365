using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Lookup;

/// <summary>Holders of accounts by what they are called.</summary>
internal static class HolderFinder
{
    internal static IReadOnlyList<Holder> Find(CatalogIndex index, string text)
    {
        string asked = text.Trim().TrimStart('@');
        bool Is(string? name) => asked.Equals(name, StringComparison.OrdinalIgnoreCase);
        HashSet<Holder> byHandle =
        [
            .. index.Content.Accounts.Where(account => Is(account.Handle) || account.FormerHandles.Any(former => Is(former.Handle))).Select(account => account.Holder),
        ];
        Holder[] named = [.. index.Content.Holders.Where(holder => Is(holder.Id) || Is(holder.Name) || holder.LocalNames.Any(name => Is(name.Text)) || byHandle.Contains(holder))];
        string[] words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (named.Length > 0 || words.Length == 0)
            return named;
        return [.. index.Content.Holders.Where(holder => Array.TrueForAll(words, word => Has(holder, word)))];
    }

    // A region's code stands for its name: "US embassy China".
    private static bool Has(Holder holder, string word) => holder.Name.Split(' ').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || holder.LocalNames.Any(name => name.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        || word.Equals(holder.Region?.Id, StringComparison.Ordinal) || word.Equals(holder.HostRegion?.Id, StringComparison.Ordinal);
}
