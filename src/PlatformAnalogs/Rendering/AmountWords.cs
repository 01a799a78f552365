using System.Globalization;

namespace PlatformAnalogs;

/// <summary>Amounts as a newspaper writes them.</summary>
public static class AmountWords
{
    /// <summary>
    /// The amount in words with its qualifier, such as <c>438 million</c>, <c>over 1.91 million</c>, <c>68,277</c>. Nothing is rounded:
    /// an amount that millions do not write in three decimals keeps its digits. Invariant.
    /// </summary>
    public static string ToWords(this Estimate amount) => amount.Qualifier switch
    {
        Qualifier.About => $"about {Digits(amount.Value)}",
        Qualifier.AtLeast => $"over {Digits(amount.Value)}",
        Qualifier.AtMost => $"under {Digits(amount.Value)}",
        Qualifier.Nearly => $"nearly {Digits(amount.Value)}",
        Qualifier.Between => $"{Digits(amount.Lower)} to {Digits(amount.Upper!.Value)}",
        _ => Digits(amount.Value),
    };

    private static string Digits(decimal value)
    {
        (decimal unit, string word) = value >= 1_000_000_000 ? (1_000_000_000m, " billion") : value >= 1_000_000 ? (1_000_000m, " million") : (1m, "");
        decimal scaled = value / unit;
        return decimal.Round(scaled, 3) == scaled
            ? scaled.ToString("#,0.###", CultureInfo.InvariantCulture) + word
            : value.ToString("#,0.##", CultureInfo.InvariantCulture);
    }
}
