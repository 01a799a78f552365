using System.Text;
using CsCheck;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>What holds for the mentions in every text.</summary>
public sealed class RecognizerLawsTests
{
    private static readonly Recognizer Recognizer = PlatformCatalog.Default.Recognizer;

    [Fact]
    public void Mentions_stand_in_the_text_in_its_order_and_none_within_another() => Gen.Int.Sample(
        seed =>
        {
            string text = OddTexts.Next(new Random(seed));
            long end = 0;
            foreach (Mention mention in Recognizer.Find(text, RecognizerOptions.Everything))
            {
                if (mention.Start < end || mention.Length <= 0 || mention.End > text.Length || mention.In(text).IsEmpty)
                    Assert.Fail($"{mention.Start} to {mention.End} after {end} in {text}");
                end = mention.End;
            }
        },
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void What_is_surer_is_among_what_is_less_sure() => Gen.Int.Sample(
        seed =>
        {
            string text = OddTexts.Next(new Random(seed));
            HashSet<Mention> everything = [.. Recognizer.FindAll(text, RecognizerOptions.Everything)];
            IReadOnlyList<Mention> balanced = Recognizer.FindAll(text), strict = Recognizer.FindAll(text, RecognizerOptions.Strict);

            balanced.Should().BeSubsetOf(everything, "of {0}", text);
            // A domain glued to a handle is a part of it, where handles count.
            strict.Where(mention => !balanced.Any(other => other.Kind == MentionKind.Handle && other.Start < mention.End && mention.Start < other.End)).Should().BeSubsetOf(balanced, "of {0}", text);
        },
        iter: Fuzz.Inputs(5_000));

    [Fact]
    public void In_bytes_stands_what_stands_in_characters() => Gen.Int.Sample(
        seed =>
        {
            string text = OddTexts.Next(new Random(seed));
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            string valid = Encoding.UTF8.GetString(bytes);
            List<string> inBytes = [];
            foreach (Mention mention in Recognizer.FindUtf8(bytes, RecognizerOptions.Everything))
                inBytes.Add($"{mention.Platform.Id}:{Encoding.UTF8.GetString(mention.In(bytes))}");

            inBytes.Should().Equal(Recognizer.FindAll(valid, RecognizerOptions.Everything).Select(mention => $"{mention.Platform.Id}:{mention.In(valid)}"), "of {0}", valid);
        },
        iter: Fuzz.Inputs(5_000));
}
