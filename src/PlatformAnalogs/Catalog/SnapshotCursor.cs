using System.Runtime.CompilerServices;

namespace PlatformAnalogs.Catalog;

/// <summary>Reads the primitives of the compact form, forward.</summary>
internal ref struct SnapshotCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    internal int Offset { get; private set; }

    internal int Number() => (int)LongNumber();

    internal PartialDate Date()
    {
        int packed = Number();
        DateOnly earliest = DateOnly.FromDayNumber(packed >> 2);
        return (DatePrecision)(packed & 3) switch
        {
            DatePrecision.Year => PartialDate.FromYear(earliest.Year),
            DatePrecision.Quarter => PartialDate.FromQuarter(earliest.Year, (earliest.Month + 2) / 3),
            DatePrecision.Month => PartialDate.FromMonth(earliest.Year, earliest.Month),
            _ => earliest,
        };
    }

    internal PartialDate? OptionalDate() => Number() == 0 ? null : Date();

    internal Period Period()
    {
        int kinds = Number();
        PeriodStartKind startKind = (PeriodStartKind)(kinds & 3);
        PeriodEndKind endKind = (PeriodEndKind)(kinds >> 2);
        PartialDate? start = startKind is PeriodStartKind.Started or PeriodStartKind.FirstSeen ? Date() : null;
        PartialDate? end = endKind is PeriodEndKind.Ended or PeriodEndKind.LastSeen ? Date() : null;
        return PlatformAnalogs.Period.Create(startKind, start, endKind, end);
    }

    internal Estimate Estimate() => (Qualifier)Number() switch
    {
        Qualifier.Exact => PlatformAnalogs.Estimate.Exact(Decimal()),
        Qualifier.Rounded => PlatformAnalogs.Estimate.Rounded(Decimal(), Decimal()),
        Qualifier.About => PlatformAnalogs.Estimate.About(Decimal()),
        Qualifier.AtLeast => PlatformAnalogs.Estimate.AtLeast(Decimal()),
        Qualifier.AtMost => PlatformAnalogs.Estimate.AtMost(Decimal()),
        Qualifier.Nearly => PlatformAnalogs.Estimate.Nearly(Decimal()),
        Qualifier.Between => PlatformAnalogs.Estimate.Between(Decimal(), Decimal()),
        _ => throw Damaged(),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static InvalidDataException Damaged() => new("The catalog snapshot is damaged.");

    private decimal Decimal()
    {
        int scale = Number();
        decimal value = LongNumber();
        for (int zeros = scale & 15; zeros > 0; zeros--)
            value *= 1000;
        for (int decimals = scale >> 4; decimals > 0; decimals--)
            value /= 10;
        return value;
    }

    private ulong LongNumber()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (Offset >= _bytes.Length)
                throw Damaged();
            byte next = _bytes[Offset++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw Damaged();
    }
}
