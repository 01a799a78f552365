using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlatformAnalogs;

/// <summary>Results as parts of what an app serialises itself, such as the answers of a web API.</summary>
public static class PlatformAnalogsJson
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Known = new Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>
    {
        [typeof(Platform)] = static options => JsonMetadataServices.CreateValueInfo<Platform>(options, new PlatformJsonConverter()),
        [typeof(AccessAnswer)] = Written<AccessAnswer>(static result => result.ToJson()),
        [typeof(AccessByRegion)] = Written<AccessByRegion>(static result => result.ToJson()),
        [typeof(AccountRanking)] = Written<AccountRanking>(static result => result.ToJson()),
        [typeof(AuditReport)] = Written<AuditReport>(static result => result.ToJson()),
        [typeof(CatalogDiff)] = Written<CatalogDiff>(static result => result.ToJson()),
        [typeof(Coverage)] = Written<Coverage>(static result => result.ToJson()),
        [typeof(EcosystemComparison)] = Written<EcosystemComparison>(static result => result.ToJson()),
        [typeof(HolderAccounts)] = Written<HolderAccounts>(static result => result.ToJson()),
        [typeof(PlatformComparison)] = Written<PlatformComparison>(static result => result.ToJson()),
        [typeof(UserSeries)] = Written<UserSeries>(static result => result.ToJson()),
    }.ToFrozenDictionary();

    /// <summary>
    /// Writes a <see cref="Platform"/> as its id and name, and each result whose <c>ToJson()</c> needs nothing said as that writes it, whatever the naming
    /// policy of the app: <see cref="AccessAnswer"/>, <see cref="AccessByRegion"/>, <see cref="AccountRanking"/>, <see cref="AuditReport"/>,
    /// <see cref="CatalogDiff"/>, <see cref="Coverage"/>, <see cref="EcosystemComparison"/>, <see cref="HolderAccounts"/>, <see cref="PlatformComparison"/> and
    /// <see cref="UserSeries"/>. It knows no other types, is free of reflection, and reads nothing back. Put it before others, as the first of
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new Resolver();

    private static Func<JsonSerializerOptions, JsonTypeInfo> Written<T>(Func<T, string> toJson) => options => JsonMetadataServices.CreateValueInfo<T>(options, new ResultConverter<T>(toJson));

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Known.GetValueOrDefault(type)?.Invoke(options);
    }

    private sealed class ResultConverter<T>(Func<T, string> toJson) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"A result is not read from JSON. Ask a catalog for the {typeof(T).Name} again.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteRawValue(toJson(value), skipInputValidation: true);
    }
}
