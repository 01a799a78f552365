using PlatformAnalogs.Recognition;

namespace PlatformAnalogs;

/// <summary>The mentions in a text, found one by one while they are asked for.</summary>
public ref struct Mentions
{
    private readonly Recognizer _recognizer;
    private readonly ReadOnlySpan<char> _text;
    private RecognizerOptions? _options;
    private MentionScanner? _scanner;
    private Mention _current;

    internal Mentions(Recognizer recognizer, ReadOnlySpan<char> text, RecognizerOptions options)
    {
        _recognizer = recognizer;
        _text = text;
        _options = options;
    }

    /// <summary>The mention found last.</summary>
    public readonly Mention Current => _current;

    /// <summary>Itself.</summary>
    public readonly Mentions GetEnumerator() => this;

    /// <summary>Finds the next mention, and says whether there is one.</summary>
    public bool MoveNext()
    {
        if (_options is null)
            return false;
        _scanner ??= _recognizer.Rent(_options);
        if (_scanner.Next(_text, _text.Length, out _current))
            return true;
        Dispose();
        return false;
    }

    /// <summary>Ends the search.</summary>
    public void Dispose()
    {
        _options = null;
        if (_scanner is null)
            return;
        _recognizer.GiveBack(_scanner);
        _scanner = null;
    }
}
