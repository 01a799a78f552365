using PlatformAnalogs.Catalog;
using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>What somebody who is typing may mean: the entries of a table of names sorted by their keys, so that those with a beginning stand together.</summary>
internal sealed class NameSuggestions
{
    private readonly NameTable _table;
    private readonly int[] _entries;

    internal NameSuggestions(NameTable table)
    {
        _table = table;
        _entries = [.. table.Entries];
        Array.Sort(_entries, (left, right) => table.Key(left).SequenceCompareTo(table.Key(right)));
    }

    /// <summary>Entries whose keys begin with one, the shortest first, then those whose keys are near to it, the nearest first.</summary>
    internal IEnumerable<int> For(string key) => Completions(key).OrderBy(entry => _table.Key(entry).Length).Concat(Near(key));

    private IEnumerable<int> Completions(string key)
    {
        int first = 0, end = _entries.Length;
        while (first < end)
        {
            int middle = (first + end) / 2;
            (first, end) = _table.Key(_entries[middle]).SequenceCompareTo(key) < 0 ? (middle + 1, end) : (first, middle);
        }

        for (; first < _entries.Length && _table.Key(_entries[first]).StartsWith(key); first++)
            yield return _entries[first];
    }

    private IEnumerable<int> Near(string key)
    {
        List<(int Entry, int Distance)> near = [];
        foreach (int entry in _entries)
        {
            ReadOnlySpan<char> other = _table.Key(entry);
            int most = EditDistance.Limit(key, other);
            // The difference in length alone is a lower bound, a letter more counting half a slip at least.
            if (EditDistance.One * Math.Abs(key.Length - other.Length) <= 2 * most && EditDistance.Between(key, other) is var distance && distance <= most)
                near.Add((entry, distance));
        }

        return near.OrderBy(pair => pair.Distance).Select(pair => pair.Entry);
    }
}
