namespace PlatformAnalogs.Seeds;

/// <summary>The sources of all documents by URL, and which of them each document declares and cites.</summary>
internal sealed class SourceTable(ReadContext context, Lazy<IReadOnlyDictionary<string, Source>>? ours = null)
{
    // Up to so many it is quicker to look through them than to make a table.
    private const int Few = 16;

    private const string Keys = "url title publisher affiliation published accessed archived locator copyOf grade";

    private readonly Dictionary<string, (Source Source, LocatedDocument Document, int Offset)> _all = new(StringComparer.Ordinal);
    private (LocatedDocument? Document, Dictionary<string, (int Offset, bool Cited)>? Declared) _last;
    private readonly Dictionary<LocatedDocument, Dictionary<string, (int Offset, bool Cited)>> _declared = [];

    internal IReadOnlyList<Source> InOrder => [.. ByUrl.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)];

    internal IEnumerable<KeyValuePair<string, Source>> ByUrl => _all.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Source));

    /// <summary>The pages of the catalog below that an overlay describes otherwise, and where.</summary>
    internal Dictionary<string, LocatedNode> Corrected { get; } = new(StringComparer.Ordinal);

    internal void Declare(LocatedNode node)
    {
        Fields fields = new(node, context, Keys);
        if (Read(fields) is not { } source)
            return;

        string url = source.Address;
        if (!DeclaredIn(node.Document).TryAdd(url, (node.Offset, false)))
            context.Diagnostics.Add(DiagnosticCodes.DuplicateId, node, $"The source {url} stands twice in this file.");
        if (RefusedSources.Reason(source.Url) is { } reason)
            context.Diagnostics.Add(DiagnosticCodes.RefusedSource, fields.At("url")!, $"Pages of {source.Url.Host} may not be cited: {reason}. Find the original.");
        if (ours is not null && ours.Value.TryGetValue(url, out Source? known))
        {
            if (Differs(known, source) is null)
                source = known;
            else
                Corrected.TryAdd(url, node);
        }

        if (_all.TryAdd(url, (source, node.Document, node.Offset)))
            return;
        if (Differs(_all[url].Source, source) is { } key)
        {
            (int line, _) = _all[url].Document.Place(_all[url].Offset);
            context.Diagnostics.Add(DiagnosticCodes.SourceDiffers, fields.At(key) ?? node, $"The same page has another '{key}' in {_all[url].Document.File}, line {line}.");
        }
    }

    /// <summary>The pages that a fact's <c>sources</c> name.</summary>
    internal IReadOnlyList<Source> Cited(in Fields fields, bool required)
    {
        if (required && (!fields.Has("sources") || fields.At("sources")!.Items.Count == 0))
            context.Diagnostics.Add(DiagnosticCodes.NoSource, fields.Node, "This fact has no source; expected at least one URL in 'sources'.");

        List<Source> sources = [];
        HashSet<Source>? many = null;
        foreach ((string url, LocatedNode node) in fields.Texts("sources"))
        {
            if (Cite(url, node) is not { } source)
                continue;
            if (sources.Count == Few)
                many ??= [.. sources];
            if (many is null ? sources.Contains(source) : !many.Add(source))
                context.Diagnostics.Add(DiagnosticCodes.DuplicateFact, node, $"{url} is cited twice here.");
            else
                sources.Add(source);
        }

        return sources.Count == 0 ? [] : [.. sources];
    }

    /// <summary>The one page that a figure names.</summary>
    internal Source? CitedOne(in Fields fields)
    {
        if (!fields.Has("source"))
        {
            context.Diagnostics.Add(DiagnosticCodes.NoSource, fields.Node, "This figure has no source; expected a URL in 'source'.");
            return null;
        }

        return fields.Text("source") is { } url ? Cite(url, fields.At("source")!) : null;
    }

    internal void ReportUncited()
    {
        foreach ((LocatedDocument document, Dictionary<string, (int Offset, bool Cited)> declared) in _declared)
        {
            foreach ((string url, (int offset, bool cited)) in declared)
            {
                // To describe a page anew is an overlay's right.
                if (!cited && ours?.Value.ContainsKey(url) != true)
                    context.Diagnostics.Add(DiagnosticCodes.UncitedSource, document, offset, "$.sources", $"Nothing in this file cites {url}.");
            }
        }
    }

    private Source? Cite(string url, LocatedNode node)
    {
        Dictionary<string, (int Offset, bool Cited)> declared = DeclaredIn(node.Document);
        if (declared.TryGetValue(url, out (int Offset, bool Cited) entry))
        {
            if (!entry.Cited)
                declared[url] = (entry.Offset, true);
            return _all[url].Source;
        }

        // An overlay, and what is read anew on its account, may cite the pages of the catalog below.
        if (ours is not null)
        {
            if (node.Document.Cause is not null && _all.TryGetValue(url, out (Source Source, LocatedDocument, int) corrected))
                return corrected.Source;
            if (ours.Value.TryGetValue(url, out Source? known))
                return known;
        }

        context.Diagnostics.Add(DiagnosticCodes.UndeclaredSource, node, $"{url} is not described under 'sources' of this file; {Fields.Nearest(context, url, declared.Keys)}");
        return null;
    }

    private Dictionary<string, (int Offset, bool Cited)> DeclaredIn(LocatedDocument document)
    {
        if (ReferenceEquals(document, _last.Document))
            return _last.Declared!;
        if (!_declared.TryGetValue(document, out Dictionary<string, (int Offset, bool Cited)>? declared))
            _declared[document] = declared = new(StringComparer.Ordinal);
        _last = (document, declared);
        return declared;
    }

    private static Source? Read(in Fields fields)
    {
        Uri? url = fields.Url("url");
        SourceGrade? grade = fields.Value<SourceGrade>("grade");
        SourceWords words = new(url?.OriginalString ?? "")
        {
            Title = fields.OptionalText("title"),
            Accessed = fields.OptionalDate("accessed"),
            Archived = fields.OptionalUrl("archived")?.OriginalString,
            Locator = fields.OptionalText("locator"),
            CopyOf = fields.OptionalText("copyOf"),
        };
        Source source = new(words)
        {
            Publisher = fields.OptionalText("publisher"),
            Affiliation = fields.OptionalValue<SourceAffiliation>("affiliation"),
            Published = fields.OptionalDate("published"),
            Grade = grade ?? SourceGrade.Secondary,
        };
        return url is null || grade is null ? null : source;
    }

    private static string? Differs(Source first, Source second) =>
        first.Title != second.Title ? "title"
        : first.Publisher != second.Publisher ? "publisher"
        : first.Affiliation != second.Affiliation ? "affiliation"
        : first.Published != second.Published ? "published"
        : first.Accessed != second.Accessed ? "accessed"
        : first.Archived != second.Archived ? "archived"
        : first.Locator != second.Locator ? "locator"
        : first.CopyOf != second.CopyOf ? "copyOf"
        : first.Grade != second.Grade ? "grade"
        : null;
}
