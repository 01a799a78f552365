using System.Text.Json;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Seeds;

/// <summary>Writes facts in the format of the documents: keys of an object that is open, or a list under its key. Nothing is written of what is empty.</summary>
internal sealed class FactWriter(Utf8JsonWriter json)
{
    internal void Text(string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    internal void Region(string key, Region? region) => Text(key, region?.Id);

    /// <summary>A value of which the first one is meant where nothing is said.</summary>
    internal void Token<TEnum>(string key, TEnum value)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, default))
            json.WriteString(key, KebabCase.Of(value));
    }

    internal void Texts(string key, IEnumerable<string> texts) => Array(key, texts, json.WriteStringValue);

    internal void Sources(IReadOnlyList<Source> sources) => Texts("sources", sources.Select(source => source.Address));

    internal void LocalNames(IReadOnlyList<LocalName> names) => List("localNames", names, static (facts, name) =>
    {
        facts.Text("text", name.Text);
        facts.Text("language", name.Language);
    });

    internal void List<T>(string key, IReadOnlyList<T> items, Action<FactWriter, T> write) => Array(key, items, item =>
    {
        json.WriteStartObject();
        write(this, item);
        json.WriteEndObject();
    });

    internal void Write(Headquarters place)
    {
        Text("city", place.City);
        Region("region", place.Region);
        Write(place.Period);
    }

    internal void Write(Parent parent)
    {
        Text("operator", parent.OperatorId);
        Write(parent.Period);
    }

    internal void Write(FormerHandle former)
    {
        Text("handle", former.Handle);
        Write(former.Period);
    }

    internal void Write(PlatformName name)
    {
        Text("text", name.Text);
        Text("language", name.Language);
        Text("kind", KebabCase.Of(name.Kind));
        Write(name.Period);
        Text("simplified", name.Simplified);
        if (name.IsOrdinaryWord)
            json.WriteBoolean("ordinaryWord", true);
        Texts("needs", name.Needs.Select(need => KebabCase.Of(need)));
        Texts("longerWords", name.LongerWords);
        Text("note", name.Note);
        Sources(name.Sources);
    }

    internal void Write(PlatformHost host)
    {
        Text("host", host.Host);
        Text("kind", KebabCase.Of(host.Kind));
        Write(host.Period);
        Sources(host.Sources);
    }

    internal void Write(LinkPattern link)
    {
        Text("template", link.Template);
        Text("kind", KebabCase.Of(link.Kind));
        Write(link.Period);
        Sources(link.Sources);
    }

    internal void Write(Operatorship item)
    {
        Text("operator", item.Operator.Id);
        Write(item.Period);
        Sources(item.Sources);
    }

    internal void Write(Relation relation)
    {
        Text("kind", KebabCase.Of(relation.Kind));
        Text("platform", relation.PlatformId);
        Write(relation.Period);
        Sources(relation.Sources);
    }

    internal void Write(DatedClaim claim)
    {
        Text("date", claim.Date.ToString());
        Text("note", claim.Note);
        Sources(claim.Sources);
    }

    internal void Write(UserFigure figure)
    {
        Text("metric", KebabCase.Of(figure.Metric));
        Text("region", figure.Region.Id);
        Text("asOf", figure.AsOf.ToString());
        Write(figure.Amount);
        Text("base", figure.Base);
        Text("definition", figure.Definition);
        Token("measuredBy", figure.MeasuredBy);
        Text("measurer", figure.Measurer);
        Texts("covers", figure.Covers);
        Text("edition", figure.Edition);
        Text("note", figure.Note);
        Text("source", figure.Source.Address);
    }

    internal void Write(AccountFigure figure)
    {
        Text("metric", KebabCase.Of(figure.Metric));
        Text("asOf", figure.AsOf.ToString());
        Write(figure.Amount);
        Text("note", figure.Note);
        Text("source", figure.Source.Address);
    }

    internal void Write(PopulationFigure figure)
    {
        Text("asOf", figure.AsOf.ToString());
        Write(figure.Amount);
        Text("definition", figure.Definition);
        Text("note", figure.Note);
        Text("source", figure.Source.Address);
    }

    internal void Write(AccessRecord record)
    {
        Text("region", record.Region.Id);
        Text("status", KebabCase.Of(record.Status));
        Text("scope", record.Scope);
        Text("layer", KebabCase.Of(record.Layer));
        Token("appliesTo", record.AppliesTo);
        Texts("mechanisms", record.Mechanisms.Select(mechanism => KebabCase.Of(mechanism)));
        // The one fact that must say so where its start is unknown.
        if (record.Period.StartKind == PeriodStartKind.Unknown)
            Text("from", "unknown");
        Write(record.Period);
        Text("note", record.Note);
        Sources(record.Sources);
    }

    internal void Write(Period period) => PeriodJsonConverter.WriteKeys(json, period);

    private void Write(Estimate amount) => EstimateJsonConverter.WriteKeys(json, amount);

    private void Array<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        bool begun = false;
        foreach (T item in items)
        {
            if (!begun)
                json.WriteStartArray(key);
            begun = true;
            write(item);
        }

        if (begun)
            json.WriteEndArray();
    }
}
