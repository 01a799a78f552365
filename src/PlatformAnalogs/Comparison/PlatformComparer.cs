using PlatformAnalogs.Catalog;
using PlatformAnalogs.Counterparts;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Comparison;

/// <summary>Puts two platforms side by side.</summary>
internal static class PlatformComparer
{
    internal static PlatformComparison Compare(CatalogIndex index, Platform first, Platform second, AsOf asOf, DateOnly? knownBy)
    {
        (FigureAnswer firstUsers, FigureAnswer secondUsers, bool alike) = Users(first, second, asOf, knownBy);
        Region[] regions = [.. new[] { Region.MainlandChina, first.HomeRegion, second.HomeRegion }.OfType<Region>().Distinct()];
        UserFigure? one = firstUsers.Figure, other = secondUsers.Figure;
        bool comparable = alike && one is not null && other is not null;
        return new PlatformComparison(Side(first, firstUsers, regions, asOf), Side(second, secondUsers, regions, asOf), asOf)
        {
            Regions = [.. regions.Select(index.Region)],
            EcosystemNames = index.Content.Ecosystems.ToDictionary(item => item.Ecosystem.Id, item => item.Name),
            SharedCategories = [.. first.Categories.Intersect(second.Categories)],
            SharedFeatures = [.. first.Features.Intersect(second.Features)],
            UsersVerdict = comparable ? one!.Amount.CompareWith(other!.Amount) : null,
            UsersRatio = comparable ? BoundedRatio.Of(one!.Amount, other!.Amount)?.Value : null,
            UsersNote = Note(firstUsers, secondUsers, alike),
            AreTwins = first.Relations.Concat(second.Relations).Any(relation =>
                relation.Kind == RelationKind.TwinOf && (relation.PlatformId == first.Id || relation.PlatformId == second.Id)),
            Counterpart =
            [
                .. CounterpartRanker.Rank(index, first, asOf.Day, null, null)
                    .Where(match => match.Platform == second && match.Basis == MatchBasis.Claimed),
            ],
        };
    }

    // The first metric and region that both have a figure for that is not stale; else what each has.
    private static (FigureAnswer First, FigureAnswer Second, bool Alike) Users(Platform first, Platform second, AsOf asOf, DateOnly? knownBy)
    {
        (FigureAnswer, FigureAnswer, bool)? stale = null;
        foreach (Metric metric in Metrics.ByPreference)
        {
            FigureAnswer one = FigureResolver.Resolve(first, first.HomeRegion, asOf, metric, null, knownBy);
            FigureAnswer other = FigureResolver.Resolve(second, second.HomeRegion, asOf, metric, null, knownBy);
            if (one.Figure is null || other.Figure is null)
                continue;
            if (!one.IsStale && !other.IsStale)
                return (one, other, true);
            stale ??= (one, other, true);
        }

        FigureAnswer ownFirst = FigureResolver.Resolve(first, first.HomeRegion, asOf, null, null, knownBy);
        FigureAnswer ownSecond = FigureResolver.Resolve(second, second.HomeRegion, asOf, null, null, knownBy);
        bool fresh = ownFirst.Figure is not null && ownSecond.Figure is not null && !ownFirst.IsStale && !ownSecond.IsStale;
        return !fresh && stale is { } pair ? pair : (ownFirst, ownSecond, ownFirst.Metric == ownSecond.Metric);
    }

    private static string? Note(FigureAnswer first, FigureAnswer second, bool alike)
    {
        if (first.Figure is not { } one || second.Figure is not { } other)
            return "not comparable: no figure for both";
        if (!alike)
            return $"not comparable: {Metrics.Words(one.Metric)} against {Metrics.Words(other.Metric)}";

        List<string?> notes = [];
        if (one.Region != other.Region)
            notes.Add($"different regions: {one.Region} against {other.Region}");
        notes.AddRange([FigureNotes.Definitions(one, other), FigureNotes.Dates(one, other), FigureNotes.Stale(first.IsStale || second.IsStale, "the date")]);
        return FigureNotes.Join(notes);
    }

    private static ComparedPlatform Side(Platform platform, FigureAnswer users, Region[] regions, AsOf asOf)
    {
        string name = platform.NameAsOf(asOf.Day);
        return new ComparedPlatform(platform, name, users)
        {
            OtherNames =
            [
                .. platform.Names
                    .Where(item => item.IsDisplayable && item.Text != name && item.Kind != NameKind.Nickname
                        && item.Period.EndKind != PeriodEndKind.EndedUnknown && PlatformNames.Holds(item.Period, asOf.Day) == true)
                    .DistinctBy(item => item.Text),
            ],
            Operators = [.. platform.Operators.Where(item => PlatformNames.Holds(item.Period, asOf.Day) == true)],
            Access = [.. regions.Select(region => AccessResolver.Resolve(platform, region, platform.HomeRegion, asOf))],
        };
    }
}
