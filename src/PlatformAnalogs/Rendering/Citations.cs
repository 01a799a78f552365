using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Rendering;
using PlatformAnalogs.Text;

namespace PlatformAnalogs;

/// <summary>Sources, and the catalog itself, as reference managers take them.</summary>
public static class Citations
{
    private const string DataTitle = "PlatformAnalogs: Chinese and Western internet platforms";

    /// <summary>The sources as BibTeX, one <c>@online</c> entry each, in their order.</summary>
    public static string ToBibTeX(this IEnumerable<Source> sources) => Join(sources, (source, key) =>
        $"@online{{{key},\n{Field("title", Title(source))}{Field("organization", source.Publisher)}{Field("date", Date(source.Published))}{Field("urldate", Date(source.Accessed))}  url = {{{source.Url.AbsoluteUri}}},\n}}\n");

    /// <summary>The sources as RIS, one record of the type ELEC each, in their order.</summary>
    public static string ToRis(this IEnumerable<Source> sources) => Join(sources, (source, _) =>
        $"TY  - ELEC\n{Line("TI", Title(source))}{Line("PB", source.Publisher)}{Line("DA", source.Published is { } date ? Date(date)!.Replace('-', '/') : null)}{Line("UR", source.Url.AbsoluteUri)}ER  - \n");

    /// <summary>The sources as CSL-JSON, one item of the type <c>webpage</c> each, in their order.</summary>
    public static string ToCslJson(this IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return CslJson(json =>
        {
            foreach ((Source source, int index) in sources.Select((source, index) => (source, index)))
                Write(json, source, Key(source, index));
        });
    }

    /// <summary>A source in a line, as a footnote has it: publisher, title, date, what a reader should mind, and the address.</summary>
    public static string ToText(this Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return $"{Footnotes.Description(source)}. {source.Address}";
    }

    /// <summary>The data as such, as BibTeX: what to cite for an answer of the catalog.</summary>
    /// <param name="head">Which catalog: its <see cref="PlatformCatalog.Head"/>.</param>
    public static string ToBibTeX(this CatalogHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return $"@dataset{{{Key(head)},\n{Field("title", DataTitle)}{Field("version", head.Version)}{Field("date", Date(head.DataAsOf))}{Field("note", Note(head))}}}\n";
    }

    /// <summary>The data as such, as one RIS record of the type DATA.</summary>
    /// <param name="head">Which catalog: its <see cref="PlatformCatalog.Head"/>.</param>
    public static string ToRis(this CatalogHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return $"TY  - DATA\n{Line("TI", DataTitle)}{Line("ET", head.Version)}{Line("DA", Date(head.DataAsOf)!.Replace('-', '/'))}{Line("N1", Note(head))}ER  - \n";
    }

    /// <summary>The data as such, as CSL-JSON with one item of the type <c>dataset</c>.</summary>
    /// <param name="head">Which catalog: its <see cref="PlatformCatalog.Head"/>.</param>
    public static string ToCslJson(this CatalogHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return CslJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", Key(head));
            json.WriteString("type", "dataset");
            json.WriteString("title", DataTitle);
            json.WriteString("version", head.Version);
            WriteIssued(json, Date(head.DataAsOf)!);
            json.WriteString("note", Note(head));
            json.WriteEndObject();
        });
    }

    private static string CslJson(Action<Utf8JsonWriter> writeItems)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            writeItems(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static string Key(CatalogHead head) => $"platform-analogs-{string.Concat(head.Version.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))}";

    private static string Note(CatalogHead head) => $"Licence {head.Licence}; SHA-256 {head.ContentHash}";

    private static void Write(Utf8JsonWriter json, Source source, string key)
    {
        json.WriteStartObject();
        json.WriteString("id", key);
        json.WriteString("type", "webpage");
        json.WriteString("title", Title(source));
        if (source.Publisher is { } publisher)
            json.WriteString("publisher", publisher);
        if (Date(source.Published) is { } published)
            WriteIssued(json, published);

        json.WriteString("URL", source.Url.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void WriteIssued(Utf8JsonWriter json, string date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (string part in date.Split('-'))
            json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Join(IEnumerable<Source> sources, Func<Source, string, string> entry)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return string.Join("\n", sources.Select((source, index) => entry(source, Key(source, index))));
    }

    // Host and place, so that keys differ and tell where a page is from.
    private static string Key(Source source, int index) => string.Create(CultureInfo.InvariantCulture, $"{source.Url.Host.Replace("www.", "", StringComparison.Ordinal)}-{index + 1}");

    private static string Title(Source source) => source.Title ?? source.Url.Host;

    // As far as it is known: a quarter has no place in these formats but its year.
    private static string? Date(PartialDate? date) => date is not { } known ? null : known.Precision switch
    {
        DatePrecision.Day => known.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => known.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => known.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static string Field(string name, string? value) => value is null ? "" : $"  {name} = {{{BibTeX(value)}}},\n";

    private static string Line(string tag, string? value) => value is null ? "" : $"{tag}  - {Printable.Text(value)}\n";

    private static string BibTeX(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in Printable.Text(text))
        {
            if (c is '{' or '}' or '%' or '&' or '$' or '#' or '_')
                escaped.Append('\\').Append(c);
            else if (c is '\\')
                escaped.Append("\\textbackslash{}");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
