using System.Text.Json;

namespace PlatformAnalogs.Seeds;

/// <summary>The keys of the format, so that a document of a million facts does not make ten million texts of them.</summary>
internal static class FormatKeys
{
    private static readonly string[] Known =
    [
        .. ("id names text language kind categories ecosystem homeRegion hosts host links template figures metric region asOf value qualifier precision lower upper source sources access status layer "
            + "mechanisms from to on firstSeen lastSeen url title publisher published grade accessed affiliation archived locator copyOf measuredBy measurer definition edition note base covers scope "
            + "appliesTo platforms platform category closeness reason notMatched holder handle formerHandles opened closed launched date operators operator relations features examples simplified "
            + "ordinaryWord needs longerWords name localNames headquarters city parents hostRegion organisation listed family description remove").Split(' '),
    ];

    private static readonly string[]?[] ByLength = Group();

    internal static string Of(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> key = reader.ValueSpan;
        if (!reader.ValueIsEscaped && key.Length < ByLength.Length && ByLength[key.Length] is { } candidates)
        {
            foreach (string candidate in candidates)
            {
                if (System.Text.Ascii.Equals(key, candidate))
                    return candidate;
            }
        }

        return reader.GetString()!;
    }

    private static string[]?[] Group()
    {
        string[]?[] groups = new string[Known.Max(key => key.Length) + 1][];
        foreach (IGrouping<int, string> group in Known.GroupBy(key => key.Length))
            groups[group.Key] = [.. group];
        return groups;
    }
}
