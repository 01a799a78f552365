using System.Globalization;

namespace PlatformAnalogs.Tests;

/// <summary>
/// A culture with years, separators and signs of its own, as Thai, Persian or German have, made by hand as the tests run without those of the
/// machine.
/// </summary>
internal sealed class MadeCulture : CultureInfo
{
    private readonly DateTimeFormatInfo _dates;
    private readonly NumberFormatInfo _numbers;

    private MadeCulture()
        : base("")
    {
        _dates = (DateTimeFormatInfo)InvariantCulture.DateTimeFormat.Clone();
        _dates.Calendar = new BuddhistYears();
        _numbers = new NumberFormatInfo { NegativeSign = "\u2212", NumberDecimalSeparator = ",", NumberGroupSeparator = "'", PercentDecimalSeparator = ",", NumberGroupSizes = [2] };
    }

    public override DateTimeFormatInfo DateTimeFormat => _dates;

    public override NumberFormatInfo NumberFormat => _numbers;

    public override object? GetFormat(Type? formatType) =>
        formatType == typeof(DateTimeFormatInfo) ? _dates : formatType == typeof(NumberFormatInfo) ? _numbers : base.GetFormat(formatType);

    /// <summary>What something gives where this is the culture.</summary>
    internal static T In<T>(Func<T> ask)
    {
        CultureInfo before = CurrentCulture;
        CurrentCulture = new MadeCulture();
        try
        {
            return ask();
        }
        finally
        {
            CurrentCulture = before;
        }
    }

    private sealed class BuddhistYears : GregorianCalendar
    {
        public override int GetYear(DateTime time) => base.GetYear(time) + 543;
    }
}
