using System.Text;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>
/// Sentences written for this purpose, without regard to the rules, in which every mention is marked: ⟦Twitter|twitter⟧. What is marked and not
/// found, or found and not marked, is listed.
/// </summary>
public sealed class LabelledTests(ITestOutputHelper output)
{
    // At least half of the sentences are of these kinds.
    private static readonly string[] Hard = ["possessive", "rename", "nickname", "nested", "ordinary", "title", "host", "none", "mixed", "traditional", "headline"];

    [Theory]
    [InlineData("english.txt")]
    [InlineData("chinese.txt")]
    public void Nearly_all_that_is_found_is_meant_and_nearly_all_that_is_meant_is_found(string file)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach ((string kind, string text, HashSet<(long Start, int Length, string Platform)> marked) in Sentences(file))
        {
            foreach (Mention mention in PlatformCatalog.Default.Recognizer.FindAll(text))
            {
                if (marked.Remove((mention.Start, mention.Length, mention.Platform.Id)))
                {
                    right++;
                    continue;
                }

                wrong++;
                output.WriteLine($"not meant  {kind,-11}{mention.In(text)} as {mention.Platform.Id} ({mention.Reason}): {text}");
            }

            missed += marked.Count;
            foreach ((long start, int length, string platform) in marked)
                output.WriteLine($"not found  {kind,-11}{text.AsSpan((int)start, length)} as {platform}: {text}");
        }

        double precision = right / (double)(right + wrong), recall = right / (double)(right + missed);
        output.WriteLine(FormattableString.Invariant($"precision {precision:0.0000}, recall {recall:0.0000}: {right} right, {wrong} not meant, {missed} not found"));
        precision.Should().BeGreaterThanOrEqualTo(0.98);
        recall.Should().BeGreaterThanOrEqualTo(0.96);
    }

    [Fact]
    public void There_are_many_sentences_and_half_of_them_are_hard()
    {
        (string Kind, string Text, HashSet<(long, int, string)> Marked)[] all = [.. Sentences("english.txt"), .. Sentences("chinese.txt")];

        all.Should().HaveCountGreaterThan(1_000).And.OnlyHaveUniqueItems(sentence => sentence.Text);
        all.Count(sentence => Hard.Contains(sentence.Kind)).Should().BeGreaterThan(all.Length / 2);
        all.SelectMany(sentence => sentence.Marked.Select(mark => mark.Item3)).Distinct().Should().OnlyContain(id => PlatformCatalog.Default.Platforms.Any(platform => platform.Id == id)).And.HaveCountGreaterThan(300);
    }

    private static IEnumerable<(string Kind, string Text, HashSet<(long Start, int Length, string Platform)> Marked)> Sentences(string file)
    {
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "PlatformAnalogs.Tests", "Recognition", "Labelled", file)))
        {
            string[] parts = line.Split('\t');
            StringBuilder text = new();
            HashSet<(long, int, string)> marked = [];
            for (int at = 0; at < parts[1].Length; at++)
            {
                if (parts[1][at] != '⟦')
                {
                    text.Append(parts[1][at]);
                    continue;
                }

                int bar = parts[1].IndexOf('|', at), end = parts[1].IndexOf('⟧', at);
                string name = parts[1][(at + 1)..bar];
                marked.Add((text.Length, name.Length, parts[1][(bar + 1)..end]));
                text.Append(name);
                at = end;
            }

            yield return (parts[0], text.ToString(), marked);
        }
    }
}
