using System.Text;
using System.Text.Json;

namespace PlatformAnalogs.Cli.Extraction;

/// <summary>The addresses in JSON-LD by which a page says what it and its things are elsewhere.</summary>
internal static class LinkedData
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Adds the addresses of JSON-LD; none of it where it is malformed.</summary>
    internal static void Read(ReadOnlySpan<char> json, int offset, PageBuilder page)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json.ToString());
        List<(string Address, int Offset)> found = [];
        try
        {
            Utf8JsonReader reader = new(bytes, Options);
            bool wanted = false;
            // Which property an array's strings belong to: the one before the array.
            Stack<bool> outer = new();
            int counted = 0;
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        wanted = reader.ValueTextEquals("sameAs") || reader.ValueTextEquals("url") || reader.ValueTextEquals("contentUrl") || reader.ValueTextEquals("embedUrl");
                        break;
                    case JsonTokenType.StartArray or JsonTokenType.StartObject:
                        outer.Push(wanted);
                        wanted &= reader.TokenType == JsonTokenType.StartArray;
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        wanted = outer.Pop();
                        break;
                    case JsonTokenType.String when wanted:
                        int start = (int)reader.TokenStartIndex + 1;
                        offset += Encoding.UTF8.GetCharCount(bytes.AsSpan(counted, start - counted));
                        counted = start;
                        found.Add((reader.GetString()!, offset));
                        break;
                }
            }
        }
        // The second is thrown for half a surrogate pair in an escape.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return;
        }

        foreach ((string address, int at) in found)
        {
            if (Addresses.NamesHost(address))
                page.Add(ReferenceKind.Metadata, address, at);
        }
    }
}
