using System.Security.Cryptography;
using System.Text.Json;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Seeds;

/// <summary>Documents read together to one catalog, or to the list of all their problems; nothing in between.</summary>
internal sealed class DocumentSet
{
    internal const string Sections = "$schema catalog ecosystems regions categories features operators platforms counterparts holders accounts listings populations sources";

    private readonly Diagnostics _diagnostics = new();
    private readonly List<LocatedDocument> _documents = [];

    /// <summary>Reads and checks documents; the catalog is null where there is any problem.</summary>
    /// <param name="documents">The documents, with the names by which problems call them.</param>
    /// <param name="layer">What the layer of their facts is called.</param>
    internal static (CatalogContent? Catalog, Diagnostics Problems) Read(IEnumerable<(string File, byte[] Utf8)> documents, string layer = "loaded")
    {
        DocumentSet set = new();
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string file, byte[] utf8) in documents)
        {
            hash.AppendData(BitConverter.GetBytes(utf8.Length));
            hash.AppendData(utf8);
            set._documents.Add(LocatedDocument.Read(file, utf8, set._diagnostics));
        }

        CatalogContent content = set.Read(LayerTable.Of(layer)) with { Hash = hash.GetHashAndReset() };
        return (set._diagnostics.Count == 0 ? content : null, set._diagnostics);
    }

    /// <summary>What is wrong with a document as a whole: its keys, and sections that are no lists.</summary>
    internal static void CheckSections(LocatedNode root, ReadContext context)
    {
        _ = new Fields(root, context, Sections);
        foreach ((string key, _, LocatedNode value) in root.Properties)
        {
            if (value.Kind != JsonValueKind.Array && key is not ("$schema" or "catalog") && Sections.Split(' ').Contains(key))
                Fields.Wrong(context, value, "an array");
        }
    }

    private CatalogContent Read(LayerTable layers)
    {
        ReadContext context = new(_diagnostics, layers);
        foreach (LocatedDocument document in _documents)
        {
            if (document.Root is { } root)
                CheckSections(root, context);
        }

        (string version, string licence) = Head(context);
        SourceTable sources = new(context);
        foreach (LocatedElement source in Elements("sources"))
            sources.Declare(source.Node);
        CatalogContent nothing = new() { Version = version, DataAsOf = context.DataAsOf, Licence = licence, Layers = layers };
        return new CatalogReader(context, sources, Elements, nothing).Read();
    }

    private IEnumerable<LocatedElement> Elements(string section) => _documents.SelectMany(document => document.Elements(section));

    private (string Version, string Licence) Head(ReadContext context)
    {
        List<LocatedNode> heads = [.. _documents.Select(document => document.Root?["catalog"]).OfType<LocatedNode>()];
        foreach (LocatedNode second in heads.Skip(1))
            _diagnostics.Add(DiagnosticCodes.CatalogHead, second, $"'catalog' stands already in {heads[0].Document.File}.");
        if (heads.Count == 0)
        {
            // A file that cannot be read at all may be the one that has it.
            if (_documents.TrueForAll(document => document.Root is not null))
            {
                string file = _documents.Count > 0 ? _documents[0].File : "catalog.json";
                _diagnostics.Add(new CatalogProblem(DiagnosticCodes.CatalogHead, file, 1, 1, "$", "No document has 'catalog', with version, dataAsOf and licence."));
            }

            return ("", "");
        }

        Fields fields = new(heads[0], context, "version dataAsOf licence");
        string? version = fields.Text("version"), licence = fields.Text("licence");
        if (fields.Day("dataAsOf") is { } day)
            context.DataAsOf = day;
        return (version ?? "", licence ?? "");
    }
}
