namespace PlatformAnalogs.Model;

/// <summary>
/// How a platform reaches its facts: those that come out of the snapshot are decoded when first asked for, those of a freshly read
/// document are there.
/// </summary>
internal interface IPlatformFacts
{
    DateOnly DataAsOf { get; }

    Region? HomeRegion { get; }

    /// <summary>When it was launched and closed: apart from the other facts, as look-up asks every platform for it.</summary>
    Life Life { get; }

    /// <summary>The forms of its links: apart from the other facts, as resolving a link asks every platform for them.</summary>
    IReadOnlyList<LinkPattern> LoadLinks();

    PlatformFacts Load();
}

/// <summary>The facts of one platform.</summary>
internal sealed class PlatformFacts
{
    internal static readonly PlatformFacts None = new();

    public IReadOnlyList<Feature> Features { get; init; } = [];

    public IReadOnlyList<Operatorship> Operators { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public IReadOnlyList<UserFigure> Figures { get; init; } = [];

    public IReadOnlyList<AccessRecord> Access { get; init; } = [];
}

/// <summary>When a platform was launched and closed.</summary>
internal sealed record Life(IReadOnlyList<DatedClaim> Launched, IReadOnlyList<DatedClaim> Closed);
