namespace PlatformAnalogs;

/// <summary>What a host serves.</summary>
public enum HostKind
{
    /// <summary>Pages for people.</summary>
    Web = 0,

    /// <summary>Short links that lead elsewhere.</summary>
    ShortLink = 1,

    /// <summary>Images, audio, video.</summary>
    Media = 2,

    /// <summary>Scripts that pages load.</summary>
    Script = 3,

    /// <summary>Fonts that pages load.</summary>
    Font = 4,

    /// <summary>A programming interface.</summary>
    Api = 5,

    /// <summary>Parts that pages embed.</summary>
    Widget = 6,
}

/// <summary>A domain that a platform uses, with everything below it, for a period.</summary>
public sealed class PlatformHost
{
    internal PlatformHost(string host) => Host = host;

    /// <summary>The domain in lower-case ASCII, such as <c>weibo.com</c>.</summary>
    public string Host { get; }

    /// <summary>What it serves.</summary>
    public HostKind Kind { get; internal init; }

    /// <summary>When the platform used it.</summary>
    public Period Period { get; internal init; }

    /// <summary>The pages that attest it; may be empty.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>The domain.</summary>
    public override string ToString() => Host;
}
