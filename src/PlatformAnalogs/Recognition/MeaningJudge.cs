namespace PlatformAnalogs.Recognition;

/// <summary>Whether a name in running text means its platform: by what stands around it.</summary>
internal static class MeaningJudge
{
    /// <summary>What stands farther away is not looked at.</summary>
    internal const int Reach = 96;

    private const int MaxJoin = 24;
    private const int MaxChain = 8;
    private const int MinTitleWords = 4;

    // What stands between the parts of a list of platforms, and between two names of one.
    private static readonly string[] Joins =
    [
        "and", "or", "versus", "vs", "to", "nor", "plus", "formerly", "formerly known as", "previously", "previously known as", "known as", "also known as", "aka", "now", "now called", "then", "as well as", "not", "but not", "but also", "than", "then called", "renamed",
        "和", "与", "與", "及", "以及", "或", "跟", "还有", "還有", "到", "前身为", "前身是", "原名", "原", "前", "现", "現", "改名", "更名为", "更名為", "改名为", "改名為", "又称", "又稱", "即", "并", "同", "还是", "還是", "也", "或者", "改为", "改為", "变成", "變成", "现称", "现在叫", "改名叫", "改称",
    ];

    /// <summary>How sure a reading is, and what that rests on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readings">All readings near, in their order.</param>
    /// <param name="at">The place of the one to judge among them.</param>
    internal static (Certainty Certainty, MentionReason Reason) Judge(ReadOnlySpan<char> text, ReadOnlySpan<Reading> readings, int at)
    {
        ref readonly Reading reading = ref readings[at];
        if (reading.Kind is MentionKind.Host or MentionKind.Link)
            return (Certainty.Certain, MentionReason.Address);
        switch (reading.Need)
        {
            case ReadingNeed.Nothing:
                return (reading.Kind == MentionKind.Nickname || IsHandle(text, reading) ? Certainty.Likely : Certainty.Certain, MentionReason.DistinctName);
            case ReadingNeed.Case:
                return (Certainty.Likely, MentionReason.ExactCase);
            case ReadingNeed.Shared:
                return (Certainty.Doubtful, MentionReason.SharedName);
            case ReadingNeed.Address:
                return (Certainty.Doubtful, MentionReason.OrdinaryWord);
        }

        if (IsHandle(text, reading))
            return (Certainty.Doubtful, MentionReason.OrdinaryWord);
        if (IsListed(text, readings, at))
            return (Certainty.Likely, MentionReason.NeighboringPlatform);
        (int start, int end) = Sentence(text, reading);
        bool isTitle = IsTitle(text[start..end]);
        if (HasSignBeside(text, reading, start, end, isTitle))
            return (Certainty.Likely, MentionReason.SignOfMeaning);
        if (reading.Need == ReadingNeed.SignInSentence)
        {
            if (HasNeighbor(readings, at, start, end))
                return (Certainty.Likely, MentionReason.NeighboringPlatform);
            if (!isTitle && HasSignInSentence(text, reading, start, end))
                return (Certainty.Likely, MentionReason.SignOfMeaning);
        }

        return (Certainty.Doubtful, MentionReason.OrdinaryWord);
    }

    private static bool IsHandle(ReadOnlySpan<char> text, in Reading reading) => reading.Start > 0 && text[reading.Start - 1] is '@' or '＠';

    // In one list with a platform that is sure: "Facebook, Line and X".
    private static bool IsListed(ReadOnlySpan<char> text, ReadOnlySpan<Reading> readings, int at)
    {
        for (int i = at; i > 0 && at - i < MaxChain && Joined(text, readings[i - 1].End, readings[i].Start); i--)
        {
            if (readings[i - 1].IsSure)
                return true;
        }

        for (int i = at; i + 1 < readings.Length && i - at < MaxChain && Joined(text, readings[i].End, readings[i + 1].Start); i++)
        {
            if (readings[i + 1].IsSure)
                return true;
        }

        return false;
    }

