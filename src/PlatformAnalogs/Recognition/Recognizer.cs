using System.IO.Pipelines;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Recognition;

namespace PlatformAnalogs;

/// <summary>
/// Finds what a text says of platforms: their names in any script, in one pass, with addresses. Ordinary words count only with a sign that the
/// platform is meant. The same text gives the same mentions on every machine. Safe to share between threads.
/// </summary>
public sealed class Recognizer
{
    private readonly CatalogIndex _index;
    private readonly LinkResolver _urls;
    private readonly Lazy<NamePatterns> _patterns;
    private MentionScanner? _spare;
    private Utf8Window? _spareWindow;

    internal Recognizer(CatalogIndex index, LinkResolver urls)
    {
        _index = index;
        _urls = urls;
        _patterns = new Lazy<NamePatterns>(() => new NamePatterns(index));
    }

    /// <summary>
    /// The mentions in a text, in its order and none within another, at offsets in UTF-16 units. They are found while they are asked for, in time
    /// that grows with the text; no memory is taken once the recognizer is warm. To be used in one <c>foreach</c>; <see cref="FindAll"/> gives a list.
    /// </summary>
    /// <param name="text">The text; lone halves of surrogate pairs are taken as they are.</param>
    /// <param name="options">What counts. Left out: <see cref="RecognizerOptions.Balanced"/>.</param>
    public Mentions Find(ReadOnlySpan<char> text, RecognizerOptions? options = null) => new(this, text, options ?? RecognizerOptions.Balanced);

    /// <summary>As <see cref="Find"/>, in a text of UTF-8, at offsets in bytes. Bytes that are no UTF-8 belong to no name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What counts. Left out: <see cref="RecognizerOptions.Balanced"/>.</param>
    public Utf8Mentions FindUtf8(ReadOnlySpan<byte> text, RecognizerOptions? options = null) => new(this, text, options ?? RecognizerOptions.Balanced);

    /// <summary>The mentions in a text, as a list; empty where there is none.</summary>
    /// <inheritdoc cref="Find"/>
    public IReadOnlyList<Mention> FindAll(string text, RecognizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Mention> found = [];
        foreach (Mention mention in Find(text, options))
            found.Add(mention);
        return found.AsReadOnly();
    }

    /// <summary>
    /// The mentions in a stream of UTF-8, at offsets in bytes from where it stands, as they come; the same as in the whole text. Holds a few
    /// hundred kilobytes of it at a time. The stream stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">What counts. Left out: <see cref="RecognizerOptions.Balanced"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<Mention> FindAsync(Stream stream, RecognizerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return FindInPipeAsync(PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true)), options, cancellationToken);
    }

    /// <summary>As <see cref="FindAsync"/>, in what comes through a pipe; the reader is completed at the end.</summary>
    /// <param name="reader">The pipe's reader.</param>
    /// <param name="options">What counts. Left out: <see cref="RecognizerOptions.Balanced"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<Mention> FindInPipeAsync(PipeReader reader, RecognizerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return MentionStream.Read(this, reader, options ?? RecognizerOptions.Balanced, cancellationToken);
    }

    internal NamePatterns Patterns => _patterns.Value;

    /// <summary>A scanner at the beginning of a text; given back when the text is done, so that the next one needs no memory.</summary>
    internal MentionScanner Rent(RecognizerOptions options)
    {
        MentionScanner scanner = Interlocked.Exchange(ref _spare, null) ?? new MentionScanner(_index, _urls.Links, Patterns);
        scanner.Begin(options);
        return scanner;
    }

    internal void GiveBack(MentionScanner scanner) => _spare = scanner;

    /// <summary>As <see cref="Rent"/>, for a text of UTF-8.</summary>
    internal Utf8Window RentWindow(RecognizerOptions options)
    {
        Utf8Window window = Interlocked.Exchange(ref _spareWindow, null) ?? new Utf8Window(new MentionScanner(_index, _urls.Links, Patterns), MentionScanner.Lookahead(Patterns));
        window.Begin(options);
        return window;
    }

    internal void GiveBack(Utf8Window window) => _spareWindow = window;

    /// <summary>Of how many platforms it knows the names.</summary>
    public override string ToString() => FormattableString.Invariant($"recognizer of {_index.Content.Platforms.Count:#,0} platforms");
}
