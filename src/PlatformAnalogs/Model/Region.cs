using System.Text.Json.Serialization;

namespace PlatformAnalogs;

/// <summary>
/// A region, by its id: ISO 3166-1 alpha-2 for places, <c>WORLD</c>, <c>EU</c> and a few named areas. The id is the key to store; labels
/// are in <see cref="RegionInfo"/> and an overlay may change them. The default value is <see cref="World"/>, a region like any: where one may be
/// left out, it is null that says so.
/// </summary>
[JsonConverter(typeof(RegionJsonConverter))]
public readonly record struct Region
{
    private readonly string? _id;

    /// <summary>The region of an id, in either case; it is not looked up.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Region(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _id = id.ToUpperInvariant();
    }

    /// <summary>The id, in upper case; <c>WORLD</c> for the default value.</summary>
    public string Id => _id ?? "WORLD";

    /// <summary>The whole world.</summary>
    public static Region World => new("WORLD");

    /// <summary>Mainland China, without Hong Kong, Macao and Taiwan.</summary>
    public static Region MainlandChina => new("CN");

    /// <summary>Hong Kong.</summary>
    public static Region HongKong => new("HK");

    /// <summary>Macao.</summary>
    public static Region Macao => new("MO");

    /// <summary>Taiwan.</summary>
    public static Region Taiwan => new("TW");

    /// <summary>The United States.</summary>
    public static Region UnitedStates => new("US");

    /// <summary>Equality of ids.</summary>
    public bool Equals(Region other) => Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Whether a region is a place of its own or a named area.</summary>
public enum RegionKind
{
    /// <summary>A place with an ISO 3166-1 code.</summary>
    Place = 0,

    /// <summary>An area that figures use, such as the European Union or the world.</summary>
    Area = 1,
}

/// <summary>The label of a region.</summary>
public sealed class RegionInfo
{
    internal RegionInfo(Region region, string name, RegionKind kind)
    {
        Region = region;
        Name = name;
        Kind = kind;
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The English label.</summary>
    public string Name { get; }

    /// <summary>Whether it is a place or an area.</summary>
    public RegionKind Kind { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Name;
}
