using System.Text.Encodings.Web;
using System.Text.Json;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Seeds;

/// <summary>
/// Writes a catalog, or one entry of it, in the format of the documents, so that reading it gives the same again. What is as it is where nothing is
/// said is left out; the examples of links, which only serve the check, are not kept by a catalog.
/// </summary>
internal sealed class DocumentWriter(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly FactWriter _facts = new(json);

    internal static void Write(CatalogContent content, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, Form);
        new DocumentWriter(json).Write(content);
    }

    /// <summary>One entry alone.</summary>
    internal static byte[] Alone<T>(T item, Action<DocumentWriter, T> write)
    {
        System.Buffers.ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Compact))
            new DocumentWriter(json).Entry(item, write);
        return bytes.WrittenSpan.ToArray();
    }

    private void Write(CatalogContent content)
    {
        json.WriteStartObject();
        json.WriteStartObject("catalog");
        json.WriteString("version", content.Version);
        json.WriteString("dataAsOf", content.DataAsOf.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("licence", content.Licence);
        json.WriteEndObject();
        foreach (CatalogSection section in CatalogSection.All)
            section.Write(content, this);
        json.WriteEndObject();
    }

    internal void Section<T>(string name, IReadOnlyList<T> items, Action<DocumentWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            Entry(item, write);
            // What is written goes out, so that a catalog larger than memory allows for twice can be written.
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }

        json.WriteEndArray();
    }

    private void Entry<T>(T item, Action<DocumentWriter, T> write)
    {
        json.WriteStartObject();
        write(this, item);
        json.WriteEndObject();
    }

    internal void Write(EcosystemInfo ecosystem)
    {
        json.WriteString("id", ecosystem.Ecosystem.Id);
        json.WriteString("name", ecosystem.Name);
        _facts.Region("homeRegion", ecosystem.HomeRegion);
        _facts.Text("description", ecosystem.Description);
    }

    internal void Write(RegionInfo region)
    {
        json.WriteString("id", region.Region.Id);
        json.WriteString("name", region.Name);
        json.WriteString("kind", KebabCase.Of(region.Kind));
    }

    internal void Write(Category category)
    {
        json.WriteString("id", category.Id);
        json.WriteString("name", category.Name);
        _facts.Text("family", category.Family);
    }

    internal void Write(Feature feature)
    {
        json.WriteString("id", feature.Id);
        json.WriteString("name", feature.Name);
    }

    internal void Write(Operator item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("name", item.Name);
        _facts.LocalNames(item.LocalNames);
        _facts.List("headquarters", item.Headquarters, static (facts, place) => facts.Write(place));
        _facts.List("parents", item.Parents, static (facts, parent) => facts.Write(parent));
    }

    internal void Write(Holder holder)
    {
        json.WriteString("id", holder.Id);
        json.WriteString("name", holder.Name);
        json.WriteString("kind", KebabCase.Of(holder.Kind));
        _facts.LocalNames(holder.LocalNames);
        _facts.Region("region", holder.Region);
        _facts.Region("hostRegion", holder.HostRegion);
    }

    internal void Write(Platform platform)
    {
        json.WriteString("id", platform.Id);
        json.WriteString("ecosystem", platform.Ecosystem.Id);
        _facts.Region("homeRegion", platform.HomeRegion);
        _facts.List("names", platform.Names, static (facts, name) => facts.Write(name));
        _facts.Texts("categories", platform.Categories.Select(category => category.Id));
        _facts.Texts("features", platform.Features.Select(feature => feature.Id));
        _facts.List("operators", platform.Operators, static (facts, item) => facts.Write(item));
        _facts.List("launched", platform.Launched, static (facts, claim) => facts.Write(claim));
        _facts.List("closed", platform.Closed, static (facts, claim) => facts.Write(claim));
        _facts.List("hosts", platform.Hosts, static (facts, host) => facts.Write(host));
        _facts.List("links", platform.Links, static (facts, link) => facts.Write(link));
        _facts.List("relations", platform.Relations, static (facts, relation) => facts.Write(relation));
        _facts.List("figures", platform.Figures, static (facts, figure) => facts.Write(figure));
        _facts.List("access", platform.Access, static (facts, record) => facts.Write(record));
    }

    internal void Write(Counterpart claim)
    {
        _facts.Texts("platforms", [claim.FirstId, claim.SecondId]);
        json.WriteString("category", claim.Category.Id);
        json.WriteString("closeness", KebabCase.Of(claim.Closeness));
        _facts.Write(claim.Period);
        json.WriteString("reason", claim.Reason);
        _facts.Text("notMatched", claim.NotMatched);
        _facts.Sources(claim.Sources);
    }

    internal void Write(Account account)
    {
        json.WriteString("holder", account.Holder.Id);
        json.WriteString("platform", account.PlatformId);
        _facts.Text("handle", account.Handle);
        _facts.List("formerHandles", account.FormerHandles, static (facts, former) => facts.Write(former));
        _facts.List("opened", account.Opened, static (facts, claim) => facts.Write(claim));
        _facts.List("closed", account.Closed, static (facts, claim) => facts.Write(claim));
        _facts.Text("note", account.Note);
        _facts.List("figures", account.Figures, static (facts, figure) => facts.Write(figure));
    }

    internal void Write(AccountListing listing)
    {
        json.WriteString("platform", listing.PlatformId);
        json.WriteString("kind", KebabCase.Of(listing.Kind));
        json.WriteString("asOf", listing.AsOf.ToString());
        json.WriteNumber("listed", listing.Listed);
        _facts.Text("note", listing.Note);
        _facts.Sources(listing.Sources);
    }

    internal void Write(Population population)
    {
        json.WriteString("id", population.Id);
        json.WriteString("name", population.Name);
        json.WriteString("kind", KebabCase.Of(population.Kind));
        json.WriteString("region", population.Region.Id);
        _facts.Text("organisation", population.Organisation);
        _facts.List("figures", population.Figures, static (facts, figure) => facts.Write(figure));
    }

    internal void Write(Source source)
    {
        json.WriteString("url", source.Address);
        _facts.Text("title", source.Title);
        _facts.Text("publisher", source.Publisher);
        _facts.Token("affiliation", source.Affiliation);
        _facts.Text("published", source.Published?.ToString());
        _facts.Text("accessed", source.Accessed?.ToString());
        _facts.Text("archived", source.Archived?.OriginalString);
        _facts.Text("locator", source.Locator);
        _facts.Text("copyOf", source.CopyOf);
        json.WriteString("grade", KebabCase.Of(source.Grade));
    }
}
