using CsCheck;

namespace PlatformAnalogs.Tests.Model;

/// <summary>What holds for all amounts that there can be.</summary>
public sealed class EstimateLawsTests
{
    private static readonly decimal[] Edges = [0, new(1, 0, 0, false, 28), 1_000_000_000_000m, decimal.MaxValue, decimal.MaxValue / 2];

    // Whole ones, ones with all decimals, and the edges.
    private static readonly Gen<decimal> Amounts = Gen.OneOf(
        Gen.Int[0, 3].Select(value => (decimal)value),
        Gen.Long[0, 2_000_000_000_000].Select(value => (decimal)value),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int[0, 28]).Select((low, middle, high, scale) => new decimal(low, middle, high, false, (byte)scale)),
        Gen.Int[0, 4].Select(place => Edges[place]));

    private static readonly Gen<Estimate> Any = Gen.Select(Amounts, Amounts, Gen.Int[0, 6]).Select(Make).Where(amount => amount is not null).Select(amount => amount!.Value);

    [Fact]
    public void Bounds_stand_in_their_order() => Any.Sample(
        amount => amount.Lower >= 0 && amount.Lower <= amount.SoftLower && amount.SoftLower <= amount.Value && amount.Value <= amount.SoftUpper && (amount.Upper is not { } upper || amount.SoftUpper <= upper),
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void An_amount_that_cannot_be_is_refused_by_name_and_nothing_else_is_thrown() => Gen.Select(Amounts, Amounts, Gen.Int[0, 6], Gen.Bool).Sample(
        (value, other, kind, isNegative) =>
        {
            try
            {
                Estimate amount = Of(isNegative ? -value : value, other, kind);
                return amount.ToString().Length > 0 && amount.ToWords().Length > 0;
            }
            catch (ArgumentOutOfRangeException problem)
            {
                return problem.ParamName is "value" or "unit" or "lower" or "upper";
            }
        },
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void To_agree_is_mutual_and_who_is_certainly_larger_does_not_agree() => Gen.Select(Any, Any).Sample(
        (left, right) =>
        {
            bool apart = left.CompareWith(right) is Verdict.CertainlyLarger or Verdict.CertainlySmaller;
            return left.AgreesWith(right) == right.AgreesWith(left) && left.AgreesWith(right) != apart && left.AgreesWith(left);
        },
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void Of_two_verdicts_that_meet_in_one_amount_the_certain_ones_go_on() => Gen.Select(Any, Any, Any).Sample(
        (first, second, third) => first.CompareWith(second) != Verdict.CertainlyLarger || second.CompareWith(third) != Verdict.CertainlyLarger || first.CompareWith(third) == Verdict.CertainlyLarger,
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void A_ranking_is_an_order() => Gen.Select(Any, Any, Any).Sample(
        (first, second, third) =>
        {
            int one = Estimate.CompareForRanking(first, second), two = Estimate.CompareForRanking(second, third);
            return Math.Sign(one) == -Math.Sign(Estimate.CompareForRanking(second, first)) && (one > 0 || two > 0 || Estimate.CompareForRanking(first, third) <= 0);
        },
        iter: Fuzz.Inputs(2_000));

    [Fact]
    public void A_ratio_lies_between_its_bounds_or_there_is_none() => Gen.Select(Any, Any).Sample(
        (amount, divisor) => BoundedRatio.Of(amount, divisor) is not { } ratio || (ratio.Lower >= 0 && ratio.Lower <= ratio.Value && (ratio.Upper is not { } upper || ratio.Value <= upper)),
        iter: Fuzz.Inputs(2_000));

    private static Estimate? Make(decimal value, decimal other, int kind)
    {
        try
        {
            return Of(value, other, kind);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Estimate Of(decimal value, decimal other, int kind) => kind switch
    {
        0 => Estimate.Exact(value),
        1 => Estimate.Rounded(value, other),
        2 => Estimate.About(value),
        3 => Estimate.AtLeast(value),
        4 => Estimate.AtMost(value),
        5 => Estimate.Nearly(value),
        _ => Estimate.Between(value, other),
    };
}
