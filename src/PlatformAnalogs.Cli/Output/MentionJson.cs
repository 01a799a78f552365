using System.Text.Json;
using PlatformAnalogs.Cli.Annotation;

namespace PlatformAnalogs.Cli.Output;

/// <summary>Mentions as JSON objects.</summary>
internal static class MentionJson
{
    private static readonly JsonEncodedText[] Kinds = Tokens<MentionKind>(), Certainties = Tokens<Certainty>(), Reasons = Tokens<MentionReason>();

    /// <summary>Writes a mention: <c>{field, start, length, text, platform, name, kind, certainty, reason}</c>.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="field">In which field of a record it stands; null for none.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="text">Its text.</param>
    /// <param name="start">Where it begins, in the units asked for.</param>
    /// <param name="length">How long it is, in these units.</param>
    internal static void Write(Utf8JsonWriter writer, string? field, in Mention mention, ReadOnlySpan<char> text, long start, long length)
    {
        writer.WriteStartObject();
        if (field is not null)
            writer.WriteString("field"u8, field);
        writer.WriteNumber("start"u8, start);
        writer.WriteNumber("length"u8, length);
        writer.WriteString("text"u8, text);
        writer.WriteString("platform"u8, mention.Platform.Id);
        writer.WriteString("name"u8, mention.Name);
        writer.WriteString("kind"u8, Kinds[(int)mention.Kind]);
        writer.WriteString("certainty"u8, Certainties[(int)mention.Certainty]);
        writer.WriteString("reason"u8, Reasons[(int)mention.Reason]);
        writer.WriteEndObject();
    }

    /// <summary>Writes the mentions in a text.</summary>
    internal static int WriteAll(Utf8JsonWriter writer, string? field, Recognizer recognizer, RecognizerOptions options, ReadOnlySpan<char> text, OffsetUnit unit)
    {
        int count = 0;
        OffsetCounter counter = new(text, unit);
        foreach (Mention mention in recognizer.Find(text, options))
        {
            int start = counter.At((int)mention.Start);
            Write(writer, field, mention, mention.In(text), start, counter.At((int)mention.End) - start);
            count++;
        }

        return count;
    }

    private static JsonEncodedText[] Tokens<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(value => JsonEncodedText.Encode(Json.Token(value)))];
}
