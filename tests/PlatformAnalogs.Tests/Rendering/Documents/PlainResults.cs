using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PlatformAnalogs.Tests.Rendering.Documents;

/// <summary>
/// Results as plain records and a serializer that finds out about them by itself: slow, and too big for the package, but the records can be
/// read as what the documents hold, results.schema.json is made from them, and what the package writes by hand is held against them.
/// </summary>
internal static class PlainResults
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The documents, each under the name that the schema gives it.</summary>
    internal static IEnumerable<(string Name, JsonTypeInfo Type)> All { get; } =
    [
        ("comparison", Options.GetTypeInfo(typeof(ComparisonDocument))), ("ecosystems", Options.GetTypeInfo(typeof(EcosystemsDocument))), ("coverage", Options.GetTypeInfo(typeof(CoverageDocument))),
        ("accounts", Options.GetTypeInfo(typeof(AccountsDocument))), ("holder", Options.GetTypeInfo(typeof(HolderDocument))), ("counterparts", Options.GetTypeInfo(typeof(CounterpartsDocument))),
        ("access", Options.GetTypeInfo(typeof(AccessDocument))), ("accessByRegion", Options.GetTypeInfo(typeof(AccessByRegionDocument))), ("users", Options.GetTypeInfo(typeof(UsersDocument))),
        ("find", Options.GetTypeInfo(typeof(FindDocument))), ("audit", Options.GetTypeInfo(typeof(AuditDocument))), ("diff", Options.GetTypeInfo(typeof(DiffDocument))),
    ];

    internal static string Json(object document) => JsonSerializer.Serialize(document, Options);
}
