using System.Text.Json;
using CsCheck;

namespace PlatformAnalogs.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2014", "2014-01-01", "2014-12-31", DatePrecision.Year)]
    [InlineData("2014-Q1", "2014-01-01", "2014-03-31", DatePrecision.Quarter)]
    [InlineData("2014-q4", "2014-10-01", "2014-12-31", DatePrecision.Quarter)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", DatePrecision.Month)]
    [InlineData("2014-03-17", "2014-03-17", "2014-03-17", DatePrecision.Day)]
    public void Each_form_has_a_first_and_a_last_day(string text, string earliest, string latest, DatePrecision precision)
    {
        PartialDate date = PartialDate.Parse(text);

        date.Earliest.Should().Be(DateOnly.Parse(earliest, null));
        date.Latest.Should().Be(DateOnly.Parse(latest, null));
        date.Precision.Should().Be(precision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("14")]
    [InlineData("2014-13")]
    [InlineData("2014-Q5")]
    [InlineData("2014-2")]
    [InlineData("2014-02-30")]
    [InlineData("2014-03-17T00:00")]
    [InlineData(" 2014")]
    [InlineData("２０１４")]
    public void Anything_else_is_no_date(string text)
    {
        PartialDate.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*2014-Q1*");
    }

    [Fact]
    public void Reading_what_was_written_gives_the_same_date() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 3]).Sample((year, month, day, form) =>
        {
            PartialDate date = form switch
            {
                0 => PartialDate.FromYear(year),
                1 => PartialDate.FromQuarter(year, (month + 2) / 3),
                2 => PartialDate.FromMonth(year, month),
                _ => new DateOnly(year, month, day),
            };
            return PartialDate.Parse(date.ToString()) == date
                && JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)) == date
                && date.Earliest <= date.Latest;
        }, iter: Fuzz.Inputs(1_000));
}
