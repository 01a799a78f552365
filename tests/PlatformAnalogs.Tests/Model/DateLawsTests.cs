using CsCheck;

namespace PlatformAnalogs.Tests.Model;

/// <summary>What holds for all dates and periods that there can be, the first and the last ones of the calendar included.</summary>
public sealed class DateLawsTests
{
    private static readonly Gen<int> Years = Gen.OneOf(Gen.Int[1, 9999], Gen.Int[2013, 2015], Gen.Bool.Select(isFirst => isFirst ? 1 : 9999));

    private static readonly Gen<PartialDate> Dates = Gen.Select(Years, Gen.Int[1, 12], Gen.Int[1, 31], Gen.Int[0, 3]).Select((year, month, day, form) => form switch
    {
        0 => PartialDate.FromYear(year),
        1 => PartialDate.FromQuarter(year, (month + 2) / 3),
        2 => PartialDate.FromMonth(year, month),
        _ => new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))),
    });

    private static readonly Gen<DateOnly> Days = Dates.Select(date => date.Latest);

    private static readonly Gen<Period> Periods = Gen.Select(Gen.Enum<PeriodStartKind>(), Dates, Gen.Enum<PeriodEndKind>(), Dates).Select((startKind, start, endKind, end) => Period.Create(
        startKind, startKind is PeriodStartKind.Started or PeriodStartKind.FirstSeen ? start : null, endKind, endKind is PeriodEndKind.Ended or PeriodEndKind.LastSeen ? end : null));

    [Fact]
    public void Any_text_is_a_date_that_is_written_so_again_or_none() => Gen.Int.Sample(
        seed =>
        {
            string text = Almost(new Random(seed));
            if (!PartialDate.TryParse(text, out PartialDate date))
            {
                FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>();
                return;
            }

            date.ToString().Should().Be(text.ToUpperInvariant());
            PartialDate.Parse(text).Should().Be(date);
        },
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void Dates_stand_in_one_order() => Gen.Select(Dates, Dates, Dates).Sample(
        (first, second, third) => Math.Sign(first.CompareTo(second)) == -Math.Sign(second.CompareTo(first))
            && first.CompareTo(second) == 0 == (first == second) && (first != second || first.GetHashCode() == second.GetHashCode())
            && (first > second || second > third || first <= third)
            && first < second == !(first >= second),
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void A_date_covers_its_days_and_no_others() => Gen.Select(Dates, Days).Sample(
        (date, day) => date.Covers(date.Earliest) && date.Covers(date.Latest) && date.Covers(day) == (day >= date.Earliest && day <= date.Latest)
            && $"{date}" == date.ToString() && !((ISpanFormattable)date).TryFormat(new char[3], out _, default, null),
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void A_period_in_words_is_never_empty_and_equals_itself() => Periods.Sample(
        period => period.ToString().Length > 0
            && Period.Create(period.StartKind, period.Start, period.EndKind, period.End) == period,
        iter: Fuzz.Inputs(2_000));

    // Once it has begun for sure it goes on, until it may have ended; once ended it stays so.
    [Fact]
    public void A_period_begins_once_and_ends_once() => Gen.Select(Periods, Days, Days, Days).Sample(
        (period, a, b, c) =>
        {
            bool?[] answers = [.. new[] { a, b, c }.Order().Select(day => period.Contains(day))];
            answers.Should().NotEqual([true, false, true]).And.NotEqual([true, null, true], "of {0}", period).And.NotEqual([null, false, null], "of {0}", period);
        },
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void A_day_that_is_asked_for_is_in_the_calendar_and_not_after_the_data() => Gen.Select(Dates, Days).Sample(
        (asked, data) => AsOf.Resolve(asked, data).Day <= data && AsOf.Resolve(null, data).Day == data,
        iter: Fuzz.Inputs(2_000));

    private static string Almost(Random random)
    {
        const string letters = "0123456789-Qq 年１\0T";
        char[] text = $"{random.Next(10_000):D4}{new[] { "", "-Q" + random.Next(6), $"-{random.Next(14):D2}", $"-{random.Next(14):D2}-{random.Next(33):D2}" }[random.Next(4)]}".ToCharArray();
        for (int changes = random.Next(3); changes > 0; changes--)
            text[random.Next(text.Length)] = letters[random.Next(letters.Length)];
        return new string(text, 0, random.Next(8) == 0 ? random.Next(text.Length + 1) : text.Length);
    }
}
