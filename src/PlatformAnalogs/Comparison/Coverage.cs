namespace PlatformAnalogs;

/// <summary>A link or an account of a portfolio, and whether the audience sees what it leads to.</summary>
public sealed class CoveredLink
{
    internal CoveredLink(string link, LinkMatch? match, Platform? platform)
    {
        Link = link;
        Match = match;
        Platform = platform;
    }

    /// <summary>The link, as given; of an account its address as far as its platform's form of links is known, else its handle.</summary>
    public string Link { get; }

    /// <summary>What it leads to; null where it belongs to no platform of the catalog, and of an account without a known address.</summary>
    public LinkMatch? Match { get; }

    /// <summary>The platform; null where the link belongs to none of the catalog.</summary>
    public Platform? Platform { get; }

    /// <summary>Whether the audience sees it.</summary>
    public Visibility Visibility { get; internal init; }

    /// <summary>The answer that this rests on; null without a platform.</summary>
    public AccessAnswer? Access { get; internal init; }

    /// <summary>The account that the catalog knows by the link's handle; null where it knows none.</summary>
    public Account? Account { get; internal init; }

    /// <summary>How many followers the account had, worldwide and not in the region; null where it is not known.</summary>
    public AccountFigureAnswer? Followers { get; internal init; }

    /// <summary>The link and whether it is seen.</summary>
    public override string ToString() => $"{Link}: {Visibility}";
}

/// <summary>A platform on which to consider being, as the audience sees it and it serves what is dark.</summary>
public sealed class CoverageSuggestion
{
    internal CoverageSuggestion(Platform platform, AccessAnswer access, IReadOnlyList<SuggestedFor> matches)
    {
        Platform = platform;
        Access = access;
        Matches = matches;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>How the audience reaches it.</summary>
    public AccessAnswer Access { get; }

    /// <summary>Of which platforms of the portfolio it is a counterpart, and how well, the best first.</summary>
    public IReadOnlyList<SuggestedFor> Matches { get; }

    /// <summary>The platform, how it is reached and what it stands for.</summary>
    public override string ToString() => $"{Platform}: {Access.Status}, for {string.Join(", ", Matches.Select(item => item.Platform.Name))}";
}

/// <summary>A platform of a portfolio that is not seen, and what another is to it.</summary>
public sealed class SuggestedFor
{
    internal SuggestedFor(Platform platform, CounterpartMatch match)
    {
        Platform = platform;
        Match = match;
    }

    /// <summary>The platform of the portfolio.</summary>
    public Platform Platform { get; }

    /// <summary>Its counterpart.</summary>
    public CounterpartMatch Match { get; }

    /// <summary>Both platforms.</summary>
    public override string ToString() => $"{Match.Platform} for {Platform}";
}

/// <summary>
/// What an audience sees of a portfolio of links. It says where content can be reached, not who looks at it: follower counts are worldwide
/// figures of one platform each, and no sum of them means anything.
/// </summary>
public sealed class Coverage
{
    internal Coverage(RegionInfo audience, AsOf asOf)
    {
        Audience = audience;
        AsOf = asOf;
    }

    /// <summary>The region of the audience.</summary>
    public RegionInfo Audience { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>The links, in the order given.</summary>
    public IReadOnlyList<CoveredLink> Links { get; internal init; } = [];

    /// <summary>The functions for which the audience sees a platform of the portfolio, whole or partly.</summary>
    public IReadOnlyList<Category> Covered { get; internal init; } = [];

    /// <summary>The functions for which the portfolio has platforms, but none that the audience sees.</summary>
    public IReadOnlyList<Category> Dark { get; internal init; } = [];

    /// <summary>The functions for which it is not known whether the audience sees any.</summary>
    public IReadOnlyList<Category> Unknown { get; internal init; } = [];

    /// <summary>
    /// Platforms that the portfolio lacks, and which are counterparts of ones that the audience does not see: those that it sees, then those of
    /// which that is not known; never one that it does not see. Of either first those for dark functions; claimed counterparts before inferred
    /// ones, platforms known to be in operation before others; then the best score, then the most that they stand for.
    /// </summary>
    public IReadOnlyList<CoverageSuggestion> Suggestions { get; internal init; } = [];

    /// <summary>How many links there are of a visibility.</summary>
    public int Count(Visibility visibility) => Links.Count(link => link.Visibility == visibility);

    /// <summary>How many are seen, in words.</summary>
    public override string ToString() => $"{Audience.Name}, {AsOf}: {Count(Visibility.Seen)} of {Links.Count} seen";
}
