using System.Text;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>The fast way against the plain one, on texts made of the catalog's own names and what stands around names.</summary>
public sealed class RecognizerOracleTests
{
    [Fact]
    public void The_same_mentions_are_found_as_in_the_plain_way()
    {
        CatalogIndex index = new(EmbeddedSnapshot.Read());
        PlainRecognizer plain = new(index);
        Recognizer fast = new(index, new LinkResolver(index));
        MadeTexts texts = new(index);
        RecognizerOptions[] options = [RecognizerOptions.Everything, RecognizerOptions.Balanced, new() { MinCertainty = Certainty.Doubtful, AsOf = PartialDate.Parse("2014-03") }];
        Parallel.For(0, Fuzz.Inputs(20_000), i =>
        {
            Random random = new((int)i);
            string text = texts.Next(random);
            RecognizerOptions asked = options[random.Next(options.Length)];
            List<Mention> expected = plain.Find(text, asked);

            string[] inWords = [.. expected.Select(mention => Words(mention, text))];
            fast.FindAll(text, asked).Select(mention => Words(mention, text)).Should().Equal(inWords, "text {0} is {1}", i, text);
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            if (text.Contains('\uD83D', StringComparison.Ordinal))
                return;
            List<string> inBytes = [];
            foreach (Mention mention in fast.FindUtf8(bytes, asked))
                inBytes.Add($"{mention.Platform.Id}:{Encoding.UTF8.GetString(bytes, (int)mention.Start, mention.Length)}");
            inBytes.Should().Equal(expected.Select(mention => $"{mention.Platform.Id}:{mention.In(text)}"), "text {0} is {1}", i, text);
        });
    }

    private static string Words(in Mention mention, string text) => $"{mention.Start}:{mention.In(text)}={mention.Platform.Id} {mention.Kind} {mention.Certainty} {mention.Reason}";
}
