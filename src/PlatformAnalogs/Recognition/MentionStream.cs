using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace PlatformAnalogs.Recognition;

/// <summary>The mentions in what comes through a pipe.</summary>
internal static class MentionStream
{
    private const int MaxRune = 4;

    internal static async IAsyncEnumerable<Mention> Read(Recognizer recognizer, PipeReader reader, RecognizerOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Utf8Window window = recognizer.RentWindow(options);
        try
        {
            while (!window.IsDone)
            {
                ReadResult read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                ReadOnlySequence<byte> rest = read.Buffer;
                int taken;
                do
                {
                    taken = Fill(window, rest, read.IsCompleted);
                    rest = rest.Slice(taken);
                    while (window.Next(out Mention mention))
                        yield return mention;
                }
                while (!window.IsDone && !rest.IsEmpty && taken > 0);

                reader.AdvanceTo(rest.Start, read.Buffer.End);
            }
        }
        finally
        {
            recognizer.GiveBack(window);
            await reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    // A character may stand across two pieces of the pipe.
    private static int Fill(Utf8Window window, in ReadOnlySequence<byte> bytes, bool isCompleted)
    {
        if (bytes.IsSingleSegment)
            return window.Fill(bytes.FirstSpan, isCompleted);
        int taken = window.Fill(bytes.FirstSpan, isLast: false);
        if (taken > 0 || bytes.FirstSpan.Length >= MaxRune)
            return taken;
        Span<byte> across = stackalloc byte[2 * MaxRune];
        int length = (int)Math.Min(across.Length, bytes.Length);
        bytes.Slice(0, length).CopyTo(across);
        return window.Fill(across[..length], isCompleted && length == bytes.Length);
    }
}
