namespace PlatformAnalogs.Model;

/// <summary>Answers about access over a span of time: asked on each day on which an answer can change, and on no other.</summary>
internal static class AccessHistoryResolver
{
    internal static AccessHistory Resolve(Platform platform, Region region, DateOnly from, DateOnly to)
    {
        AccessRecord[] records = [.. platform.Access.Where(record => record.Region == region)];
        List<AccessSpan> spans = [];
        foreach (DateOnly day in Turns(platform, records).Append(from).Where(day => day >= from && day <= to).Distinct().Order())
        {
            AccessAnswer answer = AccessResolver.OnDay(platform, region, new AsOf(day, day), records);
            if (spans is [.., var last])
            {
                if (last.Status == answer.Status)
                    continue;
                spans[^1] = new AccessSpan(last.First, day.AddDays(-1), last.Status, last.Since, last.Sources);
            }

            spans.Add(new AccessSpan(day, to, answer.Status, answer.Since, answer.Sources));
        }

        return new AccessHistory(platform, region, [.. spans]);
    }

    /// <summary>The first day of which anything is said: of a launch or of access; null where nothing is.</summary>
    internal static DateOnly? Beginning(Platform platform, Region region) => platform.Launched.Select(claim => (DateOnly?)claim.Date.Earliest)
        .Concat(platform.Access.Where(record => record.Region == region && record.Period.Start is not null).Select(record => (DateOnly?)record.Period.Start!.Value.Earliest))
        .Min();

    private static IEnumerable<DateOnly> Turns(Platform platform, AccessRecord[] records)
    {
        IEnumerable<PartialDate> dates = records.SelectMany(record => new[] { record.Period.Start, record.Period.End }).OfType<PartialDate>()
            .Concat(platform.Launched.Concat(platform.Closed).Select(claim => claim.Date))
            // A page that says that something ended, without a date, was published after the end.
            .Concat(records.Where(record => record.Period.EndKind == PeriodEndKind.EndedUnknown).SelectMany(record => record.Sources).Select(source => source.Published).OfType<PartialDate>());
        foreach (PartialDate date in dates)
        {
            yield return date.Earliest;
            yield return date.Latest;
            yield return Later(date.Latest, 1);
        }

        foreach (AccessRecord record in records.Where(record => record.Period.EndKind == PeriodEndKind.LastSeen))
            yield return Later(record.Period.End!.Value.Latest, AccessResolver.ObservationHoldsDays + 1);
    }

    // The calendar has an end.
    private static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}
