using System.Globalization;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Rendering.Json;

namespace PlatformAnalogs;

/// <summary>Counterparts for print and for programs.</summary>
public static class CounterpartRendering
{
    /// <summary>The counterparts in words, with the parts of their scores.</summary>
    /// <param name="matches">The result.</param>
    /// <param name="platform">Whose counterparts they are.</param>
    /// <param name="asOf">For when.</param>
    /// <param name="culture">Whose separators numbers have. Left out: the invariant ones.</param>
    public static Report ToReport(this IEnumerable<CounterpartMatch> matches, Platform platform, AsOf asOf, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(platform);
        return new CounterpartsReport([.. matches], platform, asOf, culture ?? CultureInfo.InvariantCulture).Build();
    }

    /// <summary>The counterparts as one JSON document; the package's schema/results.schema.json describes it.</summary>
    /// <param name="matches">The result.</param>
    /// <param name="platform">Whose counterparts they are.</param>
    /// <param name="asOf">For when.</param>
    public static string ToJson(this IEnumerable<CounterpartMatch> matches, Platform platform, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(platform);
        return ListsJson.Of(matches, platform, asOf);
    }
}
