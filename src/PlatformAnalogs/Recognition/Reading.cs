using System.Runtime.CompilerServices;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.Model;

namespace PlatformAnalogs.Recognition;

/// <summary>A name or address at a place, before it is judged whether it means the platform.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Name">The name as the catalog writes it, or the domain.</param>
/// <param name="Kind">How it is mentioned.</param>
/// <param name="Need">What it needs to be meant.</param>
internal readonly record struct Reading(int Start, int End, Platform Platform, string Name, MentionKind Kind, ReadingNeed Need)
{
    /// <summary>Whether it means the platform whatever stands around it, so that it gives others their meaning.</summary>
    internal bool IsSure => Need is ReadingNeed.Nothing or ReadingNeed.Case;
}

/// <summary>What a reading needs to be taken for the platform, the least first.</summary>
internal enum ReadingNeed
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>Its own case, which it has.</summary>
    Case = 1,

    /// <summary>A sign in its sentence.</summary>
    SignInSentence = 2,

    /// <summary>A sign beside it.</summary>
    SignBeside = 3,

    /// <summary>Nothing would do: several platforms share it.</summary>
    Shared = 4,

    /// <summary>Nothing but an address would do: it is written like any word of the language.</summary>
    Address = 5,
}

/// <summary>Which platform a piece of text is read as, on a day.</summary>
internal static class Reader
{
    /// <summary>The reading of a piece of text that fits patterns; null where no name was in use on the day.</summary>
    internal static Reading? Read(NamePatterns all, NamePattern[] patterns, DateOnly dataAsOf, ReadOnlySpan<char> text, int start, int end, DateOnly? day)
    {
        Choice best = default;
        // Apart from the choice: one platform's names of the same letters need what the neediest needs.
        ReadingNeed need = default;
        bool isShared = false;
        foreach (NamePattern pattern in patterns)
        {
            if (!pattern.Fits(all.Letters, text, start, end))
                continue;
            if ((day is null ? (pattern.Undated ??= new StrongBox<Choice?>(Choose(pattern, dataAsOf, null))).Value : Choose(pattern, dataAsOf, day)) is not { } choice)
                continue;
            if (best.Pattern is not { } known)
            {
                (best, need) = (choice, choice.Need);
            }
            else if (known.Platform == pattern.Platform && known.HasArticle != pattern.HasArticle)
            {
                if (known.HasArticle)
                    continue;
                (best, need) = (choice, choice.Need);
            }
            else if (known.Platform == pattern.Platform)
            {
                need = need > choice.Need ? need : choice.Need;
                best = choice.Score > best.Score ? choice : best;
            }
            else
            {
                isShared = Math.Abs(choice.Score - best.Score) < NameIndex.DominanceMargin;
                if (choice.Score > best.Score)
                    (best, need) = (choice, choice.Need);
            }
        }

        if (best.Pattern is not { } found)
            return null;
        return new Reading(found.StartOf(text, start), end, found.Platform, found.Name.Text, best.Kind, isShared && need < ReadingNeed.Shared ? ReadingNeed.Shared : need);
    }

    /// <summary>What a pattern counts for on a day; without one, on that of the data. Null where the name was not in use yet.</summary>
    internal static Choice? Choose(NamePattern pattern, DateOnly dataAsOf, DateOnly? day)
    {
        PlatformName name = pattern.Name;
        if (day is { } asked && name.Period.Start?.Earliest > asked)
            return null;
        bool? holds = PlatformNames.Holds(name.Period, day ?? dataAsOf);
        MatchKind counts = day is null ? NameIndex.KindAt(name, pattern.Platform, dataAsOf) : holds == false ? MatchKind.Former : NameIndex.KindOf(name);
        int score = NameIndex.Score(counts) - (holds is null ? NameIndex.UncertainDate : 0);
        MentionKind kind = holds == false ? MentionKind.FormerName : name.Kind is NameKind.Nickname or NameKind.Evasive ? MentionKind.Nickname : MentionKind.Name;
        ReadingNeed need = name switch
        {
            { IsOrdinaryWord: true } when pattern.NeedsContext => pattern.IsLowerWord ? ReadingNeed.Address : ReadingNeed.SignBeside,
            _ when pattern.NeedsContext => ReadingNeed.SignInSentence,
            _ when pattern.IsExactCase => ReadingNeed.Case,
            _ => ReadingNeed.Nothing,
        };
        return new Choice(pattern, kind, score, need);
    }
}

/// <summary>A pattern on a day.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Kind">How a text that fits it mentions the platform.</param>
/// <param name="Score">How strongly it speaks for its platform.</param>
/// <param name="Need">What it needs to be meant.</param>
internal readonly record struct Choice(NamePattern? Pattern, MentionKind Kind, int Score, ReadingNeed Need);
