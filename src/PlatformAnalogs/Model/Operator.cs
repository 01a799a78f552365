namespace PlatformAnalogs;

/// <summary>An organisation that runs platforms.</summary>
public sealed class Operator
{
    internal Operator(string id) => Id = id;

    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The English name.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Names in other languages.</summary>
    public IReadOnlyList<LocalName> LocalNames { get; internal init; } = [];

    /// <summary>Where it is headquartered, oldest first.</summary>
    public IReadOnlyList<Headquarters> Headquarters { get; internal init; } = [];

    /// <summary>The organisations that it belongs to, oldest first.</summary>
    public IReadOnlyList<Parent> Parents { get; internal init; } = [];

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}

/// <summary>A name in a language.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">The language and script, as a BCP 47 tag such as <c>zh-Hans</c>.</param>
public sealed record LocalName(string Text, string Language);

/// <summary>Where an operator is headquartered, and when.</summary>
/// <param name="City">The city.</param>
/// <param name="Region">The region.</param>
/// <param name="Period">When.</param>
public sealed record Headquarters(string City, Region Region, Period Period);

/// <summary>An operator's parent organisation, and when.</summary>
/// <param name="OperatorId">The parent's id.</param>
/// <param name="Period">When.</param>
public sealed record Parent(string OperatorId, Period Period);
