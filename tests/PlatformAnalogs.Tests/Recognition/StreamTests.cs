using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using CsCheck;
using PlatformAnalogs.Catalog;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>Texts of bytes: in windows, in pieces and with bytes that are none of a text, always the same as the whole.</summary>
public sealed class StreamTests
{
    private const int Large = 120_000;

    private static readonly CatalogIndex Index = new(EmbeddedSnapshot.Read());
    private static readonly Recognizer Recognizer = new(Index, new LinkResolver(Index));
    private static readonly MadeTexts Texts = new(Index);

    [Fact]
    public void In_bytes_the_same_is_found_as_in_characters_at_the_bytes_of_the_same_places() =>
        Gen.Int.Sample(
            seed =>
            {
                string text = MadeText(seed, 8);
                InBytes(Encoding.UTF8.GetBytes(text)).Should().Equal(InCharacters(text), "of {0}", text);
            },
            iter: Fuzz.Inputs(2_000));

    [Fact]
    public void Names_across_every_border_of_a_window_are_found()
    {
        // What is repeated is as long as no power of two, so that each of its places comes to stand at the windows' borders.
        const string piece = "用微信支付宝, @jack on Twitter; https://weibo.com/u/1?a=微博 in the Signal app 😀 Tencent Weibo Line, X and WhatsApp é。";
        for (int shift = 0; shift < piece.Length; shift++)
        {
            StringBuilder text = new(new string('x', shift) + " ");
            while (text.Length < Large)
                text.Append(piece).Append(' ', (text.Length % 7) + 1).Append('字', text.Length % 11);
            string whole = text.ToString();

            List<string> expected = InCharacters(whole);
            expected.Count.Should().BeGreaterThan(Large / piece.Length * 5);
            InBytes(Encoding.UTF8.GetBytes(whole)).Should().Equal(expected);
        }
    }

    [Fact]
    public void Long_made_texts_are_read_in_windows_as_whole_ones() =>
        Gen.Int.Sample(
            seed =>
            {
                string text = MadeText(seed, 3_000);
                InBytes(Encoding.UTF8.GetBytes(text)).Should().Equal(InCharacters(text), "of {0}", seed);
            },
            iter: Fuzz.Inputs(30));

