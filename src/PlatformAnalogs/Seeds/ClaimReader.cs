namespace PlatformAnalogs.Seeds;

/// <summary>Reads the facts that stand outside of platforms: counterparts, accounts, listings, populations.</summary>
internal sealed class ClaimReader(FactReader facts)
{
    private readonly ReadContext _context = facts.Context;
    private readonly SourceTable _sources = facts.Sources;

    internal Counterpart? Counterpart(LocatedNode node) => _context.Layered(ReadCounterpart(node), node);

    internal Account? Account(LocatedNode node) => _context.Layered(ReadAccount(node), node);

    private Counterpart? ReadCounterpart(LocatedNode node)
    {
        Fields fields = new(node, _context, "platforms category closeness reason notMatched sources " + FactReader.PeriodKeys);
        Period period = facts.Period(fields);
        string[] platforms = [.. fields.RequiredItems("platforms").Select(item => _context.PlatformIds.Resolve(item, _context)).OfType<string>()];
        Category? category = fields.Text("category") is null ? null : _context.Categories.Resolve(fields.At("category")!, _context);
        Closeness? closeness = fields.Value<Closeness>("closeness");
        string? reason = fields.Text("reason");
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: true);
        if (platforms.Length == 2 && platforms[0] != platforms[1])
        {
            return category is null || closeness is null || reason is null
                ? null
                : new Counterpart(platforms[0], platforms[1], category, closeness.Value)
                {
                    Period = period,
                    Reason = reason,
                    NotMatched = fields.OptionalText("notMatched"),
                    Sources = cited,
                };
        }

        if (fields.Items("platforms").Count != 2 || (platforms.Length == 2 && platforms[0] == platforms[1]))
            _context.Diagnostics.Add(DiagnosticCodes.WrongKind, node, "A counterpart names two different platforms in 'platforms'.");
        return null;
    }

    private Account? ReadAccount(LocatedNode node)
    {
        Fields fields = new(node, _context, "holder platform handle formerHandles opened closed note figures");
        Holder? holder = fields.Text("holder") is null ? null : _context.Holders.Resolve(fields.At("holder")!, _context);
        string? platform = Platform(fields);
        List<FormerHandle> former = [];
        foreach (LocatedNode item in fields.Items("formerHandles"))
        {
            Fields handle = new(item, _context, "handle " + FactReader.PeriodKeys);
            Period period = facts.Period(handle);
            if (handle.Text("handle") is { } text)
                former.Add(new FormerHandle(text, period));
        }

        IReadOnlyList<AccountFigure> figures = [.. fields.Items("figures").Select(AccountFigure).OfType<AccountFigure>().OrderBy(figure => figure.AsOf)];
        IReadOnlyList<DatedClaim> opened = facts.Claims(fields, "opened"), closed = facts.Claims(fields, "closed");
        if (holder is null || platform is null)
            return null;
        return new Account(holder, platform)
        {
            Handle = fields.OptionalText("handle"),
            FormerHandles = [.. former],
            Opened = opened,
            Closed = closed,
            StoredNote = fields.OptionalText("note"),
            Figures = figures,
        };
    }

    internal AccountListing? Listing(LocatedNode node)
    {
        Fields fields = new(node, _context, "platform kind asOf listed note sources");
        string? platform = Platform(fields);
        HolderKind? kind = fields.Value<HolderKind>("kind");
        PartialDate? asOf = fields.Date("asOf");
        decimal? listed = fields.OptionalNumber("listed");
        IReadOnlyList<Source> cited = _sources.Cited(fields, required: true);
        if (listed is null or < 1 or > int.MaxValue || listed != decimal.Truncate(listed.Value))
            _context.Diagnostics.Add(DiagnosticCodes.WrongKind, fields.At("listed") ?? node, "Expected in 'listed' how many accounts the page lists.");
        else if (platform is not null && kind is not null && asOf is not null)
            return new AccountListing(platform, kind.Value, asOf.Value, (int)listed) { StoredNote = fields.OptionalText("note"), Sources = cited };
        return null;
    }

    internal void Population(LocatedNode node)
    {
        Fields fields = new(node, _context, "id kind region organisation name figures");
        PopulationKind? kind = fields.Value<PopulationKind>("kind");
        Region? region = fields.Text("region") is null ? null : _context.Region(fields, "region");
        IReadOnlyList<PopulationFigure> figures =
            [.. fields.RequiredItems("figures").Select(PopulationFigure).OfType<PopulationFigure>().OrderBy(figure => figure.AsOf)];
        string? organisation = fields.OptionalText("organisation");
        if (kind is { } given && given == PopulationKind.Members != organisation is not null)
            _context.Diagnostics.Add(DiagnosticCodes.MissingKey, node, "'members', and nothing else, takes an 'organisation'.");
        string? id = fields.Id("id"), name = fields.Text("name");
        if (id is not null && name is not null && kind is { } known && region is { } place)
            _context.Populations.Add(new Population(id, name, known, place) { Organisation = organisation, Figures = figures }, node, _context);
    }

    private string? Platform(in Fields fields) =>
        fields.Text("platform") is null ? null : _context.PlatformIds.Resolve(fields.At("platform")!, _context);

    private AccountFigure? AccountFigure(LocatedNode node)
    {
        Fields fields = new(node, _context, "metric asOf note source " + FactReader.AmountKeys);
        Metric? metric = fields.Value<Metric>("metric");
        PartialDate? asOf = fields.Date("asOf");
        Estimate? amount = facts.Amount(fields);
        Source? source = _sources.CitedOne(fields);
        if (metric is { } given and not (Metric.Followers or Metric.Subscribers or Metric.PageLikes))
            _context.Diagnostics.Add(DiagnosticCodes.UnknownValue, fields.At("metric")!, $"An account has followers, subscribers or page-likes, not {given}.");
        return metric is null || asOf is null || amount is null || source is null
            ? null
            : new AccountFigure(metric.Value, asOf.Value, amount.Value, source) { StoredNote = fields.OptionalText("note") };
    }

    private PopulationFigure? PopulationFigure(LocatedNode node)
    {
        Fields fields = new(node, _context, "asOf definition note source " + FactReader.AmountKeys);
        PartialDate? asOf = fields.Date("asOf");
        Estimate? amount = facts.Amount(fields);
        Source? source = _sources.CitedOne(fields);
        return asOf is null || amount is null || source is null
            ? null
            : new PopulationFigure(asOf.Value, amount.Value, source) { Definition = fields.OptionalText("definition"), StoredNote = fields.OptionalText("note") };
    }
}
