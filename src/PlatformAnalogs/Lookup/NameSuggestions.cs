using PlatformAnalogs.Text;

namespace PlatformAnalogs.Lookup;

/// <summary>What somebody who is typing may mean: names sorted by their keys, so that those with a beginning stand together.</summary>
internal sealed class NameSuggestions
{
    private readonly string[] _keys;
    private readonly string[] _names;

    internal NameSuggestions(IEnumerable<(string Key, string Name)> names)
    {
        (string Key, string Name)[] all = [.. names];
        _keys = [.. all.Select(pair => pair.Key)];
        _names = [.. all.Select(pair => pair.Name)];
        Array.Sort(_keys, _names, StringComparer.Ordinal);
    }

    /// <summary>Names that begin with a key, the shortest first, then names near to it, the nearest first.</summary>
    internal IReadOnlyList<string> For(string key, int count) =>
    [
        .. Completions(key).OrderBy(index => _keys[index].Length).ThenBy(index => index)
            .Concat(Near(key))
            .Select(index => _names[index])
            .Distinct()
            .Take(count),
    ];

    private IEnumerable<int> Completions(string key)
    {
        int first = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        for (int i = first < 0 ? ~first : first; i < _keys.Length && _keys[i].StartsWith(key, StringComparison.Ordinal); i++)
            yield return i;
    }

    private IEnumerable<int> Near(string key)
    {
        List<(int Index, int Distance)> near = [];
        for (int i = 0; i < _keys.Length; i++)
        {
            int most = EditDistance.Limit(key, _keys[i]);
            // The difference in length alone is a lower bound, a letter more counting half a slip at least.
            if (EditDistance.One * Math.Abs(key.Length - _keys[i].Length) <= 2 * most && EditDistance.Between(key, _keys[i]) is var distance && distance <= most)
                near.Add((i, distance));
        }

        return near.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Index).Select(pair => pair.Index);
    }
}
