using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>One list of the documents: of what in a catalog it is, what its entries are told apart by, and how one is written.</summary>
internal abstract class CatalogSection(string name)
{
    internal static readonly CatalogSection<EcosystemInfo> Ecosystems = new("ecosystems", content => content.Ecosystems, item => item.Ecosystem.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<RegionInfo> Regions = new("regions", content => content.Regions, item => item.Region.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Category> Categories = new("categories", content => content.Categories, item => item.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Feature> Features = new("features", content => content.Features, item => item.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Operator> Operators = new("operators", content => content.Operators, item => item.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Platform> Platforms = new("platforms", content => content.Platforms, item => item.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Counterpart> Counterparts = new("counterparts", content => content.Counterparts, NaturalKeys.Of, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Holder> Holders = new("holders", content => content.Holders, item => item.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Account> Accounts = new("accounts", content => content.Accounts, NaturalKeys.Of, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<AccountListing> Listings = new("listings", content => content.Listings, NaturalKeys.Of, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Population> Populations = new("populations", content => content.Populations, item => item.Id, static (writer, item) => writer.Write(item));
    internal static readonly CatalogSection<Source> Sources = new("sources", content => content.Sources, item => item.Address, static (writer, item) => writer.Write(item));

    /// <summary>All of them, in the order of a document.</summary>
    internal static readonly CatalogSection[] All = [Ecosystems, Regions, Categories, Features, Operators, Platforms, Counterparts, Holders, Accounts, Listings, Populations, Sources];

    internal string Name => name;

    /// <summary>Writes the entries of a catalog; nothing where there are none.</summary>
    internal abstract void Write(CatalogContent content, DocumentWriter writer);

    /// <summary>The entries, by their keys, of which two catalogs do not say the same, as each has them; null where it has none of the key.</summary>
    internal abstract IEnumerable<(string Key, byte[]? Before, byte[]? After)> Differing(CatalogContent before, CatalogContent after);
}

/// <inheritdoc/>
internal sealed class CatalogSection<T>(string name, Func<CatalogContent, IReadOnlyList<T>> items, Func<T, string> keyOf, Action<DocumentWriter, T> write) : CatalogSection(name)
    where T : class
{
    internal IReadOnlyList<T> Items(CatalogContent content) => items(content);

    internal string KeyOf(T item) => keyOf(item);

    /// <summary>One entry alone, in the format.</summary>
    internal byte[] Written(T item) => DocumentWriter.Alone(item, write);

    /// <summary>The entries of a catalog; of two with one key, the first.</summary>
    internal Dictionary<string, T> ByKey(IReadOnlyList<T> entries)
    {
        Dictionary<string, T> byKey = new(entries.Count, StringComparer.Ordinal);
        foreach (T item in entries)
            byKey.TryAdd(keyOf(item), item);
        return byKey;
    }

    internal override void Write(CatalogContent content, DocumentWriter writer) => writer.Section(Name, items(content), write);

    internal override IEnumerable<(string Key, byte[]? Before, byte[]? After)> Differing(CatalogContent before, CatalogContent after)
    {
        Dictionary<string, T> old = ByKey(items(before)), young = ByKey(items(after));
        foreach (string key in old.Keys.Union(young.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            T? was = old.GetValueOrDefault(key), now = young.GetValueOrDefault(key);
            // What an overlay does not touch is shared.
            if (ReferenceEquals(was, now))
                continue;
            byte[]? written = was is null ? null : Written(was), rewritten = now is null ? null : Written(now);
            if (written is null || rewritten is null || !written.AsSpan().SequenceEqual(rewritten))
                yield return (key, written, rewritten);
        }
    }
}
