using System.Text.Json;
using CsCheck;

namespace PlatformAnalogs.Tests.Model;

public sealed class ValueJsonTests
{
    private static readonly Gen<PartialDate> Date = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 3]).Select((year, month, day, form) => form switch
    {
        0 => PartialDate.FromYear(year),
        1 => PartialDate.FromQuarter(year, (month + 2) / 3),
        2 => PartialDate.FromMonth(year, month),
        _ => new DateOnly(year, month, day),
    });

    private static readonly Gen<Period> AnyPeriod = Gen.Select(Date, Date, Gen.Enum<PeriodStartKind>(), Gen.Enum<PeriodEndKind>(), Gen.Bool).Select((start, end, startKind, endKind, seen) => seen
        ? Period.SeenOn(start)
        : Period.Create(
            startKind, startKind is PeriodStartKind.Started or PeriodStartKind.FirstSeen ? start : null,
            endKind, endKind is PeriodEndKind.Ended or PeriodEndKind.LastSeen ? end : null));

    private static readonly Gen<Estimate> AnyAmount = Gen.Select(Gen.Decimal[0, 10_000_000_000_000], Gen.Decimal[0.001m, 1_000_000], Gen.Enum<Qualifier>()).Select((value, other, qualifier) => qualifier switch
    {
        Qualifier.Exact => Estimate.Exact(value),
        Qualifier.Rounded => Estimate.Rounded(value, other),
        Qualifier.About => Estimate.About(value),
        Qualifier.AtLeast => Estimate.AtLeast(value),
        Qualifier.AtMost => Estimate.AtMost(value),
        Qualifier.Nearly => Estimate.Nearly(value),
        _ => Estimate.Between(value, value + other),
    });

    [Fact]
    public void A_period_is_read_as_it_was_written() => AnyPeriod.Sample(period => Again(period) == period && Again<Period?>(period) == period);

    [Fact]
    public void An_amount_is_read_as_it_was_written() => AnyAmount.Sample(amount => Again(amount) == amount);

    [Fact]
    public void Regions_and_ecosystems_are_read_as_they_were_written()
    {
        foreach (Region region in PlatformCatalog.Default.Regions.Select(info => info.Region).Append(default))
            Again(region).Should().Be(region);
        foreach (Ecosystem ecosystem in PlatformCatalog.Default.Ecosystems.Select(info => info.Ecosystem).Append(default))
            Again(ecosystem).Should().Be(ecosystem);
        Again(new Dictionary<Region, Ecosystem> { [Region.HongKong] = Ecosystem.Chinese }).Should().ContainKey(Region.HongKong).WhoseValue.Should().Be(Ecosystem.Chinese);
        Again(new Dictionary<Ecosystem, int> { [Ecosystem.Western] = 1 }).Should().ContainKey(Ecosystem.Western);
    }

    [Fact]
    public void Values_are_written_as_documents_have_them()
    {
        JsonSerializer.Serialize(Region.MainlandChina).Should().Be("\"CN\"");
        JsonSerializer.Serialize(Ecosystem.Chinese).Should().Be("\"chinese\"");
        JsonSerializer.Serialize(Estimate.Rounded(438_000_000, 1_000_000)).Should().Be("""{"qualifier":"rounded","value":438000000,"precision":1000000}""");
        JsonSerializer.Serialize(Estimate.Between(1, 2)).Should().Be("""{"qualifier":"between","lower":1,"upper":2}""");
        JsonSerializer.Serialize(Period.Between(PartialDate.Parse("2009-07"), PartialDate.Parse("2010"))).Should().Be("""{"from":"2009-07","to":"2010"}""");
        JsonSerializer.Serialize(Period.SeenOn(PartialDate.Parse("2013"))).Should().Be("""{"on":"2013"}""");
        JsonSerializer.Serialize(Period.Unstated).Should().Be("{}");
    }

    [Theory]
    [InlineData("7", "*object*from, to, on, firstSeen, lastSeen*")]
    [InlineData("null", "*object*")]
    [InlineData("""{"form": "2010"}""", "*'form'*from, to*")]
    [InlineData("""{"from": "2010", "from": "2011"}""", "*'from' stands twice*")]
    [InlineData("""{"from": 2010}""", "*text*'from'*")]
    [InlineData("""{"from": "2010-13"}""", "*'2010-13'*'from'*2014-Q1*")]
    [InlineData("""{"on": "2010", "to": "2011"}""", "*'on' alone*")]
    [InlineData("""{"from": "2010", "firstSeen": "2009"}""", "*'firstSeen'*'from'*")]
    [InlineData("""{"to": "unknown", "lastSeen": "2009"}""", "*'lastSeen'*'to'*")]
    [InlineData("""{"from": "2010", """, "*")]
    public void What_is_no_period_is_refused_in_words(string json, string words) => Refused<Period>(json, words);

    [Theory]
    [InlineData("\"5\"", "*object*qualifier*")]
    [InlineData("""{"value": 5}""", "*'qualifier'*exact, rounded*")]
    [InlineData("""{"value": 5, "qualifier": "circa"}""", "*'qualifier'*about*")]
    [InlineData("""{"value": "5", "qualifier": "exact"}""", "*number*'value'*")]
    [InlineData("""{"value": 1e40, "qualifier": "exact"}""", "*number*'value'*")]
    [InlineData("""{"value": 5, "qualifier": "rounded"}""", "*'precision'*")]
    [InlineData("""{"value": 5, "precision": 1, "qualifier": "about"}""", "*'about' takes a 'value'*")]
    [InlineData("""{"lower": 5, "qualifier": "between"}""", "*'lower' and 'upper'*")]
    [InlineData("""{"lower": 5, "upper": 4, "qualifier": "between"}""", "*below*")]
    [InlineData("""{"value": -5, "qualifier": "exact"}""", "*negative*")]
    [InlineData("""{"value": 79228162514264337593543950335, "qualifier": "about"}""", "*too large*")]
    public void What_is_no_amount_is_refused_in_words(string json, string words) => Refused<Estimate>(json, words);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("""{"Id": "CN"}""")]
    public void What_is_no_id_is_refused_in_words(string json)
    {
        Refused<Region>(json, "*id of a region*\"CN\"*");
        Refused<Ecosystem>(json, "*id of an ecosystem*\"chinese\"*");
    }

    [Fact]
    public void The_case_of_an_id_does_not_matter()
    {
        new Ecosystem("Chinese").Should().Be(Ecosystem.Chinese);
        new Region("cn").Should().Be(Region.MainlandChina);
    }

    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;

    private static void Refused<T>(string json, string words) => FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json)).Should().Throw<JsonException>().WithMessage(words);
}
