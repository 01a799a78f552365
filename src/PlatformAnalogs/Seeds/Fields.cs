using System.Globalization;
using System.Text.Json;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Seeds;

/// <summary>Reads the keys of one JSON object: what is missing, misspelt or of the wrong kind becomes a problem, and null.</summary>
internal readonly struct Fields
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string[]> KeyLists = new(StringComparer.Ordinal);

    private readonly LocatedNode _node;
    private readonly ReadContext _context;
    private readonly string[] _known;

    /// <param name="node">The object.</param>
    /// <param name="context">Where problems go.</param>
    /// <param name="keys">The keys that it may have, separated by spaces.</param>
    internal Fields(LocatedNode node, ReadContext context, string keys)
    {
        _node = node;
        _context = context;
        _known = KeyLists.GetOrAdd(keys, static keys => keys.Split(' '));
        if (node.Kind != JsonValueKind.Object)
        {
            Wrong(node, "an object");
            return;
        }

        for (int i = 0; i < node.Properties.Count; i++)
        {
            (string key, int offset, LocatedNode value) = node.Properties[i];
            if (node[key] != value)
                context.Diagnostics.Add(DiagnosticCodes.DuplicateKey, value.Document, offset, $"{node.Path}.{key}", $"The key '{key}' stands twice in this object.");
            else if (Array.IndexOf(_known, key) < 0)
                context.Diagnostics.Add(DiagnosticCodes.UnknownKey, value.Document, offset, $"{node.Path}.{key}", $"There is no key '{key}' here; {Nearest(context, key, _known)}");
        }
    }

    internal LocatedNode Node => _node;

    internal bool Has(string key) => _node[key] is not null;

    internal LocatedNode? At(string key) => _node[key];

    internal string? Text(string key) => Required(key) is { } value ? TextOf(value) : null;

    internal string? OptionalText(string key) => _node[key] is { } value ? TextOf(value) : null;

    internal string? Id(string key)
    {
        string? id = Text(key);
        if (id is null || IsId(id))
            return id;
        _context.Diagnostics.Add(DiagnosticCodes.MalformedId, _node[key]!, $"'{id}' is no id; expected lower-case letters and digits in words joined by hyphens, such as 'sina-weibo'.");
        return null;
    }

    internal PartialDate? Date(string key) => Required(key) is { } value ? DateOf(value) : null;

    internal PartialDate? OptionalDate(string key) => _node[key] is { } value ? DateOf(value) : null;

    /// <summary>A date that must be a day.</summary>
    internal DateOnly? Day(string key)
    {
        if (Date(key) is not { } date)
            return null;
        if (date.Precision != DatePrecision.Day)
            _context.Diagnostics.Add(DiagnosticCodes.MalformedDate, _node[key]!, $"'{date}' is not a day; expected a date such as 2026-08-31.");
        return date.Latest;
    }

    internal TEnum? Value<TEnum>(string key)
        where TEnum : struct, Enum => Required(key) is { } value ? ValueOf<TEnum>(value) : null;

    internal TEnum OptionalValue<TEnum>(string key)
        where TEnum : struct, Enum => _node[key] is { } value ? ValueOf<TEnum>(value) ?? default : default;

    internal bool Flag(string key)
    {
        if (_node[key] is not { } value)
            return false;
        if (value.Kind is JsonValueKind.True or JsonValueKind.False)
            return value.Kind == JsonValueKind.True;
        Wrong(value, "true or false");
        return false;
    }

    internal decimal? OptionalNumber(string key)
    {
        if (_node[key] is not { } value)
            return null;
        if (NumberOf(value) is { } number)
            return number;
        Wrong(value, "a number from 0 to 1,000,000,000,000");
        return null;
    }

    internal static decimal? NumberOf(LocatedNode? node) => node?.Kind == JsonValueKind.Number
        && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number is >= 0 and <= 1_000_000_000_000 ? Math.Abs(number) : null;

    internal Uri? OptionalUrl(string key) => _node[key] is { } value ? UrlOf(value) : null;

    internal Uri? Url(string key) => Required(key) is { } value ? UrlOf(value) : null;

    internal IReadOnlyList<LocatedNode> Items(string key)
    {
        if (_node[key] is not { } value)
            return [];
        if (value.Kind == JsonValueKind.Array)
            return value.Items;
        Wrong(value, "an array");
        return [];
    }

    internal IReadOnlyList<LocatedNode> RequiredItems(string key)
    {
        if (Required(key) is null)
            return [];
        IReadOnlyList<LocatedNode> items = Items(key);
        if (items.Count == 0 && _node[key]!.Kind == JsonValueKind.Array)
            _context.Diagnostics.Add(DiagnosticCodes.MissingKey, _node[key]!, $"'{key}' is empty; expected at least one entry.");
        return items;
    }

    /// <summary>The texts of an array.</summary>
    internal IEnumerable<(string Text, LocatedNode Node)> Texts(string key)
    {
        foreach (LocatedNode item in Items(key))
        {
            if (TextOf(item) is { } text)
                yield return (text, item);
        }
    }

    internal TEnum? ValueOf<TEnum>(LocatedNode node)
        where TEnum : struct, Enum
    {
        if (TextOf(node) is not { } text)
            return null;
        if (KebabCase.TryParse(text, out TEnum value))
            return value;
        IReadOnlyList<string> known = KebabCase.All<TEnum>();
        _context.Diagnostics.Add(DiagnosticCodes.UnknownValue, node, $"'{text}' is not a value of '{node.Step.TrimStart('.')}'; {Nearest(_context, text, known)}");
        return null;
    }

    private LocatedNode? Required(string key)
    {
        if (_node[key] is { } value)
            return value;
        if (_node.Kind == JsonValueKind.Object && !IsMisspelt(key))
            _context.Diagnostics.Add(DiagnosticCodes.MissingKey, _node, $"The key '{key}' is missing.");
        return null;
    }

    // A misspelt key is one mistake: it was reported as unknown, with this key as what was meant.
    private bool IsMisspelt(string key)
    {
        if (_context.Diagnostics.IsFull)
            return false;
        foreach ((string name, _, _) in _node.Properties)
        {
            if (!_known.Contains(name) && EditDistance.Nearest(name, _known).Contains(key))
                return true;
        }

        return false;
    }

    private string? TextOf(LocatedNode node)
    {
        if (node.Kind != JsonValueKind.String)
        {
            Wrong(node, "a text");
            return null;
        }

        if (string.IsNullOrWhiteSpace(node.Text) || node.Text != node.Text.Trim())
        {
            _context.Diagnostics.Add(DiagnosticCodes.EmptyText, node, "The text is empty, or has space around it.");
            return null;
        }

        return node.Text;
    }

    private PartialDate? DateOf(LocatedNode node)
    {
        if (TextOf(node) is not { } text)
            return null;
        if (!PartialDate.TryParse(text, out PartialDate date))
        {
            _context.Diagnostics.Add(DiagnosticCodes.MalformedDate, node, $"'{text}' is not a date; expected {PartialDate.AcceptedForms}.");
            return null;
        }

        if (date.Earliest > _context.DataAsOf)
        {
            _context.Diagnostics.Add(DiagnosticCodes.FutureDate, node, $"{text} is later than the data's own date, {_context.DataAsOf:o}.");
            return null;
        }

        return date;
    }

    private Uri? UrlOf(LocatedNode node)
    {
        if (TextOf(node) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.Host.Contains('.'))
            return url;
        _context.Diagnostics.Add(DiagnosticCodes.MalformedUrl, node, $"'{text}' is not the address of a page; expected http:// or https:// and a host.");
        return null;
    }

    private void Wrong(LocatedNode node, string expected) => Wrong(_context, node, expected);

    internal static void Wrong(ReadContext context, LocatedNode node, string expected) =>
        context.Diagnostics.Add(DiagnosticCodes.WrongKind, node, $"Expected {expected}, found {Words(node)}.");

    private static string Words(LocatedNode node) => node.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the text '{node.Text}'",
        JsonValueKind.Number => $"the number {node.Text}",
        JsonValueKind.Null => "null",
        _ => node.Kind.ToString().ToLowerInvariant(),
    };

    private static bool IsId(string id) =>
        id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);

    internal static string Nearest(ReadContext context, string text, IEnumerable<string> known)
    {
        // Nobody will read it.
        if (context.Diagnostics.IsFull)
            return "";
        if (!context.Diagnostics.MayCompare(EditDistance.Work(text, known)))
            return "there are too many to look for one near it.";
        IReadOnlyList<string> nearest = EditDistance.Nearest(text, known);
        if (nearest.Count > 0)
            return "did you mean " + string.Join(" or ", nearest.Select(candidate => $"'{candidate}'")) + "?";
        string[] all = [.. known];
        return all.Length == 0 ? "there is none at all." : all.Length <= 20 ? $"expected one of {string.Join(", ", all)}." : "none is near it.";
    }
}
