using System.Globalization;

namespace PlatformAnalogs;

/// <summary>Amounts as a newspaper writes them.</summary>
public static class AmountWords
{
    /// <summary>
    /// The amount in words with its qualifier, such as <c>438 million</c>, <c>over 1.91 million</c>, <c>68,277</c>. Nothing is rounded:
    /// an amount that millions do not write in three decimals keeps its digits.
    /// </summary>
    /// <param name="amount">The amount.</param>
    /// <param name="culture">Whose separators to use. Left out: the invariant ones.</param>
    public static string ToWords(this Estimate amount, CultureInfo? culture = null) => amount.Qualifier switch
    {
        Qualifier.About => $"about {Digits(amount.Value, culture)}",
        Qualifier.AtLeast => $"over {Digits(amount.Value, culture)}",
        Qualifier.AtMost => $"under {Digits(amount.Value, culture)}",
        Qualifier.Nearly => $"nearly {Digits(amount.Value, culture)}",
        Qualifier.Between => $"{Digits(amount.Lower, culture)} to {Digits(amount.Upper!.Value, culture)}",
        _ => Digits(amount.Value, culture),
    };

    private static string Digits(decimal value, CultureInfo? culture)
    {
        culture ??= CultureInfo.InvariantCulture;
        (decimal unit, string word) = value >= 1_000_000_000 ? (1_000_000_000m, " billion") : value >= 1_000_000 ? (1_000_000m, " million") : (1m, "");
        decimal scaled = value / unit;
        return decimal.Round(scaled, 3) == scaled
            ? scaled.ToString("#,0.###", culture) + word
            : value.ToString("#,0.##", culture);
    }
}
