using System.Text;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>The fast way against the plain one, on texts made of the catalog's own names and what stands around names.</summary>
public sealed class RecognizerOracleTests
{
    private static readonly string[] Between =
    [
        " ", " ", " ", "", "", ", ", "、", "和", " and ", "/", " / ", "。", ". ", "\n", "'s ", "’s ", "s ", "上的", " app ", "App", "平台", " on ", "@", "#", "：@", " (formerly ", ")", "（", "）", "-", "_", ".", ".com", ".com/", "https://", "http://www.", "://",
        "/u/123", "?q=", "在", "用", "的", "主", "北", "站", "价", "网", "了", " the ", "The ", "A ", " a ", "é", "ē", "！", "…", "\u200B", "😀", "\uD83D", "12", "x", "X", "ｗ", "Ｗ", "，", "說", "\t", "\r\n", "《", "》", "|", "\0", "·", " to ", " users", " said", "用户",
    ];

    private static int Iterations => int.TryParse(Environment.GetEnvironmentVariable("PA_FUZZ_ITERATIONS"), out int given) ? given : 20_000;

    [Fact]
    public void The_same_mentions_are_found_as_in_the_plain_way()
    {
        CatalogIndex index = new(EmbeddedSnapshot.Read());
        PlainRecognizer plain = new(index);
        Recognizer fast = new(index, new LinkResolver(index));
        string[] names = [.. index.Content.Platforms.SelectMany(platform => platform.Names.SelectMany(name => name.LongerWords.Take(3).Prepend(name.Text)).Concat(platform.Hosts.Select(host => host.Host)))];
        RecognizerOptions[] options = [RecognizerOptions.Everything, RecognizerOptions.Balanced, new() { MinCertainty = Certainty.Doubtful, AsOf = PartialDate.Parse("2014-03") }];
        Parallel.For(0, Iterations, i =>
        {
            Random random = new(i);
            string text = Made(random, names);
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

    private static string Made(Random random, string[] names)
    {
        StringBuilder text = new();
        for (int parts = random.Next(1, 9); parts > 0; parts--)
        {
            string name = names[random.Next(names.Length)];
            text.Append(random.Next(12) switch
            {
                0 => name.ToUpperInvariant(),
                1 => name.ToLowerInvariant(),
                2 => name[..random.Next(1, name.Length + 1)],
                3 => string.Concat(name.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c)),
                4 => name.Replace(" ", "", StringComparison.Ordinal),
                5 => name.Replace(' ', '-'),
                6 => name.Length > 1 ? name.Insert(random.Next(1, name.Length), " ") : name,
                _ => name,
            });
            for (int between = random.Next(1, 4); between > 0; between--)
                text.Append(Between[random.Next(Between.Length)]);
        }

        // Some longer than a block, so that names stand across its border.
        return random.Next(4) == 0 ? new string('字', random.Next(70)) + text : random.Next(4) == 0 ? new string('w', random.Next(70)) + " " + text : text.ToString();
    }
}
