namespace PlatformAnalogs.Model;

/// <summary>Section "Access" of the rules: which status the claims support on a day.</summary>
internal static class AccessResolver
{
    internal const int ObservationHoldsDays = 366;

    // What a reader must know first comes first.
    private static readonly AccessStatus[] BySeverity =
    [
        AccessStatus.Blocked, AccessStatus.Banned, AccessStatus.Withdrawn, AccessStatus.NotOffered, AccessStatus.Restricted,
        AccessStatus.Degraded, AccessStatus.Intermittent, AccessStatus.Accessible,
    ];

    internal static AccessAnswer Resolve(Platform platform, Region region, AsOf asOf)
    {
        AccessRecord[] records = [.. platform.Access.Where(record => record.Region == region)];
        return OnDay(platform, region, asOf, records, ChangesWithin(platform, region, asOf));
    }

    /// <summary>The answer for one day, out of the records of the region.</summary>
    internal static AccessAnswer OnDay(Platform platform, Region region, AsOf asOf, AccessRecord[] records, StatusOnDay[]? changes = null)
    {
        changes ??= [];
        DateOnly day = asOf.Day;
        if (OutsideLife(platform, day) is var (status, claims))
        {
            return new AccessAnswer(platform, region, asOf)
            {
                Status = status,
                Basis = AccessBasis.Recorded,
                Since = status == AccessStatus.Closed ? claims[0].Date : null,
                ChangedWithin = changes,
                Sources = [.. claims.SelectMany(claim => claim.Sources).Distinct()],
            };
        }

        List<AccessLayerAnswer> layers = [.. records
            .GroupBy(record => (record.Layer, record.Scope, record.AppliesTo))
            .Select(group => AccessLayerResolver.Resolve(group.Key.Layer, group.Key.Scope, group.Key.AppliesTo, [.. group], day))
            .OrderBy(layer => IsForAll(layer) ? 0 : 1)
            .ThenBy(Severity)
            .ThenBy(layer => layer.Layer)
            .ThenBy(layer => layer.Scope, StringComparer.Ordinal)];

        AccessLayerAnswer? decides = layers.FirstOrDefault(layer => IsForAll(layer) && SaysSomething(layer));
        if (decides is null && platform.HomeRegion == region && !layers.Exists(layer => IsForAll(layer) && SpeaksAgainst(records, layer, day)))
        {
            return new AccessAnswer(platform, region, asOf)
            {
                Status = AccessStatus.Accessible,
                Basis = AccessBasis.Inferred,
                Layers = [.. layers],
                IsPartly = layers.Exists(layer => !IsForAll(layer) && layer.Status > AccessStatus.Accessible),
                ChangedWithin = changes,
                Sources = Sources(layers),
            };
        }

        AccessStatus headline = decides?.Status ?? AccessStatus.Unknown;
        if (decides is not null)
        {
            layers.Remove(decides);
            layers.Insert(0, decides);
        }

        return new AccessAnswer(platform, region, asOf)
        {
            Status = headline,
            Basis = decides?.Basis ?? AccessBasis.None,
            Since = decides?.Since,
            LastConfirmed = decides?.LastConfirmed,
            Layers = [.. layers],
            Rivals = decides?.Rivals ?? [],
            IsPartly = layers.Exists(layer => !IsForAll(layer) && layer.Status is not AccessStatus.Unknown && layer.Status != headline),
            ChangedWithin = changes,
            UnknownBecause = decides is null ? WhyUnknown(layers) : null,
            Sources = Sources(layers),
        };
    }

    internal static bool IsForAll(AccessLayerAnswer layer) => layer.Scope is null && layer.AppliesTo == Audience.Everyone;

    // That an app is in a store, or an operator offers its service, does not say that the network carries it.
    private static bool SaysSomething(AccessLayerAnswer layer) =>
        layer.Status > AccessStatus.Accessible || (layer.Status == AccessStatus.Accessible && layer.Layer == AccessLayer.Network);

    private static bool SpeaksAgainst(AccessRecord[] records, AccessLayerAnswer layer, DateOnly day) => records.Any(record =>
        record.Layer == layer.Layer && record.Scope is null && record.AppliesTo == Audience.Everyone && record.Status != AccessStatus.Accessible && !HasEnded(record, day));

    // A page that says that something ended, without a date, was published after the end.
    private static bool HasEnded(AccessRecord record, DateOnly day) => record.Period.Contains(day) == false
        || (record.Period.EndKind == PeriodEndKind.EndedUnknown && record.Sources.Any(source => source.Published is { } published && published.Latest <= day));

    private static int Severity(AccessLayerAnswer layer)
    {
        int index = Array.IndexOf(BySeverity, layer.Status);
        return index < 0 ? BySeverity.Length : index;
    }

    private static string WhyUnknown(List<AccessLayerAnswer> layers)
    {
        if (layers.Count == 0)
            return "no record of this region";

        AccessLayerAnswer[] forAll = [.. layers.Where(IsForAll)];
        if (forAll.Length == 0)
            return "only parts of the platform, or parts of the people, are recorded";

        return forAll.Select(layer => layer.UnknownBecause).FirstOrDefault(reason => reason is not null)
            ?? "what is recorded says nothing of the network";
    }

    private static Source[] Sources(List<AccessLayerAnswer> layers) =>
        [.. layers.SelectMany(layer => layer.Rivals.Prepend(layer.Record)).OfType<AccessRecord>().SelectMany(record => record.Sources).Distinct()];

    // Certain only outside of all claims: before the earliest launch that anybody gives, after the latest closing.
    private static (AccessStatus Status, IReadOnlyList<DatedClaim> Claims)? OutsideLife(Platform platform, DateOnly day)
    {
        if (platform.Launched.Count > 0 && platform.Launched.All(claim => day < claim.Date.Earliest))
            return (AccessStatus.NotYetLaunched, platform.Launched);
        if (platform.Closed.Count > 0 && platform.Closed.All(claim => day >= claim.Date.Latest))
            return (AccessStatus.Closed, platform.Closed);
        return null;
    }

    // The statuses that are known within the asked month, quarter or year, where they differ.
    private static StatusOnDay[] ChangesWithin(Platform platform, Region region, AsOf asOf)
    {
        if (asOf.Asked is not { } asked || asked.Precision == DatePrecision.Day)
            return [];
        List<StatusOnDay> changes = [];
        foreach (AccessSpan span in AccessHistoryResolver.Resolve(platform, region, asked.Earliest, asOf.Day).Spans)
        {
            if (span.Status != AccessStatus.Unknown && (changes.Count == 0 || changes[^1].Status != span.Status))
                changes.Add(new StatusOnDay(span.First, span.Status));
        }

        return changes.Count < 2 ? [] : [.. changes];
    }
}
