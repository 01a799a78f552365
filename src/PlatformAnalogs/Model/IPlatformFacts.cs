namespace PlatformAnalogs.Model;

/// <summary>
/// How a platform reaches its facts: those that come out of the snapshot are decoded when first asked for, those of a freshly read
/// document are there.
/// </summary>
internal interface IPlatformFacts
{
    DateOnly DataAsOf { get; }

    Region? HomeRegion { get; }

    PlatformFacts Load();
}

/// <summary>The facts of one platform.</summary>
internal sealed record PlatformFacts
{
    internal static readonly PlatformFacts None = new();

    public IReadOnlyList<Feature> Features { get; init; } = [];

    public IReadOnlyList<Operatorship> Operators { get; init; } = [];

    public IReadOnlyList<DatedClaim> Launched { get; init; } = [];

    public IReadOnlyList<DatedClaim> Closed { get; init; } = [];

    public IReadOnlyList<ProfilePattern> Profiles { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public IReadOnlyList<UserFigure> Figures { get; init; } = [];

    public IReadOnlyList<AccessRecord> Access { get; init; } = [];
}
