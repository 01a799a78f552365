using PlatformAnalogs.Catalog;
using PlatformAnalogs.Lookup;

namespace PlatformAnalogs.Recognition;

/// <summary>
/// Goes through a text once: places where a name may begin, the longest name there, the addresses; then, as soon as enough was read beyond
/// one, whether it is meant. Time grows with the text, memory does not.
/// </summary>
internal sealed class MentionScanner(CatalogIndex index, LinkIndex links, NamePatterns patterns)
{
    /// <summary>As many characters must be there behind a place before it is read, unless the text ends.</summary>
    internal static int Lookahead(NamePatterns patterns) => Math.Max(LinkFinder.MaxLength, patterns.MaxLength) + MeaningJudge.Reach + 128;

    /// <summary>As many characters before the place that was read up to are looked at again.</summary>
    internal const int Lookbehind = (2 * MeaningJudge.Reach) + LinkFinder.MaxBefore + 256;

    private const int MaxKept = 64;

    private RecognizerOptions _options = RecognizerOptions.Balanced;
    private DateOnly? _day;
    private CandidateScan _candidates;
    private Reading[] _readings = new Reading[32];
    private int _count;
    private int _judged;
    private int _at;
    private int _free;
    private int _notAddress;
    private int _addressEnd;
    private int _handleEnd;
    private Mention? _later;

    /// <summary>Begins a text.</summary>
    internal void Begin(RecognizerOptions options)
    {
        _options = options;
        _day = options.AsOf is null ? null : AsOf.Resolve(options.AsOf, index.DataAsOf).Day;
        _candidates = default;
        _count = _judged = _at = _free = _notAddress = _addressEnd = _handleEnd = 0;
        _later = null;
    }

    /// <summary>The next mention, in UTF-16 units from the text's beginning; false where there is none before the limit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Only places before it are read; the text's length where the text ends there.</param>
    /// <param name="mention">The mention.</param>
    internal bool Next(ReadOnlySpan<char> text, int limit, out Mention mention)
    {
        while (true)
        {
            if (_later is { } later)
            {
                (_later, mention) = (null, later);
                return true;
            }

            while (_judged < _count && (_at >= text.Length || _at > _readings[_judged].End + MeaningJudge.Reach))
            {
                if (Judge(text, _judged++, out mention))
                    return true;
            }

            if (_at >= limit)
            {
                mention = default;
                return false;
            }

            int place = _candidates.Next(patterns.Starts, text, limit);
            if (place < 0)
                _at = limit;
            else if (place >= _free)
                Read(text, _at = place);
        }
    }

    /// <summary>How much of the text's beginning is no longer needed.</summary>
    internal int Unneeded => Math.Max(0, Math.Min(_at, _judged < _count ? _readings[_judged].Start : _at) - Lookbehind);

    /// <summary>Goes on in the same text after its beginning was cut off.</summary>
    internal void Shift(int count)
    {
        _candidates.Shift(count);
        // They stand in order, and what is not judged yet is needed.
        int dropped = 0;
        while (dropped < _judged && _readings[dropped].Start < count)
            dropped++;
        _count -= dropped;
        _judged -= dropped;
        for (int i = 0; i < _count; i++)
        {
            Reading reading = _readings[i + dropped];
            _readings[i] = reading with { Start = reading.Start - count, End = reading.End - count };
        }

        _at -= count;
        _free -= count;
        _notAddress -= count;
        _addressEnd -= count;
        _handleEnd -= count;
    }

    private void Read(ReadOnlySpan<char> text, int place)
    {
        if (text[place] is '.' or ':')
        {
            if (place >= _notAddress)
                ReadAddress(text, place);
            return;
        }

        int end = patterns.Longest(text, place, out NamePattern[] found);
        if (end < 0)
            return;
        // "Booking.com" is a name, "booking.com/hotels" an address.
        int dot = text[place..end].IndexOf('.');
        if (dot >= 0 && AddressAround(text, place + dot) is { IsAddress: true } link && (link.Start < place || link.End > end))
        {
            Add(link);
            return;
        }

        // An article that was read already, as the end of something else, is not read again.
        int free = _free;
        GoOn(end);
        if (Reader.Read(patterns, found, index.DataAsOf, text, place, end, _day) is { } reading && (reading.Need != ReadingNeed.Address || _options.MinCertainty == Certainty.Doubtful))
            Add(reading.Start < free ? reading with { Start = place } : reading);
    }

    private void ReadAddress(ReadOnlySpan<char> text, int sign)
    {
        FoundLink link = AddressAround(text, sign);
        if (link.IsAddress)
            Add(link);
        else
            _notAddress = link.Next;
    }

    private FoundLink AddressAround(ReadOnlySpan<char> text, int sign) => LinkFinder.Around(links, text, sign, Math.Max(0, _addressEnd), _day);

    // What was read as a name in an address is none.
    private void Add(in FoundLink link)
    {
        while (_count > _judged && _readings[_count - 1].End > link.Start)
            _count--;
        GoOn(link.Next);
        _addressEnd = link.Next;
        if (link.Match is { } match)
            Add(new Reading(link.Start, link.End, match.Platform, link.Host, link.IsHost ? MentionKind.Host : MentionKind.Link, ReadingNeed.Nothing));
    }

    private void GoOn(int place)
    {
        _free = place;
        _candidates.SkipTo(place);
    }

    private void Add(in Reading reading)
    {
        if (_count == _readings.Length)
        {
            int kept = Math.Min(_judged, MaxKept), dropped = _judged - kept;
            if (dropped < _readings.Length / 2)
                Array.Resize(ref _readings, _readings.Length * 2);
            Array.Copy(_readings, dropped, _readings, 0, _count - dropped);
            _count -= dropped;
            _judged -= dropped;
        }

        _readings[_count++] = reading;
    }

    private bool Judge(ReadOnlySpan<char> text, int at, out Mention mention)
    {
        mention = default;
        ref readonly Reading reading = ref _readings[at];
        if (reading.Start < _handleEnd || _options.Platforms?.Contains(reading.Platform.Id) == false)
            return false;
        (Certainty certainty, MentionReason reason) = MeaningJudge.Judge(text, _readings.AsSpan(0, _count), at);
        if (certainty < _options.MinCertainty)
            return false;
        mention = new Mention(reading.Start, reading.End - reading.Start, reading.Platform, reading.Name, reading.Kind, certainty, reason);
        if (certainty == Certainty.Doubtful || reading.Kind is MentionKind.Host or MentionKind.Link)
            return true;
        if (Handles.Before(text, reading.Start) is var (start, end) && start >= _handleEnd && (at == 0 || _readings[at - 1].End <= start))
            (_later, mention) = (mention, HandleAt(start, end, mention));
        else if (Handles.Behind(text, reading.End) is var (from, to))
            (_later, _handleEnd) = (HandleAt(from, to, mention), to);
        return true;
    }

    // Not more certain than the name beside it.
    private static Mention HandleAt(int start, int end, in Mention beside) =>
        beside with { Start = start, Length = end - start, Kind = MentionKind.Handle, Certainty = Certainty.Likely, Reason = MentionReason.NamedBeside };
}
