namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Puts together what a document refers to. Offsets become lines and columns, and relative addresses absolute, only when all of it is known.</summary>
internal sealed class PageBuilder(string name, string source)
{
    private readonly List<Reference> _references = [];
    private readonly List<Piece> _pieces = [];
    private readonly bool _mayHaveBase = source.Contains("<base", StringComparison.OrdinalIgnoreCase);
    private Uri? _base;

    /// <summary>The document.</summary>
    internal string Source => source;

    /// <summary>Whether an address without a host may yet get one.</summary>
    internal bool MayHaveBase => _mayHaveBase;

    /// <summary>Says beneath which address relative ones lie. The first counts, for addresses before it too.</summary>
    internal void SetBase(string address)
    {
        if (_base is null && Addresses.NamesHost(address))
            _ = Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out _base);
    }

    /// <summary>Adds an address; one that names no host, and cannot get one, is left out.</summary>
    internal void Add(ReferenceKind kind, ReadOnlySpan<char> address, int offset)
    {
        ReadOnlySpan<char> start = address.TrimStart();
        if (Addresses.NamesHost(start) || (_mayHaveBase && Addresses.IsRelative(start)))
            _references.Add(new Reference(kind, Addresses.Clean(start), offset + address.Length - start.Length));
    }

    /// <summary>Adds a piece of text, and where its stretches stand.</summary>
    internal void Add(string text, IReadOnlyList<TextStretch> stretches) => _pieces.Add(new Piece(text, stretches));

    internal ExtractedDocument Build(string? problem = null)
    {
        LineMap lines = new(source);
        List<PageReference> references = new(_references.Count);
        // Definitions and footnotes are found when their blocks are, not where they stand.
        foreach (Reference reference in InOrder(_references, reference => reference.Offset))
        {
            if (Absolute(reference.Address) is not { } target)
                continue;
            (int line, int column) = lines.At(reference.Offset);
            references.Add(new PageReference(AddressPurpose.Of(target, reference.Kind), target, line, column));
        }

        List<Piece> pieces = InOrder(_pieces, piece => piece.Stretches[0].InSource);
        List<PageText> texts = new(pieces.Count);
        foreach (Piece piece in pieces)
        {
            (int line, int column) = lines.At(piece.Stretches[0].InSource);
            texts.Add(new PageText(piece.Text, line, column) { Place = new TextPlaces(lines, piece.Stretches).At });
        }

        return new ExtractedDocument(
            name,
            new AuditPage(name, references, texts),
            problem is null ? null : new DocumentProblem(name, problem));
    }

    private static List<T> InOrder<T>(List<T> items, Func<T, int> offset)
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (offset(items[i]) < offset(items[i - 1]))
                return [.. items.OrderBy(offset)];
        }

        return items;
    }

    private string? Absolute(string address)
    {
        if (Addresses.NamesHost(address))
            return address;
        return _base is not null && Uri.TryCreate(_base, address, out Uri? resolved) ? resolved.AbsoluteUri : null;
    }

    private readonly record struct Reference(ReferenceKind Kind, string Address, int Offset);

    private readonly record struct Piece(string Text, IReadOnlyList<TextStretch> Stretches);
}
