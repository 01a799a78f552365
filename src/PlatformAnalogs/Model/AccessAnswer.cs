namespace PlatformAnalogs;

/// <summary>What an answer about access rests on.</summary>
public enum AccessBasis
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A record that states the day.</summary>
    Recorded = 1,

    /// <summary>An earlier record that nothing contradicts.</summary>
    CarriedForward = 2,

    /// <summary>Two equal observations, one before and one after.</summary>
    Between = 3,

    /// <summary>No record: an operating platform in its home region.</summary>
    Inferred = 4,
}

/// <summary>The status of one layer, scope and audience on a day.</summary>
public sealed class AccessLayerAnswer
{
    internal AccessLayerAnswer(AccessLayer layer, string? scope, Audience appliesTo)
    {
        Layer = layer;
        Scope = scope;
        AppliesTo = appliesTo;
    }

    /// <summary>The layer.</summary>
    public AccessLayer Layer { get; }

    /// <summary>The scope; null for the whole platform.</summary>
    public string? Scope { get; }

    /// <summary>To whom it applies.</summary>
    public Audience AppliesTo { get; }

    /// <summary>The status.</summary>
    public AccessStatus Status { get; internal init; }

    /// <summary>What it rests on.</summary>
    public AccessBasis Basis { get; internal init; }

    /// <summary>The claim chosen; null where none holds.</summary>
    public AccessRecord? Record { get; internal init; }

    /// <summary>The other claims that hold on the day, also those that agree on the status but not on its start.</summary>
    public IReadOnlyList<AccessRecord> Rivals { get; internal init; } = [];

    /// <summary>When the status began, by the claim chosen; null for an observation and where unknown.</summary>
    public PartialDate? Since { get; internal init; }

    /// <summary>The latest date at which a claim of this status was made or published.</summary>
    public PartialDate? LastConfirmed { get; internal init; }

    /// <summary>Why the status is unknown; else null.</summary>
    public string? UnknownBecause { get; internal init; }

    /// <summary>Whether it is unknown because the last observation is too old to be carried forward.</summary>
    internal bool HasLapsed { get; init; }

    /// <summary>Layer, scope and status.</summary>
    public override string ToString() => $"{Layer}{(Scope is null ? "" : $" ({Scope})")}: {Status} ({Basis})";
}

/// <summary>A status and a day on which it held.</summary>
/// <param name="Day">The first day looked at that has the status.</param>
/// <param name="Status">The status.</param>
public readonly record struct StatusOnDay(DateOnly Day, AccessStatus Status)
{
    /// <summary>The status and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Status} {Day:yyyy-MM-dd}");
}

/// <summary>Who could reach a platform from a region on a day, what that rests on, and who says so.</summary>
public sealed class AccessAnswer
{
    internal AccessAnswer(Platform platform, Region region, AsOf asOf)
    {
        Platform = platform;
        Region = region;
        AsOf = asOf;
    }

    /// <summary>The platform.</summary>
    public Platform Platform { get; }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The date asked for and the day used.</summary>
    public AsOf AsOf { get; }

    /// <summary>
    /// The most severe status over the layers that apply to everyone and to the whole platform, in the order blocked, banned, withdrawn,
    /// not offered, restricted, degraded, intermittent, accessible. A layer other than the network never makes it accessible.
    /// </summary>
    public AccessStatus Status { get; internal init; }

    /// <summary>Whether people there can see what is on it: the status in short, a part that differs taken into account.</summary>
    public Visibility Visibility => Visibilities.Of(Status, IsPartly);

    /// <summary>What the status rests on.</summary>
    public AccessBasis Basis { get; internal init; }

    /// <summary>When the status began, by the claim chosen; null for an observation and where unknown.</summary>
    public PartialDate? Since { get; internal init; }

    /// <summary>The latest date at which a claim of this status was made or published.</summary>
    public PartialDate? LastConfirmed { get; internal init; }

    /// <summary>The layers, scopes and audiences of which there are records, the one that decides first.</summary>
    public IReadOnlyList<AccessLayerAnswer> Layers { get; internal init; } = [];

    /// <summary>The other claims that hold on the day in the layer that decides.</summary>
    public IReadOnlyList<AccessRecord> Rivals { get; internal init; } = [];

    /// <summary>Whether a part of the platform, or a part of the people, has another status than <see cref="Status"/>.</summary>
    public bool IsPartly { get; internal init; }

    /// <summary>The statuses within the asked month, quarter or year, oldest first, where they differ; else empty.</summary>
    public IReadOnlyList<StatusOnDay> ChangedWithin { get; internal init; } = [];

    /// <summary>Why the status is unknown; else null.</summary>
    public string? UnknownBecause { get; internal init; }

    /// <summary>The pages on which the answer rests, rivals included, each once.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>The starts that the claims give for the status, earliest first; several where sources differ.</summary>
    public IReadOnlyList<PartialDate> ReportedStarts =>
        [.. Layers.Take(1).SelectMany(layer => layer.Rivals.Prepend(layer.Record)).OfType<AccessRecord>()
            .Where(record => record.Status == Status && record.Period is { IsObservation: false, Start: not null })
            .Select(record => record.Period.Start!.Value).Distinct().Order()];

    /// <summary>The answer in words.</summary>
    public override string ToString() => $"{Platform.Id} in {Region} on {AsOf.Day:o}: {Status} ({Basis})";
}
