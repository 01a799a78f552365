namespace PlatformAnalogs;

/// <summary>How a text mentions a platform.</summary>
public enum MentionKind
{
    /// <summary>By a name in use.</summary>
    Name = 0,

    /// <summary>By what people call it, or an evasive spelling.</summary>
    Nickname = 1,

    /// <summary>By a name that it no longer had on the day asked for.</summary>
    FormerName = 2,

    /// <summary>By a domain alone: weibo.com.</summary>
    Host = 3,

    /// <summary>By a link.</summary>
    Link = 4,

    /// <summary>By the handle of an account beside a name of the platform: "@name on Twitter".</summary>
    Handle = 5,
}

/// <summary>How sure it is that a text means the platform, the least sure first: to be compared.</summary>
public enum Certainty
{
    /// <summary>It may as well mean something else: an ordinary word without a sign of the meaning, a name that several platforms share.</summary>
    Doubtful = 0,

    /// <summary>An ordinary word with a sign of the meaning, or a nickname.</summary>
    Likely = 1,

    /// <summary>A link, or a name that is nothing else.</summary>
    Certain = 2,
}

/// <summary>What a mention rests on.</summary>
public enum MentionReason
{
    /// <summary>The name is no ordinary word.</summary>
    DistinctName = 0,

    /// <summary>The name is also a word, and is written as the platform writes it.</summary>
    ExactCase = 1,

    /// <summary>The name of another platform stands beside it or in its sentence.</summary>
    NeighboringPlatform = 2,

    /// <summary>A word stands with it that goes with platforms: "app", "account", 平台, "on".</summary>
    SignOfMeaning = 3,

    /// <summary>It is an address of the platform.</summary>
    Address = 4,

    /// <summary>A name of the platform stands beside the handle.</summary>
    NamedBeside = 5,

    /// <summary>An ordinary word, and nothing near it says that the platform is meant.</summary>
    OrdinaryWord = 6,

    /// <summary>Several platforms share the name.</summary>
    SharedName = 7,
}

/// <summary>
/// A place in a text that means a platform. A small value: it holds no text of the input. A default value has no platform and no name; none is
/// ever found.
/// </summary>
/// <param name="Start">Where it begins, in the units of the input: UTF-16 units, or bytes of UTF-8.</param>
/// <param name="Length">How long it is, in the same units.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Name">The name, as the catalog writes it; of links and handles the domain or the name beside it.</param>
/// <param name="Kind">How it is mentioned.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Reason">What that rests on.</param>
public readonly record struct Mention(long Start, int Length, Platform Platform, string Name, MentionKind Kind, Certainty Certainty, MentionReason Reason)
{
    /// <summary>Where it ends, exclusively.</summary>
    public long End => Start + Length;

    /// <summary>What the mention is in the text in which it was found.</summary>
    /// <param name="text">That text.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice((int)Start, Length);

    /// <summary>What the mention is in the text of UTF-8 in which it was found.</summary>
    /// <param name="text">That text.</param>
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> text) => text.Slice((int)Start, Length);

    /// <summary>The platform, the name and the place.</summary>
    public override string ToString() => FormattableString.Invariant($"{Platform}: {Kind} '{Name}' at {Start} ({Certainty}, {Reason})");
}
