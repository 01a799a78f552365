using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>
/// The sphere of a platform's main market, by its id; labels are in <see cref="EcosystemInfo"/>. The default value is <see cref="Other"/>, an
/// ecosystem like any: where one may be left out, it is null that says so.
/// </summary>
[JsonConverter(typeof(EcosystemJsonConverter))]
public readonly record struct Ecosystem
{
    private readonly string? _id;

    /// <summary>The ecosystem of an id, in either case; it is not looked up.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Ecosystem(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _id = id.ToLowerInvariant();
    }

    /// <summary>The id, in lower case, such as <c>chinese</c>; <c>other</c> for the default value.</summary>
    public string Id => _id ?? "other";

    /// <summary>Platforms whose main market is mainland China.</summary>
    public static Ecosystem Chinese => new("chinese");

    /// <summary>The international market led by United States and European services.</summary>
    public static Ecosystem Western => new("western");

    /// <summary>Platforms of other main markets, such as LINE, KakaoTalk, VK.</summary>
    public static Ecosystem Other => new("other");

    /// <summary>Equality of ids.</summary>
    public bool Equals(Ecosystem other) => Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>The label of an ecosystem and its home region.</summary>
public sealed class EcosystemInfo
{
    internal EcosystemInfo(Ecosystem ecosystem, string name, Region? homeRegion, string? description)
    {
        Ecosystem = ecosystem;
        Name = name;
        HomeRegion = homeRegion;
        Description = description;
    }

    /// <summary>The ecosystem.</summary>
    public Ecosystem Ecosystem { get; }

    /// <summary>The English label.</summary>
    public string Name { get; }

    /// <summary>The region in which its platforms are at home, where all share one; else null and each platform has its own.</summary>
    public Region? HomeRegion { get; }

    /// <summary>What the ecosystem is.</summary>
    public string? Description { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Name;
}
