namespace PlatformAnalogs.Comparison;

/// <summary>What to mind where two figures are held against each other, in words; null where there is nothing.</summary>
internal static class FigureNotes
{
    internal const string MoreThanPeople = "more accounts than people: the figure does not count people";

    internal static string? Definitions(UserFigure one, UserFigure other) => one.Definition == other.Definition
        ? null
        : $"same label, different definition: {one.Definition ?? "not stated"} against {other.Definition ?? "not stated"}";

    internal static string? Dates(DatedFigure one, DatedFigure other) => one.AsOf == other.AsOf ? null : $"different dates: {one.AsOf} against {other.AsOf}";

    /// <summary>A region as figures name it.</summary>
    internal static string Place(Region region) => region == Region.World ? "worldwide" : region.Id;

    /// <summary>How far a figure is from a date, such as "400 days before".</summary>
    internal static string Distance(int ageInDays) => ageInDays < 0 ? $"{-ageInDays} days after" : $"{ageInDays} days before";

    internal static string? Stale(bool isStale, string date) => isStale ? $"at least one figure is far from {date}" : null;

    internal static string? Join(IEnumerable<string?> notes) => string.Join("; ", notes.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
