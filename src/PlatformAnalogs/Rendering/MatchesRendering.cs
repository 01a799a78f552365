using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>What a text can mean, for print and for programs.</summary>
public static class MatchesRendering
{
    /// <summary>A card for each platform: names, operators, launch, domains, users, access in mainland China, with sources.</summary>
    /// <param name="matches">The platforms, in their order.</param>
    /// <param name="query">The text that was looked up.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this IEnumerable<PlatformMatch> matches, string query, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(query);
        return new MatchesReport([.. matches], query, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The platforms as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="matches">The platforms, in their order.</param>
    /// <param name="query">The text that was looked up.</param>
    public static string ToJson(this IEnumerable<PlatformMatch> matches, string query)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(query);
        return ListsJson.Of(matches, query);
    }
}
