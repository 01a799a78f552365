using PlatformAnalogs.Catalog;
using PlatformAnalogs.Lookup;
using PlatformAnalogs.Recognition;

namespace PlatformAnalogs.Tests.Recognition;

/// <summary>
/// The mentions in a text in the slow and plain way: at every place every name is tried, the longest one counts, then the next place behind it
/// is looked at. No filters, no hashes, no windows.
/// </summary>
internal sealed class PlainRecognizer
{
    private readonly CatalogIndex _index;
    private readonly LinkIndex _links;
    private readonly NamePatterns _patterns;
    private readonly char[] _letters;
    private readonly ILookup<char, NamePattern> _byFirst;

    internal PlainRecognizer(CatalogIndex index)
    {
        _index = index;
        _links = new LinkIndex(index);
        _patterns = new NamePatterns(index);
        _letters = index.Folder.Letters();
        List<NamePattern> all = [];
        foreach (Platform platform in index.Content.Platforms)
        {
            foreach (PlatformName name in platform.Names)
            {
                IEnumerable<string> spellings = name.Language == Text.Pinyin.Language ? Text.Pinyin.WithoutUmlaut(name.Text).Prepend(name.Text) : [name.Text];
                all.AddRange(spellings.Select(text => new NamePattern(_letters, text, platform, name)).Where(pattern => pattern.KeyLength > 0 && !(pattern.IsLowerWord && pattern.KeyLength <= 2)));
            }
        }

        _byFirst = all.ToLookup(pattern => pattern.KeyOf(_letters)[0]);
    }

