namespace PlatformAnalogs;

/// <summary>How closely two platforms serve the same need.</summary>
public enum Closeness
{
    /// <summary>Some of the need, by other means.</summary>
    Loose = 0,

    /// <summary>A part of what the other does.</summary>
    Partial = 1,

    /// <summary>Most of it, with notable differences.</summary>
    Close = 2,

    /// <summary>The same need in the same way.</summary>
    Direct = 3,
}

/// <summary>A cited claim that two platforms of different ecosystems serve the same need. It holds in both directions.</summary>
public sealed class Counterpart
{
    internal Counterpart(string firstId, string secondId, Category category, Closeness closeness)
    {
        FirstId = firstId;
        SecondId = secondId;
        Category = category;
        Closeness = closeness;
    }

    /// <summary>The id of the one platform.</summary>
    public string FirstId { get; }

    /// <summary>The id of the other.</summary>
    public string SecondId { get; }

    /// <summary>The function in which they correspond.</summary>
    public Category Category { get; }

    /// <summary>How closely.</summary>
    public Closeness Closeness { get; }

    /// <summary>When.</summary>
    public Period Period { get; internal init; }

    /// <summary>Why, in a line that reads from both sides.</summary>
    public string Reason { get; internal init; } = "";

    /// <summary>What one side has and the other lacks; or null.</summary>
    public string? NotMatched { get; internal init; }

    /// <summary>The pages that state it; never empty.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>The id of the other side.</summary>
    internal string Other(string platformId) => platformId == FirstId ? SecondId : FirstId;

    /// <summary>Both ids, category and closeness.</summary>
    public override string ToString() => $"{FirstId} and {SecondId}: {Category}, {Closeness}";
}
