namespace PlatformAnalogs;

/// <summary>What of a platform a text matched. Higher values stand for weaker evidence.</summary>
public enum MatchKind
{
    /// <summary>Its id.</summary>
    Id = 0,

    /// <summary>An official name.</summary>
    Official = 1,

    /// <summary>A domain.</summary>
    Host = 2,

    /// <summary>A short name.</summary>
    Short = 3,

    /// <summary>A nickname.</summary>
    Nickname = 4,

    /// <summary>A name that it no longer has.</summary>
    Former = 5,

    /// <summary>A playful or evasive spelling; only a list of candidates shows it.</summary>
    Evasive = 6,
}

/// <summary>A platform that a text can mean, and why.</summary>
public sealed class PlatformMatch
{
    internal PlatformMatch(Platform platform, string matchedName, MatchKind kind, int percent)
    {
        Platform = platform;
        MatchedName = matchedName;
        Kind = kind;
        Score = percent / 100.0;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The id, name or domain that matched, as the catalog writes it.</summary>
    public string MatchedName { get; }

    /// <summary>What matched.</summary>
    public MatchKind Kind { get; }

    /// <summary>
    /// How strongly, from 0 to 1: 1 for an id, 0.95 for an official name, 0.9 for a domain, 0.85 for a short name, 0.7 for a nickname, 0.6 for a
    /// former name, 0.3 for an evasive spelling; 0.1 less where the dates of the name do not tell whether it was in use on the day asked for.
    /// </summary>
    public double Score { get; }

    /// <summary>Whether another platform matches so well that the text alone does not decide: within 0.15 of the best.</summary>
    public bool IsAmbiguous { get; internal init; }

    /// <summary>Platform and matched name.</summary>
    public override string ToString() => $"{Platform}: {Kind} '{MatchedName}'";
}
