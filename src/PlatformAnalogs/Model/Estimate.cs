using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>How a published amount was worded.</summary>
public enum Qualifier
{
    /// <summary>Stated to the last unit.</summary>
    Exact = 0,

    /// <summary>Rounded to the last stated digit: "438 million" is 437.5 to 438.5 million.</summary>
    Rounded = 1,

    /// <summary>"About": taken as 5 % each way.</summary>
    About = 2,

    /// <summary>"Over", "more than": no upper bound.</summary>
    AtLeast = 3,

    /// <summary>"Under", "less than": no lower bound above zero.</summary>
    AtMost = 4,

    /// <summary>"Nearly", "close to": just under.</summary>
    Nearly = 5,

    /// <summary>Between two stated bounds.</summary>
    Between = 6,
}

/// <summary>The outcome of comparing two estimates.</summary>
public enum Verdict
{
    /// <summary>The bounds do not tell.</summary>
    CannotTell = 0,

    /// <summary>Both are stated to the last unit, and alike.</summary>
    Equal = 1,

    /// <summary>The hard bounds do not meet; the first is smaller.</summary>
    CertainlySmaller = 2,

    /// <summary>The soft bounds hardly meet; the first looks smaller.</summary>
    ProbablySmaller = 3,

    /// <summary>The soft bounds hardly meet; the first looks larger.</summary>
    ProbablyLarger = 4,

    /// <summary>The hard bounds do not meet; the first is larger.</summary>
    CertainlyLarger = 5,
}

