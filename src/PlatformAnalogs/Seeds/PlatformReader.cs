using PlatformAnalogs.Model;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Seeds;

/// <summary>Reads one platform with all its facts.</summary>
internal sealed class PlatformReader(FactReader facts)
{
    private const string Keys = "id ecosystem homeRegion names categories features operators launched closed hosts links relations figures access";

    private readonly ReadContext _context = facts.Context;
    private readonly SourceTable _sources = facts.Sources;

    internal Platform? Read(LocatedNode node)
    {
        Fields fields = new(node, _context, Keys);
        string? id = fields.Id("id");
        EcosystemInfo? ecosystem = fields.Text("ecosystem") is null ? null : _context.Ecosystems.Resolve(fields.At("ecosystem")!, _context);
        Region? home = _context.Region(fields, "homeRegion") ?? ecosystem?.HomeRegion;
        IReadOnlyList<PlatformName> names = _context.Each(fields.RequiredItems("names"), Name);
        IReadOnlyList<Category> categories = Each(fields.RequiredItems("categories"), item => _context.Categories.Resolve(item, _context));
        IReadOnlyList<PlatformHost> hosts = _context.Each(fields.Items("hosts"), Host);
        IReadOnlyList<LinkPattern> links = _context.Each(fields.Items("links"), Link);
        Life life = new(facts.Claims(fields, "launched"), facts.Claims(fields, "closed"));
        PlatformFacts read = new()
        {
            Features = Each(fields.Items("features"), item => _context.Features.Resolve(item, _context)),
            Operators = _context.Each(fields.Items("operators"), Operatorship),
            Relations = _context.Each(fields.Items("relations"), Relation),
            Figures =
            [
                .. _context.Each(fields.Items("figures"), Figure)
                    .OrderBy(figure => figure.Metric).ThenBy(figure => figure.Region.Id, StringComparer.Ordinal).ThenBy(figure => figure.AsOf)
                    .ThenBy(figure => figure.Source.Address, StringComparer.Ordinal),
            ],
            Access =
            [
                .. _context.Each(fields.Items("access"), Access)
                    .OrderBy(record => record.Region.Id, StringComparer.Ordinal).ThenBy(record => record.Layer)
                    .ThenBy(record => record.Scope, StringComparer.Ordinal).ThenBy(record => record.Period.Start)
                    .ThenBy(record => record.Sources.Count > 0 ? record.Sources[0].Address : "", StringComparer.Ordinal),
            ],
        };
        if (id is null || ecosystem is null || names.Count == 0 || categories.Count == 0)
            return null;
        return _context.Layered(new Platform(id, ecosystem.Ecosystem, names, hosts, categories, new ReadFacts(read, links, life, home, _context.DataAsOf)), node);
    }

