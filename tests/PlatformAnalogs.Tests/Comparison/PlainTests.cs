using PlatformAnalogs.Tests.Comparison.Plain;

namespace PlatformAnalogs.Tests.Comparison;

/// <summary>The package answers as plain LINQ over the seeds does.</summary>
public sealed class PlainTests
{
    private static readonly PlatformCatalog Catalog = PlatformCatalog.Default;
    private static readonly PlainJson Json = new(Repository.PathOf("seeds"));

    [Fact]
    public void Counterparts_are_those_of_the_plain_way()
    {
        foreach ((Platform platform, int i) in Catalog.Platforms.Select((platform, i) => (platform, i)))
        {
            DateOnly day = new(2006 + i * 7 % 20, 1 + i % 12, 15);
            (string, string, bool, double)[] expected = [.. PlainCounterparts.Of(Json, platform.Id, day).Select(match => (match.Platform, match.Category, match.Claimed, Math.Round(match.Score, 9)))];

            Catalog.CounterpartsOf(platform, day).Select(match => (match.Platform.Id, match.Category.Id, match.Basis == MatchBasis.Claimed, Math.Round(match.Score, 9))).Should().Equal(expected, platform.Id);
        }
    }

    [Fact]
    public void Figures_are_held_against_each_other_as_in_the_plain_way()
    {
        Platform[] known = [.. Catalog.Platforms.Where(platform => platform.Figures.Count > 2)];
        Random random = new(5);
        for (int i = 0; i < 1500; i++)
        {
            Platform first = known[random.Next(known.Length)], second = known[random.Next(known.Length)];
            DateOnly day = new(2008 + random.Next(18), 1 + random.Next(12), 28);
            PlatformComparison comparison = Catalog.Compare(first, second, day);
            var plain = PlainFigures.Compare(Json, first.Id, second.Id, day);

            comparison.SharedCategories.Select(category => category.Id).Should().Equal(plain.Categories);
            comparison.SharedFeatures.Select(feature => feature.Id).Should().Equal(plain.Features);
            comparison.OtherFigures.Prepend(comparison.Users).Where(figures => figures.IsLikeForLike)
                .Select(figures => (figures.First.Figure!.Source.Url.OriginalString, figures.Second.Figure!.Source.Url.OriginalString, figures.Verdict!.Value, figures.Ratio?.Value ?? 0))
                .Should().Equal(plain.Figures.Select(figures => (figures.First, figures.Second, figures.Verdict, figures.Ratio)), $"{first.Id}, {second.Id}, {day}");
        }
    }

    [Theory]
    [InlineData("2008-06-30")]
    [InlineData("2013-07-31")]
    [InlineData("2021-03-15")]
    [InlineData("2026-08-31")]
    public void Ecosystems_have_what_the_plain_way_finds(string date)
    {
        DateOnly day = PartialDate.Parse(date).Latest;
        string[] expected = [.. PlainEcosystems.Compare(Json, "chinese", "western", day).Select(item => $"{item.Category}: {Words(item.First)} | {Words(item.Second)}")];

        Catalog.CompareEcosystems(Ecosystem.Chinese, Ecosystem.Western, day).Categories.Select(category => $"{category.Category.Id}: {Words(category.First)} | {Words(category.Second)}").Should().Equal(expected);
    }

    private static string Words(PlainEcosystems.Side side) => Words(side.Platforms, side.Uncertain, side.Also, side.Closed, side.Leaders, side.First);

    private static string Words(CategorySide side)
    {
        static IEnumerable<string> Ids(IEnumerable<Platform> platforms) => platforms.Select(platform => platform.Id);
        return Words(Ids(side.Platforms), Ids(side.Uncertain), Ids(side.Also), Ids(side.Closed), Ids(side.Leaders.Select(leader => leader.Platform)), side.First?.Platform.Id);
    }

    private static string Words(IEnumerable<string> open, IEnumerable<string> uncertain, IEnumerable<string> also, IEnumerable<string> closed, IEnumerable<string> leaders, string? first) =>
        string.Join("; ", new[] { open, uncertain, also, closed, leaders }.Select(ids => string.Join(' ', ids)).Append(first));
}
