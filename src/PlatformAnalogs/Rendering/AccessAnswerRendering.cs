using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Answers about access for print and for programs.</summary>
public static class AccessAnswerRendering
{
    /// <summary>The answer in words, layer by layer and over time.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="region">The region with its label.</param>
    /// <param name="withHistory">Whether all records of the region stand in it.</param>
    /// <exception cref="ArgumentException">The answer is of another region.</exception>
    public static Report ToReport(this AccessAnswer answer, RegionInfo region, bool withHistory = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(region);
        return answer.Region == region.Region ? new AccessReport(answer, region, withHistory).Build() : throw new ArgumentException($"The answer is of {answer.Region}, not of {region.Region}.", nameof(region));
    }

    /// <summary>The answer as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="answer">The result.</param>
    /// <param name="withHistory">Whether all records of the region stand in it, whatever the date.</param>
    public static string ToJson(this AccessAnswer answer, bool withHistory = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return AccessJson.Of(answer, withHistory);
    }
}
