using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlatformAnalogs.Cli.Output;

/// <summary>Answers as one JSON document: camel-case keys, enum values in kebab-case, text as it is.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly JsonSerializerOptions OneLine = new(Options) { WriteIndented = false };

    internal static void Print(TextWriter output, object answer) => output.WriteLine(JsonSerializer.Serialize(answer, Options));

    /// <summary>An answer as one line, for batches.</summary>
    internal static string Line(object answer) => JsonSerializer.Serialize(answer, OneLine);

    internal static string Token<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static object Of(Source source) => new
    {
        Url = source.Url.OriginalString,
        source.Title,
        source.Publisher,
        source.Published,
        source.Grade,
        source.Affiliation,
        source.CopyOf,
    };

    internal static IEnumerable<object> Of(IEnumerable<Source> sources) => sources.Select(Of);
}
