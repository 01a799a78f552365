namespace PlatformAnalogs.Recognition;

/// <summary>The sentence around a name, and the signs in it that a platform is meant.</summary>
internal readonly ref struct Surroundings
{
    private const int MinTitleWords = 4;
    private const int MaxApposition = 40;
    private const string Opening = " “\"‘'《「『【[#(（*_`＃";
    private const string Closing = " ”\"’'》」』】]#)）*_`＃";

    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _end;

    /// <summary>Takes the sentence, or as much of it as is near.</summary>
    internal Surroundings(ReadOnlySpan<char> text, in Reading reading)
    {
        _text = text;
        _start = reading.Start;
        _end = reading.End;
        Start = _start;
        End = _end;
        while (Start > 0 && _start - Start < MeaningJudge.Reach && !Writing.EndsSentence(text, Start - 1))
            Start--;
        while (End < text.Length && End - _end < MeaningJudge.Reach && !Writing.EndsSentence(text, End))
            End++;
    }

    /// <summary>Where the sentence begins.</summary>
    internal int Start { get; }

    /// <summary>Where it ends.</summary>
    internal int End { get; }

    private ReadOnlySpan<char> Before => _text[Start.._start];

    private ReadOnlySpan<char> After => _text[_end..End];

    private bool IsLatin => Writing.IsOfWord(_text[_start]);

    // Most words begin in upper case, so that it says nothing of one.
    private bool IsTitle
    {
        get
        {
            int words = 0, upper = 0;
            for (int at = Start; at < End; at++)
            {
                int word = at;
                while (at < End && Writing.IsOfWord(_text[at]))
                    at++;
                if (at - word > 3)
                {
                    words++;
                    upper += Writing.IsUpper(_text[word]) ? 1 : 0;
                }
            }

            return words >= MinTitleWords && upper * 4 >= words * 3;
        }
    }

    /// <summary>Whether the name is a word of a program or a part of a compound: `TIME`, curl -X, X.509, obj.Match, X-Protocol.</summary>
    internal bool IsCode
    {
        get
        {
            char before = _start > 0 ? _text[_start - 1] : ' ', after = _end < _text.Length ? _text[_end] : ' ', next = _end + 1 < _text.Length ? _text[_end + 1] : ' ';
            return before is '`' or '$' or '\\' or '.' || after is '`' or '('
                || (after is '.' or '-' && Writing.IsOfWord(next) && (after == '.' || _end - _start == 1))
                || (before == '-' && _end - _start == 1);
        }
    }

    /// <summary>Whether a sign stands beside the name.</summary>
    /// <param name="isSeldomElse">Whether the name is seldom anything else, so that weaker signs do.</param>
    internal bool HasSignBeside(bool isSeldomElse)
    {
        if (SignsOfMeaning.FollowsChinese(After.TrimStart(Closing)) || SignsOfMeaning.PrecedesChinese(Before.TrimEnd(Opening)))
            return true;
        if (!IsLatin)
            return SignsOfMeaning.IsBeforeName(LastWord(Before));
        ReadOnlySpan<char> next = FirstWord(After), last = LastWord(Before);
        // In a title any word may follow with its first letter large.
        if (SignsOfMeaning.IsAfterName(next) && (isSeldomElse || !Writing.IsUpper(next[0]) || !IsTitle))
            return true;
        if (SignsOfMeaning.IsBeforeName(last) && !IsTitle)
            return true;
        if (HasApposition())
            return true;
        return isSeldomElse && (SignsOfMeaning.IsVerb(next) || IsPossessive() || StandsInChinese());
    }

    /// <summary>Whether a sign stands in its sentence.</summary>
    internal bool HasSignInSentence()
    {
        if (SignsOfMeaning.IsInChineseSentence(Before) || SignsOfMeaning.IsInChineseSentence(After))
            return true;
        if (!IsLatin)
            return SignsOfMeaning.PrecedesChineseWeakly(Before);
        if (IsTitle)
            return false;
        if (SignsOfMeaning.IsWeaklyBeforeName(LastWord(Before)))
            return true;
        for (int at = Start; at < End; at++)
        {
            int word = at;
            while (at < End && Writing.IsOfWord(_text[at]))
                at++;
            if (at > word && word != _start && SignsOfMeaning.IsInSentence(_text[word..at]))
                return true;
        }

        return false;
    }

    // ", the Chinese fitness app"
    private bool HasApposition()
    {
        ReadOnlySpan<char> rest = After;
        if (rest.IsEmpty || rest[0] is not (',' or '(' or '–' or '—'))
            return false;
        rest = rest[1..].TrimStart();
        if (!rest.StartsWith("the ", StringComparison.Ordinal) && !rest.StartsWith("a ", StringComparison.Ordinal) && !rest.StartsWith("an ", StringComparison.Ordinal))
            return false;
        rest = rest[..Math.Min(rest.Length, MaxApposition)];
        int close = rest.IndexOfAny(",;)–—");
        if (close >= 0)
            rest = rest[..close];
        for (int at = 0; at < rest.Length; at++)
        {
            int word = at;
            while (at < rest.Length && Writing.IsOfWord(rest[at]))
                at++;
            if (at > word && SignsOfMeaning.IsKind(rest[word..at]))
                return true;
        }

        return false;
    }

    private bool IsPossessive() =>
        _end + 1 < End && _text[_end] is '\'' or '\u2019' && (_text[_end - 1] == 's' || (_text[_end + 1] == 's' && (_end + 2 >= _text.Length || !Writing.IsOfWord(_text[_end + 2]))));

    // A foreign word in the middle of Chinese is seldom a word.
    private bool StandsInChinese()
    {
        // But a single letter is one.
        if (_end - _start == 1)
            return false;
        ReadOnlySpan<char> before = Before.TrimEnd(Opening), after = After.TrimStart(Closing);
        char last = before.IsEmpty ? ' ' : before[^1], next = after.IsEmpty ? ' ' : after[0];
        // Alone, that is: a word of a foreign phrase may be any.
        return (Writing.IsUnspaced(last) || Writing.IsUnspaced(next)) && !Writing.IsOfWord(last) && !Writing.IsOfWord(next);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(" -\u2011”\"*_`");
        if (text.Length - rest.Length > 3)
            return default;
        int length = 0;
        while (length < rest.Length && (Writing.IsOfWord(rest[length]) || rest[length] == '-'))
            length++;
        return rest[..length];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimEnd(Opening);
        int start = rest.Length;
        while (start > 0 && (Writing.IsOfWord(rest[start - 1]) || rest[start - 1] == '-'))
            start--;
        return rest[start..];
    }
}
