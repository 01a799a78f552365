using System.Security.Cryptography;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Lays a document over a catalog. What the document does not touch is taken over as it is, decoded or not; what it touches, and what refers to that,
/// is written anew in the format, laid together with the document, and read with all checks, as if it had stood so in the seeds.
/// </summary>
internal sealed class Overlay
{
    private readonly CatalogContent _ours;
    private readonly LocatedDocument _document;
    private readonly ReadContext _context;
    private readonly SourceTable _sources;
    private readonly OverlayMerger _merger;

    private Overlay(CatalogContent ours, LocatedDocument document, ReadContext context, string name)
    {
        (_ours, _document, _context) = (ours, document, context);
        Known = ours.KnownSources ?? new(() => ours.Sources.ToDictionary(source => source.Address, StringComparer.Ordinal));
        _sources = new SourceTable(context, Known);
        _merger = new OverlayMerger(context, name);
    }

    private Lazy<IReadOnlyDictionary<string, Source>> Known { get; }

    /// <summary>The catalog with a document over it; where there are problems, as far as it can be read, so that those of a further one show too.</summary>
    internal static CatalogContent Lay(CatalogContent ours, string name, byte[] utf8, Diagnostics diagnostics)
    {
        LayerTable layers = ours.Layers.Under(name);
        LocatedDocument document = LocatedDocument.Read(name, utf8, diagnostics, layers.Names.Count - 1);
        if (document.Root is not { } root)
            return ours;
        ReadContext context = new(diagnostics, layers);
        DocumentSet.CheckSections(root, context);
        byte[] hash = SHA256.HashData([.. ours.Hash.Span, .. SHA256.HashData(utf8)]);
        return new Overlay(ours, document, context, name).Lay(root) with { Hash = hash };
    }

    private CatalogContent Lay(LocatedNode root)
    {
        (string version, string licence) = Head(root);
        foreach (LocatedElement source in _document.Elements("sources"))
            _sources.Declare(source.Node);
        foreach ((string url, LocatedNode node) in _sources.Corrected)
            _merger.Correct(url, node);

        OverlaySection<RegionInfo> regions = new(CatalogSection.Regions, _ours, static _ => []);
        OverlaySection<EcosystemInfo> ecosystems = new(CatalogSection.Ecosystems, _ours, References.Of);
        OverlaySection<Category> categories = new(CatalogSection.Categories, _ours, static _ => []);
        OverlaySection<Feature> features = new(CatalogSection.Features, _ours, static _ => []);
        OverlaySection<Operator> operators = new(CatalogSection.Operators, _ours, References.Of);
        OverlaySection<Holder> holders = new(CatalogSection.Holders, _ours, References.Of);
        OverlaySection<Population> populations = new(CatalogSection.Populations, _ours, References.Of);
        OverlaySection<Platform> platforms = new(CatalogSection.Platforms, _ours, References.Of);
        OverlaySection<Counterpart> counterparts = new(CatalogSection.Counterparts, _ours, References.Of);
        OverlaySection<Account> accounts = new(CatalogSection.Accounts, _ours, References.Of);
        OverlaySection<AccountListing> listings = new(CatalogSection.Listings, _ours, References.Of);

        IOverlaySection[] sections = [regions, ecosystems, categories, features, operators, holders, populations, platforms, counterparts, accounts, listings];
        foreach (IOverlaySection section in sections)
            section.Lay(_document, _merger);
        if (_merger.Causes.Count > 0)
        {
            foreach (IOverlaySection section in sections)
                section.ReadAnew(_merger.Causes, _merger);
        }

        CatalogContent kept = _ours with
        {
            Version = version,
            Licence = licence,
            Layers = _context.Layers,
            Changes = [.. _ours.Changes, .. _merger.Changes],
            Regions = regions.Remaining,
            Ecosystems = ecosystems.Remaining,
            Categories = categories.Remaining,
            Features = features.Remaining,
            Operators = operators.Remaining,
            Holders = holders.Remaining,
            Populations = populations.Remaining,
            Platforms = Dated(platforms.Untouched),
            Counterparts = counterparts.Untouched,
            Accounts = accounts.Untouched,
            Listings = listings.Untouched,
        };
        Dictionary<string, IOverlaySection> byName = sections.ToDictionary(section => section.Name);
        CatalogContent laid = new CatalogReader(_context, _sources, name => byName[name].Elements, kept).Read() with { KnownSources = WithOurs() };
        // As long as the platforms are the same ones, so is what they are called.
        if (laid.Platforms != _ours.Platforms)
            laid = laid with { NameTable = default, Variants = null };
        CatalogContent all = laid;
        return laid with { Sources = new DeferredList<Source>(() => References.Cited(all)) };
    }

    private (string Version, string Licence) Head(LocatedNode root)
    {
        string? version = null, licence = null;
        DateOnly? day = null;
        if (root["catalog"] is { } head)
        {
            Fields fields = new(head, _context, "version dataAsOf licence");
            version = fields.OptionalText("version");
            licence = fields.OptionalText("licence");
            day = fields.Has("dataAsOf") ? fields.Day("dataAsOf") : null;
        }

        // An older overlay does not make the catalog older.
        _context.DataAsOf = day is { } later && later > _ours.DataAsOf ? later : _ours.DataAsOf;
        return (version ?? _ours.Version, licence ?? _ours.Licence);
    }

    private IReadOnlyList<Platform> Dated(IReadOnlyList<Platform> platforms) => _context.DataAsOf == _ours.DataAsOf ? platforms : [.. platforms.Select(Dated)];

    private Platform Dated(Platform platform)
    {
        Platform dated = platform.At(_context.DataAsOf);
        _context.Layers.Set(dated, _context.Layers.Of(platform));
        return dated;
    }

    private Lazy<IReadOnlyDictionary<string, Source>> WithOurs()
    {
        KeyValuePair<string, Source>[] theirs = [.. _sources.ByUrl];
        return theirs.Length == 0 ? Known : new(() =>
        {
            Dictionary<string, Source> known = new(Known.Value, StringComparer.Ordinal);
            foreach ((string url, Source source) in theirs)
                known[url] = source;
            return known;
        });
    }
}