    private static bool Joined(ReadOnlySpan<char> text, int end, int start)
    {
        if (start < end || start - end > MaxJoin)
            return false;
        ReadOnlySpan<char> between = text[end..start];
        if (between.Contains('\n'))
            return false;
        between = between.Trim(" \u00A0\u3000,、，;；/&|+()（）[]\"“”'‘’《》「」<>→-–—·:：@#*`");
        if (between.IsEmpty)
            return true;
        foreach (string join in Joins)
        {
            if (between.Equals(join, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasNeighbor(ReadOnlySpan<Reading> readings, int at, int start, int end)
    {
        for (int i = at - 1; i >= 0 && readings[i].Start >= start; i--)
        {
            if (readings[i].IsSure)
                return true;
        }

        for (int i = at + 1; i < readings.Length && readings[i].End <= end; i++)
        {
            if (readings[i].IsSure)
                return true;
        }

        return false;
    }

    private static (int Start, int End) Sentence(ReadOnlySpan<char> text, in Reading reading)
    {
        int start = reading.Start, end = reading.End;
        while (start > 0 && reading.Start - start < Reach && !Writing.EndsSentence(text, start - 1))
            start--;
        while (end < text.Length && end - reading.End < Reach && !Writing.EndsSentence(text, end))
            end++;
        return (start, end);
    }

    private static bool HasSignBeside(ReadOnlySpan<char> text, in Reading reading, int start, int end, bool isTitle)
    {
        ReadOnlySpan<char> before = text[start..reading.Start], after = text[reading.End..end];
        ReadOnlySpan<char> bare = before.TrimEnd(" “\"‘'《「『【[#(（*_`");
        if (SignsOfMeaning.FollowsChinese(after.TrimStart(" ”\"’'》」』】]#)）*_`")) || SignsOfMeaning.PrecedesChinese(bare))
            return true;
        if (!Writing.IsOfWord(text[reading.Start]))
            return false;
        ReadOnlySpan<char> next = FirstWord(after), last = LastWord(before);
        if (SignsOfMeaning.IsAfterName(next) && !(isTitle && Writing.IsUpper(next[0]) && next.Length > 3))
            return true;
        return !isTitle && SignsOfMeaning.IsBeforeName(last);
    }

    private static bool HasSignInSentence(ReadOnlySpan<char> text, in Reading reading, int start, int end)
    {
        ReadOnlySpan<char> sentence = text[start..end];
        if (!Writing.IsOfWord(text[reading.Start]))
            return SignsOfMeaning.IsInChineseSentence(text[start..reading.Start]) || SignsOfMeaning.IsInChineseSentence(text[reading.End..end]) || SignsOfMeaning.PrecedesChineseWeakly(text[start..reading.Start]);
        if (SignsOfMeaning.IsInChineseSentence(sentence) || SignsOfMeaning.IsWeaklyBeforeName(LastWord(text[start..reading.Start])))
            return true;
        for (int at = start; at < end; at++)
        {
            int word = at;
            while (at < end && Writing.IsOfWord(text[at]))
                at++;
            if (at > word && word != reading.Start && SignsOfMeaning.IsInSentence(text[word..at]))
                return true;
        }

        return false;
    }

    // Most words begin in upper case, so that it says nothing of one.
    private static bool IsTitle(ReadOnlySpan<char> sentence)
    {
        int words = 0, upper = 0;
        for (int at = 0; at < sentence.Length; at++)
        {
            int word = at;
            while (at < sentence.Length && Writing.IsOfWord(sentence[at]))
                at++;
            if (at - word > 3)
            {
                words++;
                upper += Writing.IsUpper(sentence[word]) ? 1 : 0;
            }
        }

        return words >= MinTitleWords && upper * 4 >= words * 3;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(" -\u2011”\"");
        if (text.Length - rest.Length > 2)
            return default;
        int length = 0;
        while (length < rest.Length && (Writing.IsOfWord(rest[length]) || rest[length] == '-'))
            length++;
        return rest[..length];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimEnd(" “\"‘'(#*_`");
        int start = rest.Length;
        while (start > 0 && (Writing.IsOfWord(rest[start - 1]) || rest[start - 1] == '-'))
            start--;
        return rest[start..];
    }
}
