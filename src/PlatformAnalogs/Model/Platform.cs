using System.Text.Json.Serialization;
using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>
/// A service that people know under a brand. A rename keeps one platform with dated names; closed and merged ones stay for ever.
/// Immutable and safe to share between threads; equal by reference within one catalog. Store <see cref="Id"/>, never a name.
/// </summary>
[JsonConverter(typeof(PlatformJsonConverter))]
public sealed class Platform
{
    private readonly IPlatformFacts _source;
    private string? _name;
    private PlatformFacts? _facts;
    private IReadOnlyList<LinkPattern>? _links;
    private FigureTable? _figures;

    internal Platform(
        string id, Ecosystem ecosystem, IReadOnlyList<PlatformName> names, IReadOnlyList<PlatformHost> hosts,
        IReadOnlyList<Category> categories, IPlatformFacts source)
    {
        Id = id;
        Ecosystem = ecosystem;
        Names = names;
        Hosts = hosts;
        Categories = categories;
        _source = source;
    }

    /// <summary>The id, in kebab-case: the key to store. It never changes once released.</summary>
    public string Id { get; }

    /// <summary>The English display name at the date of the data.</summary>
    public string Name => _name ??= PlatformNames.At(Names, _source.DataAsOf, "en").Text;

    /// <summary>The sphere of its main market. Ownership is another matter: see <see cref="Operators"/>.</summary>
    public Ecosystem Ecosystem { get; }

    /// <summary>The region in which it is at home; null where none is recorded.</summary>
    public Region? HomeRegion => _source.HomeRegion;

    /// <summary>All names of all times and languages, in the order of the data.</summary>
    public IReadOnlyList<PlatformName> Names { get; }

    /// <summary>The domains that it uses or used.</summary>
    public IReadOnlyList<PlatformHost> Hosts { get; }

    /// <summary>What people use it for, the primary category first.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>Finer capabilities.</summary>
    public IReadOnlyList<Feature> Features => Facts.Features;

    /// <summary>Who runs it, and when.</summary>
    public IReadOnlyList<Operatorship> Operators => Facts.Operators;

    /// <summary>When it was launched; conflicting claims side by side, the preferred one first; empty where unknown.</summary>
    public IReadOnlyList<DatedClaim> Launched => _source.Life.Launched;

    /// <summary>When it was closed; conflicting claims side by side, the preferred one first; empty where it was not, or nobody says.</summary>
    public IReadOnlyList<DatedClaim> Closed => _source.Life.Closed;

    /// <summary>What its links look like, in the order of the data.</summary>
    public IReadOnlyList<LinkPattern> Links => _links ?? Interlocked.CompareExchange(ref _links, _source.LoadLinks(), null) ?? _links;

    /// <summary>How it hangs together with other platforms.</summary>
    public IReadOnlyList<Relation> Relations => Facts.Relations;

    /// <summary>All published figures, by metric, region and date.</summary>
    public IReadOnlyList<UserFigure> Figures => Facts.Figures;

    /// <summary>The figures by what they count and where.</summary>
    internal FigureTable FigureTable => _figures ?? Interlocked.CompareExchange(ref _figures, FigureTable.Of(Figures), null) ?? _figures;

    /// <summary>All claims about access, by region.</summary>
    public IReadOnlyList<AccessRecord> Access => Facts.Access;

    // Two threads may both decode; both get the same facts, and one of the copies is dropped.
    private PlatformFacts Facts => _facts ?? Interlocked.CompareExchange(ref _facts, _source.Load(), null) ?? _facts;