    [Fact]
    public void A_stream_that_gives_few_bytes_at_a_time_gives_the_same_as_the_whole() =>
        Gen.Select(Gen.Int, Gen.Int[1, 9]).Sample(
            (seed, most) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(MadeText(seed, 20));
                InStream(new Trickle(bytes, new Random(seed), most)).Should().Equal(InBytes(bytes));
            },
            iter: Fuzz.Inputs(500));

    [Fact]
    public void A_stream_of_a_long_text_gives_the_same_as_the_whole() =>
        Gen.Select(Gen.Int, Gen.Int[1, 200_000]).Sample(
            (seed, most) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(MadeText(seed, 3_000));
                bytes.Length.Should().BeGreaterThan(40_000);
                InStream(new Trickle(bytes, new Random(seed), most)).Should().Equal(InBytes(bytes));
            },
            iter: Fuzz.Inputs(30));

    [Fact]
    public void A_pipe_of_segments_of_any_size_gives_the_same_as_the_whole() =>
        Gen.Select(Gen.Int, Gen.Int[0, 1], Gen.Int[0, 2]).Sample(
            (seed, broken, size) =>
            {
                int most = new[] { 3, 100, 20_000 }[size];
                Random random = new(seed);
                byte[] bytes = Encoding.UTF8.GetBytes(MadeText(seed, most == 3 ? 10 : 1_000));
                if (broken == 1)
                    Break(random, bytes);
                InSegments(bytes, random, most).Should().Equal(InBytes(bytes));
            },
            iter: Fuzz.Inputs(300));

    [Fact]
    public void Bytes_that_are_no_text_are_never_an_error_and_shift_no_place() =>
        Gen.Int.Sample(
            seed =>
            {
                Random random = new(seed);
                byte[] bytes = Broken(random, Encoding.UTF8.GetBytes(MadeText(seed, random.Next(20) == 0 ? 3_000 : 8)));

                List<string> found = InBytes(bytes);

                found.Should().Equal(Decoded(bytes), "of {0}", Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 200))));
                InStream(new Trickle(bytes, random, 7)).Should().Equal(found);
            },
            iter: Fuzz.Inputs(1_000));

    [Theory]
    [InlineData("E5BE")]
    [InlineData("F09F98")]
    [InlineData("C0AF")]
    [InlineData("E08080")]
    [InlineData("EDA0BD")]
    [InlineData("EDA0BDEDB880")]
    [InlineData("F4908080")]
    [InlineData("80")]
    [InlineData("FFFEFD")]
    [InlineData("00")]
    public void Between_bytes_of_no_character_names_stand_at_their_own_bytes(string hex)
    {
        byte[] odd = Convert.FromHexString(hex);
        byte[] bytes = [.. odd, .. "WeChat"u8, .. odd, .. odd, .. "微信"u8, .. odd];

        InBytes(bytes).Should().Equal($"{odd.Length} WeChat wechat", $"{(3 * odd.Length) + 6} 微信 wechat");
        InStream(new Trickle(bytes, new Random(1), 1)).Should().Equal(InBytes(bytes));
    }

    [Fact]
    public void Nothing_but_bytes_of_no_character_is_a_text_without_mentions_however_long()
    {
        foreach (byte odd in (byte[])[0xFF, 0x80, 0xC3, 0xE5, 0xF0])
        {
            byte[] bytes = [.. Enumerable.Repeat(odd, Large), .. " WeChat"u8];

            InBytes(bytes).Should().Equal($"{Large + 1} WeChat wechat");
            InStream(new Trickle(bytes, new Random(odd), 50_000)).Should().Equal($"{Large + 1} WeChat wechat");
        }
    }

    [Fact]
    public async Task A_stream_stays_open_and_is_read_from_where_it_stands()
    {
        MemoryStream stream = new("Weibo, then WeChat"u8.ToArray()) { Position = 7 };
        List<long> starts = [];

        await foreach (Mention mention in Recognizer.FindAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            starts.Add(mention.Start);

        starts.Should().Equal(5);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task A_search_broken_off_leaves_nothing_behind_and_a_stream_can_be_told_to_end()
    {
        await foreach (Mention mention in Recognizer.FindAsync(new MemoryStream("WeChat, Weibo"u8.ToArray()), cancellationToken: TestContext.Current.CancellationToken))
        {
            mention.Platform.Id.Should().Be("wechat");
            break;
        }

        InBytes("Facebook"u8.ToArray()).Should().Equal("0 Facebook facebook");
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await FluentActions.Awaiting(async () =>
        {
            await foreach (Mention _ in Recognizer.FindAsync(new MemoryStream("WeChat"u8.ToArray()), cancellationToken: source.Token))
                continue;
        }).Should().ThrowAsync<OperationCanceledException>();
        InBytes("Facebook"u8.ToArray()).Should().Equal("0 Facebook facebook");
    }

    private static string MadeText(int seed, int parts)
    {
        Random random = new(seed);
        StringBuilder text = new();
        for (int i = random.Next((parts / 2) + 1, parts + 1); i > 0; i--)
            text.Append(Texts.Next(random)).Append(random.Next(4) == 0 ? "\n" : " ");
        // Half of a pair has no bytes of its own.
        return text.Replace("\uD83D", "").Replace("\uDE00", "").ToString();
    }

    private static void Break(Random random, Span<byte> bytes)
    {
        for (int i = random.Next(1, 6); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(0x80, 0x100);
    }

    // Bytes changed, left out and put in, and ends cut off.
    private static byte[] Broken(Random random, byte[] bytes)
    {
        List<byte> broken = [.. bytes];
        string[] odd = ["E5BE", "F09F98", "C0AF", "E08080", "EDA0BD", "F4908080", "80", "FF"];
        for (int i = random.Next(1, 8); i > 0 && broken.Count > 2; i--)
        {
            int at = random.Next(broken.Count - 1);
            switch (random.Next(4))
            {
                case 0:
                    broken[at] = (byte)random.Next(0x100);
                    break;
                case 1:
                    broken.RemoveAt(at);
                    break;
                case 2:
                    broken.InsertRange(at, Convert.FromHexString(odd[random.Next(odd.Length)]));
                    break;
                default:
                    broken.RemoveRange(broken.Count - 1, 1);
                    break;
            }
        }

        return [.. broken];
    }

    private static List<string> InCharacters(string text)
    {
        List<string> found = [];
        int known = 0;
        long bytes = 0;
        foreach (Mention mention in Recognizer.Find(text, RecognizerOptions.Everything))
        {
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(known, (int)mention.Start - known));
            known = (int)mention.Start;
            found.Add($"{bytes} {mention.In(text)} {mention.Platform.Id}");
        }

        return found;
    }

    // With a character in the place of each piece that is none; its own bytes are counted.
    private static List<string> Decoded(byte[] bytes)
    {
        StringBuilder text = new();
        List<int> places = [];
        for (int at = 0; at < bytes.Length;)
        {
            _ = Rune.DecodeFromUtf8(bytes.AsSpan(at), out Rune rune, out int taken);
            for (int i = 0; i < rune.Utf16SequenceLength; i++)
                places.Add(at);
            text.Append(rune.ToString());
            at += taken;
        }

        places.Add(bytes.Length);
        return [.. Recognizer.FindAll(text.ToString(), RecognizerOptions.Everything)
            .Select(mention => $"{places[(int)mention.Start]} {Encoding.UTF8.GetString(bytes, places[(int)mention.Start], places[(int)mention.End] - places[(int)mention.Start])} {mention.Platform.Id}")];
    }

    private static List<string> InBytes(byte[] bytes)
    {
        List<string> found = [];
        foreach (Mention mention in Recognizer.FindUtf8(bytes, RecognizerOptions.Everything))
            found.Add($"{mention.Start} {Encoding.UTF8.GetString(bytes, (int)mention.Start, mention.Length)} {mention.Platform.Id}");
        return found;
    }

    private static List<string> InStream(Trickle stream) => All(Recognizer.FindAsync(stream, RecognizerOptions.Everything), stream.Bytes);

    private static List<string> InSegments(byte[] bytes, Random random, int most)
    {
        Segment first = new(bytes.AsMemory(0, 0), 0), last = first;
        for (int at = 0; at < bytes.Length;)
        {
            int length = Math.Min(random.Next(most + 1), bytes.Length - at);
            last = last.Then(bytes.AsMemory(at, length));
            at += length;
        }

        return All(Recognizer.FindInPipeAsync(PipeReader.Create(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length)), RecognizerOptions.Everything, TestContext.Current.CancellationToken), bytes);
    }

    private static List<string> All(IAsyncEnumerable<Mention> mentions, byte[] bytes) =>
        [.. mentions.ToBlockingEnumerable().Select(mention => $"{mention.Start} {Encoding.UTF8.GetString(bytes, (int)mention.Start, mention.Length)} {mention.Platform.Id}")];

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        internal Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        internal Segment Then(ReadOnlyMemory<byte> memory)
        {
            Segment next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, Random random, int most) : MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)
    {
        internal byte[] Bytes => GetBuffer();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, most + 1))], cancellationToken);
    }
}
