using PlatformAnalogs.Model;

namespace PlatformAnalogs;

/// <summary>What a population counts.</summary>
public enum PopulationKind
{
    /// <summary>Internet users of a region.</summary>
    InternetUsers = 0,

    /// <summary>Users of the mobile internet in a region.</summary>
    MobileInternetUsers = 1,

    /// <summary>Members of an organisation.</summary>
    Members = 2,
}

/// <summary>A baseline to hold user figures against.</summary>
public sealed class Population
{
    internal Population(string id, string name, PopulationKind kind, Region region)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Region = region;
    }

    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The English label.</summary>
    public string Name { get; }

    /// <summary>What it counts.</summary>
    public PopulationKind Kind { get; }

    /// <summary>Where.</summary>
    public Region Region { get; }

    /// <summary>With <see cref="PopulationKind.Members"/>: of what; else null.</summary>
    public string? Organisation { get; internal init; }

    /// <summary>The published figures, oldest first.</summary>
    public IReadOnlyList<PopulationFigure> Figures { get; internal init; } = [];

    /// <summary>The label.</summary>
    public override string ToString() => Name;
}

/// <summary>One published figure of a population.</summary>
public sealed class PopulationFigure : DatedFigure
{
    internal PopulationFigure(PartialDate asOf, Estimate amount, Source source)
        : base(asOf, amount, source)
    {
    }

    /// <summary>What the label hides, or null.</summary>
    public string? Definition { get; internal init; }

    /// <summary>A remark, or null.</summary>
    public string? Note => StoredNote.Value;

    internal Stored<string> StoredNote { get; init; }

    /// <summary>Amount and date in one line.</summary>
    public override string ToString() => $"{Amount} ({AsOf})";
}

/// <summary>How large a population was on a day, by the figure chosen for it.</summary>
public sealed class PopulationAnswer : FigureAnswer<PopulationFigure>
{
    internal PopulationAnswer(Population population, AsOf asOf, DateOnly? knownBy)
        : base(asOf, knownBy) => Population = population;

    /// <summary>The population.</summary>
    public Population Population { get; }

    /// <summary>The population and its figure.</summary>
    public override string ToString() => $"{Population.Id}: {Figure?.ToString() ?? "no figure"}";
}