    /// <summary>
    /// The official name at a date in a language. Falls back to the other script of the language, to its short names, to English, and to
    /// the first name recorded; never to a Chinese name that no page attests.
    /// </summary>
    /// <param name="asOf">The date; a month, quarter or year means its last day.</param>
    /// <param name="language">A BCP 47 tag such as <c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c>, <c>zh-Latn</c>.</param>
    public string NameAsOf(PartialDate asOf, string language = "en")
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        return PlatformNames.At(Names, asOf.Latest, language).Text;
    }

    /// <summary>Who could reach it from a region, by the claims recorded.</summary>
    /// <param name="region">The region.</param>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    public AccessAnswer AccessIn(Region region, PartialDate? asOf = null) =>
        AccessResolver.Resolve(this, region, AsOf.Resolve(asOf, _source.DataAsOf));

    /// <summary>Who could reach it from a region over time.</summary>
    /// <param name="region">The region.</param>
    /// <param name="from">Since when; a month, quarter or year means its first day. Left out: the first day of which anything is said.</param>
    /// <param name="to">Until when; a month, quarter or year means its last day. Left out: the date of the data.</param>
    public AccessHistory AccessOver(Region region, PartialDate? from = null, PartialDate? to = null)
    {
        DateOnly last = AsOf.Resolve(to, _source.DataAsOf).Day;
        return AccessHistoryResolver.Resolve(this, region, from?.Earliest ?? AccessHistoryResolver.Beginning(this, region) ?? last, last);
    }

    /// <summary>How many people used it: the latest figure at or before a day, else the earliest after it, with its rivals and its age.</summary>
    /// <param name="asOf">The date; a month, quarter or year means its last day. Left out: the date of the data.</param>
    /// <param name="metric">
    /// What to count. Left out: the first metric, monthly users before all, that has a figure that is not stale and does not rest on a
    /// secondary page alone; else one of a better page of the last two years, then a fresh one, then the newest kind there is.
    /// </param>
    /// <param name="region">Where. Left out: worldwide, else the home region.</param>
    /// <param name="knownBy">Only figures published by this date count; a month, quarter or year means its last day. Left out: all.</param>
    public FigureAnswer Users(PartialDate? asOf = null, Metric? metric = null, Region? region = null, PartialDate? knownBy = null) =>
        FigureResolver.Resolve(this, HomeRegion, AsOf.Resolve(asOf, _source.DataAsOf), metric, region, knownBy?.Latest);

    /// <summary>Whether it was in operation on a day: true, false, or null where its dates do not tell.</summary>
    public bool? IsOperatingOn(DateOnly day)
    {
        bool maybeBefore = false, hasBegun = false, maybeClosed = false;
        foreach (DatedClaim claim in Launched)
        {
            maybeBefore |= day >= claim.Date.Earliest;
            hasBegun |= day >= claim.Date.Latest;
        }

        int closed = 0;
        foreach (DatedClaim claim in Closed)
        {
            maybeClosed |= day >= claim.Date.Earliest;
            closed += day >= claim.Date.Latest ? 1 : 0;
        }

        // Not yet, or no longer, only where all claims say so.
        if ((Launched.Count > 0 && !maybeBefore) || (Closed.Count > 0 && closed == Closed.Count))
            return false;
        return hasBegun && !maybeClosed ? true : null;
    }

    /// <summary>The same at another date of the data, with the same facts, decoded when first asked for.</summary>
    internal Platform At(DateOnly dataAsOf) => new(Id, Ecosystem, Names, Hosts, Categories, new FactsAt(this, dataAsOf));

    /// <summary>Whether the two are one owner's versions for two markets.</summary>
    internal bool IsTwinOf(Platform other) =>
        Relations.Any(relation => relation.Kind == RelationKind.TwinOf && relation.PlatformId == other.Id)
        || other.Relations.Any(relation => relation.Kind == RelationKind.TwinOf && relation.PlatformId == Id);

    /// <summary>The name and the id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    private sealed class FactsAt(Platform platform, DateOnly dataAsOf) : IPlatformFacts
    {
        public DateOnly DataAsOf => dataAsOf;

        public Region? HomeRegion => platform.HomeRegion;

        public Life Life => platform._source.Life;

        public IReadOnlyList<LinkPattern> LoadLinks() => platform.Links;

        public PlatformFacts Load() => platform.Facts;
    }
}