    internal List<Mention> Find(string text, RecognizerOptions options)
    {
        DateOnly? day = options.AsOf is null ? null : AsOf.Resolve(options.AsOf, _index.DataAsOf).Day;
        List<Reading> readings = [];
        int floor = 0, notAddress = 0, free = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '.' or ':')
            {
                if (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '_') || at < notAddress || (text[at] == '.' && (at + 1 == text.Length || !(char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '_'))))
                    continue;
                FoundLink link = LinkFinder.Around(_links, text, at, floor, day);
                if (link.IsAddress)
                    at = Take(link) - 1;
                else
                    notAddress = link.Next;
                continue;
            }

            if (Longest(text, at) is not var (end, patterns))
                continue;
            int dot = text.IndexOf('.', at, end - at);
            if (dot >= 0 && LinkFinder.Around(_links, text, dot, floor, day) is { IsAddress: true } around && (around.Start < at || around.End > end))
            {
                at = Take(around) - 1;
                continue;
            }

            if (Reader.Read(_patterns, patterns, _index.DataAsOf, text, at, end, day) is { } reading)
                readings.Add(reading.Start < free ? reading with { Start = at } : reading);
            free = end;
            at = end - 1;
        }

        return Judge(text, readings, options);

        int Take(FoundLink link)
        {
            readings.RemoveAll(reading => reading.End > link.Start);
            if (link.Match is { } match)
                readings.Add(new Reading(link.Start, link.End, match.Platform, link.Host, link.IsHost ? MentionKind.Host : MentionKind.Link, ReadingNeed.Nothing));
            floor = free = link.Next;
            return link.Next;
        }
    }

    private static List<Mention> Judge(string text, List<Reading> readings, RecognizerOptions options)
    {
        if (options.MinCertainty != Certainty.Doubtful)
            readings.RemoveAll(reading => reading.Need == ReadingNeed.Address);
        Reading[] all = [.. readings];
        List<Mention> mentions = [];
        int handleEnd = 0;
        for (int i = 0; i < all.Length; i++)
        {
            Reading reading = all[i];
            if (reading.Start < handleEnd || options.Platforms?.Contains(reading.Platform.Id) == false)
                continue;
            (Certainty certainty, MentionReason reason) = MeaningJudge.Judge(text, all, i);
            if (certainty < options.MinCertainty)
                continue;
            Mention mention = new(reading.Start, reading.End - reading.Start, reading.Platform, reading.Name, reading.Kind, certainty, reason);
            bool mayHaveHandle = certainty != Certainty.Doubtful && reading.Kind is not (MentionKind.Host or MentionKind.Link);
            bool isBehindHandle = mayHaveHandle && Handles.Before(text, reading.Start) is { } before && before.Start >= handleEnd && (i == 0 || all[i - 1].End <= before.Start);
            if (isBehindHandle)
                mentions.Add(Handle(Handles.Before(text, reading.Start)!.Value));
            mentions.Add(mention);
            if (mayHaveHandle && !isBehindHandle && Handles.Behind(text, reading.End) is { } behind)
            {
                mentions.Add(Handle(behind));
                handleEnd = behind.End;
            }

            Mention Handle((int Start, int End) place) => mention with { Start = place.Start, Length = place.End - place.Start, Kind = MentionKind.Handle, Certainty = Certainty.Likely, Reason = MentionReason.NamedBeside };
        }

        return mentions;
    }

    private (int End, NamePattern[] Patterns)? Longest(string text, int start)
    {
        if (_letters[text[start]] == '\0' || (start > 0 && Writing.IsOfWord(text[start]) && Writing.IsOfWord(text[start - 1])))
            return null;
        (int End, NamePattern[] Patterns)? longest = null;
        foreach (IGrouping<int, NamePattern> group in _byFirst[_letters[text[start]]].Select(pattern => (Pattern: pattern, End: EndOf(pattern, text, start))).Where(item => item.End > 0).GroupBy(item => item.End, item => item.Pattern))
        {
            bool isHidden = group.Any(pattern => IsHidden(pattern.Name, text, start, group.Key));
            if (!isHidden && group.Key > (longest?.End ?? 0))
                longest = (group.Key, [.. group]);
        }

        return longest;
    }

    // Whether a piece of a text that is a name stands in a longer word of it: every one is tried, at every place where it has the name.
    private bool IsHidden(PlatformName name, string text, int start, int end) => name.LongerWords.Any(word => PlacesIn(word, name.Text).Any(at =>
    {
        string before = word[..at], behind = word[(at + name.Text.Length)..];
        string lettersBefore = Folded(before), lettersBehind = Folded(behind);
        if (lettersBefore.Length + lettersBehind.Length == 0)
            return false;
        List<int> left = Letters(text, start - 1, -1, lettersBefore.Length), right = Letters(text, end, 1, lettersBehind.Length);
        if (!left.Select(place => _letters[text[place]]).Reverse().SequenceEqual(lettersBefore) || !right.Select(place => _letters[text[place]]).SequenceEqual(lettersBehind))
            return false;
        int first = left.Count > 0 ? left[^1] : start, last = right.Count > 0 ? right[^1] : end - 1;
        bool isWhole = first == 0 || before.Length == 0 || !(Writing.IsOfWord(text[first]) && Writing.IsOfWord(text[first - 1]));
        return isWhole && (last + 1 >= text.Length || behind.Length == 0 || !(Writing.IsOfWord(text[last]) && Writing.IsOfWord(text[last + 1])));
    }));

    private static IEnumerable<int> PlacesIn(string word, string name)
    {
        StringComparison comparison = word.Contains(name, StringComparison.Ordinal) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (int at = word.IndexOf(name, comparison); at >= 0; at = word.IndexOf(name, at + name.Length, comparison))
            yield return at;
    }

    private string Folded(string text) => string.Concat(text.Select(c => _letters[c]).Where(letter => letter != '\0'));

    // Where the nearest letters stand to one side of a place, with at most so much between them as may stand in a word.
    private List<int> Letters(string text, int from, int step, int count)
    {
        List<int> places = [];
        for (int at = from, gap = 0; places.Count < count && at >= 0 && at < text.Length; at += step)
        {
            if (_letters[text[at]] != '\0')
            {
                places.Add(at);
                gap = 0;
            }
            else if (++gap > Writing.MaxGap || !(char.IsWhiteSpace(text[at]) || "-'’‐‑·.".Contains(text[at])))
            {
                break;
            }
        }

        return places;
    }

    // Where the letters of a name end that the text has from a place on, or 0.
    private int EndOf(NamePattern pattern, string text, int start)
    {
        int at = start;
        string key = pattern.KeyOf(_letters);
        for (int i = 0; i < key.Length; i++, at++)
        {
            int gap = at;
            while (i > 0 && at < text.Length && at - gap <= Writing.MaxGap && _letters[text[at]] == '\0' && Writing.IsGap(text[at]))
                at++;
            if (at >= text.Length || at - gap > Writing.MaxGap || _letters[text[at]] != key[i])
                return 0;
        }

        bool isWhole = at == text.Length || !Writing.IsOfWord(text[at]) || !Writing.IsOfWord(text[at - 1]);
        bool isPlural = !isWhole && text[at] == 's' && (at + 1 == text.Length || !Writing.IsOfWord(text[at + 1]));
        return (isWhole || isPlural) && pattern.Fits(_letters, text, start, at) ? at : 0;
    }
}
