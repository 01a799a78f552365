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

    private readonly CatalogIndex _index;
    private readonly NameFolder _folder;
    private readonly NameTable _table;

    // At hand, as the catalog's own list has to look whether it decoded one.
    private readonly Platform?[] _platforms;
    private readonly Lazy<NameSuggestions> _suggestions;

    internal NameIndex(CatalogIndex index)
    {
        _index = index;
        _folder = index.Folder;
        _platforms = new Platform?[index.Content.Platforms.Count];
        _table = new NameTable(index.Content.NameTable.IsEmpty ? NameTableWriter.Write(index) : index.Content.NameTable);
        _suggestions = new Lazy<NameSuggestions>(() => new NameSuggestions(_table));
    }

    /// <summary>The platform that a text means, where one dominates.</summary>
    [SkipLocalsInit]
    internal Platform? Find(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[NameFolder.Room];
        ReadOnlySpan<int> numbers = _table.Numbers;
        int platform = Look(numbers, text, key) is not 0 and var entry ? NameTable.Dominant(numbers, entry) : -1;
        return platform < 0 ? null : _platforms[platform] ??= _index.Content.Platforms[platform];
    }

    /// <summary>The platform that a text meant on a day, where one dominates.</summary>
    internal Platform? Find(ReadOnlySpan<char> text, DateOnly day) => Dominant(FindAll(text, day));

    /// <summary>All platforms that a text can mean, the likeliest first.</summary>
    internal IReadOnlyList<PlatformMatch> FindAll(ReadOnlySpan<char> text, DateOnly? day)
    {
        Span<char> key = stackalloc char[NameFolder.Room];
        return Look(_table.Numbers, text, key) is not 0 and var entry ? Rank(Postings(entry), day) : [];
    }

    /// <summary>Names that begin with a text, the shortest first, then names near to it, the nearest first.</summary>
    internal IReadOnlyList<string> Suggest(string text, int count)
    {
        string key = _folder.Fold(text);
        return key.Length == 0 || count == 0 ? [] : [.. _suggestions.Value.For(key).Select(entry => Postings(entry)[0].Text).Distinct().Take(count)];
    }

    /// <summary>The platform that a key means which leads to some postings, where one dominates.</summary>
    internal static Platform? DominantOf(NamePosting[] postings)
    {
        // Nearly all keys are of one platform and no evasive spelling: those need no ranking.
        bool shared = Array.Exists(postings, posting => posting.Platform != postings[0].Platform || posting.Kind == MatchKind.Evasive);
        return shared ? Dominant(Rank(postings, null)) : postings[0].Platform;
    }

    private NamePosting[] Postings(int entry)
    {
        ReadOnlySpan<int> places = _table.Places(entry);
        NamePosting[] postings = new NamePosting[places.Length / 2];
        for (int i = 0; i < postings.Length; i++)
            postings[i] = NamePosting.Of(_index.Content.Platforms[places[2 * i]], places[(2 * i) + 1], _index.DataAsOf);
        return postings;
    }

    private static PlatformMatch[] Rank(NamePosting[] postings, DateOnly? day)
    {
        List<(NamePosting Posting, MatchKind Kind, int Score)> scored = [];
        foreach (NamePosting posting in postings)
        {
            MatchKind kind = day is null ? posting.Kind : posting.KindThen;
            bool? holds = kind == MatchKind.Id ? true : day is { } asked ? PlatformNames.Holds(posting.Period, asked) : posting.IsUncertain ? null : true;
            if (holds != false)
                scored.Add((posting, kind, Score(kind) - (holds is null ? UncertainDate : 0)));
        }

        (NamePosting Posting, MatchKind Kind, int Score)[] best =
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
    private int Look(ReadOnlySpan<int> numbers, ReadOnlySpan<char> text, Span<char> key)
    {
        int length = _folder.Fold(text, key);
        if (length <= 0)
            return 0;
        key = key[..length];
        if (NameTable.Find(numbers, key) is not 0 and var entry)
            return entry;
        if (!key.ContainsAny(Worth))
            return 0;
        return WithoutEnding(numbers, key) is not 0 and var shorter ? shorter : WithoutTones(numbers, key);
    }

    private static int WithoutEnding(ReadOnlySpan<int> numbers, ReadOnlySpan<char> key)
    {
        foreach (string ending in Endings)
        {
            if (key.Length > ending.Length && key.EndsWith(ending) && NameTable.Find(numbers, key[..^ending.Length]) is not 0 and var entry)
                return entry;
        }

        return 0;
    }

    private static int WithoutTones(ReadOnlySpan<int> numbers, Span<char> key)
    {
        int toneless = Pinyin.WithoutToneNumbers(key);
        return toneless < key.Length && NameTable.Find(numbers, key[..toneless]) is not 0 and var entry && NameTable.IsPinyin(numbers, entry) ? entry : 0;
    }
}
