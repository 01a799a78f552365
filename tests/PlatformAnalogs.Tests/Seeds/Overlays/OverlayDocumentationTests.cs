using System.Text;
using System.Text.RegularExpressions;
using PlatformAnalogs.Seeds;

namespace PlatformAnalogs.Tests.Seeds.Overlays;

/// <summary>What docs/your-own-data.md tells holds.</summary>
public sealed partial class OverlayDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "your-own-data.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_taken_as_it_stands()
    {
        PlatformCatalog laid = PlatformCatalog.Default.With(new MemoryStream(Encoding.UTF8.GetBytes(Page.Split("```json\n")[1].Split("```")[0])));

        laid.Find("the bird place")!.Id.Should().Be("twitter");
        laid.Changes.Should().HaveCount(4);
    }

    [Fact]
    public void The_table_of_keys_is_that_of_the_code()
    {
        int rows = 0;
        foreach (string row in Page[Page.IndexOf("| In |", StringComparison.Ordinal)..].Split('\n').TakeWhile(line => line.StartsWith('|')).Skip(2))
        {
            string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
            string keys = cells[2].Replace("the first of `sources`", "`sources`", StringComparison.Ordinal).Replace("the id", "`id`", StringComparison.Ordinal).Replace("start", "`from`, `on`, `firstSeen`", StringComparison.Ordinal);
            foreach (Match place in Word().Matches(cells[1]))
            {
                string[] steps = place.Groups[1].Value.Split('.');
                string told = steps.Length == 1 ? NaturalKeys.ToRemove(steps[0]) : NaturalKeys.ToRemove(steps[0], steps[1]);
                Word().Matches(keys).Select(word => word.Groups[1].Value).Append("remove").Should().Equal(told.Split(' '), place.Value);
                rows++;
            }
        }

        rows.Should().Be(32);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Word();
}
