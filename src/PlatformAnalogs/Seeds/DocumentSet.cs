using System.Text.Json;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>Documents read together to one catalog, or to the list of all their problems; nothing in between.</summary>
internal sealed class DocumentSet
{
    private const string Sections = "$schema catalog ecosystems regions categories features operators platforms counterparts holders accounts listings populations sources";

    private readonly ReadContext _context = new();
    private readonly List<LocatedDocument> _documents = [];
    private readonly SourceTable _sources;
    private readonly FactReader _facts;

    private DocumentSet()
    {
        _sources = new SourceTable(_context);
        _facts = new FactReader(_context, _sources);
    }

    /// <summary>Reads and checks documents; the catalog is null where there is any problem.</summary>
    internal static (CatalogContent? Catalog, Diagnostics Problems) Read(IEnumerable<(string File, byte[] Utf8)> documents)
    {
        DocumentSet set = new();
        foreach ((string file, byte[] utf8) in documents)
            set._documents.Add(LocatedDocument.Read(file, utf8, set._context.Diagnostics));

        CatalogContent content = set.Read();
        return (set._context.Diagnostics.Count == 0 ? content : null, set._context.Diagnostics);
    }

    private CatalogContent Read()
    {
        foreach (LocatedDocument document in _documents)
        {
            if (document.Root is { } root)
                _ = new Fields(root, _context, Sections);
        }

        (string version, string licence) = Head();
        VocabularyReader vocabulary = new(_facts);
        // Regions first, as all the others refer to them; then whatever later sections refer to.
        ForEach("regions", vocabulary.Region);
        ForEach("ecosystems", vocabulary.Ecosystem);
        ForEach("categories", vocabulary.Category);
        ForEach("features", vocabulary.Feature);
        ForEach("operators", vocabulary.Operator);
        ForEach("operators", vocabulary.CheckParents);
        ForEach("sources", _sources.Declare);
        ForEach("holders", vocabulary.Holder);
        ForEach("platforms", DeclarePlatform);

        ClaimReader claims = new(_facts);
        List<(Platform, LocatedNode)> platforms = Read("platforms", new PlatformReader(_facts).Read);
        List<(Counterpart, LocatedNode)> counterparts = Read("counterparts", claims.Counterpart);
        List<(Account, LocatedNode)> accounts = Read("accounts", claims.Account);
        List<(AccountListing, LocatedNode)> listings = Read("listings", claims.Listing);
        ForEach("populations", claims.Population);
        _sources.ReportUncited();

        CatalogChecks checks = new(_context.Diagnostics);
        checks.Platforms(platforms, _context.Populations.ById);
        checks.Counterparts(counterparts, platforms);
        checks.Accounts(accounts);

        return new CatalogContent
        {
            Version = version,
            DataAsOf = _context.DataAsOf,
            Licence = licence,
            Ecosystems = _context.Ecosystems.InOrder,
            Regions = _context.Regions.InOrder,
            Categories = _context.Categories.InOrder,
            Features = _context.Features.InOrder,
            Operators = _context.Operators.ById,
            Platforms = [.. platforms.Select(pair => pair.Item1).OrderBy(platform => platform.Id, StringComparer.Ordinal)],
            Counterparts =
            [
                .. counterparts.Select(pair => pair.Item1)
                    .OrderBy(claim => claim.Category.Id, StringComparer.Ordinal).ThenBy(claim => claim.FirstId, StringComparer.Ordinal)
                    .ThenBy(claim => claim.SecondId, StringComparer.Ordinal).ThenBy(claim => claim.Period.Start),
            ],
            Holders = _context.Holders.ById,
            Accounts =
            [
                .. accounts.Select(pair => pair.Item1)
                    .OrderBy(account => account.PlatformId, StringComparer.Ordinal).ThenBy(account => account.Holder.Id, StringComparer.Ordinal)
                    .ThenBy(account => account.Handle, StringComparer.Ordinal),
            ],
            Listings =
            [
                .. listings.Select(pair => pair.Item1)
                    .OrderBy(listing => listing.PlatformId, StringComparer.Ordinal).ThenBy(listing => listing.Kind).ThenBy(listing => listing.AsOf),
            ],
            Populations = _context.Populations.ById,
            Sources = _sources.InOrder,
        };
    }

    private (string Version, string Licence) Head()
    {
        List<LocatedNode> heads = [.. _documents.Select(document => document.Root?["catalog"]).OfType<LocatedNode>()];
        foreach (LocatedNode second in heads.Skip(1))
            _context.Diagnostics.Add(DiagnosticCodes.CatalogHead, second, $"'catalog' stands already in {heads[0].Document.File}.");
        if (heads.Count == 0)
        {
            // A file that cannot be read at all may be the one that has it.
            if (_documents.TrueForAll(document => document.Root is not null))
            {
                string file = _documents.Count > 0 ? _documents[0].File : "catalog.json";
                _context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.CatalogHead, file, 1, 1, "$", "No document has 'catalog', with version, dataAsOf and licence."));
            }

            return ("", "");
        }

        Fields fields = new(heads[0], _context, "version dataAsOf licence");
        string? version = fields.Text("version"), licence = fields.Text("licence");
        if (fields.Date("dataAsOf") is { } date)
        {
            if (date.Precision != DatePrecision.Day)
                _context.Diagnostics.Add(DiagnosticCodes.MalformedDate, fields.At("dataAsOf")!, $"'{date}' is not a day; expected a date such as 2026-08-31.");
            _context.DataAsOf = date.Latest;
        }

        return (version ?? "", licence ?? "");
    }

    private void DeclarePlatform(LocatedNode node)
    {
        if (node["id"] is not { Kind: JsonValueKind.String } id)
            return;
        _context.PlatformIds.Add(id.Text, node, _context);
        string[] steps = node.Document.File.Split('/', '\\');
        if (steps is [.., "platforms", { } name] && name != id.Text + ".json")
            _context.Diagnostics.Add(DiagnosticCodes.FileName, id, $"The platform '{id.Text}' stands in the file {name}; expected {id.Text}.json.");
    }

    private void ForEach(string section, Action<LocatedNode> read)
    {
        foreach (LocatedDocument document in _documents)
        {
            if (document.Root is not { Kind: JsonValueKind.Object } root || root[section] is null)
                continue;
            foreach (LocatedNode node in new Fields(root, _context, Sections, report: false).Items(section))
                read(node);
        }
    }

    private List<(T, LocatedNode)> Read<T>(string section, Func<LocatedNode, T?> read)
        where T : class
    {
        List<(T, LocatedNode)> items = [];
        ForEach(section, node =>
        {
            if (read(node) is { } item)
                items.Add((item, node));
        });
        return items;
    }
}
