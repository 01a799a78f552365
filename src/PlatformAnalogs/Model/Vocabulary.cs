namespace PlatformAnalogs;

/// <summary>What people use platforms for, such as microblogging.</summary>
public sealed class Category
{
    internal Category(string id, string name, string? family)
    {
        Id = id;
        Name = name;
        Family = family;
    }

    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The English label.</summary>
    public string Name { get; }

    /// <summary>The group of categories that it belongs to, or null.</summary>
    public string? Family { get; }

    /// <summary>Whether it is something that pages depend on, rather than something that people use.</summary>
    internal bool IsInfrastructure => Family == "infrastructure";

    /// <summary>The label.</summary>
    public override string ToString() => Name;
}

/// <summary>A finer capability, such as hashtags, used to measure how far two platforms overlap.</summary>
public sealed class Feature
{
    internal Feature(string id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The English label.</summary>
    public string Name { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Name;
}
