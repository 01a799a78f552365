using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PlatformAnalogs.Benchmarks;

/// <summary>What one would write to find names in running text, each as fast as it gets: they tell no meaning, no links and no other spellings.</summary>
internal sealed class NamePeers
{
    // Of the automaton's states: with its standard limit the pattern of so many names is refused.
    private const string AutomatonLimit = "REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE";

    private readonly string[] _names;
    private readonly SearchValues<string> _values;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _set;
    private readonly int[] _lengths;

    internal NamePeers(string[] names)
    {
        _names = names;
        string latin = Alternation(names.Where(RecognitionNames.IsLatin)), ideographic = Alternation(names.Where(name => !RecognitionNames.IsLatin(name)));
        string pattern = $@"\b(?:{latin})\b|{ideographic}";
        Compiled = new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
        AppContext.SetData(AutomatonLimit, int.MaxValue);
        NonBacktracking = new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        _values = SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
        _set = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. names.Select(name => name.Length).Distinct().OrderDescending()];
    }

    internal Regex Compiled { get; }

    internal Regex NonBacktracking { get; }

    internal static int Count(Regex regex, string text)
    {
        int found = 0;
        foreach (ValueMatch _ in regex.EnumerateMatches(text))
            found++;
        return found;
    }

    internal static IEnumerable<(int Start, int End)> Places(Regex regex, string text) => regex.Matches(text).Select(match => (match.Index, match.Index + match.Length));

    /// <summary>The next name from a place on, by the framework's search for many strings: that finds the first, the set tells the longest one there.</summary>
    internal (int Start, int End)? Next(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            int at = text[from..].IndexOfAny(_values);
            if (at < 0)
                return null;
            int start = from + at;
            foreach (int length in _lengths)
            {
                if (start + length <= text.Length && RecognitionNames.IsWhole(text, start, start + length) && _set.Contains(text.Slice(start, length)))
                    return (start, start + length);
            }

            from = start + 1;
        }

        return null;
    }

    internal int CountWithSearchValues(ReadOnlySpan<char> text)
    {
        int found = 0;
        for (int from = 0; Next(text, from) is var (_, end); from = end)
            found++;
        return found;
    }

    /// <summary>The same, name by name: the first, and of those the longest, none within another.</summary>
    internal List<(int Start, int End)> Plain(string text)
    {
        List<(int Start, int End)> all = [];
        foreach (string name in _names)
        {
            for (int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (RecognitionNames.IsWhole(text, at, at + name.Length))
                    all.Add((at, at + name.Length));
            }
        }

        List<(int Start, int End)> kept = [];
        foreach ((int start, int end) in all.OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            if (kept.Count == 0 || start >= kept[^1].End)
                kept.Add((start, end));
        }

        return kept;
    }

    private static string Alternation(IEnumerable<string> names) =>
        string.Join('|', names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(Regex.Escape));
}
