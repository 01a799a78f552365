namespace PlatformAnalogs.Model;

/// <summary>The claims of one layer, scope and audience, weighed for a day.</summary>
internal static class AccessLayerResolver
{
    internal static AccessLayerAnswer Resolve(AccessLayer layer, string? scope, Audience appliesTo, AccessRecord[] claims, DateOnly day)
    {
        AccessLayerAnswer Unknown(string because, bool hasLapsed = false) => new(layer, scope, appliesTo) { UnknownBecause = because, HasLapsed = hasLapsed };

        AccessLayerAnswer Known(AccessRecord chosen, AccessBasis basis, IEnumerable<AccessRecord> holding) => new(layer, scope, appliesTo)
        {
            Status = chosen.Status,
            Basis = basis,
            Record = chosen,
            Rivals = [.. holding.Where(claim => claim != chosen)],
            Since = chosen.Period is { IsObservation: false, StartKind: PeriodStartKind.Started } period ? period.Start : null,
            LastConfirmed = LastConfirmed(claims, chosen.Status),
        };

        AccessRecord[] events = [.. claims.Where(claim => !claim.Period.IsObservation)];
        AccessRecord[] holding = [.. events.Where(claim => claim.Period.Contains(day) == true && !IsContradicted(claim, events, day))];
        AccessRecord[] turning = [.. events.Where(claim => IsTurning(claim, day))];
        AccessRecord[] seen = [.. claims.Where(claim => claim.Period.IsObservation && claim.Period.Contains(day) == true)];

        if (holding.Length > 0)
        {
            AccessRecord chosen = ByWeight(holding).First();
            if (turning.FirstOrDefault(claim => claim.Status != chosen.Status && Latest(claim) > Latest(chosen)) is { } change && seen.Length == 0)
                return Unknown($"changed within {change.Period.Start}; the day is not known");

            // A page that gives both ends states every day between them; one that gives no end states those up to its own.
            bool stated = chosen.Period.EndKind == PeriodEndKind.Ended || seen.Any(claim => claim.Status == chosen.Status) || day <= LastConfirmed(claims, chosen.Status)?.Latest;
            return Known(chosen, stated ? AccessBasis.Recorded : AccessBasis.CarriedForward, holding.Concat(seen));
        }

        if (seen.Length > 0)
            return Known(ByWeight(seen).First(), AccessBasis.Recorded, seen);
        if (turning.Length > 0)
            return Unknown($"{Words(turning[0])}; the day is not known");
        if (events.Where(claim => HasEnded(claim, day)).MaxBy(claim => claim.Period.Start?.Latest) is { } ended && !AnyObservationAfter(claims, ended, day))
            return Unknown($"{Words(ended)}; nothing is recorded after it");

        return FromObservations(claims, day, Known, Unknown);
    }

    private static AccessLayerAnswer FromObservations(
        AccessRecord[] claims, DateOnly day,
        Func<AccessRecord, AccessBasis, IEnumerable<AccessRecord>, AccessLayerAnswer> known, Func<string, bool, AccessLayerAnswer> unknown)
    {
        AccessRecord[] observations = [.. claims.Where(claim => LastSeen(claim) is not null)];
        AccessRecord[] before = [.. observations.Where(claim => LastSeen(claim) < day)];
        AccessRecord[] after = [.. observations.Where(claim => claim.Period.Start is { } start && start.Earliest > day)];
        if (before.Length == 0)
        {
            return unknown(claims.Any(claim => claim.Period.Start?.Earliest > day)
                ? "nothing is recorded before " + claims.Min(claim => claim.Period.Start)
                : "no record reaches the day", false);
        }

        DateOnly? last = before.Max(LastSeen);
        AccessRecord[] latest = [.. before.Where(claim => LastSeen(claim) == last)];
        AccessRecord previous = ByWeight(latest).First();
        if (after.Length > 0)
        {
            DateOnly next = after.Min(claim => claim.Period.Start!.Value.Earliest);
            AccessRecord following = ByWeight(after.Where(claim => claim.Period.Start!.Value.Earliest == next)).First();
            return previous.Status == following.Status
                ? known(previous, AccessBasis.Between, [previous, following])
                : unknown($"seen {Lower(previous.Status)} on {previous.Period.End} and {Lower(following.Status)} on {following.Period.Start}", false);
        }

        return day.DayNumber - last!.Value.DayNumber <= AccessResolver.ObservationHoldsDays
            ? known(previous, AccessBasis.CarriedForward, latest)
            : unknown($"last seen {Lower(previous.Status)} on {previous.Period.End}, more than {AccessResolver.ObservationHoldsDays} days before", true);
    }

