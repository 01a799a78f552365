namespace PlatformAnalogs.Cli.Extraction;

/// <summary>Reads many documents at once but hands them over in their order, never holding more than a few.</summary>
internal static class DocumentPipeline
{
    // Enough that a large document holds up none of the processors.
    private const int AheadPerProcessor = 4;

    /// <summary>Reads documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="reader">What reads them.</param>
    /// <param name="then">What to make of each; runs on several threads at once.</param>
    /// <param name="progress">Told how many of how many have been handed over.</param>
    /// <param name="cancellation">Ends the reading between two documents.</param>
    /// <returns>What was made of each, in the order of the documents.</returns>
    internal static IEnumerable<T> ReadAll<T>(
        IReadOnlyList<FoundDocument> documents,
        DocumentReader reader,
        Func<ExtractedDocument, T> then,
        Action<int, int>? progress = null,
        CancellationToken cancellation = default)
    {
        Queue<Task<T>> ahead = new();
        int started = 0;
        for (int done = 0; done < documents.Count; done++)
        {
            while (started < documents.Count && ahead.Count < Environment.ProcessorCount * AheadPerProcessor)
            {
                FoundDocument next = documents[started++];
                ahead.Enqueue(Task.Run(() => then(reader.Read(next)), cancellation));
            }

            T result = ahead.Dequeue().GetAwaiter().GetResult();
            progress?.Invoke(done + 1, documents.Count);
            yield return result;
        }
    }
}
