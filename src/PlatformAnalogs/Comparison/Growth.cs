namespace PlatformAnalogs;

/// <summary>A ratio of two amounts with the bounds that theirs give.</summary>
/// <param name="Value">By the central values.</param>
/// <param name="Lower">At least.</param>
/// <param name="Upper">At most; null where there is no upper bound.</param>
public readonly record struct BoundedRatio(decimal Value, decimal Lower, decimal? Upper)
{
    // A greater ratio says nothing, and must still have its place when it is put in per cents.
    private const decimal Greatest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>One amount divided by another: the smallest by the largest, the largest by the smallest. Null where the divisor is zero, or next to it.</summary>
    internal static BoundedRatio? Of(Estimate amount, Estimate divisor)
    {
        if (Divided(amount.Value, divisor.Value) is not { } value)
            return null;
        decimal lower = divisor.Upper is { } most ? Divided(amount.Lower, most) ?? 0 : 0;
        return new BoundedRatio(value, lower, amount.Upper is { } upper ? Divided(upper, divisor.Lower) : null);
    }

    /// <summary>The ratio and its bounds.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value:0.###} ({Lower:0.###} to {(Upper is null ? "any" : Upper):0.###})");

    private static decimal? Divided(decimal amount, decimal divisor) => divisor > 0 && (divisor >= 1 || amount <= divisor * Greatest) ? amount / divisor : null;
}

/// <summary>How a platform's users changed between two dates.</summary>
public sealed class Growth
{
    internal Growth(FigureAnswer before, FigureAnswer after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The figure for the earlier date.</summary>
    public FigureAnswer Before { get; }

    /// <summary>The figure for the later date.</summary>
    public FigureAnswer After { get; }

    /// <summary>The later amount divided by the earlier one; null where they cannot be divided: see <see cref="Note"/>.</summary>
    public BoundedRatio? Ratio { get; internal init; }

    /// <summary>Whether it grew; null where the two cannot be compared.</summary>
    public Verdict? Verdict { get; internal init; }

    /// <summary>Why there is no ratio, or what to mind; or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>The platform, the ratio and the dates.</summary>
    public override string ToString() => $"{After.Platform.Id}: {Ratio?.ToString() ?? Note}, {Before.AsOf} to {After.AsOf}";
}

/// <summary>A platform's users as a part of a population of the same region.</summary>
public sealed class Penetration
{
    internal Penetration(FigureAnswer users, PopulationAnswer population)
    {
        Users = users;
        Population = population;
    }

    /// <summary>The platform's figure.</summary>
    public FigureAnswer Users { get; }

    /// <summary>The population.</summary>
    public PopulationAnswer Population { get; }

    /// <summary>Users divided by people; null where either has no figure. It may be above 1, as accounts are not people.</summary>
    public BoundedRatio? Share { get; internal init; }

    /// <summary>Whether there were more accounts than people, so that the figure counts something else than people.</summary>
    public bool ExceedsPeople => Share?.Value > 1;

    /// <summary>What to mind; or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>The platform, the share and the population.</summary>
    public override string ToString() => $"{Users.Platform.Id}: {Share?.ToString() ?? Note} of {Population.Population.Id}";
}
