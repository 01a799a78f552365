namespace PlatformAnalogs.Cli.Output;

/// <summary>How far long work is, on the terminal of a person who waits; nothing where nobody does.</summary>
internal sealed class Progress(Session session, string what) : IDisposable
{
    private const int MinTotal = 50;
    private const int Interval = 100;
    private const int BarWidth = 30;

    private long _next;
    private bool _isShown;

    /// <summary>Whether somebody sees it.</summary>
    private bool IsWatched { get; } = ReferenceEquals(session.Error, System.Console.Error) && !System.Console.IsErrorRedirected;

    internal void Report(int done, int total)
    {
        if (!IsWatched || total < MinTotal || Environment.TickCount64 < _next)
            return;
        _next = Environment.TickCount64 + Interval;
        _isShown = true;
        int filled = (int)((long)done * BarWidth / total);
        session.Error.Write($"\r[{new string('#', filled)}{new string('.', BarWidth - filled)}] {done}/{total} {what}");
    }

    public void Dispose()
    {
        if (_isShown)
            session.Error.Write($"\r{new string(' ', BarWidth + 40)}\r");
    }
}
