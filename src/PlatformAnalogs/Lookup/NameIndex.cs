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

    private const int UncertainDate = 10;
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    // What people add to a name; folded.
    private static readonly string[] Endings = ["官方网站", "官方網站", "官网", "官網", "网站", "網站", "网", "網", "app"];

    // By place after the first ideograph; 0 where a character has no other form here.
    private readonly char[] _simplified;
    private readonly Entry[] _entries;
    private readonly Slot[] _slots;
    private readonly Lazy<NameSuggestions> _suggestions;

    internal NameIndex(CatalogIndex index)
    {
        _simplified = SimplifiedForms(index.Content.Platforms);
        Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
        foreach (Platform platform in index.Content.Platforms)
        {
            Add(platform.Id, new Posting(platform, platform.Id, MatchKind.Id, default));
            foreach (PlatformName name in platform.Names)
            {
                Posting posting = new Posting(platform, name.Text, KindAt(name, platform, index.DataAsOf), name.Period, KindOf(name));
                Add(name.Text, posting);
                if (name.Language == Pinyin.Language)
                {
                    foreach (string spelling in Pinyin.WithoutUmlaut(name.Text))
                        Add(spelling, posting);
                }
            }

            foreach (PlatformHost host in platform.Hosts)
                Add(host.Host, new Posting(platform, host.Host, MatchKind.Host, host.Period));
        }

        _entries = new Entry[postings.Count];
        _slots = new Slot[SlotCount(postings.Count)];
        int next = 0;
        foreach ((string key, List<Posting> found) in postings)
        {
            Posting[] all = [.. found];
            // Nearly all keys are of one platform and no evasive spelling: those need no ranking.
            bool shared = Array.Exists(all, posting => posting.Platform != all[0].Platform || posting.Kind == MatchKind.Evasive);
            _entries[next] = new Entry(key, all, shared ? Dominant(Rank(all, null)) : all[0].Platform);
            Insert(_entries[next++]);
        }

        _suggestions = new Lazy<NameSuggestions>(() => new NameSuggestions(_entries.Select(item => (item.Key, item.Postings[0].Text))));

        void Add(string text, Posting posting)
        {
            string key = Key(text);
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
        Span<char> key = stackalloc char[NameFolder.MaxLength];
        return Look(text, key)?.Dominant;
    }

    /// <summary>The platform that a text meant on a day, where one dominates.</summary>
    internal Platform? Find(ReadOnlySpan<char> text, DateOnly day) => Dominant(FindAll(text, day));

    /// <summary>All platforms that a text can mean, the likeliest first.</summary>
    internal IReadOnlyList<PlatformMatch> FindAll(ReadOnlySpan<char> text, DateOnly? day)
    {
        Span<char> key = stackalloc char[NameFolder.MaxLength];
        return Look(text, key) is { } entry ? Rank(entry.Postings, day) : [];
    }

    /// <summary>Names that begin with a text, the shortest first, then names near to it, the nearest first.</summary>
    internal IReadOnlyList<string> Suggest(string text, int count)
    {
        string key = Key(text);
        return key.Length == 0 || count <= 0 ? [] : _suggestions.Value.For(key, count);
    }

    private static PlatformMatch[] Rank(Posting[] postings, DateOnly? day)
    {
        List<(Posting Posting, MatchKind Kind, int Score)> scored = [];
        foreach (Posting posting in postings)
        {
            MatchKind kind = day is null ? posting.Kind : posting.KindThen;
            bool? holds = day is { } asked && kind != MatchKind.Id ? PlatformNames.Holds(posting.Period, asked) : true;
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

    private static MatchKind KindOf(PlatformName name) => name.Kind switch
    {
        NameKind.Official => MatchKind.Official,
        NameKind.Short => MatchKind.Short,
        NameKind.Evasive => MatchKind.Evasive,
        _ => MatchKind.Nickname,
    };

    // Without a date a name counts for what it is today.
    private static MatchKind KindAt(PlatformName name, Platform platform, DateOnly today) =>
        name.Kind != NameKind.Evasive && (PlatformNames.Holds(name.Period, today) == false || name.Period.EndKind == PeriodEndKind.EndedUnknown
        || (name.Kind != NameKind.Official && platform.IsOperatingOn(today) == false))
            ? MatchKind.Former
            : KindOf(name);

    // Each character that a traditional name of the catalog has where the simplified one has another.
    private static char[] SimplifiedForms(IEnumerable<Platform> platforms)
    {
        char[] forms = new char[LastIdeograph - FirstIdeograph + 1];
        foreach (PlatformName name in platforms.SelectMany(platform => platform.Names))
        {
            if (name.Simplified is not { } simplified || simplified.Length != name.Text.Length)
                continue;
            for (int i = 0; i < simplified.Length; i++)
            {
                int place = name.Text[i] - FirstIdeograph;
                if (name.Text[i] != simplified[i] && (uint)place < (uint)forms.Length)
                    forms[place] = simplified[i];
            }
        }

        return forms;
    }

    private string Key(string text)
    {
        Span<char> key = stackalloc char[NameFolder.MaxLength];
        int length = Fold(text, key);
        return length <= 0 ? "" : key[..length].ToString();
    }

    private int Fold(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = NameFolder.Fold(text, key);
        for (int i = 0; i < length; i++)
        {
            int place = key[i] - FirstIdeograph;
            if ((uint)place < (uint)_simplified.Length && _simplified[place] != 0)
                key[i] = _simplified[place];
        }

        return length;
    }

    // As it stands; else without the numbers of pinyin's tones; else without a word for "site" or "app" at its end.
    private Entry? Look(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = Fold(text, key);
        if (length <= 0)
            return null;
        if (Probe(key[..length]) is { } entry)
            return entry;
        foreach (string ending in Endings)
        {
            if (length > ending.Length && key[..length].EndsWith(ending) && Probe(key[..(length - ending.Length)]) is { } shorter)
                return shorter;
        }

        int toneless = Pinyin.WithoutToneNumbers(key[..length]);
        return toneless < length && Probe(key[..toneless]) is { IsPinyin: true } pinyin ? pinyin : null;
    }

    private Entry? Probe(ReadOnlySpan<char> key)
    {
        int hash = Hash(key);
        int mask = _slots.Length - 1;
        for (int slot = hash & mask; _slots[slot].Entry is { } entry; slot = (slot + 1) & mask)
        {
            if (_slots[slot].Hash == hash && key.SequenceEqual(entry.Key))
                return entry;
        }

        return null;
    }

    private void Insert(Entry entry)
    {
        int hash = Hash(entry.Key);
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        while (_slots[slot].Entry is not null)
            slot = (slot + 1) & mask;
        _slots[slot] = new Slot(hash, entry);
    }

    // Half full at most, so that a miss ends soon.
    private static int SlotCount(int entries) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries * 2));

    private static int Hash(ReadOnlySpan<char> key)
    {
        uint hash = 2166136261;
        foreach (char c in key)
            hash = (hash ^ c) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    // The hash beside the entry, so that another key is passed over without being read.
    private readonly record struct Slot(int Hash, Entry? Entry);

    private sealed record Entry(string Key, Posting[] Postings, Platform? Dominant)
    {
        /// <summary>Whether a name in pinyin is among what it means.</summary>
        internal bool IsPinyin
        {
            get
            {
                foreach (Posting posting in Postings)
                {
                    IReadOnlyList<PlatformName> names = posting.Platform.Names;
                    for (int i = 0; i < names.Count; i++)
                    {
                        if (names[i].Language == Pinyin.Language && names[i].Text == posting.Text)
                            return true;
                    }
                }

                return false;
            }
        }
    }

    /// <param name="Platform">The platform.</param>
    /// <param name="Text">What it is called.</param>
    /// <param name="Kind">What that counts for today.</param>
    /// <param name="Period">When.</param>
    /// <param name="KindThen">What it counts for while in use.</param>
    private readonly record struct Posting(Platform Platform, string Text, MatchKind Kind, Period Period, MatchKind KindThen)
    {
        internal Posting(Platform platform, string text, MatchKind kind, Period period)
            : this(platform, text, kind, period, kind)
        {
        }
    }
}
