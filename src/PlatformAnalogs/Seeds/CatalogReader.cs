using System.Text.Json;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Reads the entries of all sections, in the order in which they refer to each other, and checks them, beside those that are kept of a catalog below:
/// none where whole documents are read, all that an overlay does not touch where it is laid over a catalog.
/// </summary>
internal sealed class CatalogReader
{
    private readonly ReadContext _context;
    private readonly SourceTable _sources;
    private readonly FactReader _facts;
    private readonly Func<string, IEnumerable<LocatedElement>> _section;
    private readonly CatalogContent _kept;

    internal CatalogReader(ReadContext context, SourceTable sources, Func<string, IEnumerable<LocatedElement>> section, CatalogContent kept)
    {
        (_context, _sources, _section, _kept) = (context, sources, section, kept);
        _facts = new FactReader(context, sources);
        context.Regions.Keep(kept.Regions);
        context.Ecosystems.Keep(kept.Ecosystems);
        context.Categories.Keep(kept.Categories);
        context.Features.Keep(kept.Features);
        context.Operators.Keep(kept.Operators);
        context.Holders.Keep(kept.Holders);
        context.Populations.Keep(kept.Populations);
        context.PlatformIds.Keep(new DerivedList<Platform, string>(kept.Platforms, static platform => platform.Id));
    }

    internal CatalogContent Read()
    {
        VocabularyReader vocabulary = new(_facts);
        ClaimReader claims = new(_facts);
        // Regions first, as all the others refer to them; then whatever later sections refer to.
        ForEach("regions", vocabulary.Region);
        ForEach("ecosystems", vocabulary.Ecosystem);
        ForEach("categories", vocabulary.Category);
        ForEach("features", vocabulary.Feature);
        ForEach("operators", vocabulary.Operator);
        ForEach("operators", vocabulary.CheckParents);
        ForEach("holders", vocabulary.Holder);
        foreach (LocatedElement platform in _section("platforms"))
            DeclarePlatform(platform.Peek("id"));
        ForEach("populations", claims.Population);

        CatalogChecks checks = new(_context.Diagnostics, _context.Populations.ById);
        PlatformReader platformReader = new(_facts);
        List<(Platform, LocatedElement)> platforms = Read("platforms", platformReader.Read, checks.Alone);
        List<(Counterpart, LocatedElement)> counterparts = Read("counterparts", claims.Counterpart);
        List<(Account, LocatedElement)> accounts = Read("accounts", claims.Account, checks.Alone);
        List<(AccountListing, LocatedElement)> listings = Read("listings", claims.Listing);
        checks.Platforms(platforms, _kept.Platforms);
        checks.Counterparts(counterparts, _kept.Counterparts, _kept.Platforms.Concat(platforms.Select(pair => pair.Item1)));
        checks.Accounts(accounts);
        _sources.ReportUncited();

        return _kept with
        {
            DataAsOf = _context.DataAsOf,
            Ecosystems = _context.Ecosystems.InOrder,
            Regions = _context.Regions.InOrder,
            Categories = _context.Categories.InOrder,
            Features = _context.Features.InOrder,
            Operators = _context.Operators.ById,
            Platforms = Beside(_kept.Platforms, platforms, all => all.OrderBy(platform => platform.Id, StringComparer.Ordinal)),
            Counterparts = Beside(_kept.Counterparts, counterparts, all => all
                .OrderBy(claim => claim.Category.Id, StringComparer.Ordinal).ThenBy(claim => claim.FirstId, StringComparer.Ordinal)
                .ThenBy(claim => claim.SecondId, StringComparer.Ordinal).ThenBy(claim => claim.Period.Start)),
            Holders = _context.Holders.ById,
            Accounts = Beside(_kept.Accounts, accounts, all => all
                .OrderBy(account => account.PlatformId, StringComparer.Ordinal).ThenBy(account => account.Holder.Id, StringComparer.Ordinal)
                .ThenBy(account => account.Handle, StringComparer.Ordinal)),
            Listings = Beside(_kept.Listings, listings, all => all
                .OrderBy(listing => listing.PlatformId, StringComparer.Ordinal).ThenBy(listing => listing.Kind).ThenBy(listing => listing.AsOf)),
            Populations = _context.Populations.ById,
            Sources = _sources.InOrder,
        };
    }

    // What stands in order already stays as it is, not looked at.
    private static IReadOnlyList<T> Beside<T>(IReadOnlyList<T> kept, List<(T Item, LocatedElement)> read, Func<IEnumerable<T>, IEnumerable<T>> inOrder) =>
        read.Count == 0 ? kept : [.. inOrder(kept.Concat(read.Select(pair => pair.Item)))];

    private void DeclarePlatform(LocatedNode node)
    {
        if (node["id"] is not { Kind: JsonValueKind.String } id)
            return;
        _context.PlatformIds.Add(id.Text, node, _context);
        string[] steps = node.Document.File.Split('/', '\\');
        if (node.Document is { Layer: 0, Cause: null } && steps is [.., "platforms", { } name] && name != id.Text + ".json")
            _context.Diagnostics.Add(DiagnosticCodes.FileName, id, $"The platform '{id.Text}' stands in the file {name}; expected {id.Text}.json.");
    }

    private void ForEach(string section, Action<LocatedNode> read)
    {
        foreach (LocatedElement element in _section(section))
            read(element.Node);
    }

    private List<(T, LocatedElement)> Read<T>(string section, Func<LocatedNode, T?> read, Action<T, LocatedNode>? check = null)
        where T : class
    {
        List<(T, LocatedElement)> items = [];
        foreach (LocatedElement element in _section(section))
        {
            LocatedNode node = element.Node;
            if (read(node) is not { } item)
                continue;
            check?.Invoke(item, node);
            items.Add((item, element));
        }

        return items;
    }
}
