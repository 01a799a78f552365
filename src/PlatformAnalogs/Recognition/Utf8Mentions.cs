using PlatformAnalogs.Recognition;

namespace PlatformAnalogs;

/// <summary>The mentions in a text of UTF-8, found one by one while they are asked for.</summary>
public ref struct Utf8Mentions
{
    private readonly Recognizer _recognizer;
    private ReadOnlySpan<byte> _rest;
    private RecognizerOptions? _options;
    private Utf8Window? _window;
    private Mention _current;

    internal Utf8Mentions(Recognizer recognizer, ReadOnlySpan<byte> text, RecognizerOptions options)
    {
        _recognizer = recognizer;
        _rest = text;
        _options = options;
    }

    /// <summary>The mention found last.</summary>
    public readonly Mention Current => _current;

    /// <summary>Itself.</summary>
    public readonly Utf8Mentions GetEnumerator() => this;

    /// <summary>Finds the next mention, and says whether there is one.</summary>
    public bool MoveNext()
    {
        if (_options is null)
            return false;
        _window ??= _recognizer.RentWindow(_options);
        while (!_window.Next(out _current))
        {
            if (_window.IsDone)
            {
                Dispose();
                return false;
            }

            _rest = _rest[_window.Fill(_rest, isLast: true)..];
        }

        return true;
    }

    /// <summary>Ends the search.</summary>
    public void Dispose()
    {
        _options = null;
        if (_window is null)
            return;
        _recognizer.GiveBack(_window);
        _window = null;
    }
}
