namespace PlatformAnalogs.Counterparts;

/// <summary>How near in time a claim speaks to a day, from 0 to 1.</summary>
internal static class SourceNearness
{
    private const double Undated = 0.3;

    internal static double Of(Counterpart claim, DateOnly day)
    {
        if (!claim.Period.IsObservation && claim.Period.Contains(day) == true)
            return 1;
        double nearest = 0;
        foreach (Source source in claim.Sources)
            nearest = Math.Max(nearest, Of(source, day));
        return nearest;
    }

    internal static double Of(Source source, DateOnly day)
    {
        if (source.Published is not { } published)
            return Undated;
        int apart = Math.Max(0, Math.Max(published.Earliest.DayNumber - day.DayNumber, day.DayNumber - published.Latest.DayNumber));
        return 1 / (1 + 0.25 * apart / 365.25);
    }
}
