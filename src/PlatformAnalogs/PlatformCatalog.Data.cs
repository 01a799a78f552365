using System.Text;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs;

/// <content>Your own data: whole catalogs, overlays, and the way back to documents.</content>
public sealed partial class PlatformCatalog
{
    /// <summary>The layers of the data, the lowest first: <c>built-in</c> for the catalog of the package, then the names of the overlays.</summary>
    public IReadOnlyList<string> Layers => _index.Content.Layers.Names;

    /// <summary>What the overlays added, changed and removed, in their order; empty where there are none.</summary>
    public IReadOnlyList<LayerChange> Changes => _index.Content.Changes;

    /// <summary>A catalog of one document of the format of the seeds (<c>schema/overlay.schema.json</c> in the package describes it), and of nothing else.</summary>
    /// <param name="document">The document, in UTF-8, of at most 1 GB; read to its end, unless it is too large, and left open.</param>
    /// <param name="name">What problems call the document, and what its layer is called.</param>
    /// <returns>The catalog, which is immutable and keeps nothing of the stream.</returns>
    /// <exception cref="CatalogFormatException">The document makes no catalog; the exception has all its problems.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlatformCatalog Load(Stream document, string name = "catalog")
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read([(name, DocumentBytes.Of(document))], name);
    }

    /// <summary>A catalog of some files of the format, together and of nothing else; their order does not matter.</summary>
    /// <param name="files">The paths of the files, by which problems call them. Their layer is called <c>files</c>.</param>
    /// <returns>The catalog, which is immutable.</returns>
    /// <exception cref="CatalogFormatException">The files make no catalog; the exception has all their problems.</exception>
    /// <exception cref="ArgumentException">There is no file.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static PlatformCatalog Load(params string[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentOutOfRangeException.ThrowIfZero(files.Length, nameof(files));
        return Read(files.Select(file => (file, Bytes(file))), "files");
    }

    /// <summary>
    /// A catalog with an overlay laid over this one, which stays as it is. Every question put to the new catalog honours the overlay. An overlay
    /// is a document of the same format, or a part of one: it adds what is new, corrects what has the same natural key, and takes away what has
    /// <c>"remove": true</c> beside its key. What it does not touch is shared with this catalog, and still decoded only when asked for.
    /// </summary>
    /// <param name="overlay">The overlay, in UTF-8, of at most 1 GB; read to its end, unless it is too large, and left open.</param>
    /// <param name="name">What problems call the overlay, and what its layer is called.</param>
    /// <returns>The new catalog, which is immutable and keeps nothing of the stream.</returns>
    /// <exception cref="CatalogFormatException">The overlay does not fit; the exception has all its problems, and nothing of it was applied.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public PlatformCatalog With(Stream overlay, string name = "overlay")
    {
        ArgumentNullException.ThrowIfNull(overlay);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return With([(name, DocumentBytes.Of(overlay))]);
    }

    /// <summary>A catalog with overlays laid over this one, each over those before it: what a later one says counts.</summary>
    /// <param name="overlayFiles">The paths of the overlays, by which problems and layers call them.</param>
    /// <returns>The new catalog; this one where there is no overlay.</returns>
    /// <exception cref="CatalogFormatException">An overlay does not fit; the exception has all problems of all of them, and nothing was applied.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public PlatformCatalog With(params string[] overlayFiles)
    {
        ArgumentNullException.ThrowIfNull(overlayFiles);
        return overlayFiles.Length == 0 ? this : With(overlayFiles.Select(file => (file, Bytes(file))));
    }

    /// <summary>
    /// Writes the whole catalog, overlays included, as one document of the format: <see cref="Load(Stream, string)"/> makes the same of it. Decodes every fact.
    /// </summary>
    /// <param name="output">Where to: UTF-8 without a byte order mark. Left open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void ToJson(Stream output) => DocumentWriter.Write(_index.Content, output ?? throw new ArgumentNullException(nameof(output)));

    /// <summary>As the other, as a text.</summary>
    /// <returns>The document.</returns>
    public string ToJson()
    {
        using MemoryStream bytes = new();
        ToJson(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>
    /// What changed from this catalog to another, such as that of an earlier version, or this one with an overlay: what the other has that this one
    /// has not is added. Facts are told apart by their natural keys; that entries, such as categories, are listed in another order is no change.
    /// Decodes every fact of both that they do not share: for reports, not for requests.
    /// </summary>
    /// <param name="other">The other catalog.</param>
    /// <returns>The changes; none where both say the same, however they were made.</returns>
    public CatalogDiff Diff(PlatformCatalog other) => CatalogDiffer.Compare(_index.Content, (other ?? throw new ArgumentNullException(nameof(other)))._index.Content);

    /// <summary>The layer that a platform is of: the one that last said something of it itself. Its facts may be of others.</summary>
    /// <param name="platform">The platform.</param>
    /// <returns>One of <see cref="Layers"/>.</returns>
    /// <exception cref="ArgumentException">The platform is not of this catalog, nor is its id.</exception>
    public string LayerOf(Platform platform) => LayerOf((object)_index.Own(platform));

    /// <summary>The layer that a name came with.</summary>
    /// <param name="name">A name of one of this catalog's platforms.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(PlatformName name) => LayerOf((object)name);

    /// <summary>The layer that a host came with.</summary>
    /// <param name="host">A host of one of this catalog's platforms.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(PlatformHost host) => LayerOf((object)host);

    /// <summary>The layer that a form of links came with.</summary>
    /// <param name="link">A form of links of one of this catalog's platforms.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(LinkPattern link) => LayerOf((object)link);

    /// <summary>The layer that a figure came with.</summary>
    /// <param name="figure">A figure of one of this catalog's platforms.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(UserFigure figure) => LayerOf((object)figure);

    /// <summary>The layer that an access record came with.</summary>
    /// <param name="record">A record of one of this catalog's platforms.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(AccessRecord record) => LayerOf((object)record);

    /// <summary>The layer that a counterpart claim came with.</summary>
    /// <param name="claim">One of this catalog's <see cref="Counterparts"/>.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(Counterpart claim) => LayerOf((object)claim);

    /// <summary>The layer that an account is of: the one that last said something of it itself. Its figures may be of others.</summary>
    /// <param name="account">One of this catalog's <see cref="Accounts"/>.</param>
    /// <returns>One of <see cref="Layers"/>; the lowest for what is not of this catalog.</returns>
    public string LayerOf(Account account) => LayerOf((object)account);

    private static PlatformCatalog Read(IEnumerable<(string File, byte[] Utf8)> documents, string layer)
    {
        (CatalogContent? content, Diagnostics problems) = DocumentSet.Read(documents, layer);
        return content is null ? throw new CatalogFormatException(problems) : new PlatformCatalog(content);
    }

    internal PlatformCatalog With(IEnumerable<(string File, byte[] Utf8)> overlays)
    {
        Diagnostics problems = new();
        CatalogContent content = _index.Content;
        foreach ((string file, byte[] utf8) in overlays)
            content = Overlay.Lay(content, file, utf8, problems);
        return problems.Count == 0 ? new PlatformCatalog(content) : throw new CatalogFormatException(problems);
    }

    private string LayerOf(object fact) => Layers[_index.Content.Layers.Of(fact ?? throw new ArgumentNullException(nameof(fact)))];

    internal static byte[] Bytes(Stream stream) => DocumentBytes.Of(stream);

    private static byte[] Bytes(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return DocumentBytes.Of(stream);
    }
}