    private static IEnumerable<AccessRecord> ByWeight(IEnumerable<AccessRecord> claims) => claims
        .OrderBy(claim => claim.Sources.Min(source => source.Grade))
        .ThenByDescending(claim => claim.Period.Start?.Latest ?? DateOnly.MinValue)
        .ThenBy(claim => claim.Sources[0], Source.ByAddress);

    /// <summary>
    /// A claim carries forward until an event that started later says otherwise. One that has a dated end only interrupts it; one that
    /// ended at an unknown time leaves open what came next.
    /// </summary>
    private static bool IsContradicted(AccessRecord claim, AccessRecord[] events, DateOnly day) => Array.Exists(events, other =>
        other.Status != claim.Status
        && other.Period.Start is { } start && start.Latest <= day
        && Earliest(other) > Earliest(claim)
        && (other.Period.Contains(day) == true || other.Period.EndKind == PeriodEndKind.EndedUnknown));

    /// <summary>The day lies within the precision of the claim's start or end, so that the claim may or may not hold.</summary>
    private static bool IsTurning(AccessRecord claim, DateOnly day) =>
        claim.Period.Contains(day) is null
        && (claim.Period.Start?.Covers(day) == true || (claim.Period.EndKind == PeriodEndKind.Ended && claim.Period.End!.Value.Covers(day)));

    private static bool HasEnded(AccessRecord claim, DateOnly day) => claim.Period.EndKind switch
    {
        PeriodEndKind.Ended => claim.Period.End!.Value.Latest <= day,
        PeriodEndKind.EndedUnknown => claim.Period.Start?.Latest < day,
        _ => false,
    };

    private static bool AnyObservationAfter(AccessRecord[] claims, AccessRecord ended, DateOnly day) => Array.Exists(claims, claim =>
        LastSeen(claim) is { } seen && seen < day && seen >= (ended.Period.End?.Earliest ?? ended.Period.Start?.Latest));

    private static DateOnly? LastSeen(AccessRecord claim) => claim.Period.EndKind == PeriodEndKind.LastSeen ? claim.Period.End!.Value.Latest : null;

    private static DateOnly Earliest(AccessRecord claim) => claim.Period.Start?.Earliest ?? DateOnly.MinValue;

    private static DateOnly Latest(AccessRecord claim) => claim.Period.Start?.Latest ?? DateOnly.MinValue;

    private static PartialDate? LastConfirmed(AccessRecord[] claims, AccessStatus status)
    {
        PartialDate? last = null;
        foreach (AccessRecord claim in claims)
        {
            if (claim.Status != status)
                continue;
            Consider(claim.Period.Start);
            // A page that speaks of a status without an end confirms it for its own day.
            if (claim.Period.EndKind == PeriodEndKind.Ongoing)
            {
                foreach (Source source in claim.Sources)
                    Consider(source.Published);
            }
            else if (claim.Period.EndKind == PeriodEndKind.LastSeen)
            {
                Consider(claim.Period.End);
            }
        }

        return last;

        void Consider(PartialDate? date)
        {
            if (date is { } known && (last is null || known.Latest > last.Value.Latest))
                last = known;
        }
    }

    private static string Words(AccessRecord claim) => claim.Period.EndKind switch
    {
        PeriodEndKind.Ended => $"{Lower(claim.Status)} from {claim.Period.Start} to {claim.Period.End}",
        PeriodEndKind.EndedUnknown => $"{Lower(claim.Status)} from {claim.Period.Start}, ended at an unknown time",
        _ => $"{Lower(claim.Status)} from {claim.Period.Start}",
    };

    private static string Lower(AccessStatus status) => status switch
    {
        AccessStatus.NotOffered => "not offered",
        AccessStatus.NotYetLaunched => "not yet launched",
        _ => status.ToString().ToLowerInvariant(),
    };
}
