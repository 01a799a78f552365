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
public sealed class LocalName
{
    internal LocalName(string text, string language)
    {
        Text = text;
        Language = language;
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>The language and script, as a BCP 47 tag such as <c>zh-Hans</c>.</summary>
    public string Language { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Text;
}

/// <summary>Where an operator is headquartered, and when.</summary>
public sealed class Headquarters
{
    internal Headquarters(string city, Region region, Period period)
    {
        City = city;
        Region = region;
        Period = period;
    }

    /// <summary>The city.</summary>
    public string City { get; }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>When.</summary>
    public Period Period { get; }

    /// <summary>City, region and period.</summary>
    public override string ToString() => $"{City}, {Region} ({Period})";
}

/// <summary>An operator's parent organisation, and when.</summary>
public sealed class Parent
{
    internal Parent(string operatorId, Period period)
    {
        OperatorId = operatorId;
        Period = period;
    }

    /// <summary>The parent's id.</summary>
    public string OperatorId { get; }

    /// <summary>When.</summary>
    public Period Period { get; }

    /// <summary>The id and the period.</summary>
    public override string ToString() => $"{OperatorId} ({Period})";
}