    private PlatformName? Name(LocatedNode node)
    {
        Fields fields = new(node, _context, "text language kind simplified ordinaryWord needs longerWords note sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: false);
        string? text = fields.Text("text"), language = fields.Text("language");
        IReadOnlyList<NameNeed> needs = Values<NameNeed>(fields, "needs");
        if (fields.Value<NameKind>("kind") is { } kind && text is not null && language is not null)
        {
            return new PlatformName(text, language)
            {
                Kind = kind,
                Period = period,
                IsOrdinaryWord = fields.Flag("ordinaryWord"),
                Needs = needs,
                PackedLongerWords = HidingWords.Pack(text, LongerWords(fields, text)),
                Simplified = fields.OptionalText("simplified"),
                StoredNote = fields.OptionalText("note"),
                Sources = cited,
            };
        }

        return null;
    }

    private string[] LongerWords(in Fields fields, string name)
    {
        List<string> words = [];
        foreach ((string word, LocatedNode node) in fields.Texts("longerWords"))
        {
            // They are kept together, with control characters between them.
            if (word.Any(char.IsControl))
                _context.Diagnostics.Add(DiagnosticCodes.UnknownValue, node, "A longer word with a control character in it.");
            else if (word.Length > name.Length && word.Contains(name, StringComparison.OrdinalIgnoreCase))
                words.Add(word);
            else
                _context.Diagnostics.Add(DiagnosticCodes.UnknownValue, node, $"'{word}' is no longer word that contains '{name}'.");
        }

        return [.. words];
    }

    private LinkPattern? Link(LocatedNode node)
    {
        Fields fields = new(node, _context, "template kind examples sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: false);
        LinkKind? kind = fields.Value<LinkKind>("kind");
        List<(string Text, LocatedNode Node)> examples = [.. fields.Texts("examples")];
        if (fields.Text("template") is not { } text || kind is null)
            return null;
        if (!LinkTemplateReader.TryRead(text, [], out LinkTemplate? template, out string? problem))
        {
            _context.Diagnostics.Add(DiagnosticCodes.Template, fields.At("template")!, $"'{text}' is not the form of a link: {problem}; expected one such as 'https://weibo.com/u/{{id:digits}}'.");
            return null;
        }

        if (kind == LinkKind.Profile && template is { Handle: < 0, Id: < 0 })
            _context.Diagnostics.Add(DiagnosticCodes.Template, fields.At("template")!, $"'{text}' leads to a profile and says not whose; expected {{handle}} or {{id}} in it.");
        foreach ((string example, LocatedNode at) in examples.Where(example => !template.Matches(example.Text)))
            _context.Diagnostics.Add(DiagnosticCodes.Template, at, $"'{example}' does not have the form '{text}'.");
        return new LinkPattern(text, kind.Value, period, cited);
    }

    private PlatformHost? Host(LocatedNode node)
    {
        Fields fields = new(node, _context, "host kind sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: false);
        if (fields.Text("host") is not { } host || fields.Value<HostKind>("kind") is not { } kind)
            return null;
        if (Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.') && host == host.ToLowerInvariant() && host.All(char.IsAscii))
            return new PlatformHost(host) { Kind = kind, Period = period, Sources = cited };
        _context.Diagnostics.Add(DiagnosticCodes.MalformedUrl, fields.At("host")!, $"'{host}' is not a domain; expected one in lower-case ASCII, such as 'weibo.com'.");
        return null;
    }

    private Operatorship? Operatorship(LocatedNode node)
    {
        Fields fields = new(node, _context, "operator sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: false);
        return fields.Text("operator") is not null && _context.Operators.Resolve(fields.At("operator")!, _context) is { } known
            ? new Operatorship(known, period, cited)
            : null;
    }

    private Relation? Relation(LocatedNode node)
    {
        Fields fields = new(node, _context, "kind platform sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: true);
        RelationKind? kind = fields.Value<RelationKind>("kind");
        return fields.Text("platform") is not null && _context.PlatformIds.Resolve(fields.At("platform")!, _context) is { } other && kind is { } known
            ? new Relation(known, other, period, cited)
            : null;
    }

    private UserFigure? Figure(LocatedNode node)
    {
        Fields fields = new(node, _context,
            "metric region asOf base definition measuredBy measurer covers edition note source " + FactReader.AmountKeys);
        Metric? metric = fields.Value<Metric>("metric");
        Region? region = fields.Text("region") is null ? null : _context.Region(fields, "region");
        PartialDate? asOf = fields.Date("asOf");
        Estimate? amount = facts.Amount(fields);
        Source? source = _sources.CitedOne(fields);
        string? shareOf = fields.OptionalText("base");
        if (metric is { } known && known == Metric.MarketShare != shareOf is not null)
            _context.Diagnostics.Add(DiagnosticCodes.Amount, node, "'market-share', and nothing else, takes a 'base': of what it is a share.");
        if (metric == Metric.MarketShare && amount?.Value > 100)
            _context.Diagnostics.Add(DiagnosticCodes.Amount, node, "A share is given in per cent, at most 100.");
        IReadOnlyList<string> covers = Each(fields.Items("covers"), item => _context.PlatformIds.Resolve(item, _context));
        if (metric is null || region is null || asOf is null || amount is null || source is null)
            return null;
        return new UserFigure(metric.Value, region.Value, asOf.Value, amount.Value, source)
        {
            Base = shareOf,
            Definition = fields.OptionalText("definition"),
            MeasuredBy = fields.OptionalValue<Measurement>("measuredBy"),
            Measurer = fields.OptionalText("measurer"),
            Covers = covers,
            Edition = fields.OptionalText("edition"),
            StoredNote = fields.OptionalText("note"),
        };
    }

    private AccessRecord? Access(LocatedNode node)
    {
        Fields fields = new(node, _context, "region status scope layer appliesTo mechanisms note sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        if (!fields.Has("from") && !fields.Has("on") && !fields.Has("firstSeen"))
            _context.Diagnostics.Add(DiagnosticCodes.Period, node, "This record has no start; expected 'from', 'firstSeen', or 'on' for an observation.");
        Region? region = fields.Text("region") is null ? null : _context.Region(fields, "region");
        AccessStatus? status = fields.Value<AccessStatus>("status");
        AccessLayer? layer = fields.Value<AccessLayer>("layer");
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: true);
        IReadOnlyList<AccessMechanism> mechanisms = Values<AccessMechanism>(fields, "mechanisms");
        if (status is AccessStatus.Unknown)
            _context.Diagnostics.Add(DiagnosticCodes.UnknownValue, fields.At("status")!, "A record states a status; leave out what is unknown.");
        if (region is null || status is null || layer is null)
            return null;
        return new AccessRecord(region.Value, status.Value)
        {
            Layer = layer.Value,
            Scope = Scope(fields),
            AppliesTo = fields.OptionalValue<Audience>("appliesTo"),
            Mechanisms = mechanisms,
            Period = period,
            StoredNote = fields.OptionalText("note"),
            Sources = cited,
        };
    }

    private string? Scope(in Fields fields)
    {
        string? scope = fields.OptionalText("scope");
        if (scope is not null && !(scope.Split(':', 2) is ["host" or "edition" or "app" or "service", { Length: > 0 }]))
        {
            _context.Diagnostics.Add(DiagnosticCodes.UnknownValue, fields.At("scope")!,
                $"'{scope}' is not a scope; expected host:, edition:, app: or service: and what it is, such as 'host:google.cn'.");
        }

        return scope;
    }

    private static IReadOnlyList<TEnum> Values<TEnum>(in Fields fields, string key)
        where TEnum : struct, Enum
    {
        List<TEnum> values = [];
        foreach (LocatedNode item in fields.Items(key))
        {
            if (fields.ValueOf<TEnum>(item) is { } value)
                values.Add(value);
        }

        return values.Count == 0 ? [] : [.. values];
    }

    private static IReadOnlyList<T> Each<T>(IReadOnlyList<LocatedNode> nodes, Func<LocatedNode, T?> read)
        where T : class => nodes.Count == 0 ? [] : [.. nodes.Select(read).OfType<T>()];

    private sealed class ReadFacts(PlatformFacts facts, IReadOnlyList<LinkPattern> links, Life life, Region? homeRegion, DateOnly dataAsOf) : IPlatformFacts
    {
        public DateOnly DataAsOf => dataAsOf;

        public Region? HomeRegion => homeRegion;

        public Life Life => life;

        public IReadOnlyList<LinkPattern> LoadLinks() => links;

        public PlatformFacts Load() => facts;
    }
}
