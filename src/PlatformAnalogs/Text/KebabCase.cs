using System.Text.Json;

namespace PlatformAnalogs.Text;

/// <summary>Enum values as documents write them: <c>not-offered</c>.</summary>
internal static class KebabCase
{
    internal static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>As the other, where a million facts ask.</summary>
    internal static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Words<TEnum>.ByValue[value];

    internal static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Words<TEnum>.InOrder;

    internal static bool TryParse<TEnum>(string text, out TEnum value)
        where TEnum : struct, Enum => Words<TEnum>.ByText.TryGetValue(text, out value);

    private static class Words<TEnum>
        where TEnum : struct, Enum
    {
        internal static readonly string[] InOrder = [.. Enum.GetValues<TEnum>().Select(value => Of((Enum)value))];

        internal static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToDictionary(value => value, value => Of((Enum)value));

        internal static readonly Dictionary<string, TEnum> ByText = Enum.GetValues<TEnum>().ToDictionary(value => Of((Enum)value), StringComparer.Ordinal);
    }
}
