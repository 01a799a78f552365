using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Known to the year.</summary>
    Year = 0,

    /// <summary>Known to the quarter of a year.</summary>
    Quarter = 1,

    /// <summary>Known to the month.</summary>
    Month = 2,

    /// <summary>Known to the day.</summary>
    Day = 3,
}

/// <summary>
/// A Gregorian date known to the day, month, quarter or year, written <c>2014-03-17</c>, <c>2014-03</c>, <c>2014-Q1</c> or <c>2014</c>.
/// Asked for as a day it means its last one (<see cref="Latest"/>). The default value is the year 1, a date like any: null is none.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, ISpanParsable<PartialDate>, ISpanFormattable
{
    /// <summary>The forms that <see cref="Parse(string)"/> accepts, for error messages.</summary>
    public static string AcceptedForms => "2014, 2014-Q1, 2014-03 or 2014-03-17";

    // The number of the first day and, in two bits below it, the precision: a catalog has many dates.
    private readonly int _packed;

    /// <summary>A date known to the day.</summary>
    public PartialDate(DateOnly day)
        : this(day, DatePrecision.Day)
    {
    }

    private PartialDate(DateOnly earliest, DatePrecision precision) => _packed = (earliest.DayNumber << 2) | (int)precision;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => DateOnly.FromDayNumber(_packed >> 2);

    /// <summary>How precisely the date is known.</summary>
    public DatePrecision Precision => (DatePrecision)(_packed & 3);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Day => Earliest,
        DatePrecision.Month => LastDayOfMonth(Earliest.Year, Earliest.Month),
        DatePrecision.Quarter => LastDayOfMonth(Earliest.Year, Earliest.Month + 2),
        _ => new DateOnly(Earliest.Year, 12, 31),
    };

    /// <summary>A date known to the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PartialDate FromYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>A date known to the quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the quarter not 1 to 4.</exception>
    public static PartialDate FromQuarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new(new DateOnly(year, quarter * 3 - 2, 1), DatePrecision.Quarter);
    }

    /// <summary>A date known to the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public static PartialDate FromMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <summary>The same date, known to the day.</summary>
    public static implicit operator PartialDate(DateOnly day) => new(day);

    /// <summary>The same date, known to the day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => new(day);

    /// <summary>Whether the date can mean <paramref name="day"/>.</summary>
    public bool Covers(DateOnly day) => day >= Earliest && day <= Latest;

    /// <summary>Reads one of the four written forms.</summary>
    /// <exception cref="FormatException">The text is none of them, or no date of the calendar.</exception>
    public static PartialDate Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, out PartialDate date)
        ? date
        : throw new FormatException($"'{s.ToString()}' is not a date; expected {AcceptedForms}.");

    /// <summary>Reads one of the four written forms; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result)
    {
        result = default;
        if (s.Length < 4 || !TryDigits(s[..4], out int year) || year == 0)
            return false;

        ReadOnlySpan<char> rest = s[4..];
        if (rest.IsEmpty)
        {
            result = FromYear(year);
            return true;
        }

        if (rest.Length < 3 || rest[0] != '-')
            return false;

        if (rest is ['-', 'Q' or 'q', >= '1' and <= '4'])
        {
            result = FromQuarter(year, rest[2] - '0');
            return true;
        }

        if (!TryDigits(rest[1..3], out int month) || month is < 1 or > 12)
            return false;

        rest = rest[3..];
        if (rest.IsEmpty)
        {
            result = FromMonth(year, month);
            return true;
        }

        if (rest.Length != 3 || rest[0] != '-' || !TryDigits(rest[1..], out int day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        result = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The written form, the same in every culture.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Earliest.Year:D4}-Q{(Earliest.Month + 2) / 3}"),
        _ => Earliest.Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Orders by the first day that a date can mean, then by the last.</summary>
    public int CompareTo(PartialDate other)
    {
        int byStart = Earliest.CompareTo(other.Earliest);
        return byStart != 0 ? byStart : Latest.CompareTo(other.Latest);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException($"Expected a {nameof(PartialDate)}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <summary>Equality of day and precision.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Inequality of day or precision.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>See <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>See <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>See <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>See <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static DateOnly LastDayOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }

        return true;
    }
}
