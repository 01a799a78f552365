namespace PlatformAnalogs.Recognition;

/// <summary>Whether a name in running text means its platform: by what stands around it.</summary>
internal static class MeaningJudge
{
    /// <summary>What stands farther away is not looked at.</summary>
    internal const int Reach = 96;

    private const int MaxChain = 8;
    private const int MinOrdinaryList = 3;
    private const int MinUnsureList = 2;

    /// <summary>How sure a reading is, and what that rests on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readings">All readings near, in their order.</param>
    /// <param name="at">The place of the one to judge among them.</param>
    internal static (Certainty Certainty, MentionReason Reason) Judge(ReadOnlySpan<char> text, ReadOnlySpan<Reading> readings, int at)
    {
        ref readonly Reading reading = ref readings[at];
        if (reading.Kind is MentionKind.Host or MentionKind.Link)
            return (Certainty.Certain, MentionReason.Address);
        bool isHandle = reading.Start > 0 && text[reading.Start - 1] is '@' or '＠';
        switch (reading.Need)
        {
            case ReadingNeed.Nothing:
                return (isHandle || reading.Kind == MentionKind.Nickname ? Certainty.Likely : Certainty.Certain, MentionReason.DistinctName);
            case ReadingNeed.Case:
                return (Certainty.Likely, MentionReason.ExactCase);
            case ReadingNeed.Shared:
                return (Certainty.Doubtful, MentionReason.SharedName);
            case ReadingNeed.Address:
                return (Certainty.Doubtful, MentionReason.OrdinaryWord);
        }

        if (isHandle)
            return (Certainty.Doubtful, MentionReason.OrdinaryWord);
        if (IsListed(text, readings, at) || HasOtherName(readings, at))
            return (Certainty.Likely, MentionReason.NeighboringPlatform);
        Surroundings around = new(text, reading);
        if (around.IsCode)
            return (Certainty.Doubtful, MentionReason.OrdinaryWord);
        if (around.HasSignBeside(reading.Need == ReadingNeed.SignInSentence))
            return (Certainty.Likely, MentionReason.SignOfMeaning);
        if (reading.Need == ReadingNeed.SignInSentence)
        {
            if (HasNeighbor(readings, at, around))
                return (Certainty.Likely, MentionReason.NeighboringPlatform);
            if (around.HasSignInSentence())
                return (Certainty.Likely, MentionReason.SignOfMeaning);
        }

        return (Certainty.Doubtful, MentionReason.OrdinaryWord);
    }

    // In one list with a platform that is sure, or with others that are not but serve the same need: "Facebook, Line and X"; "Lime, Bird and Bolt".
    private static bool IsListed(ReadOnlySpan<char> text, ReadOnlySpan<Reading> readings, int at)
    {
        int alike = 1;
        for (int i = at; i > 0 && at - i < MaxChain && Joints.Join(text, readings[i - 1].End, readings[i].Start); i--)
        {
            if (readings[i - 1].IsSure)
                return true;
            alike += IsAlike(readings[i - 1], readings[at]) ? 1 : 0;
        }

        for (int i = at; i + 1 < readings.Length && i - at < MaxChain && Joints.Join(text, readings[i].End, readings[i + 1].Start); i++)
        {
            if (readings[i + 1].IsSure)
                return true;
            alike += IsAlike(readings[i + 1], readings[at]) ? 1 : 0;
        }

        return alike >= (readings[at].Need == ReadingNeed.SignInSentence ? MinUnsureList : MinOrdinaryList);
    }

    private static bool IsAlike(in Reading other, in Reading reading) => other.Platform != reading.Platform && other.Platform.Categories[0] == reading.Platform.Categories[0];

    // Another name of the same platform near by: "Wikia changed its name to Fandom".
    private static bool HasOtherName(ReadOnlySpan<Reading> readings, int at)
    {
        ref readonly Reading reading = ref readings[at];
        for (int i = at - 1; i >= 0 && reading.Start - readings[i].End <= Reach; i--)
        {
            if (readings[i].IsSure && readings[i].Platform == reading.Platform)
                return true;
        }

        for (int i = at + 1; i < readings.Length && readings[i].Start - reading.End <= Reach; i++)
        {
            if (readings[i].IsSure && readings[i].Platform == reading.Platform)
                return true;
        }

        return false;
    }

    private static bool HasNeighbor(ReadOnlySpan<Reading> readings, int at, in Surroundings around)
    {
        for (int i = at - 1; i >= 0 && readings[i].Start >= around.Start; i--)
        {
            if (readings[i].IsSure)
                return true;
        }

        for (int i = at + 1; i < readings.Length && readings[i].End <= around.End; i++)
        {
            if (readings[i].IsSure)
                return true;
        }

        return false;
    }
}
