using PlatformAnalogs.Cli.Extraction;

namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class DocumentPipelineTests
{
    [Fact]
    public void Documents_come_in_their_order_with_progress_and_few_are_held()
    {
        using TestFolder folder = new();
        FoundDocument[] documents = [.. Enumerable.Range(0, 300).Select(i => new FoundDocument(folder.With($"{i:000}.md", $"# {i}").At($"{i:000}.md"), $"{i:000}.md"))];
        List<(int, int)> progress = [];
        int held = 0, most = 0;

        List<string> names = [];
        foreach (string name in DocumentPipeline.ReadAll(documents, new DocumentReader(), Slowly, (done, total) => progress.Add((done, total)), TestContext.Current.CancellationToken))
        {
            Interlocked.Decrement(ref held);
            names.Add(name);
        }

        names.Should().Equal(documents.Select(document => document.Name));
        progress.Should().Equal(Enumerable.Range(1, 300).Select(done => (done, 300)));
        most.Should().BeInRange(1, Environment.ProcessorCount * 4);

        string Slowly(ExtractedDocument document)
        {
            int now = Interlocked.Increment(ref held);
            InterlockedMax(now);
            // The first of them is the slowest.
            Thread.Sleep(document.Name == "000.md" ? 200 : 0);
            return document.Name;
        }

        void InterlockedMax(int now)
        {
            for (int seen = most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = most)
                continue;
        }
    }

    [Fact]
    public void Nothing_to_read_is_read_at_once() =>
        DocumentPipeline.ReadAll([], new DocumentReader(), document => document, cancellation: TestContext.Current.CancellationToken).Should().BeEmpty();

    [Fact]
    public void Reading_ends_when_it_is_told_to()
    {
        using CancellationTokenSource source = new();
        FoundDocument[] documents = [.. Enumerable.Range(0, 100).Select(i => new FoundDocument($"no-such-{i}", $"{i}"))];

        Action act = () =>
        {
            foreach (ExtractedDocument document in DocumentPipeline.ReadAll(documents, new DocumentReader(), document => document, cancellation: source.Token))
                source.Cancel();
        };

        act.Should().Throw<OperationCanceledException>();
    }
}
