using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlatformAnalogs.Rendering.Json;

/// <summary>
/// Results as JSON: camel-case keys, enum values in kebab-case, text as it is, no time zone and no culture. The documents below are the
/// schema: it is written out in results.schema.json.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(EcosystemsDocument))]
[JsonSerializable(typeof(CoverageDocument))]
[JsonSerializable(typeof(AccountsDocument))]
[JsonSerializable(typeof(HolderDocument))]
[JsonSerializable(typeof(CounterpartsDocument))]
[JsonSerializable(typeof(AccessDocument))]
[JsonSerializable(typeof(AccessByRegionDocument))]
[JsonSerializable(typeof(UsersDocument))]
[JsonSerializable(typeof(FindDocument))]
internal sealed partial class ResultJson : JsonSerializerContext
{
    internal static ResultJson Indented { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        // Readers of results are programs and people, not pages: names stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new Token<AccessBasis>(), new Token<AccessLayer>(), new Token<AccessMechanism>(), new Token<AccessStatus>(), new Token<Audience>(), new Token<Closeness>(),
            new Token<HolderKind>(), new Token<LinkKind>(), new Token<MatchBasis>(), new Token<MatchKind>(), new Token<Measurement>(), new Token<Metric>(), new Token<NameKind>(), new Token<Qualifier>(),
            new Token<SourceAffiliation>(), new Token<SourceGrade>(), new Token<Verdict>(), new Token<Visibility>(),
        },
    });

    private sealed class Token<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower)
        where TEnum : struct, Enum;
}
