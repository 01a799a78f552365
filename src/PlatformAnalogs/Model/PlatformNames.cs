namespace PlatformAnalogs.Model;

/// <summary>Which of a platform's names is shown on a day in a language.</summary>
internal static class PlatformNames
{
    internal static PlatformName At(IReadOnlyList<PlatformName> names, DateOnly day, string language)
    {
        foreach (string tag in Fallbacks(language))
        {
            foreach (NameKind kind in (ReadOnlySpan<NameKind>)[NameKind.Official, NameKind.Short])
            {
                PlatformName? best = Best(names, name => name.Language == tag && name.Kind == kind && name.IsDisplayable, day);
                if (best is not null)
                    return best;
            }
        }

        return names.FirstOrDefault(name => name.IsDisplayable) ?? names[0];
    }

    // A name that is known to hold on the day comes before one of which the start or the end is not known.
    private static PlatformName? Best(IReadOnlyList<PlatformName> names, Func<PlatformName, bool> fits, DateOnly day)
    {
        PlatformName? possible = null;
        foreach (PlatformName name in names)
        {
            if (!fits(name))
                continue;
            bool? holds = Holds(name.Period, day);
            if (holds == true)
                return name;
            if (holds is null)
                possible ??= name;
        }

        return possible;
    }

    /// <summary>Whether a name was in use: one without a stated start is taken as used from the beginning.</summary>
    internal static bool? Holds(Period period, DateOnly day) => period.StartKind != PeriodStartKind.Unknown
        ? period.Contains(day)
        : Period.Create(PeriodStartKind.Always, null, period.EndKind, period.End).Contains(day);

    private static IEnumerable<string> Fallbacks(string language)
    {
        yield return language;
        if (language.StartsWith("zh-Hant-", StringComparison.Ordinal))
            yield return "zh-Hant";
        if (language.StartsWith("zh-Hans", StringComparison.Ordinal))
            yield return "zh-Hant";
        else if (language.StartsWith("zh-Hant", StringComparison.Ordinal))
            yield return "zh-Hans";
        if (language != "en")
            yield return "en";
    }
}