/// <summary>
/// An amount with honest bounds. The hard ones hold for certain ("over a million" has no upper one); the soft ones are what the words
/// suggest ("over" up to a tenth more, "nearly" and "under" down to a tenth less). No amount is negative or above 10^27; the default value is exactly zero.
/// </summary>
[JsonConverter(typeof(EstimateJsonConverter))]
public readonly record struct Estimate
{
    private const decimal AboutShare = 0.05m;
    private const decimal SuggestedShare = 0.10m;

    // Far beyond whatever is counted, and far enough from the end of the type that bounds and sums have their place.
    private const decimal Largest = 1_000_000_000_000_000_000_000_000_000m;

    // What was stated, and beside it the unit of what is rounded, or the upper of two bounds: the bounds follow from these when asked for.
    private readonly decimal _stated;
    private readonly decimal _beside;

    private Estimate(Qualifier qualifier, decimal stated, decimal beside = 0)
    {
        Qualifier = qualifier;
        _stated = stated;
        _beside = beside;
    }

    /// <summary>The central value: the amount as stated, or the middle of two stated bounds.</summary>
    public decimal Value => Qualifier == Qualifier.Between ? (_stated + _beside) / 2 : _stated;

    /// <summary>How the amount was worded.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>The hard lower bound, never below zero.</summary>
    public decimal Lower => Qualifier switch
    {
        Qualifier.Rounded => Math.Max(0, _stated - _beside / 2),
        Qualifier.About => _stated * (1 - AboutShare),
        Qualifier.AtMost or Qualifier.Nearly => 0,
        _ => _stated,
    };

    /// <summary>The hard upper bound, or null where there is none.</summary>
    public decimal? Upper => Qualifier == Qualifier.AtLeast ? null : SoftUpper;

    /// <summary>The lower bound that the words suggest.</summary>
    public decimal SoftLower => Qualifier is Qualifier.AtMost or Qualifier.Nearly ? _stated * (1 - SuggestedShare) : Lower;

    /// <summary>The upper bound that the words suggest.</summary>
    public decimal SoftUpper => Qualifier switch
    {
        Qualifier.Rounded => _stated + _beside / 2,
        Qualifier.About => _stated * (1 + AboutShare),
        Qualifier.AtLeast => _stated * (1 + SuggestedShare),
        Qualifier.Between => _beside,
        _ => _stated,
    };

    /// <summary>The unit of the last stated digit of what is rounded.</summary>
    internal decimal Unit => _beside;

    /// <summary>An amount stated to the last unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or above 10^27.</exception>
    public static Estimate Exact(decimal value) => new(Qualifier.Exact, Checked(value));

    /// <summary>An amount rounded to a unit: half of it each way.</summary>
    /// <param name="value">The amount as stated.</param>
    /// <param name="unit">The unit of the last stated digit: a million for "438 million".</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, the unit not positive, or one of them above 10^27.</exception>
    public static Estimate Rounded(decimal value, decimal unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        return new(Qualifier.Rounded, Checked(value), Checked(unit));
    }

    /// <summary>"About" an amount: 5 % each way.</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Estimate About(decimal value) => new(Qualifier.About, Checked(value));

    /// <summary>"Over" an amount.</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Estimate AtLeast(decimal value) => new(Qualifier.AtLeast, Checked(value));

    /// <summary>"Under" an amount.</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Estimate AtMost(decimal value) => new(Qualifier.AtMost, Checked(value));

    /// <summary>"Nearly" an amount.</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static Estimate Nearly(decimal value) => new(Qualifier.Nearly, Checked(value));

    /// <summary>An amount between two stated bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative or above 10^27, or the upper one below the lower.</exception>
    public static Estimate Between(decimal lower, decimal upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Checked(upper), Checked(lower), nameof(upper));
        return new(Qualifier.Between, lower, upper);
    }

    /// <summary>
    /// Compares with another amount: certain where the hard bounds are disjoint; probable where the central values differ and the soft
    /// bounds overlap by less than half of the narrower; else <see cref="Verdict.CannotTell"/>.
    /// </summary>
    public Verdict CompareWith(Estimate other)
    {
        if (Qualifier == Qualifier.Exact && other.Qualifier == Qualifier.Exact && Value == other.Value)
            return Verdict.Equal;
        if (Lower > other.Upper)
            return Verdict.CertainlyLarger;
        if (other.Lower > Upper)
            return Verdict.CertainlySmaller;
        if (Value == other.Value)
            return Verdict.CannotTell;

        decimal overlap = Math.Min(SoftUpper, other.SoftUpper) - Math.Max(SoftLower, other.SoftLower);
        decimal narrower = Math.Min(SoftUpper - SoftLower, other.SoftUpper - other.SoftLower);
        bool apart = overlap < 0 || overlap < narrower / 2;
        return !apart ? Verdict.CannotTell : Value > other.Value ? Verdict.ProbablyLarger : Verdict.ProbablySmaller;
    }

    /// <summary>Whether the hard bounds of two amounts meet, so that both can be right.</summary>
    public bool AgreesWith(Estimate other) => !(Lower > other.Upper) && !(other.Lower > Upper);

    /// <summary>
    /// The order of a ranking, largest first: by central value, then by the bounds that the words suggest ("over half a million" before
    /// "half a million" before "under half a million").
    /// </summary>
    internal static int CompareForRanking(Estimate left, Estimate right)
    {
        int byValue = right.Value.CompareTo(left.Value);
        return byValue != 0 ? byValue : (right.SoftLower + right.SoftUpper).CompareTo(left.SoftLower + left.SoftUpper);
    }

    /// <summary>The amount in words, such as <c>over 1,910,000</c>, with invariant digits.</summary>
    public override string ToString()
    {
        string Digits(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
        return Qualifier switch
        {
            Qualifier.About => $"about {Digits(Value)}",
            Qualifier.AtLeast => $"over {Digits(Value)}",
            Qualifier.AtMost => $"under {Digits(Value)}",
            Qualifier.Nearly => $"nearly {Digits(Value)}",
            Qualifier.Between => $"{Digits(Lower)} to {Digits(Upper!.Value)}",
            _ => Digits(Value),
        };
    }

    private static decimal Checked(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Largest, name);
        return value;
    }
}
