using CsCheck;

namespace PlatformAnalogs.Tests.Model;

public sealed class EstimateTests
{
    private static readonly Gen<Estimate> Any = Gen.Select(Gen.Int[1, 2_000_000], Gen.Int[0, 5]).Select((value, kind) => kind switch
    {
        0 => Estimate.Exact(value),
        1 => Estimate.Rounded(value, 1000),
        2 => Estimate.About(value),
        3 => Estimate.AtLeast(value),
        4 => Estimate.AtMost(value),
        _ => Estimate.Between(value, value + 500),
    });

    [Fact]
    public void Rounded_is_half_a_unit_each_way()
    {
        Estimate amount = Estimate.Rounded(438_000_000, 1_000_000);

        amount.Lower.Should().Be(437_500_000);
        amount.Upper.Should().Be(438_500_000);
    }

    [Fact]
    public void Over_has_no_upper_bound_and_suggests_a_tenth_more()
    {
        Estimate amount = Estimate.AtLeast(1_910_000);

        amount.Upper.Should().BeNull();
        amount.SoftUpper.Should().Be(2_101_000);
    }

    [Fact]
    public void Comparison_is_certain_probable_or_cannot_tell()
    {
        Estimate.AtLeast(1_910_000).CompareWith(Estimate.About(1_130_000)).Should().Be(Verdict.CertainlyLarger);
        Estimate.AtMost(500_000).CompareWith(Estimate.Rounded(396_000, 1000)).Should().Be(Verdict.ProbablyLarger);
        Estimate.About(500_000).CompareWith(Estimate.AtMost(500_000)).Should().Be(Verdict.CannotTell);
        Estimate.Exact(5).CompareWith(Estimate.Exact(5)).Should().Be(Verdict.Equal);
    }

    [Fact]
    public void The_other_way_round_a_comparison_says_the_opposite() => Gen.Select(Any, Any).Sample((left, right) =>
        right.CompareWith(left) == left.CompareWith(right) switch
        {
            Verdict.CertainlyLarger => Verdict.CertainlySmaller,
            Verdict.ProbablyLarger => Verdict.ProbablySmaller,
            Verdict.ProbablySmaller => Verdict.ProbablyLarger,
            Verdict.CertainlySmaller => Verdict.CertainlyLarger,
            Verdict same => same,
        }, iter: Fuzz.Inputs(1_000));

    [Fact]
    public void A_ranking_puts_over_before_about_before_under()
    {
        Estimate[] amounts = [Estimate.AtMost(500_000), Estimate.AtLeast(500_000), Estimate.About(500_000)];

        amounts.Order(Comparer<Estimate>.Create(Estimate.CompareForRanking)).Select(amount => amount.Qualifier)
            .Should().Equal(Qualifier.AtLeast, Qualifier.About, Qualifier.AtMost);
    }
}
