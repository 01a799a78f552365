using System.Text.Json;

namespace PlatformAnalogs.Text;

/// <summary>Enum values as documents write them: <c>not-offered</c>.</summary>
internal static class KebabCase
{
    internal static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(value => Of(value))];

    internal static bool TryParse<TEnum>(string text, out TEnum value)
        where TEnum : struct, Enum
    {
        foreach (TEnum candidate in Enum.GetValues<TEnum>())
        {
            value = candidate;
            if (Of(candidate) == text)
                return true;
        }

        value = default;
        return false;
    }
}
