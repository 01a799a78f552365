using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>Writes an <see cref="Estimate"/> under the keys that documents have for it (<c>value</c>, <c>qualifier</c>, <c>precision</c>, <c>lower</c>, <c>upper</c>), and reads it back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EstimateJsonConverter : JsonConverter<Estimate>
{
    internal const string Keys = "value qualifier precision lower upper";

    // By their numbers.
    private static readonly string[] Qualifiers = [.. Enum.GetValues<Qualifier>().Select(qualifier => JsonNamingPolicy.KebabCaseLower.ConvertName(qualifier.ToString()))];

    /// <inheritdoc/>
    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        FlatObject fields = FlatObject.Read(ref reader, "an amount", Keys);
        string? text = fields.Text("qualifier");
        Qualifier qualifier = (Qualifier)Array.IndexOf(Qualifiers, text);
        if (qualifier < 0)
            throw new JsonException($"An amount takes a 'qualifier' that is one of {string.Join(", ", Qualifiers)}.");
        try
        {
            return (qualifier, fields.Number("value"), fields.Number("precision"), fields.Number("lower"), fields.Number("upper")) switch
            {
                (Qualifier.Between, null, null, { } lower, { } upper) => Estimate.Between(lower, upper),
                (Qualifier.Between, _, _, _, _) => throw new JsonException("'between' takes 'lower' and 'upper', and nothing else."),
                (Qualifier.Rounded, { } value, { } precision, null, null) => Estimate.Rounded(value, precision),
                (Qualifier.Rounded, _, _, _, _) => throw new JsonException("'rounded' takes a 'value' and a 'precision', the unit of the last stated digit, and nothing else."),
                (_, { } value, null, null, null) => qualifier switch
                {
                    Qualifier.Exact => Estimate.Exact(value),
                    Qualifier.About => Estimate.About(value),
                    Qualifier.AtLeast => Estimate.AtLeast(value),
                    Qualifier.AtMost => Estimate.AtMost(value),
                    _ => Estimate.Nearly(value),
                },
                _ => throw new JsonException($"'{text}' takes a 'value', and nothing else."),
            };
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or OverflowException)
        {
            throw new JsonException("The numbers do not make an amount: none may be negative or too large, 'upper' is not below 'lower', and 'precision' is above zero.", problem);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteKeys(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The keys of an amount, into an object that is open.</summary>
    internal static void WriteKeys(Utf8JsonWriter json, Estimate amount)
    {
        json.WriteString("qualifier", Qualifiers[(int)amount.Qualifier]);
        if (amount.Qualifier == Qualifier.Between)
        {
            json.WriteNumber("lower", amount.Lower);
            json.WriteNumber("upper", amount.Upper!.Value);
            return;
        }

        json.WriteNumber("value", amount.Value);
        // The unit of the last stated digit: the bounds lie half of it away.
        if (amount.Qualifier == Qualifier.Rounded)
            json.WriteNumber("precision", amount.Unit);
    }
}
