using System.Globalization;
using PlatformAnalogs.Rendering;

namespace PlatformAnalogs;

/// <summary>Answers about access in words.</summary>
public static class AccessWords
{
    /// <summary>A status in lower-case words, such as <c>not offered</c>.</summary>
    public static string ToWords(this AccessStatus status) => status switch
    {
        AccessStatus.NotOffered => "not offered",
        AccessStatus.NotYetLaunched => "not yet launched",
        _ => status.ToString().ToLowerInvariant(),
    };

    /// <summary>
    /// The answer in a line: the status, since when (all starts that the claims give), what it rests on where that is not a record of the
    /// day, whether a part differs, and why it is unknown. Unknown is never worded as accessible.
    /// </summary>
    public static string ToWords(this AccessAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        List<string> parts = [answer.Status.ToWords()];
        IReadOnlyList<PartialDate> starts = answer.ReportedStarts;
        if (starts.Count == 1)
            parts.Add($"since {starts[0]}");
        else if (starts.Count > 1)
            parts.Add($"start reported as {string.Join(" or ", starts)}");
        switch (answer.Basis)
        {
            case AccessBasis.Inferred:
                parts.Add("inferred: an operating platform in its home region");
                break;
            case AccessBasis.Between:
                parts.Add("between two equal observations");
                break;
            case AccessBasis.CarriedForward when answer.LastConfirmed is { } confirmed:
                parts.Add($"last confirmed {confirmed}");
                break;
        }

        if (answer.UnknownBecause is { } reason)
            parts.Add(reason);
        if (answer.IsPartly)
            parts.Add("a part differs");
        if (answer.ChangedWithin.Count > 0)
            parts.Add($"changed within {answer.AsOf.Asked}: {string.Join(", ", answer.ChangedWithin.Select(change => $"{change.Status.ToWords()} on {change.Day:o}"))}");
        return string.Join("; ", parts);
    }

    /// <summary>The spans of a history in a line, without what came before the launch and, but at the end, what is unknown.</summary>
    internal static string ToWords(this AccessHistory history, Footnotes footnotes)
    {
        AccessSpan[] told = [.. history.Spans.Where((span, i) => span.Status != AccessStatus.NotYetLaunched && (span.Status != AccessStatus.Unknown || i == history.Spans.Count - 1))];
        return told is [{ Status: AccessStatus.Unknown }] ? "unknown" : string.Join("; ", told.Select((span, i) => Words(span, i == told.Length - 1)));

        string Words(AccessSpan span, bool goesOn)
        {
            string first = span.Since is { } since && since.Latest == span.First ? since.ToString() : Day(span.First);
            string days = goesOn ? $"since {first}" : span.First == span.Last ? $"on {first}" : $"{first} to {Day(span.Last)}";
            return $"{span.Status.ToWords()} {days}{(span.Status == AccessStatus.Unknown ? "" : footnotes.Cite(span.Sources))}";
        }

        static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
