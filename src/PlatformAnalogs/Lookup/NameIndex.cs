using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using PlatformAnalogs.Catalog;
using PlatformAnalogs.Model;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>
/// Platforms by anything that they are called. Keys are folded; what an undated question gets is settled when the index is built, so
/// that a look-up is one hash and one comparison and allocates nothing.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>By how much the best candidate must lead for the text to mean it.</summary>
    internal const int DominanceMargin = 15;

    /// <summary>By how much a candidate is less likely of which nobody knows whether it was in use on the day.</summary>
    internal const int UncertainDate = 10;

    // What people add to a name; folded.
    private static readonly string[] Endings = ["官方网站", "官方網站", "官网", "官網", "网站", "網站", "网", "網", "app"];

    // What texts have that are worth another try: the last letters of endings, and the numbers of tones.
    private static readonly SearchValues<char> Worth = SearchValues.Create(string.Concat(Endings.Select(ending => ending[^1])) + "12345");

    private readonly NameFolder _folder;
    private readonly KeyTable<Entry> _entries;
    private readonly Lazy<NameSuggestions> _suggestions;

    internal NameIndex(CatalogIndex index)
    {
        _folder = index.Folder;
        Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
        foreach (Platform platform in index.Content.Platforms)
        {
            Add(platform.Id, new Posting(platform, platform.Id, MatchKind.Id, default));
            foreach (PlatformName name in platform.Names)
            {
                Posting posting = new(platform, name.Text, KindAt(name, platform, index.DataAsOf), name.Period)
                {
                    KindThen = KindOf(name),
                    IsPinyin = name.Language == Pinyin.Language,
                    IsUncertain = PlatformNames.Holds(name.Period, index.DataAsOf) is null,
                };
                Add(name.Text, posting);
                if (posting.IsPinyin)
                {
                    foreach (string spelling in Pinyin.WithoutUmlaut(name.Text))
                        Add(spelling, posting);
                }
            }

            foreach (PlatformHost host in platform.Hosts)
                Add(host.Host, new Posting(platform, host.Host, MatchKind.Host, host.Period));
        }

        KeyValuePair<string, Entry>[] entries = [.. postings.Select(pair => KeyValuePair.Create(pair.Key, EntryOf([.. pair.Value])))];
        _entries = new KeyTable<Entry>(entries);
        _suggestions = new Lazy<NameSuggestions>(() => new NameSuggestions(entries.Select(pair => (pair.Key, pair.Value.Postings[0].Text))));

        void Add(string text, Posting posting)
        {
            string key = _folder.Fold(text);
            if (key.Length == 0)
                return;
            if (!postings.TryGetValue(key, out List<Posting>? list))
                postings[key] = list = [];
            list.Add(posting);
        }
    }

    /// <summary>The platform that a text means, where one dominates.</summary>
    [SkipLocalsInit]
    internal Platform? Find(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[NameFolder.Room];
        return Look(text, key)?.Dominant;
    }

    /// <summary>The platform that a text meant on a day, where one dominates.</summary>
    internal Platform? Find(ReadOnlySpan<char> text, DateOnly day) => Dominant(FindAll(text, day));

    /// <summary>All platforms that a text can mean, the likeliest first.</summary>
    internal IReadOnlyList<PlatformMatch> FindAll(ReadOnlySpan<char> text, DateOnly? day)
    {
        Span<char> key = stackalloc char[NameFolder.Room];
        return Look(text, key) is { } entry ? Rank(entry.Postings, day) : [];
    }

    /// <summary>Names that begin with a text, the shortest first, then names near to it, the nearest first.</summary>
    internal IReadOnlyList<string> Suggest(string text, int count)
    {
        string key = _folder.Fold(text);
        return key.Length == 0 || count <= 0 ? [] : _suggestions.Value.For(key, count);
    }

    private static Entry EntryOf(Posting[] postings)
    {
        // Nearly all keys are of one platform and no evasive spelling: those need no ranking.
        bool shared = Array.Exists(postings, posting => posting.Platform != postings[0].Platform || posting.Kind == MatchKind.Evasive);
        return new Entry(postings, shared ? Dominant(Rank(postings, null)) : postings[0].Platform);
    }

    private static PlatformMatch[] Rank(Posting[] postings, DateOnly? day)
    {
        List<(Posting Posting, MatchKind Kind, int Score)> scored = [];
        foreach (Posting posting in postings)
        {
            MatchKind kind = day is null ? posting.Kind : posting.KindThen;
            bool? holds = kind == MatchKind.Id ? true : day is { } asked ? PlatformNames.Holds(posting.Period, asked) : posting.IsUncertain ? null : true;
            if (holds != false)
                scored.Add((posting, kind, Score(kind) - (holds is null ? UncertainDate : 0)));
        }

        (Posting Posting, MatchKind Kind, int Score)[] best =
        [
            .. scored
                .GroupBy(item => item.Posting.Platform)
                .Select(group => group.MaxBy(item => item.Score))
                .OrderByDescending(item => item.Score)
                .ThenBy(item => item.Posting.Platform.Id, StringComparer.Ordinal),
        ];
        bool ambiguous = best.Length > 1 && best[0].Score - best[1].Score < DominanceMargin;
        return
        [
            .. best.Select(item => new PlatformMatch(item.Posting.Platform, item.Posting.Text, item.Kind, item.Score)
            {
                IsAmbiguous = ambiguous && best[0].Score - item.Score < DominanceMargin,
            }),
        ];
    }

    private static Platform? Dominant(IReadOnlyList<PlatformMatch> matches) => matches is [{ IsAmbiguous: false, Kind: not MatchKind.Evasive } first, ..] ? first.Platform : null;

    /// <summary>How strongly a match of a kind speaks for its platform.</summary>
    internal static int Score(MatchKind kind) => kind switch
    {
        MatchKind.Id => 100,
        MatchKind.Official => 95,
        MatchKind.Host => 90,
        MatchKind.Short => 85,
        MatchKind.Nickname => 70,
        MatchKind.Former => 60,
        MatchKind.Evasive => 30,
        _ => throw new UnreachableException(),
    };

    /// <summary>What a name counts for while in use.</summary>
    internal static MatchKind KindOf(PlatformName name) => name.Kind switch
    {
        NameKind.Official => MatchKind.Official,
        NameKind.Short => MatchKind.Short,
        NameKind.Evasive => MatchKind.Evasive,
        _ => MatchKind.Nickname,
    };

    /// <summary>Without a date a name counts for what it is today.</summary>
    internal static MatchKind KindAt(PlatformName name, Platform platform, DateOnly today) =>
        name.Kind != NameKind.Evasive && (PlatformNames.Holds(name.Period, today) == false || name.Period.EndKind == PeriodEndKind.EndedUnknown
        || (name.Kind != NameKind.Official && platform.IsOperatingOn(today) == false))
            ? MatchKind.Former
            : KindOf(name);

    // As it stands; else without a word for "site" or "app" at its end; else without the numbers of pinyin's tones.
    private Entry? Look(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = _folder.Fold(text, key);
        if (length <= 0)
            return null;
        key = key[..length];
        return _entries.Find(key) ?? (key.ContainsAny(Worth) ? WithoutEnding(key) ?? WithoutTones(key) : null);
    }

    private Entry? WithoutEnding(ReadOnlySpan<char> key)
    {
        foreach (string ending in Endings)
        {
            if (key.Length > ending.Length && key.EndsWith(ending) && _entries.Find(key[..^ending.Length]) is { } entry)
                return entry;
        }

        return null;
    }

    private Entry? WithoutTones(Span<char> key)
    {
        int toneless = Pinyin.WithoutToneNumbers(key);
        return toneless < key.Length && _entries.Find(key[..toneless]) is { IsPinyin: true } entry ? entry : null;
    }

    private sealed record Entry(Posting[] Postings, Platform? Dominant)
    {
        /// <summary>Whether a name in pinyin is among what it means.</summary>
        internal bool IsPinyin => Array.Exists(Postings, posting => posting.IsPinyin);
    }

    /// <param name="Platform">The platform.</param>
    /// <param name="Text">What it is called.</param>
    /// <param name="Kind">What that counts for today.</param>
    /// <param name="Period">When.</param>
    private readonly record struct Posting(Platform Platform, string Text, MatchKind Kind, Period Period)
    {
        /// <summary>What it counts for while in use.</summary>
        internal MatchKind KindThen { get; init; } = Kind;

        /// <summary>Whether it is a name in pinyin.</summary>
        internal bool IsPinyin { get; init; }

        /// <summary>Whether it was seen in the past, and nobody says that it is in use today.</summary>
        internal bool IsUncertain { get; init; }
    }
}
